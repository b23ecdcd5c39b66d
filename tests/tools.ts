import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** How a program ended, and what it wrote. */
export interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** A program of Node, with nothing of the environment of the tests. */
export const ran = (
  file: string,
  parameters: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { cwd: root, env, maxBuffer: 2 ** 26 }
    execFile(process.execPath, [file, ...parameters], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr }),
    )
  })

/** A command of a development dependency; the Redocly one asks nothing of the network. */
export const tool = (name: 'redocly' | 'orval' | 'tsc', ...parameters: string[]): Promise<Ended> =>
  ran(join(root, 'node_modules/.bin', name), parameters, {
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  })

/** A directory that lasts as long as a test file. */
export function temporary() {
  const directory = mkdtempSync(join(tmpdir(), 'recourse-'))
  return {
    directory,
    write: (name: string, content: object): string => {
      const file = join(directory, name)
      writeFileSync(file, JSON.stringify(content))
      return file
    },
    remove: () => rmSync(directory, { recursive: true }),
  }
}
