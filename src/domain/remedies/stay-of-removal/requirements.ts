import { irpa } from '../../law/index.ts'
import { condition, type Requirement } from '../../rules.ts'

/**
 * Interpretation: that an application for leave underlies the motion is no requirement here, since it
 * can still be made; that the order may not be in force, or is stayed already, is told by cautions.
 */
export const requirements: readonly Requirement[] = [
  condition({
    id: 'in-canada',
    text: {
      en: 'The person is in Canada: there is a removal to stay.',
      fr: 'La personne se trouve au Canada : il y a un renvoi auquel surseoir.',
    },
    law: [irpa('48(2)')],
    needs: ['personIn'],
    holds: ({ personIn }) => personIn === 'in-canada',
  }),
  condition({
    id: 'removal-order',
    text: {
      en: 'A removal order was made against the person.',
      fr: 'Une mesure de renvoi a été prise contre la personne.',
    },
    law: [irpa('48(1)'), irpa('50')],
    needs: ['removalOrder'],
    holds: ({ removalOrder }) => removalOrder !== 'none',
  }),
]
