import type { Text } from './text.ts'

export const actNow = (dueOn: string): Text => ({
  en: `Act at once: the safe day has come, and the limit ends on ${dueOn}.`,
  fr: `Agir sans attendre : le jour sûr est arrivé, et le délai prend fin le ${dueOn}.`,
})

/** What each step of a plan says before the rule’s own words. */
export const words = {
  protect: {
    en: 'First, protect the earliest limit that cannot be undone.',
    fr: 'D’abord, protéger le premier délai qui ne se rattrape pas.',
  },
  keep: {
    en: 'Then keep this limit, which cannot be undone either.',
    fr: 'Puis respecter ce délai, qui ne se rattrape pas non plus.',
  },
  early: {
    en: 'This day comes before its own last day, because another limit of this plan rests on it.',
    fr: 'Ce jour précède son propre dernier jour, car un autre délai de ce plan repose sur cet acte.',
  },
  uncertain: {
    en: 'Keep it although it is open whether it governs, which depends on an answer:',
    fr: 'Le respecter même s’il n’est pas établi qu’il s’applique, ce qui dépend d’une réponse :',
  },
  missed: {
    en: 'This limit has passed: do what is left at once.',
    fr: 'Ce délai est expiré : faire sans attendre ce qui reste possible.',
  },
  start: {
    en: 'The time may be running already, from a day that was not given:',
    fr: 'Le délai court peut-être déjà, d’un jour qui n’est pas indiqué :',
  },
  establish: {
    en: 'Whether this is open depends on an answer:',
    fr: 'L’ouverture de ce recours dépend d’une réponse :',
  },
  establishSeveral: {
    en: 'Whether these are open depends on an answer:',
    fr: 'L’ouverture de ces recours dépend d’une réponse :',
  },
  unsettled: {
    en: 'the law gives none on these facts; a lawyer should be asked.',
    fr: 'le droit n’en donne pas sur ces faits; consulter un avocat.',
  },
} as const satisfies Record<string, Text>
