import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { buildApp } from '../../../src/app.ts'
import { endAll, listening } from '../process.ts'

/** Two processes, as behind a load balancer, and a real Redis that comes and goes. */

const isInstalled = (() => {
  try {
    execFileSync('redis-server', ['--version'])
    return true
  } catch {
    return false
  }
})()

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const stores: ChildProcess[] = []
afterAll(() => {
  endAll()
  for (const store of stores) store.kill('SIGKILL')
})

/** Answers once it is asked; it keeps nothing on disk. */
async function redisOn(port: number) {
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const store = spawn('redis-server', options, { stdio: 'ignore' })
  stores.push(store)
  await vi.waitFor(
    async () => {
      const socket = connect(port, '127.0.0.1')
      await once(socket, 'connect')
      socket.destroy()
    },
    { timeout: 20_000 },
  )
  return store
}

const stop = async (store: ChildProcess) => {
  const ended = once(store, 'exit')
  store.kill('SIGKILL')
  await ended
}

/** Waits until Redis has so many connections, the one that asks it being one. */
const connected = (port: number, many: number) =>
  vi.waitFor(
    async () => {
      const socket = connect(port, '127.0.0.1')
      socket.write('INFO clients\r\n')
      const [said] = await once(socket.setEncoding('utf8'), 'data')
      socket.destroy()
      expect(said).toContain(`connected_clients:${many}\r\n`)
    },
    { timeout: 20_000 },
  )

const ask = (address: string) => fetch(`${address}/v1/remedies`)
const remaining = async (address: string) =>
  Number(/r=(\d+)/.exec((await ask(address)).headers.get('ratelimit') ?? '')?.[1])

/** Waits until both have said it so many times. */
const told = (services: readonly Service[], said: string, times: number) =>
  vi.waitFor(
    () => {
      for (const { written } of services)
        expect(written.stdout.split(`"msg":"${said}"`)).toHaveLength(times + 1)
    },
    { timeout: 20_000 },
  )
type Service = Awaited<ReturnType<typeof listening>>

describe.skipIf(!isInstalled)('replicas with one Redis', () => {
  test('spend one budget; go on when it goes, or hangs; share it again when it is back', async () => {
    const port = await freePort()
    const environment = { REDIS_URL: `redis://127.0.0.1:${port}`, RATE_LIMIT_PER_MINUTE: '1000' }
    const store = await redisOn(port)
    const [first, second] = await Promise.all([listening(environment), listening(environment)])
    const both = [first, second]
    const stillAnswer = async () => {
      for (const { address } of [...both, ...both]) expect((await ask(address)).status).toBe(200)
    }

    await told(both, 'rate limit is shared', 1)
    expect(await remaining(first.address)).toBe(999)
    expect(await remaining(second.address)).toBe(998)
    expect(await remaining(first.address)).toBe(997)

    await stop(store)
    await stillAnswer()
    await told(both, 'rate limit is not shared', 1)
    await stillAnswer()

    const another = await redisOn(port)
    await told(both, 'rate limit is shared', 2)
    expect(await remaining(first.address)).toBe(999)
    expect(await remaining(second.address)).toBe(998)

    another.kill('SIGSTOP')
    await stillAnswer()
    await told(both, 'rate limit is not shared', 2)
    await stillAnswer()

    another.kill('SIGCONT')
    await told(both, 'rate limit is shared', 3)
    expect(await remaining(first.address)).toBeLessThan(998)

    first.server.kill('SIGTERM')
    expect(await first.ended).toEqual({ code: 0, signal: null })
  })

  test('are no longer connected to it once they are closed', async () => {
    const port = await freePort()
    await redisOn(port)
    const redisUrl = `redis://127.0.0.1:${port}`
    const service = await buildApp({ rate: { perMinute: 5, redisUrl } })
    await connected(port, 2)
    await service.close()
    await connected(port, 1)
  })

  test('one that is not there keeps nobody from starting, and from answering', async () => {
    const REDIS_URL = `redis://:secret@127.0.0.1:${await freePort()}`
    const { address, written } = await listening({ REDIS_URL, RATE_LIMIT_PER_MINUTE: '1' })
    // Not one after the other as the attempts to reach it fail: that would be a minute.
    const signal = AbortSignal.timeout(30_000)
    for (let asked = 0; asked < 30; asked += 1)
      expect((await fetch(`${address}/v1/remedies`, { signal })).status).toBe(200)
    expect(written.stdout + written.stderr).not.toContain('secret')
    expect(written.stderr).toBe('')
  })
})
