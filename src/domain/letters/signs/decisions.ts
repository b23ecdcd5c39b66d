import type { Decision } from '../../facts/index.ts'
import { kindsOfProtection } from './decisions-on-protection.ts'
import { kindsOfResidence } from './decisions-on-residence.ts'
import { kindsOfStay } from './decisions-on-stays.ts'
import type { KindOfDecision } from './kind-of-decision.ts'

/** Every kind of decision, as letters name it; two have no words of their own. */
export const kindsOfDecision: Readonly<Record<Decision, KindOfDecision>> = {
  ...kindsOfStay,
  ...kindsOfResidence,
  ...kindsOfProtection,
  'application-returned': {},
  'reconsideration-refused': {
    matter: {
      en: [
        /(?:request|requested|application) (?:for reconsideration|to reconsider|to reopen|that we reconsider)/,
        /reconsideration request/,
      ],
      fr: [
        /demande de (?:reexamen|reconsideration|reouverture)/,
        /demande visant a (?:reexaminer|rouvrir)/,
      ],
    },
    decided: {
      en: [
        /(?:decision|refusal|application) will not be (?:reconsidered|reopened)/,
        /will not (?:reconsider|reopen) (?:your|the|this)/,
        /original decision (?:stands|will stand|is maintained|remains unchanged)/,
      ],
      fr: [
        /(?:decision|refus|demande) ne sera pas (?:reexaminee?|rouverte?|reconsideree?)/,
        /decision (?:initiale )?(?:est maintenue|demeure inchangee)/,
      ],
    },
  },
  'other-irpa-decision': {},
}
