import { irpa, irpr, radRules } from '../../law/index.ts'
import type { Statement, TimeLimit } from '../../rules.ts'

type Late = NonNullable<TimeLimit['late']>

/** Who may extend the limits of the Regulations. */
export const appealExtension: NonNullable<TimeLimit['extension']> = {
  text: {
    en: 'The Refugee Appeal Division may extend each limit, for reasons of fairness and natural justice, by the days that are necessary; the application goes to it in writing, without delay.',
    fr: 'La Section d’appel des réfugiés peut, pour des raisons d’équité et de justice naturelle, prolonger chaque délai du nombre de jours nécessaire; la demande lui est faite par écrit, sans délai.',
  },
  law: [irpr('159.91(2)'), radRules('6(1)'), radRules('37(1)')],
}

export const replyExtension: NonNullable<TimeLimit['extension']> = {
  text: {
    en: 'The Refugee Appeal Division may extend the time to reply, on an application in writing made without delay.',
    fr: 'La Section d’appel des réfugiés peut prolonger le délai de réplique, sur demande écrite faite sans délai.',
  },
  law: [radRules('6(6)'), radRules('37(1)')],
}

/** Interpretation: only a reply has listed factors; for the appeal itself the Regulations say no more. */
const fairness: readonly Statement[] = [
  {
    id: 'could-not-be-done-in-time',
    text: {
      en: 'The appeal could not be filed, or perfected, within the limit: what prevented it, day by day.',
      fr: 'L’appel ne pouvait être interjeté, ou mis en état, dans le délai : ce qui l’a empêché, jour par jour.',
    },
    law: [irpr('159.91(2)')],
  },
  {
    id: 'fairness-and-natural-justice',
    text: {
      en: 'Reasons of fairness and natural justice call for it.',
      fr: 'Des raisons d’équité et de justice naturelle le commandent.',
    },
    law: [irpr('159.91(2)')],
  },
  {
    id: 'no-more-days-than-necessary',
    text: {
      en: 'The number of days asked for is the number necessary in the circumstances.',
      fr: 'Le nombre de jours demandé est celui qui est nécessaire dans les circonstances.',
    },
    law: [irpr('159.91(2)')],
  },
]

const consequences: readonly Statement[] = [
  {
    id: 'order-in-force',
    text: {
      en: 'A removal order made with respect to the claimant comes into force and, unless it is stayed, can be enforced.',
      fr: 'La mesure de renvoi visant le demandeur d’asile prend effet et, à moins d’un sursis, peut être exécutée.',
    },
    law: [irpa('49(2)(d)'), irpa('48(1)')],
  },
  {
    id: 'court-barred',
    text: {
      en: 'The Federal Court cannot be asked to review the first decision: the right of appeal was not exhausted.',
      fr: 'La Cour fédérale ne peut être saisie de la première décision : le droit d’appel n’a pas été épuisé.',
    },
    law: [irpa('72(2)(a)')],
  },
]

export const lateNotice: Late = {
  text: {
    en: 'Apply at once for an extension of time, with three copies of the notice of appeal and the evidence in an affidavit or statutory declaration.',
    fr: 'Demander sans attendre une prorogation du délai, avec trois copies de l’avis d’appel et la preuve dans un affidavit ou une déclaration solennelle.',
  },
  factors: fairness,
  consequences,
}

export const latePerfection: Late = {
  text: {
    en: 'Apply at once for an extension of time, with two copies of the appellant’s record and the evidence in an affidavit or statutory declaration.',
    fr: 'Demander sans attendre une prorogation du délai, avec deux copies du dossier de l’appelant et la preuve dans un affidavit ou une déclaration solennelle.',
  },
  factors: fairness,
  consequences,
}

export const lateReply: Late = {
  text: {
    en: 'Apply at once for an extension of the time to reply.',
    fr: 'Demander sans attendre une prorogation du délai de réplique.',
  },
  factors: [
    {
      id: 'timely-and-justified',
      text: {
        en: 'Whether the application was made in a timely manner, and the justification for any delay.',
        fr: 'Le fait que la demande a été faite en temps opportun et la justification de tout retard.',
      },
      law: [radRules('6(7)(a)')],
    },
    {
      id: 'arguable-case',
      text: {
        en: 'Whether there is an arguable case.',
        fr: 'La question de savoir si la cause est soutenable.',
      },
      law: [radRules('6(7)(b)')],
    },
    {
      id: 'prejudice-to-the-minister',
      text: {
        en: 'The prejudice to the Minister if it were granted.',
        fr: 'Le préjudice que subirait le ministre si elle était accordée.',
      },
      law: [radRules('6(7)(c)')],
    },
    {
      id: 'nature-and-complexity',
      text: {
        en: 'The nature and complexity of the appeal.',
        fr: 'La nature et la complexité de l’appel.',
      },
      law: [radRules('6(7)(d)')],
    },
  ],
  consequences: [
    {
      id: 'reply-shut-out',
      text: {
        en: 'What was not provided in time may not be used unless the Division allows it.',
        fr: 'Ce qui n’a pas été transmis à temps ne peut être utilisé sans l’autorisation de la Section.',
      },
      law: [radRules('29(1)'), radRules('29(2)')],
    },
  ],
}
