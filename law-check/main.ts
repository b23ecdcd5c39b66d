import { statSync } from 'node:fs'
import { instruments } from '../src/domain/law/index.ts'
import { citedByService } from './cited.ts'
import { compare, isCurrent } from './compare.ts'
import { report } from './report.ts'

/**
 * Compares what we cite with a folder of Justice Canada’s consolidated XML (eng/ and fra/). Ends
 * with 0 where all of it is there and nothing was amended since, 1 where not, 2 where it cannot tell.
 */
const [folder, ...more] = process.argv.slice(2)

const refuse = (why: string): never => {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}

if (folder === undefined || more.length > 0) refuse('usage: npm run law:check -- FOLDER')
else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  refuse(`${folder} is no folder`)
else {
  try {
    const comparisons = compare(folder, Object.values(instruments), await citedByService())
    if (comparisons.every(({ files }) => Object.keys(files).length === 0))
      refuse(`${folder} has none of our instruments, such as eng/acts/I-2.5.xml`)
    process.stdout.write(`${report(comparisons)}\n`)
    process.exitCode = isCurrent(comparisons) ? 0 : 1
  } catch (error) {
    refuse((error as Error).message)
  }
}
