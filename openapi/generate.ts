import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { buildApp } from '../src/app.ts'

/** Writes openapi/openapi.json from the routes; with --check, fails where it would change. */
const file = new URL('openapi.json', import.meta.url)

const app = await buildApp()
const document = `${JSON.stringify((await app.inject('/openapi.json')).json(), null, 2)}\n`
await app.close()

if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8').catch(() => '')) !== document) {
    process.stderr.write('openapi/openapi.json is not what the routes say: run npm run openapi\n')
    process.exit(1)
  }
} else {
  await mkdir(new URL('.', file), { recursive: true })
  await writeFile(file, document)
}
