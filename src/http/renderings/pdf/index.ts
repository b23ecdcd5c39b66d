import { extname } from 'node:path'
import { Tinypool } from 'tinypool'
import { problem } from '../../problem.ts'
import type { Document } from '../document.ts'

/** As many wait as are written before a client gives up; more are put off. */
const MOST_WAITING = 32

/** What the thread may hold, in megabytes: several times what the longest case takes. */
const MOST_MEMORY = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 }

let writers: Tinypool | undefined

/**
 * Writes a document as PDF, in a thread of its own: it takes up to a second, in which others are
 * answered. What fails there fails this document alone.
 */
export async function pdf(document: Document): Promise<Buffer> {
  writers ??= new Tinypool({
    // Beside this file, as source and as built.
    filename: new URL(`writer${extname(import.meta.filename)}`, import.meta.url).href,
    // One at all times: where it ends for want of memory, another takes what waits.
    minThreads: 1,
    maxThreads: 1,
    resourceLimits: MOST_MEMORY,
  })
  if (writers.queueSize >= MOST_WAITING) throw problem('overloaded')
  return Buffer.from(await writers.run(document))
}
