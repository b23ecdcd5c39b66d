/** A package of the lock file, as far as it is read here. */
interface Locked {
  version: string
  license?: string
  dev?: boolean
  optional?: boolean
}
export interface Lock {
  packages: Readonly<Record<string, Locked>>
}

export interface Shipped {
  name: string
  version: string
  licence: string
}

/** Licences that ask no more than to be passed on with the code. */
const allowed: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]

/** Packages that say their licence in its own file only, which was read. */
const stated: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

const NONE = 'none stated'

/** What runs in production, with the licence of each: no development tools, and not the Node itself. */
export function shipped({ packages }: Lock): Shipped[] {
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version, license }]) => {
      const name = path.split('node_modules/').at(-1) as string
      return { name, version, licence: license ?? stated[name] ?? NONE }
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Whether every licence that must be kept is one of those allowed: of “A OR B” one will do. */
export const isAllowed = ({ licence }: Pick<Shipped, 'licence'>): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((all) => all.split(' AND ').every((one) => allowed.includes(one)))
