import type { Decision, Known } from '../../facts/index.ts'
import { decided, FIVE_YEARS_FOR_MISREPRESENTATION, irpa, irpr } from '../../law/index.ts'
import { type Requirement, type Settled, waitingPeriod } from '../../rules.ts'
import { claimRequirements } from './claim-requirements.ts'
import { permanent, unspecified } from './decisions.ts'

/**
 * Interpretation: whether a humanitarian request escapes subsection 40(3) is not settled; nor can it
 * be said where the kind of decision does not tell what would be applied for.
 */
function barredFromPermanentResidence(
  decision: Decision,
  inadmissibility: Known['inadmissibility'],
): Settled {
  if (!inadmissibility.includes('misrepresentation')) return false
  if (permanent.includes(decision)) return true
  const isOpen = decision === 'humanitarian-and-compassionate' || unspecified.includes(decision)
  return isOpen ? 'unsettled' : false
}

/**
 * Interpretation: the place of this decision stands for the place of the determination, which is
 * nearly always this very refusal; a caution says so where it was an earlier one. Where no removal
 * order was made, none can be enforced, and the French text lets the period run from the
 * determination if the person is not in Canada: it then bars under either text, while the other
 * rule below stays open.
 */
const fromDetermination = {
  id: 'misrepresentation-determined-outside-canada',
  text: {
    en: 'Any period of inadmissibility for misrepresentation that runs from its final determination has ended.',
    fr: 'Toute période d’interdiction de territoire pour fausses déclarations courant de la décision qui la constate en dernier ressort a pris fin.',
  },
  needs: ['decision', 'inadmissibility', 'decidedIn', 'removalOrder'],
  applies: ({
    decision,
    inadmissibility,
    decidedIn,
    removalOrder,
  }: Known<'decision' | 'inadmissibility' | 'decidedIn' | 'removalOrder'>) =>
    (decidedIn === 'outside-canada' || removalOrder === 'none') &&
    barredFromPermanentResidence(decision, inadmissibility),
  runsFrom: { latestOf: ['inadmissibilityFoundOn'], failing: ['decidedOn', 'notifiedOn'] },
} as const

/** Unenforced, the order lets the period never begin. */
const fromEnforcement = {
  id: 'misrepresentation-determined-in-canada',
  text: {
    en: 'Any period of inadmissibility for misrepresentation that runs from the enforcement of the removal order has ended.',
    fr: 'Toute période d’interdiction de territoire pour fausses déclarations courant de l’exécution de la mesure de renvoi a pris fin.',
  },
  needs: ['decision', 'inadmissibility', 'decidedIn'],
  applies: ({
    decision,
    inadmissibility,
    decidedIn,
  }: Known<'decision' | 'inadmissibility' | 'decidedIn'>) =>
    decidedIn === 'in-canada' && barredFromPermanentResidence(decision, inadmissibility),
  runsFrom: { latestOf: ['removalOrderEnforcedOn'] },
} as const

type Activity = Known<'decision' | 'inadmissibility' | 'statusLostOnlyByRestorableBreach'>

const wasUnauthorized = (
  { decision, statusLostOnlyByRestorableBreach }: Activity,
  permit: Decision,
): boolean => decision === permit && !statusLostOnlyByRestorableBreach

const wasFound = ({ inadmissibility }: Activity): boolean =>
  inadmissibility.includes('non-compliance')

/** The six months need no finding: where there is none, the activity is one that the person states. */
const afterActivity = {
  needs: ['decision', 'inadmissibility', 'statusLostOnlyByRestorableBreach'],
  runsFrom: { latestOf: ['unauthorizedActivityEndedOn'] },
  period: { count: 6, unit: 'months' },
} as const

const workPermitAfterActivity = {
  ...afterActivity,
  text: {
    en: 'The period that must follow unauthorized work or study, or failure to comply with a condition, before a work permit may be issued has elapsed.',
    fr: 'Le délai qui doit suivre des études ou un travail sans autorisation, ou le non-respect d’une condition, avant la délivrance d’un permis de travail est écoulé.',
  },
  law: [irpr('200(3)(e)(i)'), irpr('200(3)(e)(ii)')],
} as const

const studyPermitAfterActivity = {
  ...afterActivity,
  text: {
    en: 'The period that must follow unauthorized work or study, or failure to comply with a condition, before a study permit may be issued has elapsed.',
    fr: 'Le délai qui doit suivre des études ou un travail sans autorisation, ou le non-respect d’une condition, avant la délivrance d’un permis d’études est écoulé.',
  },
  law: [irpr('221(a)'), irpr('221(b)')],
} as const

const determined = ['inadmissibilityFoundOn', 'decidedOn', 'notifiedOn'] as const

/**
 * The bars to another application of the same kind. What forbids the grant and not the application,
 * and what no fact can show, is a caution.
 */
export const requirements: readonly Requirement[] = [
  waitingPeriod({
    ...fromDetermination,
    law: [irpa('40(2)(a)'), irpa('40(3)'), decided('2019 FC 1586')],
    period: { count: 2, unit: 'years' },
    inForce: { measuredOn: determined, until: FIVE_YEARS_FOR_MISREPRESENTATION },
  }),
  waitingPeriod({
    ...fromDetermination,
    law: [irpa('40(2)(a)'), irpa('40(3)')],
    period: { count: 5, unit: 'years' },
    inForce: { measuredOn: determined, from: FIVE_YEARS_FOR_MISREPRESENTATION },
  }),
  waitingPeriod({
    ...fromEnforcement,
    law: [irpa('40(2)(a)'), irpa('40(3)'), irpr('240(1)'), decided('2019 FC 1586')],
    period: { count: 2, unit: 'years' },
    inForce: { measuredOn: determined, until: FIVE_YEARS_FOR_MISREPRESENTATION },
  }),
  waitingPeriod({
    ...fromEnforcement,
    law: [irpa('40(2)(a)'), irpa('40(3)'), irpr('240(1)')],
    period: { count: 5, unit: 'years' },
    inForce: { measuredOn: determined, from: FIVE_YEARS_FOR_MISREPRESENTATION },
  }),
  waitingPeriod({
    ...workPermitAfterActivity,
    id: 'unauthorized-activity-work-permit',
    applies: (known) => wasUnauthorized(known, 'work-permit') && wasFound(known),
  }),
  waitingPeriod({
    ...workPermitAfterActivity,
    id: 'unauthorized-activity-without-finding-work-permit',
    applies: (known) => wasUnauthorized(known, 'work-permit') && !wasFound(known),
    onlyIfStated: true,
  }),
  waitingPeriod({
    ...studyPermitAfterActivity,
    id: 'unauthorized-activity-study-permit',
    applies: (known) => wasUnauthorized(known, 'study-permit') && wasFound(known),
  }),
  waitingPeriod({
    ...studyPermitAfterActivity,
    id: 'unauthorized-activity-without-finding-study-permit',
    applies: (known) => wasUnauthorized(known, 'study-permit') && !wasFound(known),
    onlyIfStated: true,
  }),
  ...claimRequirements,
]
