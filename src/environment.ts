import { isIP } from 'node:net'
import { Ajv } from 'ajv'
import Type, { type Static } from 'typebox'
import type { Guards } from './app.ts'
import { isLabel } from './http/guards/keys.ts'

type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
const levels: Level[] = ['fatal', 'error', 'warn', 'info', 'debug', 'silent']

const text = (format: string, example: string, description: string) =>
  Type.Optional(Type.String({ format, examples: [example], description }))

/** Every variable that the process reads; the README has the same table. */
export const Environment = Type.Object({
  HOST: Type.String({
    default: '127.0.0.1',
    minLength: 1,
    description: 'address to listen on; any but a loopback address is public',
  }),
  PORT: Type.Integer({
    default: 3000,
    minimum: 0,
    maximum: 65_535,
    description: 'port to listen on; 0 takes a free one',
  }),
  LOG_LEVEL: Type.Unsafe<Level>({
    type: 'string',
    enum: levels,
    default: 'info',
    description: '`fatal`, `error`, `warn`, `info`, `debug` or `silent`',
  }),
  API_KEYS: text(
    'keys',
    'acme:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    'who may ask: `label:sha256`, separated by commas; `npm run key -- LABEL` makes one',
  ),
  ALLOW_ANONYMOUS: Type.Boolean({
    default: false,
    description: '`true` lets a public address be served without keys',
  }),
  RATE_LIMIT_PER_MINUTE: Type.Optional(
    Type.Integer({
      minimum: 0,
      description:
        'requests a minute for each key, or each address where there are no keys; 0 is no limit; unset, 600 on a public `HOST`, else no limit',
    }),
  ),
  REDIS_URL: text(
    'redis',
    'redis://127.0.0.1:6379',
    'where replicas count requests together; unset, each counts for itself',
  ),
  TRUST_PROXY: text(
    'networks',
    '10.0.0.0/8,127.0.0.1',
    'addresses and networks of proxies whose `X-Forwarded-For` is believed, separated by commas',
  ),
  CORS_ORIGINS: text(
    'origins',
    'https://app.example.ca',
    'origins whose pages may ask, separated by commas; unset, none',
  ),
})
type Environment = Static<typeof Environment>

const each = (isOne: (part: string) => boolean) => (list: string) => list.split(',').every(isOne)

const formats = {
  keys: each((key) => {
    const [label = '', sha256 = '', ...more] = key.split(':')
    return isLabel(label) && /^[0-9a-f]{64}$/.test(sha256) && more.length === 0
  }),
  redis: (url: string) => /^rediss?:\/\/./.test(url) && URL.canParse(url),
  networks: each(isNetwork),
  origins: each((origin) => /^https?:/.test(origin) && URL.parse(origin)?.origin === origin),
}

function isNetwork(network: string): boolean {
  const [address = '', bits = '0', ...more] = network.split('/')
  const family = isIP(address)
  const isWhole = family !== 0 && more.length === 0 && /^\d{1,3}$/.test(bits)
  return isWhole && Number(bits) <= (family === 6 ? 128 : 32)
}

/** What the process is told from outside. */
export interface Settings {
  host: string
  port: number
  level: Level
  guards: Guards
}

/** The settings of this process; a wrong one is one clear line and exit code 1. */
export function environment(): Settings {
  try {
    return settingsFrom(process.env)
  } catch (error) {
    process.stderr.write(`Configuration: ${(error as Error).message}\n`)
    process.exit(1)
  }
}

/** The settings that variables make; the error of a wrong one names it, in one line. */
export function settingsFrom(variables: Readonly<Record<string, string | undefined>>): Settings {
  const read = readFrom(variables)
  const isPublic = !isLoopback(read.HOST)
  const keys = read.API_KEYS?.split(',').map((key) => {
    const [label = '', sha256 = ''] = key.split(':')
    return { label, sha256 }
  })
  if (isPublic && keys === undefined && !read.ALLOW_ANONYMOUS)
    throw new Error(
      `HOST ${read.HOST} is public: set API_KEYS, or ALLOW_ANONYMOUS=true to serve anyone`,
    )
  return {
    host: read.HOST,
    port: read.PORT,
    level: read.LOG_LEVEL,
    guards: {
      rate: {
        perMinute: read.RATE_LIMIT_PER_MINUTE ?? (isPublic ? 600 : 0),
        ...(read.REDIS_URL && { redisUrl: read.REDIS_URL }),
      },
      ...(keys && { keys }),
      ...(read.TRUST_PROXY && { trustProxy: read.TRUST_PROXY.split(',') }),
      ...(read.CORS_ORIGINS && { origins: read.CORS_ORIGINS.split(',') }),
    },
  }
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

function readFrom(variables: Readonly<Record<string, string | undefined>>): Environment {
  // The schema is ours, and tested: checking it against its own schema costs a tenth of the start.
  const unchecked = { meta: false, validateSchema: false }
  const ajv = new Ajv({
    allErrors: true,
    coerceTypes: true,
    useDefaults: true,
    formats,
    ...unchecked,
    code: { optimize: false },
  })
  const read = Object.fromEntries(
    Object.keys(Environment.properties)
      .filter((name) => variables[name] !== undefined)
      .map((name) => [name, variables[name]]),
  )
  if (ajv.validate<Environment>(Environment, read)) return read
  throw new Error((ajv.errors as Invalid[]).map(inWords).join('; '))
}

interface Invalid {
  instancePath: string
  keyword: string
  message: string
  params: { allowedValues?: string[] }
}

function inWords({ instancePath, keyword, message, params }: Invalid): string {
  const name = instancePath.slice(1) as keyof Environment
  const { examples } = Environment.properties[name] as { examples?: string[] }
  if (keyword === 'format') return `${name} must be like ${examples?.[0]}`
  if (keyword === 'minLength') return `${name} must not be empty`
  if (keyword === 'enum') return `${name} must be one of ${params.allowedValues?.join(', ')}`
  return `${name} ${message}`
}
