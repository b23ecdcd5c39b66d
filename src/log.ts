import { type DestinationStream, type Logger, pino } from 'pino'
import { framesOf } from './http/frames.ts'

/** One line of JSON for each event: the words are our own, and nothing of a request but its method. */
export const logger = (
  level: string,
  destination: DestinationStream = pino.destination(),
): Logger =>
  pino(
    {
      level,
      serializers: {
        req: ({ method }: { method: string }) => ({ method }),
        err: ({ type, name, frames, ...fault }: LoggedError) => ({
          type: type ?? name,
          frames: frames ?? framesOf(fault),
        }),
      },
      hooks: {
        // What a library says of an error is the error’s own message, and that may quote the request.
        logMethod(said, method) {
          const [event, words] = said as [unknown, string?]
          const err = event instanceof Error ? event : (event as { err?: unknown } | null)?.err
          if (!(err instanceof Error)) method.apply(this, said)
          else method.call(this, { err }, words === err.message ? 'error' : (words ?? 'error'))
        },
      },
    },
    destination,
  )

interface LoggedError {
  name?: string
  stack?: string
  message?: string
  type?: string
  frames?: string[]
}
