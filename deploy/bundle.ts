import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build } from 'esbuild'

const place = process.argv[2] ?? 'dist'

/**
 * The service as one file, and the thread that writes PDFs as another: it starts in half the time, for its
 * parts need not be found one by one, nor stripped of types. What reads files of its own, or is loaded by
 * few, stays in node_modules.
 */
await build({
  entryPoints: ['src/server.ts', 'src/http/renderings/pdf/writer.ts'],
  outdir: place,
  entryNames: '[name]',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  minifyWhitespace: true,
  external: ['@fastify/swagger-ui', 'ioredis', 'pdfkit', 'tinypool'],
  // Packages in the older form ask for Node’s own modules by a function that this form lacks.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
})

/** What the engine makes of it, kept beside it by one start: with NODE_COMPILE_CACHE it is not made again. */
const service = spawn(process.execPath, [join(place, 'server.js')], {
  env: { PORT: '0', NODE_COMPILE_CACHE: join(place, 'compiled') },
  stdio: ['ignore', 'pipe', 'inherit'],
})
service.stdout.once('data', () => service.kill('SIGTERM'))
const [code] = await once(service, 'exit')
if (code !== 0) throw new Error(`what is built does not start and end: ${code}`)
