import { once } from 'node:events'
import { connect } from 'node:net'
import { vi } from 'vitest'

/** A request that the service has begun to read, and that waits for its body. */
export async function begin(address: string, path: string, ...headers: string[]) {
  const socket = connect(Number(new URL(address).port), '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (chunk) => {
    answer += chunk
  })
  // A connection that is cut is seen by what did not come.
  socket.on('error', () => {})
  const closed = once(socket, 'close').then(() => answer)
  socket.write(
    [`POST ${path} HTTP/1.1`, 'Host: a', ...headers, 'Expect: 100-continue', '', ''].join('\r\n'),
  )
  const said = (text: string) =>
    vi.waitFor(
      () => {
        if (!answer.includes(text)) throw new Error(`“${text}” was not said: ${answer}`)
      },
      { timeout: 30_000 },
    )
  // So the service says that it has read the headers and wants the body.
  await said('HTTP/1.1 100 Continue\r\n\r\n')
  return { socket, said, closed }
}

/** A request of JSON; its body can be sent later. */
export async function beginCase(address: string, path: string, body: string) {
  const length = `Content-Length: ${Buffer.byteLength(body)}`
  const { socket, closed } = await begin(address, path, 'Content-Type: application/json', length)
  return { socket, finish: () => socket.write(body), closed }
}

/** A docket, of which lines can be sent as they come. */
export async function beginDocket(address: string, path: string, ...more: string[]) {
  const headers = ['Content-Type: application/x-ndjson', 'Transfer-Encoding: chunked', ...more]
  const { socket, said, closed } = await begin(address, path, ...headers)
  const send = (...lines: string[]) => {
    const text = lines.map((line) => `${line}\n`).join('')
    socket.write(`${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`)
  }
  return { socket, said, send, end: () => socket.write('0\r\n\r\n'), closed }
}
