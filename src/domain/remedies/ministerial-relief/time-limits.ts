import { underStatute } from '../../counting.ts'
import { irpr } from '../../law/index.ts'
import { always, type TimeLimit, timeLimit } from '../../rules.ts'

export const timeLimits: readonly TimeLimit[] = [
  timeLimit({
    id: 'confirmation',
    text: {
      en: 'Reply to the notice that requires the applicant to confirm the intention to proceed with the application.',
      fr: 'Répondre à l’avis exigeant du demandeur la confirmation de son intention de maintenir la demande.',
    },
    law: [irpr('24.4(a)')],
    needs: [],
    applies: always,
    kind: 'limit',
    party: 'applicant',
    runsFrom: { latestOf: ['reliefConfirmationNoticeSentOn'] },
    period: { count: 60, unit: 'days' },
    counting: underStatute,
    irreversible: true,
    late: {
      text: {
        en: 'Nothing provides for more time. Ask the Agency at once whether the file was closed; if it was, apply again while the conditions are met.',
        fr: 'Rien ne prévoit de prorogation. Demander aussitôt à l’Agence si le dossier a été fermé; dans ce cas, présenter une nouvelle demande tant que les conditions sont réunies.',
      },
      factors: [],
      consequences: [
        {
          id: 'file-closed',
          text: {
            en: 'The processing of the application is discontinued and the file is closed.',
            fr: 'La demande cesse d’être traitée et le dossier est fermé.',
          },
          law: [irpr('24.4(a)')],
        },
      ],
    },
  }),
]
