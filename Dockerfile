# Dependencies for running only: no development tools, not the Node that npm would bring, and
# nothing that is there for compilers and debuggers, which is a third of the rest.
FROM node:26-slim AS dependencies
WORKDIR /service
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund \
  && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.cts' -o -name '*.d.mts' \) -delete

# The service in one file, and that file compiled, as by npm run build. It starts the service once, with
# the Node, in the place and as the user that will run it: what is compiled is kept by these three.
FROM node:26-slim AS bundle
WORKDIR /service
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY deploy/bundle.ts deploy/
COPY src src
RUN mkdir dist && chown 1000:1000 dist
USER 1000:1000
RUN node deploy/bundle.ts && chmod -R a+rX dist

# It writes nothing but its logs, to standard output: run it with --read-only.
FROM node:26-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 NODE_COMPILE_CACHE=/service/dist/compiled
WORKDIR /service
COPY --from=dependencies /service/node_modules node_modules
COPY package.json ./
COPY --from=bundle /service/dist dist
# The user “node”, by number, so that Kubernetes can see that it is not root.
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server.js"]
