import { describe } from 'vitest'
import type { Facts } from '../src/domain/facts/index.ts'
import { abroad, type Days, inCanada, noClaim, placeUnknown, refusals } from './matrix.ts'

const openAsEver = ['gcms-notes', 'reconsideration', 'judicial-review', 'new-application']
const fifteen: Days = { 'judicial-review/in-canada': '2026-11-24' }
const sixty: Days = { 'judicial-review/outside-canada': '2027-01-08' }
const either: Days = { ...fifteen, ...sixty }

describe('refused a visit, study or work', () => {
  const worker: Facts = { ...abroad, decision: 'work-permit' }
  const visitor: Facts = {
    ...noClaim,
    decision: 'extension-of-stay',
    temporaryStatus: 'visitor',
    extensionAppliedBeforeExpiry: true,
    statusLostOnlyByRestorableBreach: true,
    otherConditionsBreached: false,
    meetsInitialRequirements: true,
    subjectOfDeclaration: false,
  }

  refusals([
    {
      row: '1. a visitor visa, refused at a visa office',
      facts: { ...abroad, decision: 'temporary-resident-visa' },
      open: openAsEver,
      limits: sixty,
      cautions: {
        'gcms-notes': ['stops-no-clock', 'decision-notes-temporary'],
        'new-application': ['effect-on-other-documents', 'disclose-refusal'],
      },
    },
    {
      row: '2. a visitor visa, asked for and refused in Canada',
      facts: { ...inCanada, decision: 'temporary-resident-visa' },
      open: openAsEver,
      limits: fifteen,
    },
    {
      row: '2, differs: a visitor visa, no one knows where it was refused: both limits, the shorter protects',
      facts: { ...placeUnknown, decision: 'temporary-resident-visa' },
      open: openAsEver,
      limits: either,
      anyLimit: true,
      cautions: { 'judicial-review': ['place-of-decision-unclear'] },
    },
    {
      row: '3. an electronic travel authorization',
      facts: {
        ...abroad,
        decision: 'electronic-travel-authorization',
        decisionNotesReceived: false,
      },
      open: openAsEver,
      limits: sixty,
      cautions: { 'gcms-notes': ['no-notes-with-letter'] },
    },
    {
      row: '4. a study permit, refused abroad',
      facts: { ...abroad, decision: 'study-permit' },
      open: openAsEver,
      limits: sixty,
      cautions: {
        'judicial-review': ['study-permit-pilot'],
        'gcms-notes': ['decision-notes-temporary'],
      },
    },
    {
      row: '5. a work permit, refused at a visa office',
      facts: worker,
      open: openAsEver,
      limits: sixty,
    },
    {
      row: '5. a work permit, to someone who stopped unauthorized work six weeks ago: six months first',
      facts: {
        ...worker,
        inadmissibility: ['non-compliance'],
        statusLostOnlyByRestorableBreach: false,
        unauthorizedActivityEndedOn: '2026-09-30',
      },
      open: ['gcms-notes', 'reconsideration', 'judicial-review'],
      closed: ['new-application'],
      limits: sixty,
      dates: { 'new-application/unauthorized-activity-work-permit': '2027-03-31' },
    },
    {
      row: '6. entry, or a permit asked for at a port of entry',
      facts: { ...inCanada, decision: 'port-of-entry-refusal' },
      open: openAsEver,
      limits: fifteen,
      recordsWith: ['Canada Border Services Agency'],
    },
    {
      row: '7. an extension asked for in time: restoration within 90 days, beside the Court',
      facts: visitor,
      open: [...openAsEver, 'restoration-of-status'],
      limits: { ...fifteen, 'restoration-of-status/application': '2027-02-07' },
      cautions: {
        'new-application': ['maintained-status-ended'],
        reconsideration: ['restoration-clock-runs'],
      },
    },
    {
      row: '7. a work permit refused in Canada to a worker who asked in time',
      facts: { ...visitor, decision: 'work-permit', temporaryStatus: 'worker' },
      open: [...openAsEver, 'restoration-of-status'],
      limits: { ...fifteen, 'restoration-of-status/application': '2027-02-07' },
    },
    {
      row: '8. restoration refused after its 90 days: a permit, and no second 90 days',
      facts: {
        ...visitor,
        decision: 'restoration-of-status',
        statusLostOn: '2026-05-01',
      },
      open: [...openAsEver, 'temporary-resident-permit'],
      closed: ['restoration-of-status'],
      limits: fifteen,
      cautions: { 'new-application': ['no-second-restoration-period'] },
    },
    {
      row: '9. a temporary resident permit, refused in Canada',
      facts: {
        ...noClaim,
        decision: 'temporary-resident-permit',
        decisionNotesReceived: false,
      },
      open: [...openAsEver, 'humanitarian-and-compassionate', 'temporary-resident-permit'],
      limits: fifteen,
      cautions: { 'gcms-notes': ['no-notes-with-letter'] },
    },
    {
      row: '9. a temporary resident permit, refused abroad',
      facts: { ...noClaim, ...abroad, decision: 'temporary-resident-permit' },
      open: openAsEver,
      limits: sixty,
    },
    {
      row: '9. a temporary resident permit, half a year after a refugee claim was rejected (24(4))',
      facts: {
        ...noClaim,
        decision: 'temporary-resident-permit',
        lastRefugeeDecision: 'rejected',
        lastRefugeeDecisionOn: '2026-05-04',
        courtFileConcernsClaim: false,
      },
      open: ['gcms-notes', 'reconsideration', 'judicial-review'],
      closed: ['new-application', 'temporary-resident-permit'],
      limits: fifteen,
      dates: { 'temporary-resident-permit/after-earlier-claim': '2027-05-05' },
    },
    {
      row: '9. a temporary resident permit, while an ineligible claimant’s risk assessment is pending (24(3.1))',
      facts: {
        ...noClaim,
        decision: 'temporary-resident-permit',
        claimIneligibleUnder: ['c.1'],
        protectionApplicationPending: true,
      },
      open: ['gcms-notes', 'reconsideration', 'judicial-review'],
      closed: ['new-application', 'temporary-resident-permit', 'humanitarian-and-compassionate'],
      limits: fifteen,
    },
  ])
})
