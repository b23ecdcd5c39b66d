import { irpa, irpr } from '../../law/index.ts'
import { condition, inTime, type Requirement } from '../../rules.ts'
import {
  excludedOtherwise,
  fiveYears,
  madeInCanada,
  mayRestOnMisrepresentation,
  oneYear,
} from './orders.ts'

/** The authorization is open to those who need it: each exception that frees from it closes it. */
export const requirements: readonly Requirement[] = [
  condition({
    id: 'removal-order',
    text: {
      en: 'A removal order has been made against the person.',
      fr: 'Une mesure de renvoi a été prise contre la personne.',
    },
    law: [irpa('52(1)'), irpr('223')],
    needs: ['removalOrder'],
    holds: ({ removalOrder }) => removalOrder !== 'none',
  }),
  // Interpretation: what is authorized is a return, so the person must have left. Whoever was
  // refused something to come to Canada with is taken to have left; where a decision is made about
  // someone in Canada, it is asked. An order not enforced on departure is enforced abroad by the
  // officer who receives the application: R240(2).
  condition({
    id: 'has-left-canada',
    text: {
      en: 'The person has left Canada.',
      fr: 'La personne a quitté le Canada.',
    },
    law: [irpa('52(1)'), irpr('240(1)'), irpr('240(2)')],
    needs: ['decision', 'personIn'],
    holds: ({ decision, personIn }) =>
      personIn === 'outside-canada' || !madeInCanada.includes(decision),
  }),
  condition({
    id: 'departure-order-not-complied-with',
    text: {
      en: 'No departure order complied with in time frees the person from the need for an authorization.',
      fr: 'Aucune mesure d’interdiction de séjour respectée dans le délai ne dispense la personne d’obtenir une autorisation.',
    },
    law: [irpr('224(1)'), irpr('224(2)'), irpr('240(1)')],
    needs: ['removalOrder', 'departureConfirmedInTime'],
    holds: ({ removalOrder, departureConfirmedInTime }) =>
      removalOrder !== 'departure' || !departureConfirmedInTime,
  }),
  condition({
    id: 'not-ordered-as-accompanying-family-member',
    text: {
      en: 'The order was not made because the person was an accompanying family member of an inadmissible person.',
      fr: 'La mesure n’a pas été prise parce que la personne accompagnait, pour un membre de sa famille, un interdit de territoire.',
    },
    law: [irpr('225(4)'), irpr('226(2)'), irpa('42(1)(b)')],
    needs: ['inadmissibility', 'orderedAsAccompanyingFamilyMember'],
    holds: ({ inadmissibility, orderedAsAccompanyingFamilyMember }) =>
      !inadmissibility.includes('inadmissible-family-member') || !orderedAsAccompanyingFamilyMember,
  }),
  inTime({
    id: 'exclusion-order',
    text: {
      en: 'As far as an exclusion order is concerned, the period that follows its enforcement has not ended.',
      fr: 'En ce qui concerne la mesure d’exclusion, la période qui suit son exécution n’a pas pris fin.',
    },
    law: [irpa('52(1)'), irpr('225(1)'), irpr('225(2)')],
    needs: ['removalOrder', 'inadmissibility'],
    applies: excludedOtherwise,
    within: oneYear,
  }),
  // Not modelled: the two years of the orders made before 2014-11-21, which end sooner; the day is
  // given all the same, with a caution.
  inTime({
    id: 'exclusion-order-misrepresentation',
    text: {
      en: 'As far as an exclusion order for misrepresentation is concerned, the period that follows its enforcement has not ended.',
      fr: 'En ce qui concerne la mesure d’exclusion pour fausses déclarations, la période qui suit son exécution n’a pas pris fin.',
    },
    law: [irpa('52(1)'), irpr('225(2)'), irpr('225(3)')],
    needs: ['removalOrder', 'inadmissibility'],
    // The longest period that the order may have: past it no order obliges.
    applies: mayRestOnMisrepresentation,
    within: fiveYears,
  }),
]
