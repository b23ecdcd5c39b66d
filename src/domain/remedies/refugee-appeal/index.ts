import { refugeeAppealRight } from '../../appeal-rights.ts'
import { irpa, irpr, radRules } from '../../law/index.ts'
import { always, destination, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { timeLimits } from './time-limits.ts'

/** The appeal of a claimant whose claim the Refugee Protection Division rejected. */
export const refugeeAppeal: Remedy = {
  id: 'refugee-appeal',
  title: {
    en: 'Appeal to the Refugee Appeal Division',
    fr: 'Appel devant la Section d’appel des réfugiés',
  },
  summary: {
    en: 'A claimant whose claim was rejected appeals on law, fact or both; the Division can recognize the claim itself, send it back or confirm the rejection.',
    fr: 'Le demandeur d’asile débouté interjette appel sur une question de droit, de fait ou mixte; la Section peut accorder elle-même l’asile, renvoyer l’affaire ou confirmer le rejet.',
  },
  law: [irpa('110'), irpa('111'), irpr('159.91'), radRules('2'), radRules('3')],
  decisions: refugeeAppealRight.decisions,
  requirements: refugeeAppealRight.requirements,
  timeLimits,
  checklist,
  fees: [],
  submitTo: [
    destination({
      id: 'registry-on-paper',
      text: {
        en: 'The registry office of the Refugee Appeal Division in the same region as the office of the Refugee Protection Division that sent the notice of decision: by hand, mail or courier.',
        fr: 'Le greffe de la Section d’appel des réfugiés situé dans la même région que le greffe de la Section de la protection des réfugiés qui a transmis l’avis de décision : en mains propres, par la poste ou par messager.',
      },
      law: [radRules('31(1)'), radRules('32')],
      needs: [],
      applies: always,
      channel: 'courier',
    }),
    destination({
      id: 'registry-electronically',
      text: {
        en: 'The same registry office, by email or other electronic means where the Division allows it: check its practice notices.',
        fr: 'Le même greffe, par courriel ou autre moyen électronique si la Section l’autorise : consulter ses avis de pratique.',
      },
      law: [radRules('31(1)'), radRules('32(e)')],
      needs: [],
      applies: always,
      channel: 'email',
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'substituted',
      text: {
        en: 'The rejection is set aside and the determination that should have been made is substituted: protection can be conferred.',
        fr: 'Le rejet est cassé et la décision qui aurait dû être rendue y est substituée : l’asile peut être conféré.',
      },
      law: [irpa('111(1)')],
    },
    {
      id: 'sent-back',
      text: {
        en: 'The matter is referred back for re-determination, only where the decision is wrong and cannot be confirmed or replaced without hearing the evidence again.',
        fr: 'L’affaire est renvoyée, seulement si la décision est erronée et ne peut être confirmée ou remplacée sans que les éléments de preuve soient entendus de nouveau.',
      },
      law: [irpa('111(1)'), irpa('111(2)')],
    },
    {
      id: 'confirmed',
      text: {
        en: 'The rejection is confirmed: that decision itself rejects the claim, and can be taken to the Federal Court.',
        fr: 'Le rejet est confirmé : cette décision constitue elle-même un rejet de la demande d’asile et peut être portée devant la Cour fédérale.',
      },
      law: [irpa('111(1)'), irpa('111(3)'), irpa('72(1)')],
    },
    {
      id: 'reopened',
      text: {
        en: 'A decided or abandoned appeal is reopened, only where a principle of natural justice was not observed and before the Federal Court has made a final determination.',
        fr: 'L’appel qui a fait l’objet d’une décision ou dont le désistement a été prononcé est rouvert, seulement s’il y a eu manquement à un principe de justice naturelle et avant que la Cour fédérale rende une décision en dernier ressort.',
      },
      law: [radRules('49(1)'), radRules('49(6)')],
    },
  ],
  interactions: [
    {
      remedy: 'judicial-review',
      effect: 'bars',
      text: {
        en: 'While the right of appeal is not exhausted, no application for leave may be made against the rejection.',
        fr: 'Tant que le droit d’appel n’est pas épuisé, le rejet ne peut faire l’objet d’une demande d’autorisation.',
      },
      law: [irpa('72(2)(a)')],
    },
    {
      remedy: 'judicial-review',
      effect: 'exhausts',
      text: {
        en: 'The decision on the appeal exhausts the right of appeal and is then itself open to judicial review.',
        fr: 'La décision sur l’appel épuise le droit d’appel et peut alors faire elle-même l’objet d’un contrôle judiciaire.',
      },
      law: [irpa('72(2)(a)'), irpa('169(f)')],
    },
    {
      remedy: 'stay-of-removal',
      effect: 'keeps-stay',
      text: {
        en: 'While the appeal, filed and perfected in time, is pending the removal order is not in force; an application for leave in time against its dismissal then stays it, with exceptions.',
        fr: 'Tant que l’appel, interjeté et mis en état dans les délais, est pendant, la mesure de renvoi n’a pas pris effet; une demande d’autorisation faite à temps contre son rejet y sursoit ensuite, sauf exceptions.',
      },
      law: [irpa('49(2)(d)'), irpa('49(2)(e)'), irpr('231(1)')],
    },
    {
      remedy: 'pre-removal-risk-assessment',
      effect: 'bars',
      text: {
        en: 'No application for protection may be made for 12 months after the Division’s decision, or after the Federal Court’s if it came later; rejections under section E or F of Article 1 of the Convention are excepted.',
        fr: 'Aucune demande de protection ne peut être faite pendant les douze mois qui suivent la décision de la Section ou, si elle est postérieure, celle de la Cour fédérale, sauf rejet au titre des sections E ou F de l’article premier de la Convention.',
      },
      law: [irpa('112(2)(b.1)')],
    },
    {
      remedy: 'humanitarian-and-compassionate',
      effect: 'bars',
      text: {
        en: 'A humanitarian request may not be examined while the claim is pending before the Division, nor for 12 months after its rejection, with exceptions.',
        fr: 'Une demande d’ordre humanitaire ne peut être étudiée tant que la demande d’asile est pendante devant la Section, ni pendant les douze mois qui suivent son rejet, sauf exceptions.',
      },
      law: [irpa('25(1.2)(b)'), irpa('25(1.2)(c)'), irpa('25(1.21)')],
    },
    {
      remedy: 'temporary-resident-permit',
      effect: 'bars',
      text: {
        en: 'The 12 months during which no temporary resident permit may be requested run from the Division’s decision, or from the Federal Court’s if it came later.',
        fr: 'Les douze mois pendant lesquels aucun permis de séjour temporaire ne peut être demandé courent de la décision de la Section ou, si elle est postérieure, de celle de la Cour fédérale.',
      },
      law: [irpa('24(4)')],
    },
  ],
  file: ['refugeeAppealPerfectedOn', 'ministerInterventionReceivedOn'],
}
