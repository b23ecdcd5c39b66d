import { isShared } from '../domain/shared.ts'

/**
 * An answer as JSON, in UTF-8: the same bytes as those of `JSON.stringify`. What many answers share
 * (a list of findings, a checklist) is written once, and its bytes are kept for as long as it is.
 */
export function json(answer: object): Buffer {
  const chunks: Chunks = { done: [], text: '' }
  fields(chunks, answer, (value) =>
    Array.isArray(value) && !isShared(value) ? list(chunks, value) : whole(chunks, value),
  )
  flush(chunks)
  return Buffer.concat(chunks.done)
}

/** What is written, and what is still to be encoded. */
interface Chunks {
  done: Buffer[]
  text: string
}

function fields(chunks: Chunks, object: object, write: (value: unknown) => void): void {
  let before = '{'
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue
    chunks.text += `${before}${JSON.stringify(name)}:`
    write(value)
    before = ','
  }
  chunks.text += before === '{' ? '{}' : '}'
}

function list(chunks: Chunks, elements: readonly unknown[]): void {
  let before = '['
  for (const element of elements) {
    chunks.text += before
    if (holdsShared(element)) fields(chunks, element, (value) => whole(chunks, value))
    else whole(chunks, element)
    before = ','
  }
  chunks.text += before === '[' ? '[]' : ']'
}

const holdsShared = (element: unknown): element is object =>
  typeof element === 'object' &&
  element !== null &&
  !isShared(element) &&
  Object.values(element).some(isShared)

function whole(chunks: Chunks, value: unknown): void {
  if (isShared(value)) {
    flush(chunks)
    chunks.done.push(bytesOf(value))
  } else if (Array.isArray(value) && isShared(value[0])) list(chunks, value)
  else chunks.text += JSON.stringify(value)
}

/** What is kept of bytes at the most; past it they are written anew. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024

let kept = new WeakMap<object, Buffer>()
let keptBytes = 0

function bytesOf(part: object): Buffer {
  const known = kept.get(part)
  if (known !== undefined) return known
  const bytes = Buffer.from(JSON.stringify(part))
  keptBytes += bytes.length
  if (keptBytes > MOST_KEPT_BYTES) {
    kept = new WeakMap()
    keptBytes = bytes.length
  }
  kept.set(part, bytes)
  return bytes
}

function flush(chunks: Chunks): void {
  if (chunks.text === '') return
  chunks.done.push(chunks.text === ',' ? COMMA : Buffer.from(chunks.text))
  chunks.text = ''
}

const COMMA = Buffer.from(',')
