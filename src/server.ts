import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import { environment } from './environment.ts'

const { HOST, PORT, LOG_LEVEL } = environment()
const app = await buildApp({ loggerInstance: pino({ level: LOG_LEVEL }) })

closeWithGrace({ delay: 10_000, logger: app.log }, async () => {
  await app.close()
})

const address = await app.listen({ host: HOST, port: PORT })
process.stdout.write(`Recourse answers at ${address}; its page is ${address}/docs\n`)
