import type { Decision } from '../../facts/index.ts'
import { type Area, type Ground, type GroundId, grounds } from '../../refusal-grounds/index.ts'
import { type ChecklistItem, checklistItem } from '../../rules.ts'
import { permanent, reapplicable, sponsored, unspecified } from './decisions.ts'

const anyStay: readonly Decision[] = [
  'extension-of-stay',
  'restoration-of-status',
  'port-of-entry-refusal',
  ...unspecified,
]

/** The kinds of decision in which the grounds of an area are given. */
const givenIn: Record<Area, readonly Decision[]> = {
  visit: ['temporary-resident-visa', 'electronic-travel-authorization', ...anyStay],
  work: ['work-permit', ...anyStay],
  study: ['study-permit', ...anyStay],
  temporary: [
    'temporary-resident-visa',
    'electronic-travel-authorization',
    'study-permit',
    'work-permit',
    'temporary-resident-permit',
    ...anyStay,
  ],
  economic: ['economic-permanent-residence', ...unspecified],
  // Relationships are also judged for an accompanying partner, and for a partner’s work permit.
  family: [...permanent, 'humanitarian-and-compassionate', 'work-permit', ...unspecified],
  sponsor: [...sponsored, ...unspecified],
  any: reapplicable,
}

function answersTo(ground: GroundId, { law, area, evidence }: Ground): ChecklistItem[] {
  return evidence.map(({ id, text }) =>
    checklistItem({
      id: `${ground}-${id}`,
      text,
      law,
      needs: ['decision', 'refusalGrounds'],
      applies: ({ decision, refusalGrounds }) =>
        givenIn[area].includes(decision) && refusalGrounds.includes(ground),
      group: 'evidence',
      necessity: 'recommended',
      party: area === 'sponsor' ? 'sponsor' : 'applicant',
    }),
  )
}

/** What answers each ground of the refusal, one item for each thing to gather. */
export const evidenceItems: readonly ChecklistItem[] = Object.entries(grounds).flatMap(
  ([id, ground]) => answersTo(id as GroundId, ground),
)
