/** What the plugin reads of a path of Babel. */
interface Path {
  isStringLiteral(): boolean
  parent: { type: string; key?: { name?: string } }
}

/** A text in one language is data: no rule turns on its words. One made of parts is mutated. */
const texts = {
  shouldIgnore: (path: Path): string | undefined =>
    path.isStringLiteral() && path.parent.type === 'ObjectProperty' && isLanguage(path.parent.key)
      ? 'a text in one language'
      : undefined,
}

const isLanguage = (key: { name?: string } | undefined): boolean =>
  key?.name === 'en' || key?.name === 'fr'

export const strykerPlugins = [{ kind: 'Ignore', name: 'texts', value: texts }]
