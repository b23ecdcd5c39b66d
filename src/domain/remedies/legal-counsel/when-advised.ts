import { againstAppeal, areSome } from '../../inadmissibility.ts'
import { citizenshipAct, iadRules, irpa, irpr } from '../../law/index.ts'
import { type Caution, caution } from '../../rules.ts'
import { concernsAppealDivision, concernsRefugees, isNearSixMonths } from './matters.ts'

/** Where counsel is strongly advised, and why. */
export const whenAdvised: readonly Caution[] = [
  caution({
    id: 'short-court-limit',
    text: {
      en: 'Counsel is needed at once: the time for an application for leave against a decision made in Canada is short, looking for counsel does not stop it, and once it has passed more time must be asked for without delay.',
      fr: 'Il faut un conseil sans tarder : le délai de la demande d’autorisation contre une décision rendue au Canada est court, la recherche d’un conseil ne le suspend pas et, une fois expiré, sa prorogation doit être demandée sans attendre.',
    },
    law: [irpa('72(2)(b)'), irpa('72(2)(c)')],
    needs: ['decision', 'decidedIn'],
    applies: ({ decision, decidedIn }) => decision !== 'citizenship' && decidedIn === 'in-canada',
    whileUndecided: true,
  }),
  caution({
    id: 'citizenship-court-limit',
    text: {
      en: 'Counsel is advised without delay: looking for counsel does not stop the time for an application for leave in a citizenship matter, and once it has passed more time must be asked for at once.',
      fr: 'Un conseil est recommandé sans tarder : la recherche d’un conseil ne suspend pas le délai de la demande d’autorisation en matière de citoyenneté et, une fois expiré, sa prorogation doit être demandée sans attendre.',
    },
    law: [citizenshipAct('22.1(2)(a)'), citizenshipAct('22.1(2)(b)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'citizenship',
  }),
  caution({
    id: 'appeal-limit',
    text: {
      en: 'Counsel is advised early: where an appeal lies to the Immigration Appeal Division, the notice must be received in time; missing it also keeps the Court closed.',
      fr: 'Un conseil est recommandé sans tarder : lorsqu’un appel peut être interjeté devant la Section d’appel de l’immigration, l’avis doit être reçu à temps; l’omettre ferme aussi la voie de la Cour.',
    },
    law: [iadRules('16'), irpa('63'), irpa('72(2)(a)')],
    needs: ['decision'],
    applies: concernsAppealDivision,
  }),
  caution({
    id: 'grave-inadmissibility',
    text: {
      en: 'Counsel is strongly advised: a finding on security, human or international rights, sanctions, or serious or organized criminality can take away the appeal, and all of these but serious criminality close the humanitarian request too.',
      fr: 'Le recours à un conseil est vivement recommandé : un constat fondé sur la sécurité, les droits humains ou internationaux, les sanctions, la grande criminalité ou la criminalité organisée peut supprimer l’appel et, sauf pour la grande criminalité, ferme aussi la voie de la demande d’ordre humanitaire.',
    },
    law: [irpa('64(1)'), irpa('64(2)'), irpa('25(1)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => areSome(inadmissibility, againstAppeal),
  }),
  caution({
    id: 'misrepresentation',
    text: {
      en: 'Counsel is strongly advised: a finding of misrepresentation lasts five years, bars an application for permanent residence meanwhile, and takes away the sponsor’s appeal for all but a spouse, a common-law partner or a child.',
      fr: 'Le recours à un conseil est vivement recommandé : le constat de fausses déclarations vaut pendant cinq ans, interdit entre-temps de demander la résidence permanente et supprime l’appel du répondant, sauf à l’égard de l’époux, du conjoint de fait ou de l’enfant.',
    },
    law: [irpa('40(2)(a)'), irpa('40(3)'), irpa('64(3)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.includes('misrepresentation'),
  }),
  caution({
    id: 'term-near-six-months',
    text: {
      en: 'Counsel is strongly advised: near six months of imprisonment, the appeal turns on the exact term and on how the judge recorded the custody credited. Bring the transcript and the warrant of committal.',
      fr: 'Le recours à un conseil est vivement recommandé : aux environs de six mois d’emprisonnement, l’appel dépend de la durée exacte et de la façon dont le juge a consigné la détention créditée. Apporter la transcription et le mandat de dépôt.',
    },
    law: [irpa('64(2)'), irpa('36(1)(a)')],
    needs: ['inadmissibility', 'termOfImprisonment'],
    applies: ({ inadmissibility, termOfImprisonment }) =>
      inadmissibility.includes('serious-criminality') && isNearSixMonths(termOfImprisonment),
  }),
  caution({
    id: 'relief-or-review',
    text: {
      en: 'Counsel is strongly advised before either is chosen: while an application for leave against the decision is pending, ministerial relief may not be asked for, and filing one closes a relief file already open.',
      fr: 'Le recours à un conseil est vivement recommandé avant de choisir : tant qu’une demande d’autorisation visant la décision est pendante, la dispense ministérielle ne peut être demandée, et son dépôt ferme le dossier de dispense déjà ouvert.',
    },
    law: [irpa('42.1(1)'), irpr('24.1(2)'), irpr('24.4(d)')],
    needs: ['inadmissibility', 'humanRightsParagraph'],
    applies: ({ inadmissibility, humanRightsParagraph }) =>
      inadmissibility.includes('security') ||
      inadmissibility.includes('organized-criminality') ||
      (inadmissibility.includes('human-or-international-rights') && humanRightsParagraph === 'b'),
  }),
  caution({
    id: 'removal-order',
    text: {
      en: 'Counsel is strongly advised: a removal order that is enforceable must be enforced as soon as possible, and of itself an application to the Court stays it only against a decision of the Refugee Appeal Division, with exceptions.',
      fr: 'Le recours à un conseil est vivement recommandé : la mesure de renvoi exécutoire doit être exécutée dès que possible, et la demande à la Cour n’emporte à elle seule un sursis que si elle vise une décision de la Section d’appel des réfugiés, sous réserve d’exceptions.',
    },
    law: [irpa('48(2)'), irpa('50'), irpr('231(1)')],
    needs: ['decision', 'removalOrder'],
    applies: ({ decision, removalOrder }) =>
      decision === 'removal-order' || decision === 'deferral-of-removal' || removalOrder !== 'none',
  }),
  caution({
    id: 'refugee-matter',
    text: {
      en: 'Counsel is strongly advised: in refugee matters the times are short, later requests are barred for a time, and what was not put forward is hard to add.',
      fr: 'Le recours à un conseil est vivement recommandé : en matière d’asile, les délais sont courts, les demandes ultérieures sont interdites pour un temps, et ce qui n’a pas été présenté s’ajoute difficilement.',
    },
    law: [irpr('159.91(1)'), irpa('110(4)'), irpa('112(2)'), irpa('25(1.2)')],
    needs: ['decision'],
    applies: concernsRefugees,
  }),
]
