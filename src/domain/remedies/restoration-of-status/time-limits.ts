import { underStatute } from '../../counting.ts'
import type { Decision, Known } from '../../facts/index.ts'
import { decided, irpa, irpr } from '../../law/index.ts'
import { always, deemed, type TimeLimit, timeLimit } from '../../rules.ts'

/** Refusals of what keeps a status alive while it is applied for in time. */
const refusedExtensions: readonly Decision[] = ['extension-of-stay', 'study-permit', 'work-permit']

const wasMaintained = ({
  decision,
  extensionAppliedBeforeExpiry,
}: Known<'decision' | 'extensionAppliedBeforeExpiry'>): boolean =>
  refusedExtensions.includes(decision) && extensionAppliedBeforeExpiry

const maintained = {
  needs: ['decision', 'extensionAppliedBeforeExpiry'],
  applies: wasMaintained,
  period: { count: 0, unit: 'days' },
  counting: underStatute,
  protects: true,
} as const

const fromDecision = deemed({
  ...maintained,
  id: 'refused-after-timely-application',
  text: {
    en: 'Asked for in time, the extension kept the status until the decision that refused it.',
    fr: 'Demandée à temps, la prolongation a maintenu le statut jusqu’à la décision qui l’a refusée.',
  },
  law: [irpr('183(5)(a)'), irpr('183(6)')],
  from: 'decidedOn',
})

/**
 * The start of the ninety days.
 *
 * Interpretation: after a refusal of an extension asked for in time, the time runs from the day the
 * person was told (2018 FC 964); the Regulations name the day of the decision, which keeps the safe
 * day. Only then may a day of the refusal stand for the loss of status: asked for late, the status
 * was lost before. It can only be too early, for a stay still authorized on the day of the refusal
 * was lost later; the day of loss, where it is stated, prevails over both.
 */
export const application: TimeLimit = timeLimit({
  id: 'application',
  text: {
    en: 'The application to restore the status is made. No one may extend this time.',
    fr: 'La demande de rétablissement du statut est faite. Personne ne peut prolonger ce délai.',
  },
  law: [irpr('182(1)'), irpa('47')],
  needs: [],
  applies: always,
  kind: 'limit',
  party: 'applicant',
  runsFrom: {
    latestOf: ['statusLostOn'],
    deemed: [
      deemed({
        ...maintained,
        id: 'told-of-refusal',
        text: {
          en: 'Asked for in time, the extension kept the status until its refusal, and the time runs from the day the person was told of it.',
          fr: 'Demandée à temps, la prolongation a maintenu le statut jusqu’à son refus, et le délai court du jour où la personne en a été avisée.',
        },
        law: [irpr('183(5)(a)'), irpr('183(6)'), decided('2018 FC 964')],
        from: 'notifiedOn',
      }),
      fromDecision,
    ],
  },
  period: { count: 90, unit: 'days' },
  counting: underStatute,
  irreversible: true,
  alternatives: [
    {
      id: 'from-decision',
      text: {
        en: 'If the status is taken to be lost on the day of the decision itself, before the person was told of it.',
        fr: 'Si le statut est réputé perdu le jour même de la décision, avant que la personne en soit avisée.',
      },
      law: [irpr('183(5)(a)'), irpa('47')],
      // These are the words of the Regulations; the later day is that of one decision of the Court.
      arguable: true,
      // Where the day of loss is stated, this is that day too, and no other reading.
      runsFrom: { latestOf: ['statusLostOn'], deemed: [fromDecision] },
      asks: 'decidedOn',
    },
  ],
})
