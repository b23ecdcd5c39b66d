import {
  designated,
  fiveYears,
  isDesignatedAndWaiting,
  isForeignNational,
  isIneligibleAndWaiting,
} from '../../claims/index.ts'
import type { Known } from '../../facts/index.ts'
import { areSome, type Grounds, grave, graveOrSanctions } from '../../inadmissibility.ts'
import { FASTER_REMOVAL, irpa, irpr, PRESENT_CLAIM_BARS, SANCTIONS_ADDED } from '../../law/index.ts'
import { always, condition, type Requirement, waitingPeriod } from '../../rules.ts'
import { claimRequirements } from './claim-requirements.ts'
import { unspecified, visaRefusals } from './decisions.ts'

const asked = ['asOf'] as const

const notExcluded = {
  id: 'inadmissibility-not-excluded',
  text: {
    en: 'The person is not inadmissible on a ground that no humanitarian request can overcome.',
    fr: 'La personne n’est pas interdite de territoire pour un motif qu’aucune demande d’ordre humanitaire ne peut surmonter.',
  },
} as const

/** Serious criminality is not among the grounds that no humanitarian request can overcome. */
const holdsNone =
  (grounds: Grounds) =>
  ({ inadmissibility }: Known<'inadmissibility'>): boolean =>
    !areSome(inadmissibility, grounds)

const noApplicationPending = {
  id: 'no-protection-application-pending',
  text: {
    en: 'No application for protection to the Minister is pending after a refugee claim that was found ineligible.',
    fr: 'Aucune demande de protection au ministre n’est pendante à la suite d’une demande d’asile jugée irrecevable.',
  },
  law: [irpa('25(1.2)(b.1)')],
} as const

/**
 * Who may make a request that must be examined, and when. The changes of law are measured on the
 * day asked about, for the request is still to be made.
 *
 * Not modelled: requests pending when the grounds of exclusion were enacted, which keep the text
 * before it.
 */
export const requirements: readonly Requirement[] = [
  condition({
    id: 'foreign-national',
    text: {
      en: 'The person is a foreign national: neither a citizen nor a permanent resident.',
      fr: 'La personne est un étranger : ni citoyen ni résident permanent.',
    },
    law: [irpa('25(1)')],
    needs: ['decision', 'personStatus', 'inadmissibility'],
    holds: isForeignNational,
  }),
  condition({
    id: 'in-canada-or-visa-applicant',
    text: {
      en: 'The person is in Canada, or applies outside Canada for a permanent resident visa.',
      fr: 'La personne se trouve au Canada, ou demande hors du Canada un visa de résident permanent.',
    },
    law: [irpa('25(1)'), irpr('66')],
    needs: ['decision', 'personIn'],
    holds: ({ decision, personIn }) => {
      if (personIn === 'in-canada' || visaRefusals.includes(decision)) return true
      return unspecified.includes(decision) ? 'unsettled' : false
    },
  }),
  condition({
    ...notExcluded,
    law: [irpa('25(1)')],
    needs: [],
    holds: always,
    inForce: { measuredOn: asked, until: FASTER_REMOVAL },
  }),
  condition({
    ...notExcluded,
    law: [irpa('25(1)'), irpa('34'), irpa('35'), irpa('37')],
    needs: ['inadmissibility'],
    holds: holdsNone(grave),
    inForce: { measuredOn: asked, from: FASTER_REMOVAL, until: SANCTIONS_ADDED },
  }),
  condition({
    ...notExcluded,
    law: [irpa('25(1)'), irpa('34'), irpa('35'), irpa('35.1'), irpa('37')],
    needs: ['inadmissibility'],
    holds: holdsNone(graveOrSanctions),
    inForce: { measuredOn: asked, from: SANCTIONS_ADDED },
  }),
  condition({
    id: 'no-request-pending',
    text: {
      en: 'No earlier request of the person for humanitarian and compassionate considerations is pending.',
      fr: 'Aucune demande antérieure de la personne fondée sur des considérations d’ordre humanitaire n’est pendante.',
    },
    law: [irpa('25(1.2)(a)')],
    needs: ['humanitarianRequestPending'],
    holds: ({ humanitarianRequestPending }) => !humanitarianRequestPending,
  }),
  condition({
    id: 'no-claim-pending',
    text: {
      en: 'No refugee claim of the person is pending before the Refugee Protection Division or the Refugee Appeal Division.',
      fr: 'Aucune demande d’asile de la personne n’est pendante devant la Section de la protection des réfugiés ou la Section d’appel des réfugiés.',
    },
    law: [irpa('25(1.2)(b)')],
    needs: ['refugeeClaimPending'],
    holds: ({ refugeeClaimPending }) => !refugeeClaimPending,
  }),
  condition({
    ...noApplicationPending,
    needs: [],
    holds: always,
    inForce: { measuredOn: asked, until: PRESENT_CLAIM_BARS },
  }),
  condition({
    ...noApplicationPending,
    needs: ['decision', 'protectionApplicationPending', 'claimIneligibleUnder'],
    holds: (known) => !isIneligibleAndWaiting(known),
    inForce: { measuredOn: asked, from: PRESENT_CLAIM_BARS },
  }),
  ...claimRequirements,
  condition({
    id: 'designation-determined',
    text: {
      en: 'No refugee claim or application for protection of a designated foreign national is still to be finally determined.',
      fr: 'Aucune demande d’asile ou de protection d’un étranger désigné ne reste à trancher en dernier ressort.',
    },
    law: [irpa('25(1.01)(a)'), irpa('25(1.01)(b)')],
    needs: ['designatedForeignNational', 'refugeeClaimPending', 'protectionApplicationPending'],
    holds: (known) => !isDesignatedAndWaiting(known),
  }),
  waitingPeriod({
    id: 'designated-foreign-national',
    text: {
      en: 'The period during which a designated foreign national may not make a request has ended.',
      fr: 'La période pendant laquelle un étranger désigné ne peut présenter de demande a pris fin.',
    },
    law: [irpa('25(1.01)'), irpa('20.1(2)')],
    needs: ['designatedForeignNational'],
    applies: ({ designatedForeignNational }) => designatedForeignNational,
    runsFrom: designated,
    period: fiveYears,
  }),
]
