import type { Block, Document, Line, Section, Span } from './document.ts'

/** What the document may load: nothing; its own style stands in it. */
export const documentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Writes a document as one page of HTML, to read, to tick and to print: no script, nothing to fetch. */
export const html = ({ language, title, blocks, sections }: Document): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${text(title)}</h1>
${blocks.map(block).join('\n')}
</header>
<main>
${sections.map((part) => sectionOf(part, 2)).join('\n')}
</main>
</body>
</html>
`

const DEEPEST_HEADING = 6

function sectionOf({ title, blocks, sections, ownPage }: Section, level: number): string {
  const heading = `h${Math.min(level, DEEPEST_HEADING)}`
  return [
    ownPage ? '<section class="page">' : '<section>',
    `<${heading}>${text(title)}</${heading}>`,
    ...blocks.map(block),
    ...sections.map((part) => sectionOf(part, level + 1)),
    '</section>',
  ].join('\n')
}

function block(part: Block): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p>${line(part.line)}</p>`
    case 'list': {
      const { open, close, of } = lists[part.mark]
      const entries = part.entries.map(
        ({ line: said, notes }) => `<li>${of(line(said))}${notes.map(note).join('')}</li>`,
      )
      return [open, ...entries, close].join('\n')
    }
    case 'table':
      return [
        '<table>',
        `<thead><tr>${part.head.map((head) => `<th scope="col">${text(head)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...part.rows.map(
          (row) => `<tr>${row.map((cell) => `<td>${line(cell)}</td>`).join('')}</tr>`,
        ),
        '</tbody>',
        '</table>',
      ].join('\n')
  }
}

const lists = {
  bullet: { open: '<ul>', close: '</ul>', of: (said: string) => said },
  number: { open: '<ol>', close: '</ol>', of: (said: string) => said },
  box: {
    open: '<ul class="boxes">',
    close: '</ul>',
    of: (said: string) => `<label><input type="checkbox">${said}</label>`,
  },
}

const note = (said: Line) => `<div class="note">${line(said)}</div>`

const line = (spans: Line): string => spans.map(span).join('')

function span(part: Span): string {
  if (typeof part === 'string') return text(part)
  if ('strong' in part) return `<strong>${text(part.strong)}</strong>`
  return part.url === undefined
    ? text(part.link)
    : `<a href="${text(part.url)}">${text(part.link)}</a>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that stays text, between tags and between quotes. */
const text = (value: string) =>
  value.replace(/[&<>"']/g, (character) => entities[character] as string)

const style = `
body { font: 11pt/1.45 "Liberation Sans", Arial, Helvetica, sans-serif; color: #1a1a1a; max-width: 52rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.7em; margin: 0 0 .6em; }
h2 { font-size: 1.35em; margin: 2em 0 .6em; padding-bottom: .2em; border-bottom: 2px solid #1a1a1a; }
h3 { font-size: 1.1em; margin: 1.5em 0 .4em; }
h4, h5, h6 { font-size: 1em; margin: 1.2em 0 .4em; }
h5, h6 { color: #4a4a4a; margin-top: .8em; }
p, ul, ol, table { margin: .5em 0; }
ul, ol { padding-left: 1.4em; }
li { margin: .5em 0; }
.boxes { list-style: none; padding-left: 0; }
.boxes > li { padding-left: 1.7em; }
.boxes label { display: block; position: relative; }
.boxes input { position: absolute; left: -1.7em; top: .2em; width: 1em; height: 1em; margin: 0; }
.note { color: #4a4a4a; font-size: .88em; }
header { font-size: .92em; }
header li { margin: .15em 0; }
a { color: #0b4a8f; }
table { width: 100%; border-collapse: collapse; font-size: .92em; }
th, td { text-align: left; vertical-align: top; padding: .35em .6em .35em 0; border-bottom: 1px solid #bbb; }
@page { margin: 18mm; }
@media print {
  body { font-size: 10pt; max-width: none; margin: 0; padding: 0; }
  .page { break-before: page; }
  .page:first-child { break-before: auto; }
  .page:not(:first-child) > h2 { margin-top: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  li, tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`
