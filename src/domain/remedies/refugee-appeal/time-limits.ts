import { underRadRegulation, underRadRules, underStatute } from '../../counting.ts'
import { irpa, irpr, radRules } from '../../law/index.ts'
import { always, deemed, type TimeLimit, type Trigger, timeLimit } from '../../rules.ts'
import { appealExtension, lateNotice, latePerfection, lateReply, replyExtension } from './late.ts'
import { practiceNotice2020, protectionDivisionRule41 } from './practices.ts'

/**
 * Section 159.91: the day the person receives the written reasons. Their sending can only be
 * earlier; so can the notice of decision, which may be given at the hearing.
 */
const reasonsReceived: Trigger = {
  latestOf: ['reasonsReceivedOn'],
  deemed: [
    deemed({
      id: 'received-by-mail',
      text: {
        en: 'Reasons sent by regular mail are considered received seven days after the mailing or, where that is no working day, on the next one.',
        fr: 'Les motifs envoyés par courrier ordinaire sont considérés comme reçus sept jours après leur mise à la poste ou, si ce jour n’est pas ouvrable, le premier jour ouvrable suivant.',
      },
      law: [radRules('35(2)'), protectionDivisionRule41],
      needs: [],
      applies: always,
      from: 'reasonsMailedOn',
      period: { count: 7, unit: 'days' },
      counting: underRadRules,
      moves: true,
      mayPrecede: true,
    }),
  ],
  failing: ['reasonsSentOn', 'notifiedOn', 'decidedOn'],
}

const byAppellant = {
  needs: [],
  applies: always,
  kind: 'limit',
  party: 'applicant',
  irreversible: true,
  // The notice comes before the record, or with it.
  doneOn: 'refugeeAppealPerfectedOn',
} as const

/** Not modelled: the Minister’s own appeal, which is from a decision that allowed the claim. */
export const timeLimits: readonly TimeLimit[] = [
  timeLimit({
    ...byAppellant,
    id: 'notice',
    text: {
      en: 'File the appeal: the Refugee Appeal Division receives the notice of appeal.',
      fr: 'Interjeter appel : la Section d’appel des réfugiés reçoit l’avis d’appel.',
    },
    law: [irpr('159.91(1)(a)'), irpa('110(2.1)'), radRules('2(4)')],
    runsFrom: reasonsReceived,
    period: { count: 15, unit: 'days' },
    counting: underRadRegulation,
    extension: appealExtension,
    late: lateNotice,
  }),
  timeLimit({
    ...byAppellant,
    id: 'perfection',
    text: {
      en: 'Perfect the appeal: the Refugee Appeal Division receives the appellant’s record.',
      fr: 'Mettre l’appel en état : la Section d’appel des réfugiés reçoit le dossier de l’appelant.',
    },
    law: [irpr('159.91(1)(b)'), irpa('110(2.1)'), radRules('3(5)')],
    runsFrom: reasonsReceived,
    period: { count: 30, unit: 'days' },
    counting: underRadRegulation,
    alternatives: [
      {
        id: 'rad-practice-notice',
        text: {
          en: 'A practice notice of the Division gives a longer time, and its forms repeat it; the Regulations were not changed. Check that it still stands, and rely on the shorter day.',
          fr: 'Un avis de pratique de la Section accorde un délai plus long, que ses formulaires reprennent; le Règlement n’a pas été modifié. Vérifier qu’il tient toujours et se fier au jour le plus court.',
        },
        law: [practiceNotice2020],
        period: { count: 45, unit: 'days' },
        from: '2020-09-28',
      },
    ],
    extension: appealExtension,
    late: latePerfection,
  }),
  timeLimit({
    ...byAppellant,
    id: 'reply',
    text: {
      en: 'Reply to the Minister’s intervention or further documents: the Refugee Appeal Division receives the reply record, with proof that the Minister was given it first.',
      fr: 'Répliquer à l’intervention ou aux documents supplémentaires du ministre : la Section d’appel des réfugiés reçoit le dossier de réplique, avec la preuve de sa transmission préalable au ministre.',
    },
    law: [radRules('5(5)'), radRules('29(7)')],
    runsFrom: { latestOf: ['ministerInterventionReceivedOn'] },
    period: { count: 15, unit: 'days' },
    counting: underRadRules,
    extension: replyExtension,
    late: lateReply,
  }),
  timeLimit({
    id: 'decision',
    text: {
      en: 'The Refugee Appeal Division decides, unless it holds a hearing; where it cannot, it decides as soon as feasible after that.',
      fr: 'La Section d’appel des réfugiés rend sa décision, sauf si elle tient une audience; si elle ne le peut, elle la rend dès que possible par la suite.',
    },
    law: [irpr('159.92(1)'), irpr('159.92(2)'), irpa('110(3.1)')],
    needs: [],
    applies: always,
    kind: 'limit',
    party: 'tribunal',
    runsFrom: { latestOf: ['refugeeAppealPerfectedOn'] },
    period: { count: 90, unit: 'days' },
    counting: underStatute,
    irreversible: false,
  }),
]
