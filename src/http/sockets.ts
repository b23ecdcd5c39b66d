import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { everyAnswer } from './arrival.ts'
import { documentOf, problem } from './problem.ts'
import { described, type Kind } from './problem-kinds.ts'

/** Connections on which a docket is coming in while its answer goes out. */
const withDocket = new WeakSet<Socket>()

/** A docket may take an hour to come, as long as it moves: the time of a request is not its time. */
export const beginDocket = (socket: Socket) => withDocket.add(socket)
export const endDocket = (socket: Socket) => withDocket.delete(socket)

/** What is not HTTP, or does not come in time: the problem is written to the socket as it stands. */
export function beforeHttp(
  this: FastifyInstance,
  { code }: { code: string },
  socket: Socket,
): void {
  if (withDocket.has(socket)) {
    // Its answer has begun, so nothing else can be said on this connection.
    if (code !== 'ERR_HTTP_REQUEST_TIMEOUT') socket.destroy()
    return
  }
  if (!socket.writable) return
  const kind = byCode[code] ?? 'bad-request'
  const body = JSON.stringify(documentOf(problem(kind), 'en'))
  const { status, title } = described(kind)
  this.log.info({ status }, 'connection closed')
  const headers = {
    ...everyAnswer,
    'content-type': 'application/problem+json',
    'content-language': 'en',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.write([`HTTP/1.1 ${status} ${title.en}`, ...lines, '', body].join('\r\n'))
  socket.destroySoon()
}

const byCode: Record<string, Kind> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
}
