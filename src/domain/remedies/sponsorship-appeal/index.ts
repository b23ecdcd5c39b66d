import { sponsorshipAppealRight } from '../../appeal-rights.ts'
import { registriesFor, sharedInteractions, sharedOutcomes } from '../../iad/index.ts'
import { iadRules, irpa, irpr } from '../../law/index.ts'
import type { Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { timeLimits } from './time-limits.ts'

/** The sponsor’s appeal from the refusal of a permanent resident visa in the family class. */
export const sponsorshipAppeal: Remedy = {
  id: 'sponsorship-appeal',
  title: {
    en: 'Sponsorship appeal to the Immigration Appeal Division',
    fr: 'Appel en matière de parrainage devant la Section d’appel de l’immigration',
  },
  summary: {
    en: 'The sponsor appeals the refusal of a permanent resident visa to a member of the family class, on the law, the facts, natural justice or humanitarian and compassionate considerations.',
    fr: 'Le répondant interjette appel du refus de visa de résident permanent à un membre de la catégorie du regroupement familial, pour des motifs de droit, de fait, de justice naturelle ou d’ordre humanitaire.',
  },
  law: [irpa('63(1)'), irpa('64'), irpa('65'), irpa('67'), iadRules('13(1)(a)')],
  decisions: sponsorshipAppealRight.decisions,
  requirements: sponsorshipAppealRight.requirements,
  timeLimits,
  checklist,
  fees: [],
  submitTo: registriesFor({
    en: 'the sponsor resides in one of these',
    fr: 'le répondant réside dans l’un des lieux suivants',
  }),
  cautions,
  outcomes: sharedOutcomes,
  interactions: [
    ...sharedInteractions,
    {
      remedy: 'new-application',
      effect: 'bars',
      text: {
        en: 'A pending appeal leaves the first application without a final decision: no second sponsorship of the same person may be filed until it is decided or withdrawn.',
        fr: 'Tant que l’appel est pendant, il n’est pas statué en dernier ressort sur la première demande : aucune nouvelle demande de parrainage de la même personne ne peut être déposée avant la décision ou le retrait.',
      },
      law: [irpr('10(5)')],
    },
  ],
  file: [
    'appealNoticeReceivedOn',
    'appealRecordRequestedOn',
    'appealRecordReceivedOn',
    'appealRecordMailedOn',
    'hearingOn',
  ],
}
