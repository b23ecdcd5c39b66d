import { expect, test } from 'vitest'
import { deadlinesOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf, type Turns } from './outcome-of.ts'

const remedies = ['sponsorship-appeal']

/** 64(3) excepts a spouse, a common-law partner and a child, and a conjugal partner it does not. */
const misrepresented: Facts = {
  inadmissibility: ['misrepresentation'],
  misrepresentationIsBasisOfRefusal: true,
}
const excepted = (['spouse', 'common-law-partner', 'child'] as const).map(
  (relationshipToSponsor): Turns => [
    'cautions',
    'misrepresentation-still-stands',
    { ...misrepresented, relationshipToSponsor },
    { relationshipToSponsor: 'conjugal-partner' },
    { relationshipToSponsor: 'parent' },
    { inadmissibility: ['health'] },
    { misrepresentationIsBasisOfRefusal: false },
  ],
)

test.for<Turns>([
  ...excepted,
  [
    'cautions',
    'conjugal-partner-not-excepted',
    { ...misrepresented, relationshipToSponsor: 'conjugal-partner' },
    { relationshipToSponsor: 'common-law-partner' },
    { inadmissibility: ['health'] },
    { misrepresentationIsBasisOfRefusal: false },
    { inadmissibility: [], misrepresentationIsBasisOfRefusal: false },
  ],
  [
    'cautions',
    'both-limbs-of-genuineness',
    { relationshipToSponsor: 'conjugal-partner' },
    { relationshipToSponsor: 'child' },
    { relationshipToSponsor: 'other-relative' },
  ],
  [
    'checklist',
    'genuine-relationship',
    { relationshipToSponsor: 'common-law-partner' },
    { relationshipToSponsor: 'grandparent' },
  ],
  [
    'checklist',
    'family-ties',
    { relationshipToSponsor: 'other-relative' },
    { relationshipToSponsor: 'spouse' },
    { relationshipToSponsor: 'child' },
  ],
  [
    'checklist',
    'criminal-records',
    { inadmissibility: ['serious-criminality'] },
    { inadmissibility: ['financial'] },
  ],
])('%s, %s', ([list, id, on, ...off]) => {
  const says = (facts: Facts) => outcomeOf('sponsorship-appeal', list, id, facts)
  expect(says(on)).toBe(true)
  for (const change of off) expect(says({ ...on, ...change })).toBe(false)
})

const limitsOf = (facts: Facts) =>
  deadlinesOf(
    { facts: { decision: 'family-class-visa', ...facts }, asOf: '2026-11-23', remedies },
    'en',
  ).deadlines
const noticeOf = (facts: Facts) =>
  limitsOf(facts).find(({ id }) => id === 'sponsorship-appeal/notice')

/** The repealed Rules counted from the written reasons (r. 3(2)), which no earlier day outruns. */
test.for<[stands: string, facts: Facts]>([
  ['the letter', { notifiedOn: '2023-01-13' }],
  ['the day of the decision', { decidedOn: '2023-01-13' }],
  ['the letter, before the decision’s day', { notifiedOn: '2023-01-13', decidedOn: '2023-01-05' }],
])('before the Rules of 2022, where the reasons’ day is not known: %s', ([, facts]) => {
  expect(noticeOf(facts)).toMatchObject({
    lastDay: '2023-02-12',
    protective: true,
    missing: ['reasonsReceivedOn'],
    law: [{ cite: 'IAD Rules (2002), r. 3(2)' }],
  })
})

/** The letter may be all the reasons there are, under either Rules. */
test.for<[rules: string, letter: IsoDate, reasons: IsoDate, day: IsoDate, safe: IsoDate]>([
  ['IAD Rules (2002), r. 3(2)', '2022-12-05', '2023-01-10', '2023-02-09', '2023-01-04'],
  ['IAD Rules, 2022, r. 16(a)', '2026-10-05', '2026-11-03', '2026-12-03', '2026-11-04'],
])('%s: reasons that came after the letter', ([cite, notifiedOn, reasonsReceivedOn, day, safe]) => {
  const notice = noticeOf({ notifiedOn, reasonsReceivedOn })
  expect(notice?.law[0]?.cite).toBe(cite)
  expect(notice).toMatchObject({ lastDay: day, dueOn: day, fileBy: safe })
  expect(notice?.alternatives).toMatchObject([{ id: 'letter-as-reasons', dueOn: safe }])
})

/** Security bars the appeal (64(1)): its limits show if one was made all the same. */
test.for<[sign: string, file: Facts, limit: string]>([
  ['the Division has the notice', { appealNoticeReceivedOn: '2026-10-05' }, 'notice'],
  ['it asked for the record', { appealRecordRequestedOn: '2026-10-05' }, 'appeal-record'],
  ['the record came', { appealRecordReceivedOn: '2026-10-05' }, 'disclosure'],
  ['the record was mailed', { appealRecordMailedOn: '2026-10-05' }, 'disclosure'],
  ['a hearing is fixed', { hearingOn: '2027-02-01' }, 'witnesses'],
])('a barred appeal that was made: %s', ([, file, limit]) => {
  const barred: Facts = {
    inadmissibility: ['security'],
    inadmissibilityFoundOn: '2026-09-21',
    notifiedOn: '2026-09-21',
  }
  const shown = (facts: Facts) => limitsOf(facts).map(({ id }) => id)
  expect(shown(barred)).toEqual([])
  expect(shown({ ...barred, ...file })).toContain(`sponsorship-appeal/${limit}`)
})
