import { removalOrderAppealRight } from '../../appeal-rights.ts'
import { registriesFor, sharedInteractions, sharedOutcomes } from '../../iad/index.ts'
import { iadRules, irpa } from '../../law/index.ts'
import { destination, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { timeLimits } from './time-limits.ts'

/** The appeal of a permanent resident, a protected person or a visa holder from a removal order. */
export const removalOrderAppeal: Remedy = {
  id: 'removal-order-appeal',
  title: {
    en: 'Removal order appeal to the Immigration Appeal Division',
    fr: 'Appel d’une mesure de renvoi devant la Section d’appel de l’immigration',
  },
  summary: {
    en: 'A permanent resident, a protected person or the holder of a permanent resident visa appeals a removal order, which can be set aside or stayed and does not come into force meanwhile.',
    fr: 'Le résident permanent, la personne protégée ou le titulaire d’un visa de résident permanent interjette appel d’une mesure de renvoi, qui peut être cassée ou faire l’objet d’un sursis et ne prend pas effet entre-temps.',
  },
  law: [irpa('63(2)'), irpa('63(3)'), irpa('64'), irpa('67'), irpa('68'), iadRules('13(1)(b)')],
  decisions: removalOrderAppealRight.decisions,
  requirements: removalOrderAppealRight.requirements,
  timeLimits,
  checklist,
  fees: [],
  submitTo: [
    destination({
      id: 'member-at-the-hearing',
      text: {
        en: 'At the end of the admissibility hearing, to the member of the Immigration Division who made the order; afterwards, only to the Immigration Appeal Division.',
        fr: 'À la fin de l’enquête, au commissaire de la Section de l’immigration qui a pris la mesure; ensuite, seulement à la Section d’appel de l’immigration.',
      },
      law: [iadRules('14(1)')],
      needs: ['removalOrderMadeAt'],
      applies: ({ removalOrderMadeAt }) => removalOrderMadeAt === 'admissibility-hearing',
      channel: 'in-person',
    }),
    ...registriesFor({
      en: 'the appellant resides in one of these',
      fr: 'l’appelant réside dans l’un des lieux suivants',
    }),
  ],
  cautions,
  outcomes: [
    ...sharedOutcomes,
    {
      id: 'stayed',
      text: {
        en: 'The removal order is stayed on conditions, for humanitarian and compassionate considerations; the Division may reconsider the appeal at any time.',
        fr: 'Il est sursis à la mesure de renvoi, sous conditions, pour des motifs d’ordre humanitaire; la Section peut reprendre l’appel en tout temps.',
      },
      law: [irpa('66(b)'), irpa('68(1)'), irpa('68(2)'), irpa('68(3)')],
    },
    {
      id: 'reopened',
      text: {
        en: 'A decided appeal is reopened, where a principle of natural justice was not observed and the foreign national has not left Canada under the order.',
        fr: 'Un appel tranché est rouvert, s’il y a eu manquement à un principe de justice naturelle et que l’étranger n’a pas quitté le Canada à la suite de la mesure.',
      },
      law: [irpa('71'), iadRules('98(1)')],
    },
  ],
  interactions: [
    ...sharedInteractions,
    {
      remedy: 'stay-of-removal',
      effect: 'keeps-stay',
      text: {
        en: 'While the appeal is pending the removal order is not in force, so it cannot be enforced and no stay is needed.',
        fr: 'Tant que l’appel est pendant, la mesure de renvoi n’a pas pris effet : elle ne peut être exécutée, et aucun sursis n’est nécessaire.',
      },
      law: [irpa('49(1)'), irpa('48(1)')],
    },
  ],
  file: [
    'appealNoticeGivenAtHearing',
    'appealNoticeReceivedOn',
    'appealRecordRequestedOn',
    'appealRecordReceivedOn',
    'appealRecordMailedOn',
    'hearingOn',
  ],
}
