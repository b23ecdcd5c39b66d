import { describe } from 'vitest'
import type { Facts } from '../src/domain/facts/index.ts'
import { abroad, type Days, inCanada, noClaim, placeUnknown, refusals } from './matrix.ts'

const openAsEver = ['gcms-notes', 'reconsideration', 'judicial-review', 'new-application']
const fifteen: Days = { 'judicial-review/in-canada': '2026-11-24' }
const sixty: Days = { 'judicial-review/outside-canada': '2027-01-08' }
const either: Days = { ...fifteen, ...sixty }

describe('refused permanent residence in an economic class', () => {
  const economic: Facts = { decision: 'economic-permanent-residence' }
  const notAccepted: Facts = { decision: 'application-returned' }

  refusals([
    {
      row: '10. Express Entry or a provincial nominee, refused abroad',
      facts: { ...abroad, ...economic },
      open: openAsEver,
      limits: sixty,
      cautions: {
        'gcms-notes': ['decision-notes-permanent'],
        'new-application': ['invitation-needed', 'cut-offs'],
      },
    },
    {
      row: '10. Express Entry or a provincial nominee, refused in Canada',
      facts: { ...inCanada, ...economic },
      open: openAsEver,
      limits: fifteen,
    },
    {
      row: '10. Express Entry, refused by an office that the letter does not name',
      facts: { ...placeUnknown, ...economic },
      open: openAsEver,
      limits: either,
      anyLimit: true,
    },
    {
      row: '11. returned as incomplete, which is no refusal: its review is arguable, reopening and filing again are not',
      facts: { ...placeUnknown, ...notAccepted },
      open: openAsEver,
      limits: either,
      anyLimit: true,
      cautions: {
        'judicial-review': ['returned-is-not-refused'],
        reconsideration: ['returned-is-not-refused'],
        'new-application': ['returned-not-refused'],
      },
    },
    {
      row: '19, differs: a parent’s sponsorship not accepted is a returned application: reopening may be asked for, with the caution that nothing was refused',
      facts: { ...placeUnknown, ...notAccepted, relationshipToSponsor: 'parent' },
      open: openAsEver,
      limits: either,
      anyLimit: true,
      cautions: {
        'judicial-review': ['returned-is-not-refused'],
        reconsideration: ['returned-is-not-refused'],
        'new-application': ['orders-on-applications'],
      },
    },
    {
      row: '41, differs: ended or sent back by an order of the Governor in Council (87.301): reopening is not closed, but nothing was refused',
      facts: { ...inCanada, ...notAccepted },
      open: openAsEver,
      limits: fifteen,
      cautions: {
        'judicial-review': ['returned-is-not-refused'],
        reconsideration: ['returned-is-not-refused'],
        'new-application': ['returned-not-refused', 'orders-on-applications'],
      },
    },
    {
      row: '41. the same, abroad',
      facts: { ...abroad, ...notAccepted },
      open: openAsEver,
      limits: sixty,
      cautions: { 'judicial-review': ['returned-is-not-refused'] },
    },
    {
      row: '44. excessive demand on health services, refused abroad',
      facts: { ...abroad, ...economic, inadmissibility: ['health'] },
      open: openAsEver,
      limits: sixty,
      cautions: { 'new-application': ['still-inadmissible'] },
    },
    {
      row: '44. excessive demand on health services, refused in Canada',
      facts: { ...inCanada, ...economic, inadmissibility: ['health'] },
      open: openAsEver,
      limits: fifteen,
    },
  ])
})

describe('refused something else', () => {
  const offender: Facts = {
    decision: 'rehabilitation',
    inadmissibility: ['criminality'],
    criminalityBasis: 'conviction-outside-canada',
    subsequentConviction: false,
    sentenceCompletedOn: '2015-06-01',
  }
  const deported: Facts = {
    decision: 'authorization-to-return',
    removalOrder: 'deportation',
    inadmissibility: ['non-compliance'],
  }
  const member: Facts = {
    decision: 'ministerial-relief',
    inadmissibility: ['security'],
    leaveApplicationPending: false,
  }

  refusals([
    {
      row: '35. citizenship, wherever it was decided: 30 days',
      facts: { ...inCanada, decision: 'citizenship', personStatus: 'permanent-resident' },
      open: openAsEver,
      limits: { 'judicial-review/citizenship': '2026-12-09' },
      cautions: {
        reconsideration: ['court-clock-runs-citizenship'],
        'new-application': ['citizenship-prohibitions'],
      },
    },
    {
      row: '36. rehabilitation, refused abroad: a permit, and a new application',
      facts: { ...noClaim, ...abroad, ...offender },
      open: [...openAsEver, 'temporary-resident-permit', 'criminal-rehabilitation'],
      limits: sixty,
    },
    {
      row: '36. rehabilitation, refused in Canada',
      facts: { ...noClaim, ...inCanada, ...offender },
      open: [...openAsEver, 'temporary-resident-permit'],
      limits: fifteen,
    },
    {
      row: '37. authorization to return, refused abroad: asked for again',
      facts: { ...abroad, ...deported },
      open: [...openAsEver, 'authorization-to-return'],
      limits: sixty,
    },
    {
      row: '37. authorization to return, refused in Canada',
      facts: { ...abroad, ...deported, decidedIn: 'in-canada' },
      open: [...openAsEver, 'authorization-to-return'],
      limits: fifteen,
    },
    {
      row: '38. ministerial relief: no reconsideration; relief again, or the Court',
      facts: { ...inCanada, ...member },
      open: ['gcms-notes', 'judicial-review', 'new-application', 'ministerial-relief'],
      limits: fifteen,
      cautions: { 'ministerial-relief': ['relief-or-court'] },
    },
    {
      row: '38. ministerial relief, once leave is asked for: the two exclude each other',
      facts: { ...abroad, ...member, leaveApplicationPending: true },
      open: ['gcms-notes', 'judicial-review', 'new-application'],
      closed: ['ministerial-relief'],
      limits: sixty,
    },
    {
      row: '39. resettlement of a refugee, refused abroad',
      facts: { ...abroad, decision: 'refugee-resettlement' },
      open: openAsEver,
      limits: sixty,
    },
    {
      row: '40. a visa cancelled abroad',
      facts: { ...abroad, decision: 'document-cancelled' },
      open: openAsEver,
      limits: sixty,
    },
    {
      row: '40. a permit cancelled in Canada: restoration may be open too',
      facts: {
        ...noClaim,
        decision: 'document-cancelled',
        temporaryStatus: 'worker',
        statusLostOn: '2026-11-09',
        statusLostOnlyByRestorableBreach: true,
        otherConditionsBreached: false,
        meetsInitialRequirements: true,
        subjectOfDeclaration: false,
      },
      open: [...openAsEver, 'restoration-of-status'],
      limits: { ...fifteen, 'restoration-of-status/application': '2027-02-07' },
    },
    {
      row: '42, differs: a labour market assessment has no kind of its own: asked as another decision under the Act, leave is due in 15 days, and the records named are not those of the department that assessed',
      facts: { ...inCanada, decision: 'other-irpa-decision' },
      open: openAsEver,
      limits: fifteen,
      recordsWith: ['Department of Citizenship and Immigration'],
    },
    {
      row: '43, differs: a province’s refusal is no decision under the Act and has no kind: with none stated, every limit that may govern is shown, and none of the Court’s is certain',
      facts: inCanada,
      open: ['gcms-notes'],
      closed: ['removal-order-appeal', 'residency-obligation-appeal'],
      undecided: [
        'reconsideration',
        'sponsorship-appeal',
        'refugee-appeal',
        'judicial-review',
        'new-application',
      ],
      limits: {
        ...fifteen,
        'judicial-review/citizenship': '2026-12-09',
        'sponsorship-appeal/notice': '2026-12-09',
        'refugee-appeal/notice': '2026-11-24',
        'refugee-appeal/perfection': '2026-12-09',
      },
      anyLimit: true,
    },
  ])
})
