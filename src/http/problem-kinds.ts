import type { Text } from '../domain/text.ts'

/** Every kind of problem: its status, its name and what it says where nothing more is known. */
const kinds = {
  'invalid-request': {
    status: 400,
    title: { en: 'The request is not valid', fr: 'La requête n’est pas valide' },
    detail: {
      en: 'Some parts of the request are not as the contract has them.',
      fr: 'Des parties de la requête ne sont pas conformes au contrat.',
    },
  },
  'malformed-body': {
    status: 400,
    title: { en: 'The body cannot be read', fr: 'Le corps est illisible' },
    detail: { en: 'The body is not valid JSON.', fr: 'Le corps n’est pas du JSON valide.' },
  },
  'body-too-deep': {
    status: 400,
    title: { en: 'Body nested too deep', fr: 'Corps imbriqué trop profondément' },
    detail: {
      en: 'The body is nested deeper than any question to this service.',
      fr: 'Le corps est imbriqué plus profondément que toute question à ce service.',
    },
  },
  'bad-request': {
    status: 400,
    title: { en: 'The request cannot be read', fr: 'La requête est illisible' },
    detail: {
      en: 'The request is not well-formed HTTP for this service.',
      fr: 'La requête n’est pas une requête HTTP bien formée pour ce service.',
    },
  },
  'key-required': {
    status: 401,
    title: { en: 'Key required', fr: 'Clé requise' },
    detail: {
      en: 'This address needs a key: send one that is known here as “Authorization: Bearer …”.',
      fr: 'Cette adresse exige une clé : en envoyer une qui est connue ici, sous la forme « Authorization: Bearer … ».',
    },
  },
  'not-found': {
    status: 404,
    title: { en: 'Not found', fr: 'Introuvable' },
    detail: { en: 'Nothing is served here.', fr: 'Rien n’est servi à cette adresse.' },
  },
  'method-not-allowed': {
    status: 405,
    title: { en: 'Method not allowed', fr: 'Méthode non autorisée' },
    detail: {
      en: 'This address does not answer to this method; see the header Allow.',
      fr: 'Cette adresse ne répond pas à cette méthode; voir l’en-tête Allow.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { en: 'Not acceptable', fr: 'Non acceptable' },
    detail: {
      en: 'The answer cannot be given in any form that the request accepts.',
      fr: 'La réponse ne peut être donnée sous aucune des formes que la requête accepte.',
    },
  },
  'request-timeout': {
    status: 408,
    title: { en: 'Request timeout', fr: 'Délai de la requête dépassé' },
    detail: {
      en: 'The request did not arrive in time.',
      fr: 'La requête n’est pas arrivée à temps.',
    },
  },
  'body-too-large': {
    status: 413,
    title: { en: 'Body too large', fr: 'Corps trop volumineux' },
    detail: {
      en: 'The body is larger than this service reads.',
      fr: 'Le corps dépasse ce que ce service lit.',
    },
  },
  'address-too-long': {
    status: 414,
    title: { en: 'Address too long', fr: 'Adresse trop longue' },
    detail: {
      en: 'The address is longer than any that is served here.',
      fr: 'L’adresse est plus longue que toutes celles qui sont servies ici.',
    },
  },
  'unsupported-media-type': {
    status: 415,
    title: { en: 'Unsupported media type', fr: 'Type de média non pris en charge' },
    detail: {
      en: 'The body is not in the media type that this address reads.',
      fr: 'Le corps n’est pas du type de média que cette adresse lit.',
    },
  },
  'calendar-not-verified': {
    status: 422,
    title: { en: 'Calendar not verified', fr: 'Calendrier non vérifié' },
    detail: {
      en: 'A day of this case lies outside the years for which a calendar was compared with the law.',
      fr: 'Un jour de ce dossier sort des années pour lesquelles un calendrier a été comparé au droit.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { en: 'Too many requests', fr: 'Trop de requêtes' },
    detail: {
      en: 'The requests allowed in a minute are spent; see the header Retry-After.',
      fr: 'Les requêtes permises en une minute sont épuisées; voir l’en-tête Retry-After.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { en: 'Headers too large', fr: 'En-têtes trop volumineux' },
    detail: {
      en: 'The headers are larger than this service reads.',
      fr: 'Les en-têtes dépassent ce que ce service lit.',
    },
  },
  'internal-error': {
    status: 500,
    title: { en: 'Internal error', fr: 'Erreur interne' },
    detail: {
      en: 'The service failed; the fault is not in the request.',
      fr: 'Le service a échoué; la faute n’est pas dans la requête.',
    },
  },
  overloaded: {
    status: 503,
    retryAfter: 5,
    title: { en: 'Overloaded', fr: 'Surcharge' },
    detail: {
      en: 'This process has more to do than it can; see the header Retry-After.',
      fr: 'Ce processus a plus à faire qu’il ne peut; voir l’en-tête Retry-After.',
    },
  },
  draining: {
    status: 503,
    title: { en: 'Shutting down', fr: 'Arrêt en cours' },
    detail: {
      en: 'This process is ending and takes no new work.',
      fr: 'Ce processus prend fin et n’accepte plus de travail.',
    },
  },
} as const satisfies Record<string, Described>
export type Kind = keyof typeof kinds

interface Described {
  status: number
  title: Text
  detail: Text
  /** Seconds after which to ask again, where they are the same for everyone. */
  retryAfter?: number
}

export const problemKinds = Object.keys(kinds) as Kind[]

export const described = (kind: Kind): Described => kinds[kind]

/** What a client tells kinds apart by: it never changes. */
export const typeOf = (kind: Kind): string => `urn:recourse:problem:${kind}`
