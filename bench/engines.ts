import { ZenEngine } from '@gorules/zen-engine'
import { Engine } from 'json-rules-engine'
import { standingOf } from '../src/domain/eligibility.ts'
import type { Facts } from '../src/domain/facts/index.ts'
import { sponsorshipAppeal } from '../src/domain/remedies/sponsorship-appeal/index.ts'
import { microsecondsPer, table } from './measures.ts'

/** Sponsors’ appeals, every fact known: open, and closed by each of their conditions. */
const open = {
  decision: 'family-class-visa',
  decidedOn: '2026-11-05',
  sponsorshipFiledInPrescribedManner: true,
  sponsorChoseWithdrawal: false,
  appliedDuringMisrepresentationBar: false,
  inadmissibility: [],
  inadmissibilityFoundOn: '2026-11-05',
  criminalityBasis: 'conviction-in-canada',
  termOfImprisonment: { months: 4, days: 0 },
  conditionalSentence: false,
  misrepresentationIsBasisOfRefusal: true,
  relationshipToSponsor: 'parent',
} as const satisfies Facts

const cases: readonly Facts[] = [
  open,
  { ...open, sponsorshipFiledInPrescribedManner: false },
  { ...open, decision: 'sponsor-ineligible', sponsorChoseWithdrawal: true },
  { ...open, appliedDuringMisrepresentationBar: true },
  { ...open, inadmissibility: ['security'] },
  { ...open, inadmissibility: ['serious-criminality'] },
  { ...open, inadmissibility: ['serious-criminality'], termOfImprisonment: { months: 7, days: 0 } },
  { ...open, inadmissibility: ['misrepresentation'] },
  { ...open, inadmissibility: ['misrepresentation'], relationshipToSponsor: 'spouse' },
]

const asOf = '2026-11-23'
const ours = (facts: Facts) =>
  standingOf(sponsorshipAppeal, { facts: { ...facts }, asOf }).verdict === 'available'

const grave = ['security', 'human-or-international-rights', 'sanctions', 'organized-criminality']
const family = ['spouse', 'common-law-partner', 'child']

/** The same conditions as a rule of json-rules-engine. */
const test = (fact: string, operator: string, value: unknown, path?: string) => ({
  fact,
  operator,
  value,
  ...(path && { path }),
})
const rules = new Engine([
  {
    event: { type: 'open' },
    conditions: {
      all: [
        test('sponsorshipFiledInPrescribedManner', 'equal', true),
        {
          any: [
            test('decision', 'notEqual', 'sponsor-ineligible'),
            test('sponsorChoseWithdrawal', 'equal', false),
          ],
        },
        test('appliedDuringMisrepresentationBar', 'equal', false),
        ...grave.map((ground) => test('inadmissibility', 'doesNotContain', ground)),
        {
          any: [
            test('inadmissibility', 'doesNotContain', 'serious-criminality'),
            {
              all: [
                test('criminalityBasis', 'equal', 'conviction-in-canada'),
                {
                  any: [
                    test('conditionalSentence', 'equal', true),
                    test('termOfImprisonment', 'lessThan', 6, '$.months'),
                  ],
                },
              ],
            },
          ],
        },
        {
          any: [
            test('inadmissibility', 'doesNotContain', 'misrepresentation'),
            test('misrepresentationIsBasisOfRefusal', 'equal', false),
            test('relationshipToSponsor', 'in', family),
          ],
        },
      ],
    },
  },
])
const byRules = async (facts: Facts) => (await rules.run(facts)).events.length > 0

/** The same conditions as an expression of the zen engine. */
const expression = [
  'sponsorshipFiledInPrescribedManner',
  "(decision != 'sponsor-ineligible' or not sponsorChoseWithdrawal)",
  'not appliedDuringMisrepresentationBar',
  ...grave.map((ground) => `not contains(inadmissibility, '${ground}')`),
  "(not contains(inadmissibility, 'serious-criminality') or (criminalityBasis == 'conviction-in-canada' and (conditionalSentence or termOfImprisonment.months < 6)))",
  "(not contains(inadmissibility, 'misrepresentation') or not misrepresentationIsBasisOfRefusal or relationshipToSponsor in ['spouse', 'common-law-partner', 'child'])",
].join(' and ')
const node = (id: string, type: string, content?: object) => ({
  id,
  type,
  name: id,
  position: { x: 0, y: 0 },
  ...(content && { content }),
})
const edge = (sourceId: string, targetId: string) => ({
  id: `${sourceId}-${targetId}`,
  sourceId,
  targetId,
})
const decision = new ZenEngine().createDecision({
  nodes: [
    node('in', 'inputNode'),
    node('appeal', 'expressionNode', {
      expressions: [{ id: 'open', key: 'open', value: expression }],
    }),
    node('out', 'outputNode'),
  ],
  edges: [edge('in', 'appeal'), edge('appeal', 'out')],
})
const byZen = async (facts: Facts) => (await decision.evaluate(facts)).result.open as boolean

const TURNS = 2000

/** One right of appeal, its six conditions in every engine, once they are seen to agree. */
export async function engines(): Promise<string> {
  for (const facts of cases) {
    const verdicts = [ours(facts), await byRules(facts), await byZen(facts)]
    if (new Set(verdicts).size !== 1) throw new Error(`the engines differ: ${verdicts.join()}`)
  }
  const at = (i: number) => cases[i % cases.length] as Facts
  const own = await microsecondsPer(TURNS, (i) => ours(at(i)))
  const rulesEngine = await microsecondsPer(TURNS, (i) => byRules(at(i)))
  const zen = await microsecondsPer(TURNS, (i) => byZen(at(i)))
  const row = (name: string, time: number) => [name, time.toFixed(1), (time / own).toFixed(0)]
  return table([
    ['conditions of one appeal', 'microseconds', 'times ours'],
    row('this service, with findings and what is missing', own),
    row('json-rules-engine', rulesEngine),
    row('zen-engine', zen),
  ])
}
