import type { Decision } from '../../facts/index.ts'
import { irpr, type Law } from '../../law/index.ts'
import { type Fee, fee } from '../../rules.ts'
import type { Text } from '../../text.ts'
import { permanent } from './decisions.ts'
import { feeList, permanentResidenceFees2026 } from './practices.ts'

type Day = NonNullable<NonNullable<Fee['inForce']>['from']>

/** One fee and its amounts, each from its day to the next; the day that counts is that of receipt. */
function fees(
  id: string,
  text: Text,
  law: Law,
  kinds: readonly Decision[],
  amounts: readonly [amount: number, from: Day, until?: Day][],
): Fee[] {
  return amounts.map(([amount, from, until]) =>
    fee({
      id,
      text,
      law,
      needs: ['decision'],
      applies: ({ decision }) => kinds.includes(decision),
      amount,
      inForce: { measuredOn: ['asOf'], from, ...(until && { until }) },
    }),
  )
}

// Fees under the Service Fees Act change on 1 December, those of permanent residence on 30 April of
// every second year. The next change of the first is announced but not known: a caution says so.
const since2024 = '2024-12-01'
const since2025 = '2025-12-01'
const permanentSince2024 = '2024-04-30'
const permanentSince2026 = '2026-04-30'
const permanentUntil = '2028-04-30'

const biometricKinds: readonly Decision[] = [
  'temporary-resident-visa',
  'study-permit',
  'work-permit',
  'extension-of-stay',
  'restoration-of-status',
  'temporary-resident-permit',
  ...permanent.filter((kind) => kind !== 'refugee-resettlement'),
  'humanitarian-and-compassionate',
]

/** Paid by a foreign national who is to become a permanent resident: not by refugees (303(2)). */
const becomesPermanent: readonly Decision[] = [
  ...permanent.filter((kind) => kind !== 'refugee-resettlement'),
  'humanitarian-and-compassionate',
]

export const applicationFees: readonly Fee[] = [
  ...fees(
    'temporary-resident-visa',
    {
      en: 'Temporary resident visa, each person (a family that applies together has a maximum).',
      fr: 'Visa de résident temporaire, par personne (maximum pour la famille qui présente ses demandes en même temps).',
    },
    [irpr('296(1)'), irpr('296(3)')],
    ['temporary-resident-visa'],
    [[100, '2014-02-06']],
  ),
  ...fees(
    'electronic-travel-authorization',
    { en: 'Electronic travel authorization.', fr: 'Autorisation de voyage électronique.' },
    [irpr('294.1(1)')],
    ['electronic-travel-authorization'],
    [[7, '2017-05-01']],
  ),
  ...fees(
    'study-permit',
    { en: 'Study permit.', fr: 'Permis d’études.' },
    [irpr('300(1)')],
    ['study-permit'],
    [[150, '2015-02-21']],
  ),
  ...fees(
    'work-permit',
    {
      en: 'Work permit (an open work permit, and the employer’s compliance, have a further fee).',
      fr: 'Permis de travail (le permis ouvert et la conformité de l’employeur comportent des frais additionnels).',
    },
    [irpr('299(1)'), irpr('303.1'), irpr('303.2')],
    ['work-permit'],
    [[155, '2015-02-21']],
  ),
  ...fees(
    'extension-of-stay',
    {
      en: 'Extension of the stay as a visitor.',
      fr: 'Prolongation du séjour à titre de visiteur.',
    },
    [irpr('305(1)')],
    ['extension-of-stay'],
    [[100, '2014-02-06']],
  ),
  ...fees(
    'restoration-visitor',
    { en: 'Restoration of status as a visitor.', fr: 'Rétablissement du statut de visiteur.' },
    [irpr('306(1)'), feeList],
    ['restoration-of-status'],
    [
      [239.75, since2024, since2025],
      [246.25, since2025],
    ],
  ),
  ...fees(
    'restoration-student',
    {
      en: 'Restoration of status as a student, with a new study permit.',
      fr: 'Rétablissement du statut d’étudiant, avec nouveau permis d’études.',
    },
    [irpr('306(1)'), irpr('300(1)'), feeList],
    ['restoration-of-status'],
    [
      [389.75, since2024, since2025],
      [396.25, since2025],
    ],
  ),
  ...fees(
    'restoration-worker',
    {
      en: 'Restoration of status as a worker, with a new work permit.',
      fr: 'Rétablissement du statut de travailleur, avec nouveau permis de travail.',
    },
    [irpr('306(1)'), irpr('299(1)'), feeList],
    ['restoration-of-status'],
    [
      [394.75, since2024, since2025],
      [401.25, since2025],
    ],
  ),
  ...fees(
    'temporary-resident-permit',
    { en: 'Temporary resident permit.', fr: 'Permis de séjour temporaire.' },
    [irpr('298(1)'), feeList],
    ['temporary-resident-permit'],
    [
      [239.75, since2024, since2025],
      [246.25, since2025],
    ],
  ),
  ...fees(
    'authorization-to-return',
    { en: 'Authorization to return to Canada.', fr: 'Autorisation de retour au Canada.' },
    [irpr('310'), feeList],
    ['authorization-to-return'],
    [
      [479.75, since2024, since2025],
      [492.5, since2025],
    ],
  ),
  // The present fee for serious criminality is known only in round figures: it is left out.
  ...fees(
    'rehabilitation-criminality',
    {
      en: 'Rehabilitation for criminality (for serious criminality the fee is several times higher: see the list of fees).',
      fr: 'Réadaptation en cas de criminalité (pour la grande criminalité, les frais sont plusieurs fois plus élevés : voir la liste des frais).',
    },
    [irpr('309(b)'), feeList],
    ['rehabilitation'],
    [
      [239.75, since2024, since2025],
      [246.25, since2025],
    ],
  ),
  ...fees(
    'economic-class',
    {
      en: 'Permanent residence, economic class, principal applicant.',
      fr: 'Résidence permanente, immigration économique, demandeur principal.',
    },
    [irpr('295(1)(c)(i)'), permanentResidenceFees2026],
    ['economic-permanent-residence'],
    [
      [950, permanentSince2024, permanentSince2026],
      [990, permanentSince2026, permanentUntil],
    ],
  ),
  ...fees(
    'business-class',
    {
      en: 'Permanent residence, business or self-employed class, principal applicant (instead of the economic class fee).',
      fr: 'Résidence permanente, gens d’affaires ou travailleurs autonomes, demandeur principal (au lieu des frais de l’immigration économique).',
    },
    [irpr('295(1)(b)(i)'), permanentResidenceFees2026],
    ['economic-permanent-residence'],
    [
      [1810, permanentSince2024, permanentSince2026],
      [1895, permanentSince2026, permanentUntil],
    ],
  ),
  ...fees(
    'family-class',
    {
      en: 'Permanent residence, sponsored principal applicant (the sponsorship fee is paid with it: see the list of fees).',
      fr: 'Résidence permanente, demandeur principal parrainé (les frais de parrainage sont payés en même temps : voir la liste des frais).',
    },
    [irpr('295(1)(a)(i)'), irpr('301(1)(a)(i)'), permanentResidenceFees2026],
    ['family-class-visa', 'sponsor-ineligible', 'spouse-in-canada-class'],
    [
      [545, permanentSince2024, permanentSince2026],
      [570, permanentSince2026, permanentUntil],
    ],
  ),
  ...fees(
    'right-of-permanent-residence',
    {
      en: 'Acquisition of permanent resident status (not for dependent children; given back if status is not acquired).',
      fr: 'Acquisition du statut de résident permanent (sauf pour les enfants à charge; remboursés si le statut n’est pas acquis).',
    },
    [irpr('303(1)'), irpr('303(1.1)'), irpr('303(4)'), permanentResidenceFees2026],
    becomesPermanent,
    [
      [575, permanentSince2024, permanentSince2026],
      [600, permanentSince2026, permanentUntil],
    ],
  ),
  ...fees(
    'permanent-resident-card',
    { en: 'Permanent resident card.', fr: 'Carte de résident permanent.' },
    [irpr('308(1)'), irpr('308(2)')],
    ['permanent-resident-card'],
    [[50, '2006-03-22']],
  ),
  ...fees(
    'biometrics',
    {
      en: 'Biometrics of one person, where they must be given again (a family that applies together has a maximum).',
      fr: 'Données biométriques d’une personne, si elles doivent être fournies de nouveau (maximum pour la famille qui présente ses demandes en même temps).',
    },
    [irpr('315.1(1)'), irpr('315.1(3)')],
    biometricKinds,
    [[85, '2018-07-31']],
  ),
]
