import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import { allFacts } from '../domain/facts/index.ts'
import type { Text } from '../domain/text.ts'
import { LONGEST_NAME, nearest, withNearest } from './nearest.ts'
import { DAY } from './patterns.ts'

export interface InvalidPart {
  pointer: string
  detail: Text
}

/** So many are told at once: a request may be wrong in thousands of places. */
export const MOST_SHOWN = 20

/** What the schema refused, in words, with the nearest real name for a misspelt one. */
export function invalidParts(errors: readonly FastifySchemaValidationError[]): InvalidParts {
  const ofWrongType = new Set(errors.filter(isTypeCheck).map(placeOf))
  const noDays = new Set<string>()
  const apart = errors.filter((error) => {
    // What has not even the right type is told once, and so is a day that fails its format and its range.
    if (ofWrongType.has(error.instancePath)) return isTypeCheck(error)
    if (!isDayCheck(error)) return true
    const isFirst = !noDays.has(error.instancePath)
    noDays.add(error.instancePath)
    return isFirst
  })
  return {
    count: apart.length,
    shown: apart
      .slice(0, MOST_SHOWN)
      .map((error) => ({ pointer: pointerTo(error), detail: explained(error) })),
  }
}

/** The invalid parts that are told, and how many there are. */
export interface InvalidParts {
  count: number
  shown: readonly InvalidPart[]
}

const isTypeCheck = ({ keyword }: FastifySchemaValidationError) => keyword === 'type'

const isDayCheck = ({ keyword }: FastifySchemaValidationError) =>
  keyword === 'format' || keyword === 'pattern'

const placeOf = ({ instancePath }: FastifySchemaValidationError) => instancePath

function pointerTo({ instancePath, keyword, params }: FastifySchemaValidationError): string {
  const property =
    keyword === 'additionalProperties'
      ? params.additionalProperty
      : keyword === 'required'
        ? params.missingProperty
        : undefined
  return `#${instancePath}${property === undefined ? '' : `/${escaped(String(property))}`}`
}

const escaped = (name: string) =>
  name.slice(0, LONGEST_NAME).replaceAll('~', '~0').replaceAll('/', '~1')

/** Ajv, when verbose, tells the schema that refused, and what was sent. */
type Verbose = FastifySchemaValidationError & {
  parentSchema: { properties: object }
  data: unknown
}

function explained(error: FastifySchemaValidationError): Text {
  const { instancePath, keyword, params, data, parentSchema } = error as Verbose
  if (keyword === 'additionalProperties')
    return unknownName(
      String(params.additionalProperty).slice(0, LONGEST_NAME),
      Object.keys(parentSchema.properties),
      instancePath,
    )
  if (keyword === 'enum')
    return unknownValue(String(data), [params.allowedValues].flat() as string[], instancePath)
  if (keyword === 'type') return ofOtherType(String(params.type), data)
  const explain = explanations[keyword]
  return explain
    ? explain(params)
    : { en: 'This is not as the contract has it.', fr: 'Ceci n’est pas conforme au contrat.' }
}

type Params = FastifySchemaValidationError['params']

const explanations: Record<string, (params: Params) => Text> = {
  required: ({ missingProperty }) => ({
    en: `“${missingProperty}” is required.`,
    fr: `« ${missingProperty} » est obligatoire.`,
  }),
  format: () => notADay,
  pattern: ({ pattern }) =>
    pattern === DAY
      ? notADay
      : {
          en: `This must match ${pattern}.`,
          fr: `La valeur doit correspondre à ${pattern}.`,
        },
  maxLength: ({ limit }) => ({
    en: `This may have at most ${limit} characters.`,
    fr: `Il faut au plus ${limit} caractères.`,
  }),
  minimum: ({ limit }) => ({
    en: `This must be ${limit} or more.`,
    fr: `La valeur doit être d’au moins ${limit}.`,
  }),
  maximum: ({ limit }) => ({
    en: `This must be ${limit} or less.`,
    fr: `La valeur doit être d’au plus ${limit}.`,
  }),
  maxItems: ({ limit }) => ({
    en: `This may have at most ${limit} entries.`,
    fr: `Il faut au plus ${limit} éléments.`,
  }),
  uniqueItems: () => ({
    en: 'An entry may stand only once.',
    fr: 'Chaque élément ne peut figurer qu’une fois.',
  }),
}

const notADay: Text = {
  en: 'This must be a real day, YYYY-MM-DD, from 1900-01-01 to 2099-12-31.',
  fr: 'La valeur doit être un jour réel, AAAA-MM-JJ, du 1900-01-01 au 2099-12-31.',
}

const typeNames: Record<string, Text> = {
  boolean: { en: 'true or false', fr: 'true ou false' },
  string: { en: 'a string', fr: 'une chaîne' },
  integer: { en: 'a whole number', fr: 'un nombre entier' },
  array: { en: 'a list', fr: 'une liste' },
  object: { en: 'an object', fr: 'un objet' },
}

function ofOtherType(type: string, data: unknown): Text {
  const { en, fr } = typeNames[type] ?? { en: type, fr: type }
  return data === null
    ? {
        en: `This must be ${en}, not null: what is not known is left out.`,
        fr: `La valeur doit être ${fr}, et non null : ce qui est inconnu est omis.`,
      }
    : { en: `This must be ${en}.`, fr: `La valeur doit être ${fr}.` }
}

/** A list of values that is longer is not repeated: an address has it. */
const MOST_LISTED = 10

function unknownValue(stated: string, known: readonly string[], instancePath: string): Text {
  const list = known.join(', ')
  const address = instancePath.startsWith('/facts') ? 'GET /v1/facts' : 'GET /v1/remedies'
  const said =
    known.length > MOST_LISTED
      ? {
          en: `This must be one of the values that ${address} lists.`,
          fr: `La valeur doit être l’une de celles que donne ${address}.`,
        }
      : {
          en: `This must be one of: ${list}.`,
          fr: `La valeur doit être l’une de : ${list}.`,
        }
  return withNearest(said, nearest(stated, known), 'La')
}

function unknownName(name: string, known: readonly string[], instancePath: string): Text {
  const like = nearest(name, known)
  if (instancePath === '/facts') return unknownFact(name, like)
  const takesFacts = instancePath === '' && known.includes('facts')
  if (takesFacts && allFacts.some((fact) => fact === name))
    return {
      en: `“${name}” is a fact: put it inside “facts”.`,
      fr: `« ${name} » est un fait : le mettre dans « facts ».`,
    }
  const list = known.join(', ')
  return like === undefined
    ? {
        en: `“${name}” is not known here. What is: ${list}.`,
        fr: `« ${name} » est inconnu ici. Ce qui est connu : ${list}.`,
      }
    : withNearest({ en: `“${name}” is not known here.`, fr: `« ${name} » est inconnu ici.` }, like)
}

const unknownFact = (name: string, like: string | undefined): Text =>
  like === undefined
    ? {
        en: `“${name}” is not a fact. GET /v1/facts lists all of them.`,
        fr: `« ${name} » n’est pas un fait. GET /v1/facts les donne tous.`,
      }
    : withNearest({ en: `“${name}” is not a fact.`, fr: `« ${name} » n’est pas un fait.` }, like)
