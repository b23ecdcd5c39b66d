import type { FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Asked by a supervisor, however busy the service is: neither limited nor put off. */
    probe?: true
  }
}

export const isProbe = ({ routeOptions }: FastifyRequest): boolean =>
  routeOptions.config.probe === true
