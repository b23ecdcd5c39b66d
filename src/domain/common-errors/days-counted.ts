import {
  accessToInformationAct,
  countedFromFirstTrigger,
  fcr,
  iadRules,
  interpretationAct,
  radRules,
  saturdayInOntario,
} from '../law/index.ts'
import type { CommonError } from './common-error.ts'

const holiday = { en: 'holiday', fr: 'jour férié' }
const workingDay = { en: 'working day', fr: 'jour ouvrable' }
const businessDay = { en: 'business day', fr: 'jour ouvrable' }

/** On closed days, and what they do to a limit. */
export const daysCounted: readonly CommonError[] = [
  {
    id: 'one-list-of-holidays',
    claim: {
      en: 'There is one list of federal holidays, and it moves every time limit.',
      fr: 'Il y a une seule liste de jours fériés fédéraux, et elle reporte tous les délais.',
    },
    answer: {
      en: 'Each regime has its own closed days: those of the Interpretation Act, of the Federal Courts Rules, of the Board and of the Access to Information Act differ.',
      fr: 'Chaque régime a ses propres jours fermés : ceux de la Loi d’interprétation, des Règles des Cours fédérales, de la Commission et de la Loi sur l’accès à l’information diffèrent.',
    },
    law: [
      interpretationAct('35(1)', holiday),
      fcr('2', holiday),
      iadRules('1', workingDay),
      radRules('1', workingDay),
      accessToInformationAct('3', businessDay),
    ],
  },
  {
    id: 'saturday-is-a-holiday',
    claim: {
      en: 'A limit that ends on a Saturday always carries over to Monday.',
      fr: 'Le délai qui expire un samedi est toujours reporté au lundi.',
    },
    answer: {
      en: 'Saturday is no holiday of the Interpretation Act, which alone governs what an Act or a regulation fixes and is done at the department. It is one of the Federal Courts Rules, and no working day of the Board. Act on the Friday.',
      fr: 'Le samedi n’est pas un jour férié de la Loi d’interprétation, qui seule régit ce qu’une loi ou un règlement fixe et qui se fait auprès du ministère. Il en est un selon les Règles des Cours fédérales et n’est pas un jour ouvrable de la Commission. Agir le vendredi.',
    },
    law: [
      interpretationAct('26'),
      interpretationAct('35(1)', holiday),
      fcr('2', holiday),
      iadRules('1', workingDay),
    ],
  },
  {
    id: 'boxing-day-is-a-holiday',
    claim: {
      en: 'Boxing Day is a federal holiday that moves a time limit.',
      fr: 'Le lendemain de Noël est un jour férié fédéral qui reporte un délai.',
    },
    answer: {
      en: 'It is named neither by the Interpretation Act nor by the Federal Courts Rules; the Rules close only the days that follow Christmas Day on a Friday or on a weekend. Offices may be closed all the same: act before it.',
      fr: 'Ni la Loi d’interprétation ni les Règles des Cours fédérales ne le nomment; les Règles ne ferment que les jours qui suivent Noël tombé un vendredi ou une fin de semaine. Des bureaux peuvent néanmoins être fermés : agir avant.',
    },
    law: [interpretationAct('35(1)', holiday), fcr('2', holiday)],
  },
  {
    id: 'thirty-september-has-a-monday',
    claim: {
      en: 'When 30 September falls on a weekend, the following Monday is a holiday of the Court.',
      fr: 'Lorsque le 30 septembre tombe une fin de semaine, le lundi suivant est un jour férié de la Cour.',
    },
    answer: {
      en: 'The Federal Courts Rules give a following Monday for New Year’s Day, Canada Day, Remembrance Day and Christmas Day only: the National Day for Truth and Reconciliation has none.',
      fr: 'Les Règles des Cours fédérales ne prévoient un lundi de remplacement que pour le jour de l’An, la fête du Canada, le jour du Souvenir et Noël : la Journée nationale de la vérité et de la réconciliation n’en a pas.',
    },
    law: [fcr('2', holiday)],
  },
  {
    id: 'provincial-holiday-carries-over',
    claim: {
      en: 'A limit that ends on Family Day, or on the civic holiday in August, carries over to the next day.',
      fr: 'Le délai qui expire le jour de la Famille, ou le congé civique d’août, est reporté au lendemain.',
    },
    answer: {
      en: 'These are holidays of some provinces or municipalities, not of Canada. Whether they carry over a federal limit there, and which province governs an electronic filing, is not settled: do not rely on them.',
      fr: 'Ce sont des jours fériés de certaines provinces ou municipalités, et non du Canada. Il n’est pas établi qu’ils y reportent un délai fédéral, ni quelle province régit un dépôt électronique : ne pas s’y fier.',
    },
    law: [
      interpretationAct('35(1)(a)', { en: 'holiday', fr: 'jour férié' }),
      interpretationAct('35(1)(b)', { en: 'holiday', fr: 'jour férié' }),
      saturdayInOntario,
    ],
  },
  {
    id: 'extension-counted-from-the-moved-day',
    claim: {
      en: 'When the first period ends on a weekend, the days added to it are counted from the Monday.',
      fr: 'Lorsque la première période expire une fin de semaine, les jours ajoutés se comptent du lundi.',
    },
    answer: {
      en: 'All the days are counted in one run from the first day, and only the last of them is moved: a document filed by the other count has been refused as one day late.',
      fr: 'Tous les jours se comptent d’un trait depuis le premier, et seul le dernier est reporté : un document déposé selon l’autre calcul a été refusé pour un jour de retard.',
    },
    law: [countedFromFirstTrigger, interpretationAct('26')],
  },
]
