import { randomBytes } from 'node:crypto'
import { hashOf, isLabel } from './http/guards/keys.ts'

/** Makes a key for `API_KEYS`, and shows it this once: the service is told its hash only. */
const [label = '', ...others] = process.argv.slice(2)
if (others.length > 0 || !isLabel(label)) {
  process.stderr.write(
    'Usage: npm run key -- LABEL (letters, digits, dots, dashes, underscores; at most 64)\n',
  )
  process.exit(1)
}

const key = `recourse_${randomBytes(32).toString('base64url')}`
process.stdout.write(
  `Key, for ${label} alone:  ${key}\nEntry for API_KEYS:  ${label}:${hashOf(key)}\n`,
)
