import { everyDecision } from '../../facts/index.ts'
import {
  accessToInformationAct,
  citizenshipAct,
  iadRules,
  irpa,
  irpr,
  privacyAct,
} from '../../law/index.ts'
import { always, destination, inTime, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { privacyComplaintPage } from './practices.ts'
import { isUnderAccessAct } from './regime.ts'
import { complaint, timeLimits } from './time-limits.ts'

const stopsNoClock = {
  en: 'The complaint does not stop its time limit: act without waiting for the records.',
  fr: 'La plainte n’en suspend pas le délai : agir sans attendre les documents.',
}

/** Complaints about an access request, to either Commissioner, and then the Federal Court. */
export const accessComplaint: Remedy = {
  id: 'access-complaint',
  title: {
    en: 'Complaint about an access request',
    fr: 'Plainte relative à une demande de communication',
  },
  summary: {
    en: 'A complaint to the Information Commissioner or the Privacy Commissioner that records were refused, delayed or overcharged; it can bring the records, by order under the one Act and by recommendation under the other, and opens the Federal Court.',
    fr: 'Une plainte au Commissaire à l’information ou au Commissaire à la protection de la vie privée pour refus, retard ou montant excessif; elle peut faire obtenir les documents, par ordonnance en vertu d’une loi et par recommandation en vertu de l’autre, et ouvre l’accès à la Cour fédérale.',
  },
  law: [accessToInformationAct('30(1)'), privacyAct('29(1)')],
  decisions: everyDecision,
  requirements: [
    inTime({
      id: 'complaint-in-time',
      text: {
        en: 'Any time limit for the complaint has not passed: the Access to Information Act sets one, the Privacy Act none.',
        fr: 'Le délai de plainte, s’il en est un, n’est pas expiré : la Loi sur l’accès à l’information en fixe un, la Loi sur la protection des renseignements personnels aucun.',
      },
      law: [accessToInformationAct('31'), privacyAct('29(1)')],
      needs: ['accessRequester', 'accessRegime'],
      applies: isUnderAccessAct,
      within: complaint,
    }),
  ],
  timeLimits,
  checklist,
  fees: [],
  submitTo: [
    destination({
      id: 'information-commissioner',
      text: {
        en: 'Office of the Information Commissioner of Canada, on its website.',
        fr: 'Commissariat à l’information du Canada, sur son site Web.',
      },
      law: [accessToInformationAct('31')],
      needs: ['accessRequester', 'accessRegime'],
      applies: isUnderAccessAct,
      channel: 'online',
    }),
    destination({
      id: 'privacy-commissioner',
      text: {
        en: 'Office of the Privacy Commissioner of Canada, on its website.',
        fr: 'Commissariat à la protection de la vie privée du Canada, sur son site Web.',
      },
      law: [privacyAct('29(1)'), privacyComplaintPage],
      needs: ['accessRequester', 'accessRegime'],
      applies: (known) => !isUnderAccessAct(known),
      channel: 'online',
    }),
    destination({
      id: 'federal-court',
      text: {
        en: 'After the report: Federal Court, by its electronic filing service.',
        fr: 'Après le compte rendu : Cour fédérale, par son service de dépôt électronique.',
      },
      law: [accessToInformationAct('41(1)'), privacyAct('41')],
      needs: [],
      applies: always,
      channel: 'online',
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'order',
      text: {
        en: 'The Information Commissioner orders the institution to disclose the record or to reconsider its refusal.',
        fr: 'Le Commissaire à l’information ordonne à l’institution de communiquer le document ou de revoir son refus.',
      },
      law: [accessToInformationAct('36.1(1)')],
    },
    {
      id: 'recommendation',
      text: {
        en: 'The Commissioner finds the complaint well-founded and recommends that access be given.',
        fr: 'Le Commissaire conclut au bien-fondé de la plainte et recommande la communication.',
      },
      law: [accessToInformationAct('37(1)'), privacyAct('35(1)')],
    },
    {
      id: 'access-given',
      text: {
        en: 'The institution gives access.',
        fr: 'L’institution donne communication.',
      },
      law: [accessToInformationAct('37(4)'), privacyAct('35(4)')],
    },
    {
      id: 'court-review-open',
      text: {
        en: 'With the report, the complainant may ask the Federal Court to review the matter.',
        fr: 'Muni du compte rendu, le plaignant peut exercer un recours en révision devant la Cour fédérale.',
      },
      law: [accessToInformationAct('41(1)'), privacyAct('41')],
    },
  ],
  interactions: [
    {
      remedy: 'gcms-notes',
      effect: 'runs-beside',
      text: {
        en: 'It follows from a request for the notes, and leaves the requester free to ask again.',
        fr: 'Elle fait suite à une demande visant les notes, et n’empêche pas de les demander de nouveau.',
      },
      law: [accessToInformationAct('30(1)'), privacyAct('29(1)')],
    },
    {
      remedy: 'judicial-review',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [irpa('72(2)(b)'), citizenshipAct('22.1(2)(a)')],
    },
    {
      remedy: 'sponsorship-appeal',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [iadRules('16(a)')],
    },
    {
      remedy: 'removal-order-appeal',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [iadRules('16(b)')],
    },
    {
      remedy: 'residency-obligation-appeal',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [iadRules('16(c)')],
    },
    {
      remedy: 'refugee-appeal',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [irpr('159.91(1)')],
    },
    {
      remedy: 'restoration-of-status',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [irpr('182(1)')],
    },
  ],
  // It follows on an access request, and then its limits say when: no step without them.
  inPlan: [],
  file: ['accessReportOn'],
}
