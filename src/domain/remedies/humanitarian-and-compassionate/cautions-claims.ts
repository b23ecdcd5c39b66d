import { barPermit } from '../../claims/index.ts'
import { irpa } from '../../law/index.ts'
import { type Caution, caution } from '../../rules.ts'

/** What the bars after a refugee claim, and the designation, do not say. */
export const claimCautions: readonly Caution[] = [
  caution({
    id: 'bar-after-claim',
    text: {
      en: 'The twelve months run from the latest of the Board’s decisions and the Federal Court’s refusal with respect to the claim: state the last of these days. A request made too early may not be examined.',
      fr: 'Les douze mois courent de la plus récente des décisions de la Commission et du refus de la Cour fédérale à l’égard de la demande d’asile : indiquer le dernier de ces jours. Une demande prématurée ne peut être étudiée.',
    },
    law: [irpa('25(1.2)(c)')],
    needs: ['decision', 'lastRefugeeDecision'],
    applies: ({ decision, lastRefugeeDecision }) =>
      decision === 'refugee-claim-rejected' ||
      decision === 'refugee-appeal-dismissed' ||
      barPermit.includes(lastRefugeeDecision),
  }),
  caution({
    id: 'withdrawn-or-abandoned-texts-differ',
    text: {
      en: 'The English text spares a claim withdrawn before substantive evidence was heard and bars after any abandonment; the French text spares the désistement and bars after any retrait. This answer follows the English text: have a lawyer confirm it, or wait out the twelve months.',
      fr: 'Le texte anglais épargne la demande retirée avant l’audition d’éléments de preuve de fond et interdit après tout abandon; le texte français épargne le désistement et interdit après tout retrait. Cette réponse suit le texte anglais : la faire confirmer par un avocat, ou laisser passer les douze mois.',
    },
    law: [irpa('25(1.2)(c)(i)'), irpa('25(1.2)(c)(ii)')],
    needs: ['lastRefugeeDecision'],
    applies: ({ lastRefugeeDecision }) =>
      lastRefugeeDecision === 'withdrawn-before-evidence' || lastRefugeeDecision === 'abandoned',
  }),
  caution({
    id: 'exception-to-be-proved',
    text: {
      en: 'The exceptions to the twelve months must be shown with the request itself: medical proof of the risk to life and of the care that each country cannot provide, or proof of what removal would do to the child.',
      fr: 'Les exceptions aux douze mois doivent être établies avec la demande même : preuve médicale du danger pour la vie et des soins que chaque pays ne peut fournir, ou preuve de l’effet du renvoi sur l’enfant.',
    },
    law: [irpa('25(1.21)(a)'), irpa('25(1.21)(b)')],
    needs: ['adverseEffectOnChild', 'riskToLifeFromHealthCare'],
    applies: ({ adverseEffectOnChild, riskToLifeFromHealthCare }) =>
      adverseEffectOnChild || riskToLifeFromHealthCare,
  }),
  caution({
    id: 'designated-conditions',
    text: {
      en: 'For a further twelve months after the five years, the Minister may refuse to consider the request of a designated foreign national who, without reasonable excuse, failed to comply with a condition or requirement imposed. A final determination may include that of the courts: have a lawyer confirm the day.',
      fr: 'Pendant une année encore après les cinq ans, le ministre peut refuser d’examiner la demande de l’étranger désigné qui, sans excuse valable, a omis de se conformer à une condition ou obligation imposée. Le dernier ressort peut comprendre les tribunaux : faire confirmer le jour par un avocat.',
    },
    law: [irpa('25(1.01)'), irpa('25(1.03)')],
    needs: ['designatedForeignNational'],
    applies: ({ designatedForeignNational }) => designatedForeignNational,
  }),
]
