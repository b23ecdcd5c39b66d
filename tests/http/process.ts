import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const server = fileOf('../../src/server.ts')
const unhurried = fileOf('unhurried.ts')
const running: ChildProcess[] = []

/** What a test started and did not end: a hook for after each test, or after all of a file. */
export const endAll = (): void => {
  for (const started of running.splice(0)) started.kill('SIGKILL')
}

interface Surroundings {
  /** Modules loaded before the service, to break it from outside. */
  imports?: readonly string[]
  /** Where it runs; it needs nothing that lies there. */
  cwd?: string
  /** The file that is run, where it is not the source. */
  file?: string
}

/** The real process and what it writes; nothing of the environment of the tests reaches it. */
export function start(
  environment: Record<string, string>,
  { imports = [], cwd, file = server }: Surroundings = {},
) {
  const options = [unhurried, ...imports].flatMap((module) => ['--import', module])
  const started = spawn(process.execPath, [...options, file], { cwd, env: environment })
  running.push(started)
  const written = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    started[stream].on('data', (chunk) => {
      written[stream] += chunk
    })
  const ended = once(started, 'close').then(([code, signal]) => ({ code, signal }))
  return { server: started, written, ended }
}

export async function listening(
  environment: Record<string, string> = {},
  surroundings: Surroundings = {},
) {
  const service = start({ PORT: '0', ...environment }, surroundings)
  const address = await vi.waitFor(
    () => {
      const said = /^Recourse answers at (http:\S+); its page is \1\/docs$/m
      const [, found] = said.exec(service.written.stdout) ?? []
      if (found === undefined) throw new Error(`Not listening yet. ${service.written.stderr}`)
      return found
    },
    { timeout: 20_000 },
  )
  return { ...service, address }
}

export const ask = (address: string, path: string, body: string) =>
  fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })

/** What comes back over a bare socket, to the end. */
export async function answerTo(
  address: string,
  ...sent: (string | Buffer | (() => void))[]
): Promise<string> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (chunk) => {
    answer += chunk
  })
  const closed = once(socket, 'close')
  await once(socket, 'connect')
  for (const [i, part] of sent.entries()) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, 200))
    if (typeof part === 'function') part()
    else socket.write(part)
  }
  await closed
  return answer
}
