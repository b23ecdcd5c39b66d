import { underStatute } from '../../counting.ts'
import { accessToInformationAct, privacyAct } from '../../law/index.ts'
import { always, type TimeLimit, timeLimit } from '../../rules.ts'

export const timeLimits: readonly TimeLimit[] = [
  timeLimit({
    id: 'reply',
    text: {
      en: 'The institution gives written notice whether access will be given and, if so, gives it.',
      fr: 'L’institution avise par écrit qu’il sera donné ou non communication et, le cas échéant, la donne.',
    },
    law: [accessToInformationAct('7'), privacyAct('14')],
    needs: [],
    applies: always,
    kind: 'limit',
    party: 'institution',
    runsFrom: { latestOf: ['accessRequestReceivedOn'] },
    period: { count: 30, unit: 'days' },
    counting: underStatute,
    irreversible: false,
    extension: {
      text: {
        en: 'By notice given within the same period, the institution may extend it: for a reasonable period under the Access to Information Act; under the Privacy Act for at most thirty days more, or for a reasonable period where translation or conversion needs it. Under the Access to Information Act the period is also suspended while the Commissioner is asked to approve declining the request.',
        fr: 'Par avis envoyé dans le même délai, l’institution peut le proroger : d’une période que justifient les circonstances en vertu de la Loi sur l’accès à l’information; en vertu de la Loi sur la protection des renseignements personnels, d’au plus trente jours, ou d’une période qui peut se justifier en cas de traduction ou de transfert sur support de substitution. En vertu de la Loi sur l’accès à l’information, le délai est aussi suspendu pendant que l’autorisation du Commissaire de ne pas donner suite à la demande est sollicitée.',
      },
      law: [accessToInformationAct('9(1)'), accessToInformationAct('6.1(1.2)'), privacyAct('15')],
    },
    late: {
      text: {
        en: 'Without an extension of which notice was given, silence is a deemed refusal: a complaint to the Commissioner is open.',
        fr: 'Sans prorogation dont avis a été donné, le silence vaut décision de refus : une plainte au Commissaire peut être déposée.',
      },
      factors: [],
      consequences: [
        {
          id: 'deemed-refusal',
          text: {
            en: 'The institution is deemed to have refused access.',
            fr: 'Le défaut de communication vaut décision de refus de communication.',
          },
          law: [accessToInformationAct('10(3)'), privacyAct('16(3)')],
        },
        {
          id: 'complaint-to-information-commissioner',
          text: {
            en: 'Under the Access to Information Act the complaint must be made within sixty days after becoming aware that grounds for it exist.',
            fr: 'En vertu de la Loi sur l’accès à l’information, la plainte doit être faite dans les soixante jours suivant la date à laquelle le demandeur a pris connaissance des motifs sur lesquels elle est fondée.',
          },
          law: [accessToInformationAct('30(1)(a)'), accessToInformationAct('31')],
        },
        {
          id: 'complaint-to-privacy-commissioner',
          text: {
            en: 'Under the Privacy Act a complaint to the Privacy Commissioner has no time limit.',
            fr: 'En vertu de la Loi sur la protection des renseignements personnels, la plainte au Commissaire à la protection de la vie privée n’est soumise à aucun délai.',
          },
          law: [privacyAct('29(1)(b)')],
        },
      ],
    },
  }),
]
