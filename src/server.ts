import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { environment } from './environment.ts'
import { framesOf } from './http/frames.ts'
import { pressure } from './http/guards/pressure.ts'
import { logger } from './log.ts'

const { host, port, level, guards } = environment()
const app = await buildApp({ loggerInstance: logger(level), pressure, ...guards })

// A rejection that nobody handles becomes an uncaught error, which is one even where the reason is none.
const skip = ['unhandledRejection' as const]
closeWithGrace({ delay: 10_000, logger: app.log, skip }, async ({ err }) => {
  // What it failed on may be a case: the kind of error and where it was raised are enough.
  if (err) app.log.fatal({ err: { type: err.name, frames: framesOf(err) } }, 'uncaught')
  await app.close()
})

try {
  const address = await app.listen({ host, port })
  process.stdout.write(`Recourse answers at ${address}; its page is ${address}/docs\n`)
} catch (error) {
  process.stderr.write(`Cannot listen on ${host}:${port}: ${(error as Error).message}\n`)
  process.exit(1)
}
