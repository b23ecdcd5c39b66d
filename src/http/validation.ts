import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import { closestMatch } from 'leven'
import type { Text } from '../domain/text.ts'
import { LONGEST_NAME } from './nearest.ts'

export interface InvalidPart {
  pointer: string
  detail: Text
}

/** What the schema refused, in words, with the nearest real name for a misspelt one. */
export function invalidParts(errors: readonly FastifySchemaValidationError[]): InvalidPart[] {
  return (
    errors
      // A day has a format and a range: one that fails both is told once.
      .filter(
        ({ instancePath }, i) =>
          !errors
            .slice(0, i)
            .some((other) => isDayCheck(other) && other.instancePath === instancePath),
      )
      .map((error) => ({ pointer: pointerTo(error), detail: explained(error) }))
  )
}

const isDayCheck = ({ keyword }: FastifySchemaValidationError) =>
  keyword === 'format' || keyword === 'pattern'

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

function explained({
  instancePath,
  keyword,
  params,
  ...error
}: FastifySchemaValidationError): Text {
  if (keyword === 'additionalProperties')
    return unknownName(String(params.additionalProperty), knownNames(error), instancePath)
  const explain = explanations[keyword]
  return explain
    ? explain(params)
    : { en: 'This is not as the contract has it.', fr: 'Ceci n’est pas conforme au contrat.' }
}

/** Ajv, when verbose, tells the schema that refused: its properties are the names known there. */
const knownNames = (error: object): string[] =>
  Object.keys((error as { parentSchema: { properties: object } }).parentSchema.properties)

type Params = FastifySchemaValidationError['params']

const explanations: Record<string, (params: Params) => Text> = {
  required: ({ missingProperty }) => ({
    en: `“${missingProperty}” is required.`,
    fr: `« ${missingProperty} » est obligatoire.`,
  }),
  type: ({ type }) => ({
    en: `This must be ${typeNames[String(type)]?.en ?? type}.`,
    fr: `La valeur doit être ${typeNames[String(type)]?.fr ?? type}.`,
  }),
  enum: ({ allowedValues }) => ({
    en: `This must be one of: ${[allowedValues].flat().join(', ')}.`,
    fr: `La valeur doit être l’une de : ${[allowedValues].flat().join(', ')}.`,
  }),
  format: () => notADay,
  pattern: ({ pattern }) =>
    String(pattern).startsWith('^(19|20)')
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

function unknownName(stated: string, known: readonly string[], instancePath: string): Text {
  const name = stated.slice(0, LONGEST_NAME)
  const like = closestMatch(name, known)
  return instancePath === '/facts'
    ? {
        en: `“${name}” is not a fact. The nearest is “${like}”.`,
        fr: `« ${name} » n’est pas un fait. Le plus proche est « ${like} ».`,
      }
    : {
        en: `“${name}” is not known here. The nearest is “${like}”.`,
        fr: `« ${name} » est inconnu ici. Le plus proche est « ${like} ».`,
      }
}
