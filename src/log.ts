import { type Logger, pino } from 'pino'

/** One line of JSON for each event: of a request its method and path, never its query or its body. */
export const logger = (level: string): Logger =>
  pino({
    level,
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({
        method,
        path: url.split('?')[0],
      }),
    },
  })
