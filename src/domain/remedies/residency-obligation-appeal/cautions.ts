import { sentenceCautions, sharedCautions } from '../../iad/index.ts'
import { againstAppeal, areSome } from '../../inadmissibility.ts'
import { iadRules, irpa, irpr } from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'

export const cautions: readonly Caution[] = [
  caution({
    id: 'decided-in-canada',
    text: {
      en: 'This appeal lies only from a decision made outside Canada. In Canada the finding leads to a removal order, which has its own appeal and a shorter time limit; a refused permanent resident card alone has none.',
      fr: 'Cet appel ne vise que la décision rendue hors du Canada. Au Canada, le constat mène à une mesure de renvoi, susceptible de son propre appel dans un délai plus court; le seul refus d’une carte de résident permanent n’est pas susceptible d’appel.',
    },
    law: [irpa('63(4)'), irpa('63(3)'), irpa('44(2)'), irpr('228(2)'), iadRules('16(b)')],
    needs: ['decidedIn'],
    applies: ({ decidedIn }) => decidedIn === 'in-canada',
  }),
  caution({
    id: 'status-kept-during-appeal',
    text: {
      en: 'Permanent resident status is lost only on a final determination: it lasts during the appeal, and a permanent resident card issued meanwhile is valid for one year.',
      fr: 'Le statut de résident permanent n’est perdu qu’à la confirmation en dernier ressort : il dure pendant l’appel, et la carte de résident permanent délivrée entre-temps est valide un an.',
    },
    law: [irpa('46(1)(b)'), irpr('54(2)(a)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'days-after-the-decision',
    text: {
      en: 'Days after the decision do not count toward the residency obligation, unless the person is later found to have complied.',
      fr: 'Les jours postérieurs à la décision ne comptent pas pour l’obligation de résidence, sauf s’il est confirmé par la suite que la personne s’y est conformée.',
    },
    law: [irpr('62(1)(b)'), irpr('62(2)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'return-during-the-appeal',
    text: {
      en: 'Outside Canada without a permanent resident card, the person is presumed not to be a permanent resident; a travel document must be issued if they were in Canada at least once in the 365 days before the examination and the appeal is pending or its period still open.',
      fr: 'Hors du Canada sans carte de résident permanent, la personne est présumée ne pas avoir ce statut; un titre de voyage doit lui être remis si elle a été au Canada au moins une fois dans les 365 jours précédant le contrôle et que l’appel est pendant ou son délai encore ouvert.',
    },
    law: [irpa('31(2)'), irpa('31(3)(c)')],
    needs: ['personIn'],
    applies: ({ personIn }) => personIn === 'outside-canada',
  }),
  caution({
    id: 'removal-order-on-dismissal',
    text: {
      en: 'If the appeal is dismissed while the person is in Canada, the Division must make a removal order.',
      fr: 'Si l’appel est rejeté alors que la personne se trouve au Canada, la Section doit prendre une mesure de renvoi.',
    },
    law: [irpa('69(3)')],
    needs: ['personIn'],
    applies: ({ personIn }) => personIn === 'in-canada',
  }),
  caution({
    id: 'hearing-is-held',
    text: {
      en: 'The Division must hold a hearing. It orders the permanent resident to appear in person only if their presence is necessary: say early in the appeal if it is, and why.',
      fr: 'La Section doit tenir une audience. Elle n’ordonne la comparution en personne du résident permanent que si sa présence est nécessaire : indiquer tôt dans l’appel si elle l’est, et pourquoi.',
    },
    law: [irpa('175(1)(a)'), irpa('175(2)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'one-appeal-each',
    text: {
      en: 'Each member of a family appeals the decision made about them: one notice does not cover the others.',
      fr: 'Chaque membre d’une famille interjette appel de la décision qui le vise : un seul avis ne vaut pas pour les autres.',
    },
    law: [irpa('63(4)'), iadRules('13(1)(c)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'bars-beside-residency',
    text: {
      en: 'A decision on the residency obligation is not itself a finding on the grounds that bar an appeal; an earlier finding on one of them may bar it all the same. Ask a lawyer before relying on either.',
      fr: 'La décision sur l’obligation de résidence n’est pas elle-même un constat fondé sur les motifs qui font obstacle à l’appel; un constat antérieur fondé sur l’un d’eux peut néanmoins y faire obstacle. Consulter un avocat avant de s’appuyer sur l’une ou l’autre position.',
    },
    law: [irpa('64(1)'), irpa('63(4)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => areSome(inadmissibility, againstAppeal),
  }),
  ...sentenceCautions([
    'seriousCriminalityReferredOn',
    'inadmissibilityFoundOn',
    'decidedOn',
    'notifiedOn',
  ]),
  ...sharedCautions,
]
