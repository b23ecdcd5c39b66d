import { underStatute } from '../../counting.ts'
import { citizenshipAct, decided, irpa } from '../../law/index.ts'
import { always, type TimeLimit, timeLimit } from '../../rules.ts'
import { professionalUse } from './practices.ts'

export const timeLimits: readonly TimeLimit[] = [
  timeLimit({
    id: 'recommended',
    text: {
      en: 'The request for reconsideration is sent: a recommendation only, for no law fixes a limit for it. The Court’s own limit runs meanwhile and is not stopped.',
      fr: 'La demande de réexamen est envoyée : une simple recommandation, car aucune loi ne lui fixe de délai. Le délai de la Cour court entre-temps et n’est pas suspendu.',
    },
    law: [decided('2010 FCA 230'), irpa('72(2)(b)'), professionalUse],
    needs: [],
    applies: always,
    kind: 'recommended',
    party: 'applicant',
    runsFrom: { latestOf: ['notifiedOn'], failing: ['reasonsReceivedOn', 'decidedOn'] },
    period: { count: 30, unit: 'days' },
    counting: underStatute,
    irreversible: false,
    notLaterThan: [
      'judicial-review/in-canada',
      'judicial-review/outside-canada',
      'judicial-review/citizenship',
    ],
    late: {
      text: {
        en: 'A request may still be sent, since no law bars it for being late; say why it was not sent sooner.',
        fr: 'Une demande peut encore être envoyée, aucune loi ne l’écartant pour retard; expliquer pourquoi elle ne l’a pas été plus tôt.',
      },
      factors: [
        {
          id: 'discretion',
          text: {
            en: 'Whether to reopen is left to the officer, who must consider the circumstances of the request.',
            fr: 'La réouverture relève de l’agent, qui doit tenir compte des circonstances de la demande.',
          },
          law: [decided('2010 FCA 230')],
        },
      ],
      consequences: [
        {
          id: 'court-limit-may-be-over',
          text: {
            en: 'The Court’s limit may be over: only a judge may allow more time, for special reasons.',
            fr: 'Le délai de la Cour est peut-être expiré : seul un juge peut le proroger, pour motifs valables.',
          },
          law: [irpa('72(2)(c)'), citizenshipAct('22.1(2)(b)')],
        },
      ],
    },
  }),
]
