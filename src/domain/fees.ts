import type { IsoDate } from './calendar.ts'
import type { Need } from './facts/index.ts'
import {
  accessRegulations,
  accessToInformationAct,
  fccirpr,
  fcr,
  feeList,
  irpr,
  type Law,
  permanentResidenceFees2026,
} from './law/index.ts'
import { type Caution, type Conditional, caution, everyCase, type Fee, fee } from './rules.ts'
import type { Text } from './text.ts'

/** An amount, from its day to the next; without days, the same in every version read. */
type Amount = readonly [amount: number, from?: IsoDate, until?: IsoDate]

/** A fee that an Act, its regulations or the department’s list sets, whatever remedy asks for it. */
interface SetFee {
  id: string
  text: Text
  law: Law
  amounts: readonly [Amount, ...Amount[]]
}

/**
 * Fees under the Service Fees Act change on 1 December, those of permanent residence on 30 April of
 * every second year. An amount ends on the day of the next change, known or not: a caution says so.
 */
const since2024 = '2024-12-01'
const since2025 = '2025-12-01'
const NEXT_INDEXATION = '2026-12-01'
const permanentSince2024 = '2024-04-30'
const permanentSince2026 = '2026-04-30'
const permanentUntil = '2028-04-30'

const indexed = (before: number, now: number): readonly [Amount, Amount] => [
  [before, since2024, since2025],
  [now, since2025, NEXT_INDEXATION],
]
const ofPermanentResidence = (before: number, now: number): readonly [Amount, Amount] => [
  [before, permanentSince2024, permanentSince2026],
  [now, permanentSince2026, permanentUntil],
]

/** Every fee, once: its id is the same in each remedy that asks for it. */
export const fees = {
  temporaryResidentVisa: {
    id: 'temporary-resident-visa',
    text: {
      en: 'Temporary resident visa, each person (a family that applies together has a maximum).',
      fr: 'Visa de résident temporaire, par personne (maximum pour la famille qui présente ses demandes en même temps).',
    },
    law: [irpr('296(1)'), irpr('296(3)')],
    amounts: [[100, '2014-02-06']],
  },
  electronicTravelAuthorization: {
    id: 'electronic-travel-authorization',
    text: { en: 'Electronic travel authorization.', fr: 'Autorisation de voyage électronique.' },
    law: [irpr('294.1(1)')],
    amounts: [[7, '2017-05-01']],
  },
  studyPermit: {
    id: 'study-permit',
    text: { en: 'Study permit.', fr: 'Permis d’études.' },
    law: [irpr('300(1)')],
    amounts: [[150, '2015-02-21']],
  },
  workPermit: {
    id: 'work-permit',
    text: {
      en: 'Work permit (an open work permit, and the employer’s compliance, have a further fee).',
      fr: 'Permis de travail (le permis ouvert et la conformité de l’employeur comportent des frais additionnels).',
    },
    law: [irpr('299(1)'), irpr('303.1'), irpr('303.2')],
    amounts: [[155, '2015-02-21']],
  },
  extensionOfStay: {
    id: 'extension-of-stay',
    text: {
      en: 'Extension of the stay as a visitor.',
      fr: 'Prolongation du séjour à titre de visiteur.',
    },
    law: [irpr('305(1)')],
    amounts: [[100, '2014-02-06']],
  },
  restorationVisitor: {
    id: 'restoration-visitor',
    text: {
      en: 'Restoration of status as a visitor.',
      fr: 'Rétablissement du statut de visiteur.',
    },
    law: [irpr('306(1)'), feeList],
    amounts: indexed(239.75, 246.25),
  },
  restorationStudent: {
    id: 'restoration-student',
    text: {
      en: 'Restoration of status as a student, with a new study permit.',
      fr: 'Rétablissement du statut d’étudiant, avec nouveau permis d’études.',
    },
    law: [irpr('306(1)'), irpr('300(1)'), feeList],
    amounts: indexed(389.75, 396.25),
  },
  restorationWorker: {
    id: 'restoration-worker',
    text: {
      en: 'Restoration of status as a worker, with a new work permit (an open work permit has a further fee).',
      fr: 'Rétablissement du statut de travailleur, avec nouveau permis de travail (le permis ouvert comporte des frais additionnels).',
    },
    law: [irpr('306(1)'), irpr('299(1)'), feeList],
    amounts: indexed(394.75, 401.25),
  },
  temporaryResidentPermit: {
    id: 'temporary-resident-permit',
    text: {
      en: 'Temporary resident permit (not payable, among others, while an application for permanent residence or a humanitarian request is pending).',
      fr: 'Permis de séjour temporaire (non exigible, entre autres, tant qu’une demande de résidence permanente ou d’ordre humanitaire est en cours).',
    },
    law: [irpr('298(1)'), irpr('298(2)(b)'), feeList],
    amounts: indexed(239.75, 246.25),
  },
  authorizationToReturn: {
    id: 'authorization-to-return',
    text: {
      en: 'Application for authorization to return to Canada.',
      fr: 'Demande d’autorisation de retour au Canada.',
    },
    law: [irpr('310'), feeList],
    amounts: indexed(479.75, 492.5),
  },
  // The present fee for serious criminality is known only in round figures: it is left out.
  rehabilitationCriminality: {
    id: 'rehabilitation-criminality',
    text: {
      en: 'Application for a determination of rehabilitation, inadmissibility on grounds of criminality (for serious criminality the fee is several times higher: see the list of fees).',
      fr: 'Demande de décision sur la réadaptation, interdiction de territoire pour criminalité (pour grande criminalité, les frais sont plusieurs fois plus élevés : voir la liste des frais).',
    },
    law: [irpr('309(b)'), feeList],
    amounts: indexed(239.75, 246.25),
  },
  economicClass: {
    id: 'economic-class',
    text: {
      en: 'Permanent residence, economic class, principal applicant.',
      fr: 'Résidence permanente, immigration économique, demandeur principal.',
    },
    law: [irpr('295(1)(c)(i)'), permanentResidenceFees2026],
    amounts: ofPermanentResidence(950, 990),
  },
  businessClass: {
    id: 'business-class',
    text: {
      en: 'Permanent residence, business or self-employed class, principal applicant (instead of the economic class fee).',
      fr: 'Résidence permanente, gens d’affaires ou travailleurs autonomes, demandeur principal (au lieu des frais de l’immigration économique).',
    },
    law: [irpr('295(1)(b)(i)'), permanentResidenceFees2026],
    amounts: ofPermanentResidence(1810, 1895),
  },
  familyClass: {
    id: 'family-class',
    text: {
      en: 'Permanent residence, sponsored principal applicant (the sponsorship fee is paid with it: see the list of fees).',
      fr: 'Résidence permanente, demandeur principal parrainé (les frais de parrainage sont payés en même temps : voir la liste des frais).',
    },
    law: [irpr('295(1)(a)(i)'), irpr('301(1)(a)(i)'), permanentResidenceFees2026],
    amounts: ofPermanentResidence(545, 570),
  },
  rightOfPermanentResidence: {
    id: 'right-of-permanent-residence',
    text: {
      en: 'Acquisition of permanent resident status (not for dependent children or protected persons; given back if status is not acquired).',
      fr: 'Acquisition du statut de résident permanent (sauf pour les enfants à charge et les personnes protégées; remboursés si le statut n’est pas acquis).',
    },
    law: [
      irpr('303(1)'),
      irpr('303(1.1)'),
      irpr('303(2)'),
      irpr('303(4)'),
      permanentResidenceFees2026,
    ],
    amounts: ofPermanentResidence(575, 600),
  },
  permanentResidentCard: {
    id: 'permanent-resident-card',
    text: { en: 'Permanent resident card.', fr: 'Carte de résident permanent.' },
    law: [irpr('308(1)'), irpr('308(2)')],
    amounts: [[50, '2006-03-22']],
  },
  biometrics: {
    id: 'biometrics',
    text: {
      en: 'Biometrics of one person, where they must be given again (a family that applies together has a maximum).',
      fr: 'Données biométriques d’une personne, si elles doivent être fournies de nouveau (maximum pour la famille qui présente ses demandes en même temps).',
    },
    law: [irpr('315.1(1)'), irpr('315.1(3)')],
    amounts: [[85, '2018-07-31']],
  },
  accessRequest: {
    id: 'application-fee',
    text: {
      en: 'Application fee for each request under the Access to Information Act, which the institution may waive; a request under the Privacy Act has none.',
      fr: 'Droits pour chaque demande en vertu de la Loi sur l’accès à l’information, dont l’institution peut dispenser; la demande en vertu de la Loi sur la protection des renseignements personnels n’en comporte pas.',
    },
    law: [accessToInformationAct('11(1)'), accessToInformationAct('11(2)'), accessRegulations('7')],
    amounts: [[5, '2006-03-22']],
  },
  applicationForLeave: {
    id: 'filing-fee',
    text: {
      en: 'To file the application for leave; pay it in the same session, for the filing counts from payment.',
      fr: 'Pour déposer la demande d’autorisation; le payer dans la même séance, car le dépôt compte à partir du paiement.',
    },
    law: [fccirpr('23'), fcr('71.1(1)')],
    amounts: [[50]],
  },
  noticeOfAppealToCourt: {
    id: 'appeal-fee',
    text: {
      en: 'To file the notice of appeal to the Federal Court of Appeal.',
      fr: 'Pour déposer l’avis d’appel à la Cour d’appel fédérale.',
    },
    law: [fccirpr('23')],
    amounts: [[50]],
  },
} satisfies Record<string, SetFee>

/** A fee in the cases in which a remedy asks for it; the day that counts is that of receipt. */
export const payable = <K extends Need>(
  { id, text, law, amounts }: SetFee,
  { needs, applies }: Pick<Conditional<K>, 'needs' | 'applies'>,
): readonly Fee[] =>
  amounts.map(([amount, from, until]) =>
    fee({
      id,
      text,
      law,
      needs,
      applies,
      amount,
      ...(from && { inForce: { measuredOn: ['asOf'], from, ...(until && { until }) } }),
    }),
  )

const ofTheDay = {
  en: 'Fees are those of the day on which the application is received; what is paid for its processing is not given back on a refusal.',
  fr: 'Les frais sont ceux du jour de la réception de la demande; ceux de son examen ne sont pas remboursés en cas de refus.',
}

/** What to know of fees that rise, before the next indexation and since, by the provisions that set them. */
export function feesChange(...provisions: Law): readonly Caution[] {
  const law: Law = [irpr('10(1)(d)'), ...provisions, feeList]
  return [
    caution({
      ...everyCase,
      id: 'fees-change',
      text: {
        en: `${ofTheDay.en} Some rise every year, and those of permanent residence every second year; an increase is expected on ${NEXT_INDEXATION}: check the list on the day of payment.`,
        fr: `${ofTheDay.fr} Certains augmentent chaque année, et ceux de la résidence permanente tous les deux ans; une augmentation est attendue le ${NEXT_INDEXATION} : vérifier la liste le jour du paiement.`,
      },
      law,
      inForce: { measuredOn: ['asOf'], until: NEXT_INDEXATION },
    }),
    caution({
      ...everyCase,
      id: 'fees-change',
      text: {
        en: `${ofTheDay.en} An increase of some was expected on ${NEXT_INDEXATION}, and their amounts since then are not known here: take them from the department’s list on the day of payment.`,
        fr: `${ofTheDay.fr} Une augmentation de certains était attendue le ${NEXT_INDEXATION}, et leurs montants depuis lors ne sont pas connus ici : les prendre dans la liste du ministère le jour du paiement.`,
      },
      law,
      inForce: { measuredOn: ['asOf'], from: NEXT_INDEXATION },
    }),
  ]
}
