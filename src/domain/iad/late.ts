import { decided, iadRules, irpa, type Law } from '../law/index.ts'
import type { Statement, TimeLimit } from '../rules.ts'

/** Who may extend a time limit of the Rules, before or after it has passed. */
export const extension: NonNullable<TimeLimit['extension']> = {
  text: {
    en: 'The Immigration Appeal Division may extend the limit before or after it has passed, on an application made in writing without delay, with the evidence in an affidavit or statutory declaration.',
    fr: 'La Section d’appel de l’immigration peut prolonger le délai avant ou après son expiration, sur demande faite par écrit sans délai, la preuve étant énoncée dans un affidavit ou une déclaration solennelle.',
  },
  law: [iadRules('4(d)'), iadRules('4(e)'), iadRules('85')],
}

const extended: Law = [
  iadRules('4(e)'),
  decided('2019 FC 66'),
  decided('2019 FC 509'),
  decided('2022 FC 699'),
]

/** What the case law weighs when time to appeal is extended. */
const extensionFactors: readonly Statement[] = [
  {
    id: 'continuing-intention',
    text: {
      en: 'A continuing intention to appeal, from within the time limit on.',
      fr: 'L’intention constante d’interjeter appel, déjà présente pendant le délai.',
    },
    law: extended,
  },
  {
    id: 'reasonable-explanation',
    text: {
      en: 'A reasonable explanation for the whole of the delay.',
      fr: 'Une explication raisonnable de tout le retard.',
    },
    law: extended,
  },
  {
    id: 'merit',
    text: { en: 'Some merit in the appeal.', fr: 'Un appel qui a un certain fondement.' },
    law: extended,
  },
  {
    id: 'prejudice',
    text: {
      en: 'No prejudice to the Minister from the delay.',
      fr: 'L’absence de préjudice causé au ministre par le retard.',
    },
    law: extended,
  },
  {
    id: 'diligence',
    text: {
      en: 'Diligence, with proof of each step taken.',
      fr: 'La diligence, avec la preuve de chaque démarche.',
    },
    law: extended,
  },
]

/** A notice of appeal that is late, with what being late has cost in this appeal. */
export const lateNotice = (
  ...consequences: readonly Statement[]
): NonNullable<TimeLimit['late']> => ({
  text: {
    en: 'File the notice of appeal now with its documents, and with it an application to extend the time.',
    fr: 'Déposer l’avis d’appel dès maintenant avec les documents qui l’accompagnent, et y joindre une demande de prolongation du délai.',
  },
  factors: extensionFactors,
  consequences: [
    ...consequences,
    {
      id: 'no-judicial-review-instead',
      text: {
        en: 'A right of appeal that was not used still stands in the way of judicial review of the same decision; a refusal to extend the time can itself be reviewed.',
        fr: 'Un droit d’appel qui n’a pas été exercé fait toujours obstacle au contrôle judiciaire de la même décision; le refus de prolonger le délai peut lui-même en faire l’objet.',
      },
      law: [irpa('72(1)'), irpa('72(2)(a)')],
    },
  ],
})

/** A document that is late: it may be used only with leave. */
export const lateDocument: NonNullable<TimeLimit['late']> = {
  text: {
    en: 'Provide the document now to the other party and the Division, and ask the Division for leave to use it.',
    fr: 'Transmettre le document dès maintenant à l’autre partie et à la Section, et demander à celle-ci l’autorisation de l’utiliser.',
  },
  factors: [
    {
      id: 'relevance',
      text: {
        en: 'The relevance and probative value of the document.',
        fr: 'La pertinence et la valeur probante du document.',
      },
      law: [iadRules('29(2)(a)')],
    },
    {
      id: 'reasonable-effort',
      text: {
        en: 'Whether the limit could have been met with reasonable effort.',
        fr: 'La possibilité qu’il y avait, par des efforts raisonnables, de respecter le délai.',
      },
      law: [iadRules('29(2)(b)')],
    },
    {
      id: 'prejudice',
      text: {
        en: 'Any prejudice to the other party.',
        fr: 'Tout préjudice causé à l’autre partie.',
      },
      law: [iadRules('29(2)(c)')],
    },
    {
      id: 'timely-request',
      text: {
        en: 'Whether the request was made in a timely manner, and the justification for any delay.',
        fr: 'Si la demande est faite en temps opportun, et la justification de tout retard.',
      },
      law: [iadRules('29(2)(d)')],
    },
  ],
  consequences: [
    {
      id: 'not-used-without-leave',
      text: {
        en: 'The document may not be used at the hearing unless the Division allows it.',
        fr: 'Le document ne peut être utilisé à l’audience sans l’autorisation de la Section.',
      },
      law: [iadRules('29(1)')],
    },
  ],
}

/** Disclosure that is late: the appeal itself is at risk. */
export const lateDisclosure: NonNullable<TimeLimit['late']> = {
  ...lateDocument,
  consequences: [
    ...lateDocument.consequences,
    {
      id: 'abandonment',
      text: {
        en: 'An appellant who provides neither a document nor the statement that there is none may see the appeal determined to be abandoned, or heard on the materials already provided.',
        fr: 'Si l’appelant ne transmet ni document ni déclaration portant qu’il n’y en a pas, la Section peut prononcer le désistement, ou procéder sur le fondement des documents déjà transmis.',
      },
      law: [iadRules('30'), irpa('168(1)')],
    },
  ],
}

/** Witness information that is late. */
export const lateWitness: NonNullable<TimeLimit['late']> = {
  text: {
    en: 'Provide the information now to the other party and the Division, and ask the Division to allow the testimony.',
    fr: 'Transmettre les renseignements dès maintenant à l’autre partie et à la Section, et demander à celle-ci de permettre le témoignage.',
  },
  factors: [
    {
      id: 'reason',
      text: {
        en: 'The reason why the information was not provided.',
        fr: 'La raison pour laquelle les renseignements n’ont pas été transmis.',
      },
      law: [iadRules('56(a)')],
    },
    {
      id: 'relevance',
      text: {
        en: 'Whether the testimony is relevant and has probative value.',
        fr: 'La pertinence du témoignage et sa valeur probante.',
      },
      law: [iadRules('56(b)')],
    },
    {
      id: 'counsel',
      text: {
        en: 'Whether the party, other than the Minister, has counsel.',
        fr: 'Si la partie, autre que le ministre, est représentée.',
      },
      law: [iadRules('56(c)')],
    },
  ],
  consequences: [
    {
      id: 'testimony-by-leave',
      text: {
        en: 'The witness testifies only if the Division allows it.',
        fr: 'Le témoin ne témoigne que si la Section le permet.',
      },
      law: [iadRules('56')],
    },
  ],
}
