import { envSchema } from 'env-schema'
import Type, { type Static } from 'typebox'

const Environment = Type.Object({
  HOST: Type.String({ default: '127.0.0.1' }),
  PORT: Type.Integer({ default: 3000, minimum: 0, maximum: 65_535 }),
  LOG_LEVEL: Type.Unsafe<'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'>({
    type: 'string',
    enum: ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
    default: 'info',
  }),
})
type Environment = Static<typeof Environment>

/** What the process is told from outside; a wrong value is one clear line and exit code 1. */
export function environment(): Environment {
  try {
    return envSchema<Environment>({ schema: Environment })
  } catch (error) {
    process.stderr.write(`Configuration: ${(error as Error).message}\n`)
    process.exit(1)
  }
}
