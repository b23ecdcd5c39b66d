import type { Decision } from '../../facts/index.ts'
import { fees, payable } from '../../fees.ts'
import { applicationGuides, irpa, irpr } from '../../law/index.ts'
import { destination, everyCase, planRule, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { permitInstructions } from './practices.ts'
import { requirements } from './requirements.ts'

/**
 * Decisions after which a foreign national is, or remains, inadmissible or without what the Act
 * requires. Not here: those that concern citizens and permanent residents as such.
 */
const decisions: readonly Decision[] = [
  'temporary-resident-visa',
  'electronic-travel-authorization',
  'study-permit',
  'work-permit',
  'extension-of-stay',
  'restoration-of-status',
  'temporary-resident-permit',
  'port-of-entry-refusal',
  'economic-permanent-residence',
  'family-class-visa',
  'sponsor-ineligible',
  'spouse-in-canada-class',
  'humanitarian-and-compassionate',
  'removal-order',
  'refugee-claim-ineligible',
  'refugee-claim-rejected',
  'refugee-appeal-dismissed',
  'protection-ceased-or-vacated',
  'immigration-appeal-dismissed',
  'pre-removal-risk-assessment',
  'refugee-resettlement',
  'deferral-of-removal',
  'rehabilitation',
  'authorization-to-return',
  'ministerial-relief',
  'document-cancelled',
  'application-returned',
  'reconsideration-refused',
  'other-irpa-decision',
]

/** A permit that makes an inadmissible foreign national a temporary resident: IRPA s. 24. */
export const temporaryResidentPermit: Remedy = {
  id: 'temporary-resident-permit',
  title: { en: 'Temporary resident permit', fr: 'Permis de séjour temporaire' },
  summary: {
    en: 'An officer who finds it justified in the circumstances may let a foreign national who is inadmissible, or does not meet the requirements of the Act, enter or stay for a time.',
    fr: 'L’agent qui l’estime justifié par les circonstances peut permettre à l’étranger interdit de territoire, ou qui ne se conforme pas à la Loi, d’entrer ou de séjourner pour un temps.',
  },
  law: [irpa('24'), irpr('63')],
  decisions,
  requirements,
  timeLimits: [],
  checklist,
  fees: payable(fees.temporaryResidentPermit, everyCase),
  submitTo: [
    destination({
      id: 'in-canada',
      text: {
        en: 'Department of Citizenship and Immigration (IRCC), in Canada, as the guide of the day directs.',
        fr: 'Ministère de la Citoyenneté et de l’Immigration (IRCC), au Canada, selon le guide du jour.',
      },
      law: [irpr('10(1)'), applicationGuides],
      needs: ['personIn'],
      applies: ({ personIn }) => personIn === 'in-canada',
      channel: 'online',
    }),
    destination({
      id: 'visa-office',
      text: {
        en: 'The visa office, through the application for a stay in Canada.',
        fr: 'Le bureau des visas, par la demande de séjour au Canada.',
      },
      law: [irpa('24(2)'), applicationGuides],
      needs: ['personIn'],
      applies: ({ personIn }) => personIn === 'outside-canada',
      channel: 'online',
    }),
    destination({
      id: 'port-of-entry',
      text: {
        en: 'An officer at the port of entry, in urgent cases only: nothing guarantees that the request is taken up there.',
        fr: 'L’agent au point d’entrée, en cas d’urgence seulement : rien ne garantit que la demande y soit examinée.',
      },
      law: [irpa('24(1)'), permitInstructions],
      needs: ['personIn'],
      applies: ({ personIn }) => personIn === 'outside-canada',
      channel: 'in-person',
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'issued',
      text: {
        en: 'The permit is issued: its holder is a temporary resident until it is cancelled, expires or otherwise ends.',
        fr: 'Le permis est délivré : son titulaire est résident temporaire jusqu’à ce qu’il soit annulé, expire ou prenne autrement fin.',
      },
      law: [irpa('24(1)'), irpr('63')],
    },
    {
      id: 'permanent-residence-later',
      text: {
        en: 'A member of the permit holder class may in time become a permanent resident, if inadmissible on no other ground than that for which the permit was issued.',
        fr: 'Le membre de la catégorie des titulaires de permis peut, avec le temps, devenir résident permanent, s’il n’est interdit de territoire pour aucun autre motif que celui pour lequel le permis a été délivré.',
      },
      law: [irpr('64'), irpr('65.1(1)')],
    },
    {
      id: 'refused',
      text: {
        en: 'It is refused: the decision can be reviewed by the Federal Court with leave.',
        fr: 'Le permis est refusé : la décision peut faire l’objet d’un contrôle judiciaire sur autorisation.',
      },
      law: [irpa('72(1)')],
    },
  ],
  interactions: [
    {
      remedy: 'judicial-review',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The time to apply for leave against the first refusal runs on.',
        fr: 'Le délai pour demander l’autorisation à l’égard du premier refus continue de courir.',
      },
      law: [irpa('72(2)(b)')],
    },
    {
      remedy: 'restoration-of-status',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The time for restoration runs on, and once a permit has been issued there is no status of visitor, worker or student left to restore.',
        fr: 'Le délai de rétablissement continue de courir et, une fois un permis délivré, il n’y a plus de statut de visiteur, de travailleur ou d’étudiant à rétablir.',
      },
      law: [irpr('182(1)')],
    },
    {
      remedy: 'humanitarian-and-compassionate',
      effect: 'runs-beside',
      text: {
        en: 'Both may be asked for; while the humanitarian request is pending, no fee is payable for the permit.',
        fr: 'Les deux peuvent être demandés; tant que la demande d’ordre humanitaire est en cours, aucuns frais ne sont à payer pour le permis.',
      },
      law: [irpa('25(1)'), irpr('298(2)(b)')],
    },
    {
      remedy: 'criminal-rehabilitation',
      effect: 'runs-beside',
      text: {
        en: 'A permit bridges the time until the person may be, or is deemed to be, rehabilitated.',
        fr: 'Le permis permet d’attendre que la personne puisse être réadaptée, ou soit présumée l’être.',
      },
      law: [irpa('36(3)(c)'), irpa('24(1)')],
    },
    {
      remedy: 'new-application',
      effect: 'runs-beside',
      text: {
        en: 'The permit may be asked for with a new application, in case the person is found inadmissible in it.',
        fr: 'Le permis peut être demandé avec une nouvelle demande, au cas où la personne y serait jugée interdite de territoire.',
      },
      law: [irpa('24(1)')],
    },
    {
      remedy: 'stay-of-removal',
      effect: 'runs-beside',
      text: {
        en: 'The request stays no removal order: a stay must be sought apart.',
        fr: 'La demande n’emporte sursis à aucune mesure de renvoi : le sursis doit être demandé séparément.',
      },
      law: [irpa('48(2)'), irpa('50')],
    },
  ],
  inPlan: [
    planRule({
      id: 'no-other-status',
      text: {
        en: 'Ask an officer for a permit where nothing else gives entry or status in time: the officer decides whether the circumstances justify it.',
        fr: 'Demander un permis à l’agent lorsque rien d’autre ne permet à temps l’entrée ou le séjour : l’agent décide si les circonstances le justifient.',
      },
      law: [irpa('24(1)')],
      needs: ['inadmissibility', 'personIn'],
      applies: ({ inadmissibility, personIn }) =>
        personIn === 'in-canada' || inadmissibility.length > 0,
      place: 'last-resort',
    }),
  ],
  file: [],
}
