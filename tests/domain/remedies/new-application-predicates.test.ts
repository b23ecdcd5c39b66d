import { expect, test } from 'vitest'
import { checklistsOf } from '../../../src/domain/ask.ts'
import type { Decision, Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf, type Says } from './outcome-of.ts'

const misrepresented: Facts = {
  decidedIn: 'in-canada',
  inadmissibility: ['misrepresentation'],
  removalOrder: 'none',
}
const sound: Facts = { inadmissibility: [], removalOrder: 'none' }

test.for<Says>([
  ['cautions', 'misrepresentation-unenforced-order', 'found in Canada', misrepresented, true],
  [
    'cautions',
    'misrepresentation-unenforced-order',
    'found abroad',
    { ...misrepresented, decidedIn: 'outside-canada' },
    false,
  ],
  [
    'cautions',
    'misrepresentation-unenforced-order',
    'another ground, found in Canada',
    { ...misrepresented, inadmissibility: ['security'] },
    false,
  ],
  [
    'cautions',
    'misrepresentation-not-final',
    'found abroad',
    { ...misrepresented, decidedIn: 'outside-canada' },
    true,
  ],
  [
    'cautions',
    'misrepresentation-not-final',
    'found in Canada, and no order to enforce',
    misrepresented,
    true,
  ],
  [
    'cautions',
    'misrepresentation-not-final',
    'found in Canada, where the period runs from the order',
    { ...misrepresented, removalOrder: 'exclusion' },
    false,
  ],
  [
    'cautions',
    'misrepresentation-not-final',
    'another ground',
    { inadmissibility: ['security'], decidedIn: 'outside-canada' },
    false,
  ],
  ['cautions', 'misrepresentation-texts-differ', 'no order', misrepresented, true],
  [
    'cautions',
    'misrepresentation-texts-differ',
    'an order was made',
    { ...misrepresented, removalOrder: 'exclusion' },
    false,
  ],
  [
    'cautions',
    'misrepresentation-texts-differ',
    'found abroad',
    { ...misrepresented, decidedIn: 'outside-canada' },
    false,
  ],
  [
    'cautions',
    'misrepresentation-texts-differ',
    'another ground',
    { ...misrepresented, inadmissibility: ['security'] },
    false,
  ],
  [
    'cautions',
    'removal-order-without-ground',
    'an order, and no finding',
    { ...sound, removalOrder: 'exclusion' },
    true,
  ],
  ['cautions', 'removal-order-without-ground', 'neither', sound, false],
  [
    'cautions',
    'removal-order-without-ground',
    'an order on a finding',
    { removalOrder: 'exclusion', inadmissibility: ['security'] },
    false,
  ],
  [
    'cautions',
    'unauthorized-activity-without-finding',
    'ended on the eve of the Act',
    {
      decision: 'work-permit',
      inadmissibility: [],
      unauthorizedActivityEndedOn: '2002-06-27',
    },
    false,
  ],
  [
    'cautions',
    'withdrawn-or-abandoned-claim',
    'a claim withdrawn before evidence',
    {
      decision: 'humanitarian-and-compassionate',
      lastRefugeeDecision: 'withdrawn-before-evidence',
    },
    true,
  ],
  [
    'cautions',
    'withdrawn-or-abandoned-claim',
    'a claim abandoned',
    { decision: 'humanitarian-and-compassionate', lastRefugeeDecision: 'abandoned' },
    true,
  ],
  [
    'cautions',
    'withdrawn-or-abandoned-claim',
    'a claim rejected',
    { decision: 'humanitarian-and-compassionate', lastRefugeeDecision: 'rejected' },
    false,
  ],
  [
    'cautions',
    'withdrawn-or-abandoned-claim',
    'no humanitarian request',
    { decision: 'temporary-resident-permit', lastRefugeeDecision: 'abandoned' },
    false,
  ],
  [
    'checklist',
    'authorization-to-return',
    'an exclusion order',
    { decision: 'study-permit', removalOrder: 'exclusion' },
    true,
  ],
  [
    'checklist',
    'authorization-to-return',
    'a deportation order',
    { decision: 'study-permit', removalOrder: 'deportation' },
    true,
  ],
  [
    'checklist',
    'authorization-to-return',
    'a departure order',
    { decision: 'study-permit', removalOrder: 'departure' },
    false,
  ],
  [
    'checklist',
    'authorization-to-return',
    'to stay, not to enter',
    { decision: 'extension-of-stay', removalOrder: 'exclusion' },
    false,
  ],
  [
    'checklist',
    'form-stay-worker',
    'a worker who stays',
    { decision: 'extension-of-stay', temporaryStatus: 'worker' },
    true,
  ],
  [
    'checklist',
    'form-stay-worker',
    'a student who stays',
    { decision: 'extension-of-stay', temporaryStatus: 'student' },
    false,
  ],
  [
    'inPlan',
    'inadmissible',
    'a finding stands',
    { decision: 'study-permit', inadmissibility: ['security'] },
    true,
  ],
  [
    'inPlan',
    'inadmissible',
    'no finding',
    { decision: 'study-permit', inadmissibility: [] },
    false,
  ],
  [
    'inPlan',
    'inadmissible',
    'of no matter for citizenship',
    { decision: 'citizenship', inadmissibility: ['security'] },
    false,
  ],
  [
    'inPlan',
    'status-lost',
    'a worker in Canada who may restore the status',
    { decision: 'work-permit', personIn: 'in-canada', statusLostOnlyByRestorableBreach: true },
    true,
  ],
  [
    'inPlan',
    'status-lost',
    'outside Canada',
    { decision: 'work-permit', personIn: 'outside-canada', statusLostOnlyByRestorableBreach: true },
    false,
  ],
  [
    'inPlan',
    'status-lost',
    'another breach',
    { decision: 'work-permit', personIn: 'in-canada', statusLostOnlyByRestorableBreach: false },
    false,
  ],
  [
    'inPlan',
    'status-lost',
    'no stay was asked for',
    {
      decision: 'economic-permanent-residence',
      personIn: 'in-canada',
      statusLostOnlyByRestorableBreach: true,
    },
    false,
  ],
])('%s, %s: %s', ([list, id, , facts, says]) => {
  expect(outcomeOf('new-application', list, id, facts)).toBe(says)
})

test.for<[list: 'cautions' | 'checklist' | 'requirements', id: string, other: Facts, Decision[]]>([
  [
    'cautions',
    'declaration',
    { subjectOfDeclaration: true },
    [
      'temporary-resident-visa',
      'electronic-travel-authorization',
      'study-permit',
      'work-permit',
      'extension-of-stay',
      'port-of-entry-refusal',
      'application-returned',
    ],
  ],
  [
    'cautions',
    'designated-permanent-residence',
    { designatedForeignNational: true },
    ['family-class-visa', 'economic-permanent-residence', 'application-returned'],
  ],
  [
    'cautions',
    'claim-in-court',
    {},
    ['temporary-resident-permit', 'humanitarian-and-compassionate'],
  ],
  [
    'cautions',
    'effect-on-other-documents',
    {},
    ['temporary-resident-visa', 'electronic-travel-authorization', 'study-permit', 'work-permit'],
  ],
  [
    'checklist',
    'biometrics-and-photographs',
    {},
    [
      'temporary-resident-visa',
      'electronic-travel-authorization',
      'study-permit',
      'work-permit',
      'extension-of-stay',
      'port-of-entry-refusal',
      'family-class-visa',
      'economic-permanent-residence',
      'temporary-resident-permit',
      'humanitarian-and-compassionate',
    ],
  ],
  [
    'requirements',
    'designated-foreign-national',
    { designatedForeignNational: true },
    ['temporary-resident-permit', 'humanitarian-and-compassionate'],
  ],
])('%s, %s: after which refusals', ([list, id, other, after]) => {
  const asked: readonly Decision[] = [
    'temporary-resident-visa',
    'electronic-travel-authorization',
    'study-permit',
    'work-permit',
    'extension-of-stay',
    'port-of-entry-refusal',
    'family-class-visa',
    'economic-permanent-residence',
    'temporary-resident-permit',
    'humanitarian-and-compassionate',
    'citizenship',
    'application-returned',
  ]
  const found = asked.filter(
    (decision) => outcomeOf('new-application', list, id, { ...other, decision }) === true,
  )
  expect(found.toSorted()).toEqual(after.toSorted())
})

/** The first thing to gather that answers a ground, and the refusals in which the ground is given. */
test.for<[ground: NonNullable<Facts['refusalGrounds']>[number], item: string, Decision[]]>([
  [
    'will-leave-visitor',
    'purpose',
    [
      'application-returned',
      'electronic-travel-authorization',
      'extension-of-stay',
      'port-of-entry-refusal',
      'restoration-of-status',
      'temporary-resident-visa',
    ],
  ],
  [
    'offer-of-employment',
    'business',
    [
      'application-returned',
      'extension-of-stay',
      'port-of-entry-refusal',
      'restoration-of-status',
      'work-permit',
    ],
  ],
  [
    'will-leave-student',
    'study-plan',
    [
      'application-returned',
      'extension-of-stay',
      'port-of-entry-refusal',
      'restoration-of-status',
      'study-permit',
    ],
  ],
  [
    'dual-intent',
    'if-refused',
    [
      'application-returned',
      'electronic-travel-authorization',
      'extension-of-stay',
      'port-of-entry-refusal',
      'restoration-of-status',
      'study-permit',
      'temporary-resident-permit',
      'temporary-resident-visa',
      'work-permit',
    ],
  ],
  ['express-entry', 'on-both-days', ['application-returned', 'economic-permanent-residence']],
  [
    'relationship-not-genuine',
    'chronology',
    [
      'application-returned',
      'economic-permanent-residence',
      'family-class-visa',
      'humanitarian-and-compassionate',
      'refugee-resettlement',
      'spouse-in-canada-class',
      'sponsor-ineligible',
      'work-permit',
    ],
  ],
  [
    'sponsor-requirements',
    'income',
    ['application-returned', 'family-class-visa', 'spouse-in-canada-class', 'sponsor-ineligible'],
  ],
])('evidence for %s is asked only where it is a ground', ([ground, item, after]) => {
  const asked: readonly Decision[] = [
    'application-returned',
    'citizenship',
    'economic-permanent-residence',
    'electronic-travel-authorization',
    'extension-of-stay',
    'family-class-visa',
    'humanitarian-and-compassionate',
    'port-of-entry-refusal',
    'refugee-resettlement',
    'restoration-of-status',
    'sponsor-ineligible',
    'spouse-in-canada-class',
    'study-permit',
    'temporary-resident-permit',
    'temporary-resident-visa',
    'work-permit',
  ]
  const found = asked.filter(
    (decision) =>
      outcomeOf('new-application', 'checklist', `${ground}-${item}`, {
        decision,
        refusalGrounds: [ground],
      }) === true,
  )
  expect(found).toEqual(after.toSorted())
})

test('who gathers it: the sponsor for the sponsor’s grounds, else the applicant', () => {
  const { checklists } = checklistsOf(
    {
      facts: {
        decision: 'family-class-visa',
        refusalGrounds: ['sponsor-requirements', 'relationship-not-genuine'],
      },
      asOf: '2026-11-23',
      remedies: ['new-application'],
    },
    'en',
  )
  const partyOf = (id: string) => checklists[0]?.items.find((item) => item.id === id)?.party
  expect(partyOf('sponsor-requirements-income')).toBe('sponsor')
  expect(partyOf('relationship-not-genuine-chronology')).toBe('applicant')
})
