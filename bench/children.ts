import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'

/** A server of its own process, on a core of its own where the system can pin it. */
export interface Child {
  process: ChildProcess
  address: string
}

export const key = randomBytes(16).toString('hex')
const sha256 = createHash('sha256').update(key).digest('hex')

/** Every guard on, and a limit of requests that is counted and never reached. */
const guarded = {
  API_KEYS: `bench:${sha256}`,
  RATE_LIMIT_PER_MINUTE: '1000000000',
  LOG_LEVEL: 'info',
}

const SERVER_CORE = '0'
const canPin = spawnSync('taskset', ['-c', SERVER_CORE, 'true']).status === 0

export const startService = (
  file = 'src/server.ts',
  environment: Record<string, string> = {},
): Promise<Child> => start([file], { ...guarded, ...environment })
export const startBare = (): Promise<Child> => start(['bench/bare.ts'], {})

async function start(script: readonly string[], env: Record<string, string>): Promise<Child> {
  const [command, ...parts] = canPin
    ? ['taskset', '-c', SERVER_CORE, process.execPath, ...script]
    : [process.execPath, ...script]
  const child = spawn(command as string, parts, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await addressOf(child)
  // The log is written, and read by nobody.
  child.stdout?.resume()
  return { process: child, address }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = ''
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    said += chunk
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
    if (address) return address
  }
  throw new Error(`no address: ${said}`)
}

export async function stop({ process }: Child): Promise<void> {
  process.kill('SIGTERM')
  await once(process, 'exit')
}

export async function residentMb({ process }: Child): Promise<number> {
  const { readFile } = await import('node:fs/promises')
  const status = await readFile(`/proc/${process.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024
}
