import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { environment } from './environment.ts'
import { framesOf } from './http/frames.ts'
import { logger } from './log.ts'

const { HOST, PORT, LOG_LEVEL } = environment()
const app = await buildApp({ loggerInstance: logger(LOG_LEVEL) })

closeWithGrace({ delay: 10_000, logger: app.log }, async ({ err }) => {
  // What it failed on may be a case: the kind of error and where it was raised are enough.
  if (err) app.log.fatal({ err: { type: err.name, frames: framesOf(err.stack) } }, 'uncaught')
  await app.close()
})

try {
  const address = await app.listen({ host: HOST, port: PORT })
  process.stdout.write(`Recourse answers at ${address}; its page is ${address}/docs\n`)
} catch (error) {
  process.stderr.write(`Cannot listen on ${HOST}:${PORT}: ${(error as Error).message}\n`)
  process.exit(1)
}
