import {
  accessToInformationAct,
  citizenshipAct,
  decided,
  fccirpr,
  fcr,
  federalCourtsAct,
  iadRules,
  interpretationAct,
  irpa,
  privacyAct,
  radRules,
} from '../law/index.ts'
import { specialOrder2025 } from '../remedies/judicial-review/late.ts'
import type { CommonError } from './common-error.ts'

/** On the time to apply to the Federal Court, and what it runs from. */
export const courtLimits: readonly CommonError[] = [
  {
    id: 'fifteen-and-sixty-days-swapped',
    claim: {
      en: 'There are 60 days to go to the Federal Court if the matter arose in Canada, and 15 days if it arose outside.',
      fr: 'On a 60 jours pour s’adresser à la Cour fédérale si la mesure a été rendue au Canada, et 15 jours si elle a été rendue hors du Canada.',
    },
    answer: {
      en: 'It is the other way round: 15 days for a matter arising in Canada, 60 days for a matter arising outside Canada.',
      fr: 'C’est l’inverse : 15 jours si la mesure a été rendue au Canada, 60 jours si elle a été rendue hors du Canada.',
    },
    law: [irpa('72(2)(b)')],
  },
  {
    id: 'seventy-five-days-to-file',
    claim: {
      en: 'Since 2025 there are 75 days to file an application in the Federal Court.',
      fr: 'Depuis 2025, on a 75 jours pour déposer une demande à la Cour fédérale.',
    },
    answer: {
      en: 'No: the special order of 2025 adds 45 days to the 30 in which an application already filed must be perfected; the time to file and serve the application is fixed by the Act and stays as it is. Whether the order still stands is to be checked.',
      fr: 'Non : l’ordonnance spéciale de 2025 ajoute 45 jours aux 30 jours prévus pour mettre en état une demande déjà déposée; le délai pour signifier et déposer la demande est fixé par la Loi et ne change pas. Il faut vérifier que l’ordonnance tient toujours.',
    },
    law: [irpa('72(2)(b)'), fccirpr('10(1)'), specialOrder2025],
  },
  {
    id: 'one-hundred-and-five-days-abroad',
    claim: {
      en: 'From outside Canada there are 105 days to file an application in the Federal Court.',
      fr: 'De l’étranger, on a 105 jours pour déposer une demande à la Cour fédérale.',
    },
    answer: {
      en: 'No Act and no rule gives 105 days: the figure adds to the 60 days for filing the 45 days that the special order of 2025 gives for the record. The application is served and filed within the 60 days.',
      fr: 'Aucune loi ni règle n’accorde 105 jours : le chiffre ajoute aux 60 jours du dépôt les 45 jours que l’ordonnance spéciale de 2025 accorde pour le dossier. La demande est signifiée et déposée dans les 60 jours.',
    },
    law: [irpa('72(2)(b)'), fccirpr('10(1)'), specialOrder2025],
  },
  {
    id: 'where-the-person-is-decides',
    claim: {
      en: 'The limit is 15 days for a person who is in Canada and 60 days for a person who is abroad.',
      fr: 'Le délai est de 15 jours pour qui est au Canada et de 60 jours pour qui est à l’étranger.',
    },
    answer: {
      en: 'What counts is where the matter arose, in the French text where the measure was rendered, and not where the person is. An application made from abroad may be decided in Canada: if in doubt, keep the 15 days.',
      fr: 'Ce qui compte est le lieu où la mesure a été rendue, et non celui où se trouve la personne. Une demande faite de l’étranger peut être tranchée au Canada : en cas de doute, respecter les 15 jours.',
    },
    law: [irpa('72(2)(b)')],
  },
  {
    id: 'citizenship-fifteen-or-sixty-days',
    claim: {
      en: 'A refusal under the Citizenship Act has the same 15 or 60 days, or needs no leave.',
      fr: 'Le refus fondé sur la Loi sur la citoyenneté a les mêmes 15 ou 60 jours, ou ne demande pas d’autorisation.',
    },
    answer: {
      en: 'It has 30 days wherever it was made, to file and to serve the application, and leave is needed.',
      fr: 'Le délai est de 30 jours où que la décision ait été rendue, pour signifier et déposer la demande, et l’autorisation est nécessaire.',
    },
    law: [citizenshipAct('22.1(1)'), citizenshipAct('22.1(2)(a)')],
  },
  {
    id: 'counted-from-the-date-of-the-letter',
    claim: {
      en: 'The time to go to the Federal Court is counted from the date on the letter.',
      fr: 'Le délai pour s’adresser à la Cour fédérale se compte de la date de la lettre.',
    },
    answer: {
      en: 'It runs from the day on which the applicant is notified or otherwise becomes aware of the matter; for a decision of the Board, from the later of notice and the sending of written reasons. The date of the letter serves only where that day is not known, to be safe.',
      fr: 'Il court du jour où le demandeur est avisé de la mesure ou en a connaissance; pour une décision de la Commission, de la dernière des dates de la notification et de la transmission des motifs écrits. La date de la lettre ne sert, par prudence, que si ce jour n’est pas connu.',
    },
    law: [irpa('72(2)(b)'), irpa('169(f)'), interpretationAct('27(5)')],
  },
  {
    id: 'counted-from-the-officers-notes',
    claim: {
      en: 'The time to go to the Federal Court starts when the officer’s notes (GCMS notes) arrive.',
      fr: 'Le délai pour s’adresser à la Cour fédérale commence à l’arrivée des notes de l’agent (notes du SMGC).',
    },
    answer: {
      en: 'It starts with notice of the decision; notes that come later explain it and start nothing anew. The application may say that written reasons were not received, and the tribunal is then asked for them.',
      fr: 'Il commence avec l’avis de la décision; les notes reçues plus tard l’expliquent et ne font rien courir de nouveau. La demande peut indiquer que les motifs écrits n’ont pas été reçus, et ils sont alors demandés au tribunal administratif.',
    },
    law: [irpa('72(2)(b)'), fccirpr('5(1)(h)'), fccirpr('9(1)')],
  },
  {
    id: 'access-request-stops-the-clock',
    claim: {
      en: 'While a request for the officer’s notes is pending, no time limit runs.',
      fr: 'Tant qu’une demande de communication des notes de l’agent est pendante, aucun délai ne court.',
    },
    answer: {
      en: 'It runs. The institution has 30 days to answer, which is twice the time to apply to the Court for a matter arising in Canada.',
      fr: 'Le délai court. L’institution a 30 jours pour répondre, soit le double du délai pour s’adresser à la Cour lorsque la mesure a été rendue au Canada.',
    },
    law: [irpa('72(2)(b)'), accessToInformationAct('7'), privacyAct('14')],
  },
  {
    id: 'reconsideration-stops-the-clock',
    claim: {
      en: 'A request for reconsideration stops the time to go to the Federal Court.',
      fr: 'La demande de réexamen suspend le délai pour s’adresser à la Cour fédérale.',
    },
    answer: {
      en: 'It stops nothing. The first decision keeps its own limit; a refusal to reconsider is another decision, which does not bring the first back to life.',
      fr: 'Elle ne suspend rien. La première décision garde son propre délai; le refus de réexaminer est une autre décision, qui ne fait pas revivre la première.',
    },
    law: [irpa('72(2)(b)'), decided('2025 FC 1184')],
  },
  {
    id: 'days-added-for-the-mail',
    claim: {
      en: 'Seven, ten or twenty days are added to the time to go to the Federal Court because the decision came by mail.',
      fr: 'On ajoute sept, dix ou vingt jours au délai pour s’adresser à la Cour fédérale parce que la décision est venue par la poste.',
    },
    answer: {
      en: 'Those days belong to documents sent within a proceeding under the rules of the Court or of the Board. The time to apply for leave runs from notice in fact, and for a decision of the Board from the sending of its reasons, not from their arrival.',
      fr: 'Ces jours visent les documents transmis dans une instance régie par les règles de la Cour ou de la Commission. Le délai de la demande d’autorisation court de l’avis effectif et, pour une décision de la Commission, de la transmission des motifs et non de leur arrivée.',
    },
    law: [
      irpa('72(2)(b)'),
      irpa('169(f)'),
      fccirpr('4.1'),
      fcr('143(2)'),
      iadRules('40(2)'),
      radRules('35(2)'),
    ],
  },
  {
    id: 'july-and-august-not-counted',
    claim: {
      en: 'The days of July and August are not counted.',
      fr: 'Les jours de juillet et d’août ne comptent pas.',
    },
    answer: {
      en: 'They count in the time to apply for leave and in every step of the application. They are left out only of the general time to appeal to the Federal Court of Appeal; the rule on appeals in immigration matters does not repeat it, so count them there too.',
      fr: 'Ils comptent dans le délai de la demande d’autorisation et à chaque étape de celle-ci. Ils ne sont exclus que du délai général d’appel à la Cour d’appel fédérale; la règle sur les appels en matière d’immigration ne le reprend pas, et il faut les y compter aussi.',
    },
    law: [irpa('72(2)(b)'), fcr('6'), federalCourtsAct('27(2)(b)'), fccirpr('20(1)')],
  },
  {
    id: 'recess-stops-the-time-to-apply',
    claim: {
      en: 'The days from 21 December to 7 January do not count in the 15 or 60 days.',
      fr: 'Les jours du 21 décembre au 7 janvier ne comptent pas dans les 15 ou 60 jours.',
    },
    answer: {
      en: 'The seasonal recess stops the periods of the Rules, such as the time to perfect an application. The 15 and 60 days are in the Act, which prevails over the Rules, and no decision was found that stops them: count every day.',
      fr: 'Les vacances judiciaires saisonnières suspendent les délais des Règles, comme celui de la mise en état. Les 15 et 60 jours sont dans la Loi, qui l’emporte sur les Règles, et aucune décision qui les suspende n’a été trouvée : compter tous les jours.',
    },
    law: [irpa('72(2)(b)'), fcr('1(2)'), fcr('6(1)'), fcr('6(3)')],
  },
]
