import { describe } from 'vitest'
import type { Facts } from '../src/domain/facts/index.ts'
import {
  abroad,
  type Days,
  inCanada,
  noClaim,
  placeUnknown,
  type Refusal,
  refusals,
} from './matrix.ts'

const fifteen: Days = { 'judicial-review/in-canada': '2026-11-24' }
const sixty: Days = { 'judicial-review/outside-canada': '2027-01-08' }
const thirty: Days = { 'sponsorship-appeal/notice': '2026-12-09' }

const visa: Facts = {
  ...abroad,
  decision: 'family-class-visa',
  reasonsReceivedOn: '2026-11-09',
  relationshipToSponsor: 'spouse',
  sponsorshipFiledInPrescribedManner: true,
  appliedDuringMisrepresentationBar: false,
  excludedFamilyMember: false,
  misrepresentationIsBasisOfRefusal: false,
}

describe('a family class visa refused abroad', () => {
  const excluded: Facts = { ...visa, relationshipToSponsor: 'child', excludedFamilyMember: true }
  const misled: Facts = {
    ...visa,
    inadmissibility: ['misrepresentation'],
    misrepresentationIsBasisOfRefusal: true,
  }
  const fiveYears: Days = {
    'new-application/misrepresentation-determined-outside-canada': '2031-11-10',
  }

  refusals([
    {
      row: '12. a spouse: the sponsor appeals within 30 days, and the Court waits',
      facts: { ...visa, humanitarianRequestPending: false, ...noClaim, ...abroad },
      open: [
        'gcms-notes',
        'reconsideration',
        'sponsorship-appeal',
        'new-application',
        'humanitarian-and-compassionate',
      ],
      closed: ['judicial-review'],
      limits: thirty,
      cautions: {
        'gcms-notes': ['decision-notes-permanent'],
        'judicial-review': ['appeal-first'],
        'sponsorship-appeal': ['the-sponsor-appeals'],
        'humanitarian-and-compassionate': ['appeal-may-weigh-them'],
        'new-application': ['second-sponsorship'],
      },
    },
    {
      row: '13. a child never examined (117(9)(d)): an appeal without humanitarian considerations',
      facts: { ...excluded, humanitarianRequestRefused: false },
      open: ['gcms-notes', 'reconsideration', 'sponsorship-appeal', 'new-application'],
      closed: ['judicial-review'],
      limits: thirty,
      cautions: { 'sponsorship-appeal': ['excluded-family-member'] },
    },
    {
      row: '13. the same, its humanitarian request refused with it: the Court at once, within 60 days',
      facts: { ...excluded, humanitarianRequestRefused: true },
      open: [
        'gcms-notes',
        'reconsideration',
        'sponsorship-appeal',
        'judicial-review',
        'new-application',
      ],
      limits: { ...thirty, ...sixty },
    },
    ...(['spouse', 'common-law-partner', 'child'] as const).map(
      (relationshipToSponsor): Refusal => ({
        row: `14. misrepresentation, of a sponsor’s ${relationshipToSponsor}: the sponsor may appeal, the person waits five years`,
        facts: { ...misled, relationshipToSponsor },
        open: ['gcms-notes', 'reconsideration', 'sponsorship-appeal'],
        closed: ['judicial-review', 'new-application'],
        limits: thirty,
        dates: fiveYears,
        cautions: { 'sponsorship-appeal': ['misrepresentation-still-stands'] },
      }),
    ),
    ...(['conjugal-partner', 'parent', 'grandparent', 'other-relative'] as const).map(
      (relationshipToSponsor): Refusal => ({
        row: `15. misrepresentation, of a sponsor’s ${relationshipToSponsor}: no appeal, the Court within 60 days`,
        facts: { ...misled, relationshipToSponsor },
        open: ['gcms-notes', 'reconsideration', 'judicial-review'],
        closed: ['sponsorship-appeal', 'new-application'],
        limits: sixty,
        dates: fiveYears,
      }),
    ),
    {
      row: '15. a parent’s misrepresentation, found by an officer in Canada: 15 days, and the order enforced first',
      facts: {
        ...misled,
        relationshipToSponsor: 'parent',
        decidedIn: 'in-canada',
        removalOrder: 'exclusion',
      },
      open: ['gcms-notes', 'reconsideration', 'judicial-review'],
      closed: ['sponsorship-appeal'],
      undecided: ['new-application'],
      limits: fifteen,
    },
  ])
})

describe('a family class visa refused on a ground that closes the appeal', () => {
  const closed = ['sponsorship-appeal']
  const open = ['gcms-notes', 'reconsideration', 'judicial-review', 'new-application']
  const graver: Facts = { ...visa, leaveApplicationPending: false, humanRightsParagraph: 'a' }
  const offender: Facts = {
    ...graver,
    inadmissibility: ['serious-criminality'],
    subsequentConviction: false,
    sentenceCompletedOn: '2015-06-01',
    offenceCommittedOn: '2014-06-01',
  }

  refusals([
    {
      row: '16. security (34): ministerial relief',
      facts: { ...graver, inadmissibility: ['security'] },
      open: [...open, 'ministerial-relief'],
      closed: [...closed, 'humanitarian-and-compassionate'],
      limits: sixty,
      cautions: { 'ministerial-relief': ['relief-or-court'] },
    },
    {
      row: '16. senior office in a designated government (35(1)(b)): ministerial relief',
      facts: {
        ...graver,
        inadmissibility: ['human-or-international-rights'],
        humanRightsParagraph: 'b',
      },
      open: [...open, 'ministerial-relief'],
      closed: [...closed, 'humanitarian-and-compassionate'],
      limits: sixty,
    },
    {
      row: '16. crimes against humanity (35(1)(a)): no relief',
      facts: { ...graver, inadmissibility: ['human-or-international-rights'] },
      open,
      closed: [...closed, 'ministerial-relief', 'humanitarian-and-compassionate'],
      limits: sixty,
    },
    {
      row: '16. sanctions (35.1): no relief, the listing must end',
      facts: { ...graver, inadmissibility: ['sanctions'] },
      open,
      closed: [...closed, 'ministerial-relief', 'humanitarian-and-compassionate'],
      limits: sixty,
      cautions: { 'ministerial-relief': ['sanctions-end-with-the-listing'] },
    },
    {
      row: '16. organized criminality (37(1)): ministerial relief',
      facts: { ...graver, inadmissibility: ['organized-criminality'] },
      open: [...open, 'ministerial-relief'],
      closed: [...closed, 'humanitarian-and-compassionate'],
      limits: sixty,
    },
    {
      row: '16. a serious conviction abroad (36(1)(b)): rehabilitation',
      facts: { ...offender, criminalityBasis: 'conviction-outside-canada' },
      open: [...open, 'criminal-rehabilitation'],
      closed: [...closed, 'ministerial-relief'],
      limits: sixty,
    },
    {
      row: '16. a serious act abroad (36(1)(c)): rehabilitation',
      facts: { ...offender, criminalityBasis: 'act-outside-canada' },
      open: [...open, 'criminal-rehabilitation'],
      closed: [...closed, 'ministerial-relief'],
      limits: sixty,
    },
  ])
})

describe('a sponsor who is not eligible', () => {
  const anywhere: Facts = {
    ...placeUnknown,
    decision: 'sponsor-ineligible',
    sponsorshipFiledInPrescribedManner: true,
    appliedDuringMisrepresentationBar: false,
  }
  const sponsor: Facts = { ...visa, ...anywhere, decidedIn: 'in-canada' }

  refusals([
    {
      row: '17. IMM 1344 “continue”: the appeal, and the Court waits',
      facts: { ...sponsor, sponsorChoseWithdrawal: false },
      open: ['gcms-notes', 'reconsideration', 'sponsorship-appeal', 'new-application'],
      closed: ['judicial-review'],
      limits: thirty,
      cautions: { 'sponsorship-appeal': ['choice-on-the-form'] },
    },
    {
      row: '18. IMM 1344 “withdraw”: no appeal (R119), the Court within 15 days, a new sponsorship',
      facts: { ...sponsor, sponsorChoseWithdrawal: true },
      open: ['gcms-notes', 'reconsideration', 'judicial-review', 'new-application'],
      closed: ['sponsorship-appeal'],
      limits: fifteen,
    },
    {
      row: '18. the same, decided no one knows where: both limits',
      facts: { ...anywhere, sponsorChoseWithdrawal: true },
      open: ['gcms-notes', 'reconsideration', 'judicial-review', 'new-application'],
      closed: ['sponsorship-appeal'],
      limits: { ...fifteen, ...sixty },
      anyLimit: true,
    },
  ])
})

describe('residence refused in Canada', () => {
  const open = ['gcms-notes', 'reconsideration', 'judicial-review', 'new-application']
  const humanitarian: Facts = {
    ...noClaim,
    decision: 'humanitarian-and-compassionate',
    decisionNotesReceived: false,
  }

  refusals([
    {
      row: '20. a spouse in Canada: no appeal, the Court within 15 days, humanitarian considerations',
      facts: {
        ...noClaim,
        decision: 'spouse-in-canada-class',
        relationshipToSponsor: 'spouse',
      },
      open: [...open, 'humanitarian-and-compassionate'],
      limits: fifteen,
      cautions: {
        'gcms-notes': ['decision-notes-permanent'],
        'humanitarian-and-compassionate': ['public-policy'],
      },
    },
    {
      row: '21. a humanitarian request: another one on new facts',
      facts: humanitarian,
      open: [...open, 'humanitarian-and-compassionate'],
      limits: fifteen,
      cautions: {
        'gcms-notes': ['no-notes-with-letter'],
        'humanitarian-and-compassionate': ['new-facts', 'no-stay'],
      },
    },
    {
      row: '21. a humanitarian request, while another is pending: only one at a time (25(1.2)(a))',
      facts: { ...humanitarian, humanitarianRequestPending: true },
      open: ['gcms-notes', 'reconsideration', 'judicial-review'],
      closed: ['new-application', 'humanitarian-and-compassionate'],
      limits: fifteen,
    },
    {
      row: '34. a permanent resident card',
      facts: {
        ...inCanada,
        decision: 'permanent-resident-card',
        personStatus: 'permanent-resident',
      },
      open,
      limits: fifteen,
    },
  ])
})
