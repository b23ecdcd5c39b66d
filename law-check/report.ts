import type { Comparison, Finding } from './compare.ts'

const said: Record<Finding['what'], string> = {
  missing: 'not there',
  repealed: 'repealed',
  amended: 'amended',
  'section-amended': 'elsewhere in its section amended',
}

/** What the comparisons say, instrument by instrument, as lines to read. */
export const report = (comparisons: readonly Comparison[]): string =>
  comparisons.flatMap(lines).join('\n')

function lines({ instrument, cited, files, amendedOn, findings }: Comparison): string[] {
  const { short, number, checkedTo } = instrument
  const name = `${short.en} (${number.en}): provisions cited: ${cited}`
  if (!files.en && !files.fr) return [`${name}; no file, none looked up`]
  const days = Object.entries(files).map(([language, { to }]) => `${language} to ${to}`)
  return [
    `${name}; compared to ${checkedTo}; files: ${days.join(', ')}`,
    ...(files.en ? [] : ['  no English file: looked up in French only']),
    ...(files.fr ? [] : ['  no French file: looked up in English only']),
    ...(Object.values(files).some(({ to }) => to < checkedTo)
      ? ['  a file is older than what we compared with: it may lack what became law since']
      : []),
    ...(amendedOn === undefined ? [] : [`  amended on ${amendedOn}, since we compared it`]),
    ...findings.flatMap(({ what, cite, languages, on, by }) => [
      `  ${cite}: ${said[what]}${on === undefined ? '' : ` on ${on}`} (${languages.join(', ')})`,
      ...by.map((rule) => `    ${rule}`),
    ]),
  ]
}
