import { irpa, irpr } from '../../law/index.ts'
import type { Text } from '../../text.ts'
import type { Sign } from './sign.ts'

const anEntry: Text = {
  en: 'The fact is the whole list: the letter shows this entry, not that there is no other.',
  fr: 'Le fait est la liste entière : la lettre montre cet élément, et non qu’il n’y en a pas d’autre.',
}

const abandonment = {
  kind: 'closure',
  tribunal: {
    en: [/refugee protection division/],
    fr: [/section de la protection des refugies/],
  },
  words: {
    en: [/(?:declared|determined to be|claim (?:is|has been)) abandoned/],
    fr: [/prononce le desistement/, /desistement de (?:la|votre) demande d'asile/],
  },
  law: [irpa('168(1)'), irpa('110(2)(b)')],
} satisfies Partial<Sign>

/** Removal orders, and refugee claims. */
export const signsOfProtection: readonly Sign[] = [
  ...removalOrders(),
  {
    fact: 'removalOrderMadeAt',
    value: 'admissibility-hearing',
    of: ['removal-order'],
    words: {
      en: [/immigration division/, /at (?:an|the|your) admissibility hearing/],
      fr: [/section de l'immigration/, /a (?:l'|votre )enquete/],
    },
    law: [irpa('45(d)')],
  },
  {
    fact: 'removalOrderMadeAt',
    value: 'examination',
    of: ['removal-order'],
    words: {
      en: [/minister's delegate/, /delegate of the minister/],
      fr: [/deleguee? du ministre/],
    },
    law: [irpa('44(2)')],
  },
  {
    fact: 'refugeeAppealBars',
    value: 'no-credible-basis',
    of: ['refugee-claim-rejected'],
    words: {
      // Of the claim only: “the claimant has no credible basis to believe” finds something else.
      en: [/(?:is|was) no credible basis/, /claims? (?:has|have|had) no credible basis/],
      fr: [
        /absence (?:de|d'un) minimum de fondement|aucun minimum de fondement/,
        /(?<!pas )(?:depourvue|denuee) d'un minimum de fondement/,
      ],
    },
    certainty: 'partial',
    confirm: anEntry,
    law: [irpa('110(2)(c)')],
  },
  {
    fact: 'refugeeAppealBars',
    value: 'manifestly-unfounded',
    of: ['refugee-claim-rejected'],
    words: {
      en: [/(?:is|are|claim) manifestly unfounded/],
      fr: [/manifestement infondee/],
    },
    certainty: 'partial',
    confirm: anEntry,
    law: [irpa('110(2)(c)')],
  },
  { ...abandonment, fact: 'lastRefugeeDecision', value: 'abandoned' },
  {
    ...abandonment,
    fact: 'refugeeAppealBars',
    value: 'withdrawn-or-abandoned',
    certainty: 'partial',
    confirm: anEntry,
  },
]

/** An order made against the person, by this letter or before. */
function removalOrders(): Sign[] {
  const orders = [
    { order: 'departure', fr: "d'interdiction de sejour", law: irpr('224(1)') },
    { order: 'exclusion', fr: "d'exclusion", law: irpr('225(1)') },
    { order: 'deportation', fr: "d'expulsion", law: irpr('226(1)') },
  ]
  return orders.map(({ order, fr, law }) => ({
    fact: 'removalOrder',
    value: order,
    words: {
      en: [
        new RegExp(`(?<!no |any )${order} order (?:has been|was|is|is hereby) (?:made|issued)`),
        new RegExp(
          `(?:make|makes|issue|issues|issued) (?:a|an|this) (?:conditional )?${order} order`,
        ),
        new RegExp(
          `subject (?:to|of) an? (?:enforceable |conditional |unenforced )?${order} order`,
        ),
      ],
      fr: [
        new RegExp(
          `(?<!aucune |toute )mesure ${fr} (?:conditionnelle )?(?:a ete|est|est par la presente) (?:prise|emise|prononcee)`,
        ),
        new RegExp(`(?:prends?|prend) (?:par la presente )?(?:une|la presente) mesure ${fr}`),
        new RegExp(`(?:faites|fait) l'objet d'une mesure ${fr}`),
      ],
    },
    law: [law],
  }))
}
