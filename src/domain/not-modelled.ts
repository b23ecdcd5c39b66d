import {
  accessToInformationAct,
  citizenshipAct,
  decided,
  fcr,
  iadRules,
  interpretationAct,
  irpa,
  irpr,
  type Law,
  radRules,
} from './law/index.ts'
import type { Text } from './text.ts'

/** Something that the rules leave out and a user should know. */
export interface Omission {
  /** Permanent. */
  id: string
  text: Text
  law?: Law
}

/** What the answers take no account of, each to be checked with a lawyer where it matters. */
export const notModelled: readonly Omission[] = [
  {
    id: 'law-after-the-comparison',
    text: {
      en: 'Changes of an instrument after the day to which it was compared, and provisions enacted but not yet in force on that day.',
      fr: 'Les modifications d’un texte après le jour de la comparaison, et les dispositions édictées mais non encore en vigueur ce jour-là.',
    },
  },
  {
    id: 'provincial-and-municipal-holidays',
    text: {
      en: 'Holidays of a province or of a municipality are not closed days here; for the best known of them, the answer carries a caution.',
      fr: 'Les jours fériés d’une province ou d’une municipalité ne sont pas des jours fermés ici; pour les plus connus, la réponse porte une mise en garde.',
    },
    law: [
      interpretationAct('35(1)(a)', { en: 'holiday', fr: 'jour férié' }),
      interpretationAct('35(1)(b)', { en: 'holiday', fr: 'jour férié' }),
    ],
  },
  {
    id: 'september-19-2022',
    text: {
      en: 'September 19, 2022 is an open day here: no instrument was found that made it a holiday.',
      fr: 'Le 19 septembre 2022 est ici un jour ouvert : aucun texte n’a été trouvé qui en ait fait un jour férié.',
    },
    law: [interpretationAct('35(1)', { en: 'holiday', fr: 'jour férié' })],
  },
  {
    id: 'suspension-of-2020',
    text: {
      en: 'The suspension, from March 13 to September 13, 2020, of the limits for starting court proceedings: the days take no account of it, and a limit that touches it carries a caution.',
      fr: 'La suspension, du 13 mars au 13 septembre 2020, des délais pour introduire une instance : les jours n’en tiennent pas compte, et le délai qu’elle touche porte une mise en garde.',
    },
    law: [decided('2020 FCA 137')],
  },
  {
    id: 'days-the-board-is-closed',
    text: {
      en: 'The Board publishes no list of the days its offices are closed: those that no text names are assumed, and marked so.',
      fr: 'La Commission ne publie pas de liste des jours où ses bureaux sont fermés : ceux qu’aucun texte ne nomme sont présumés, et indiqués comme tels.',
    },
    law: [iadRules('1', { en: 'working day', fr: 'jour ouvrable' })],
  },
  {
    id: 'labour-market-impact-assessments',
    text: {
      en: 'The refusal of a labour market impact assessment, which is a decision of another department on an employer’s application.',
      fr: 'Le refus d’une étude d’impact sur le marché du travail, décision d’un autre ministère sur la demande d’un employeur.',
    },
  },
  {
    id: 'provincial-selection',
    text: {
      en: 'The refusal of a nomination or selection by a province, which that province’s own law governs.',
      fr: 'Le refus d’une désignation ou d’une sélection par une province, que régit le droit de cette province.',
    },
  },
  {
    id: 'detention-and-admissibility-hearings',
    text: {
      en: 'Reviews of detention, and the conduct of an admissibility hearing before any removal order is made.',
      fr: 'Le contrôle de la détention, et le déroulement de l’enquête avant toute mesure de renvoi.',
    },
  },
  {
    id: 'delay-without-a-decision',
    text: {
      en: 'An application to the Federal Court for want of any decision: the answers begin with a decision that was made.',
      fr: 'La demande à la Cour fédérale faute de toute décision : les réponses partent d’une décision rendue.',
    },
    law: [irpa('72(1)')],
  },
  {
    id: 'reopening-before-the-board',
    text: {
      en: 'An application to reopen a claim or an appeal before a division of the Board, which its own rules govern.',
      fr: 'La demande de réouverture d’une demande d’asile ou d’un appel devant une section de la Commission, que régissent ses propres règles.',
    },
    law: [irpa('71'), radRules('49')],
  },
  {
    id: 'appeals-by-the-minister',
    text: {
      en: 'The Minister’s own appeals, which are from decisions in favour of the person.',
      fr: 'Les appels du ministre, qui visent des décisions favorables à la personne.',
    },
    law: [irpa('63(5)'), irpa('110(1)')],
  },
  {
    id: 'reconsideration-of-a-stayed-order',
    text: {
      en: 'The reconsideration of an appeal in which the Immigration Appeal Division stayed the removal order.',
      fr: 'Le nouvel examen d’un appel dans lequel la Section d’appel de l’immigration a sursis à la mesure de renvoi.',
    },
    law: [irpa('68(3)'), iadRules('28')],
  },
  {
    id: 'health-appeals-before-2023',
    text: {
      en: 'The times for medical documents in an appeal on health grounds that was filed before January 14, 2023.',
      fr: 'Les délais des documents médicaux dans un appel pour motifs sanitaires interjeté avant le 14 janvier 2023.',
    },
    law: [iadRules('105(4)(b)')],
  },
  {
    id: 'claimants-orders-under-earlier-text',
    text: {
      en: 'The coming into force of a claimant’s removal order under the text before March 26, 2026, where no appeal lay or one was filed but not perfected.',
      fr: 'La prise d’effet de la mesure de renvoi d’un demandeur d’asile selon le texte antérieur au 26 mars 2026, si aucun appel n’était possible ou si l’appel interjeté n’a pas été mis en état.',
    },
    law: [irpa('49(2)')],
  },
  {
    id: 'claims-terminated-by-notice',
    text: {
      en: 'The coming into force of a removal order after a claim was terminated by notice, and orders set aside in the meantime.',
      fr: 'La prise d’effet de la mesure de renvoi après qu’un avis a mis fin à la demande d’asile, et les mesures annulées entre-temps.',
    },
    law: [irpa('49(2)(h)')],
  },
  {
    id: 'designated-foreign-national-pending',
    text: {
      en: 'While a claim or an application for protection of a designated foreign national is pending, the five years of the bar have not begun; they are counted from the days that are known.',
      fr: 'Tant que la demande d’asile ou de protection d’un étranger désigné est pendante, les cinq ans de l’interdiction n’ont pas commencé; ils sont comptés des jours connus.',
    },
    law: [irpa('24(5)'), irpa('25(1.01)')],
  },
  {
    id: 'designated-countries-of-origin',
    text: {
      en: 'The 36 months before an application for protection by a national of a designated country of origin: none is designated.',
      fr: 'Les 36 mois avant la demande de protection du ressortissant d’un pays d’origine désigné : aucun n’est désigné.',
    },
    law: [irpa('112(2)(b.1)'), irpa('112(2)(c)')],
  },
  {
    id: 'bars-after-a-claim-before-2019',
    text: {
      en: 'The bars of twelve months after a failed claim, as they read before June 21, 2019.',
      fr: 'Les interdictions de douze mois après une demande d’asile déboutée, dans leur texte antérieur au 21 juin 2019.',
    },
    law: [irpa('24(4)'), irpa('25(1.2)(c)')],
  },
  {
    id: 'humanitarian-requests-pending-at-a-change',
    text: {
      en: 'Humanitarian requests that were pending when grounds of inadmissibility were excluded from them, and which keep the text before it.',
      fr: 'Les demandes d’ordre humanitaire pendantes lorsque des motifs d’interdiction de territoire en ont été exclus, et qui gardent le texte antérieur.',
    },
    law: [irpa('25(1)')],
  },
  {
    id: 'sponsorship-after-a-dismissed-appeal',
    text: {
      en: 'A new sponsorship after an appeal was dismissed: the kind of decision does not say which appeal it was.',
      fr: 'Un nouveau parrainage après le rejet d’un appel : le genre de décision ne dit pas de quel appel il s’agissait.',
    },
    law: [irpr('10(5)')],
  },
  {
    id: 'misrepresentation-orders-before-2014',
    text: {
      en: 'The two years of exclusion orders for misrepresentation made before November 21, 2014: the five years are shown, with a caution.',
      fr: 'Les deux ans des mesures d’exclusion pour fausses déclarations prises avant le 21 novembre 2014 : les cinq ans sont indiqués, avec une mise en garde.',
    },
    law: [irpr('225(3)')],
  },
  {
    id: 'deemed-rehabilitation-other-conditions',
    text: {
      en: 'Of deemed rehabilitation, only the ten years are computed: not its other conditions, nor the case of two or more minor offences.',
      fr: 'De la réadaptation présumée, seuls les dix ans sont calculés : ni ses autres conditions, ni le cas de deux infractions mineures ou plus.',
    },
    law: [irpr('18(2)')],
  },
  {
    id: 'access-complaints-before-the-present-text',
    text: {
      en: 'The time for a complaint to the Information Commissioner before the sixty days were enacted in 2006, and a complaint made before June 21, 2019 but reported on after it.',
      fr: 'Le délai de la plainte au Commissaire à l’information avant que les soixante jours ne soient édictés en 2006, et la plainte faite avant le 21 juin 2019 dont le compte rendu est postérieur.',
    },
    law: [accessToInformationAct('31'), accessToInformationAct('41')],
  },
  {
    id: 'closed-days-of-the-immigration-division',
    text: {
      en: 'The closed days of the Immigration Division’s own rules: for written reasons asked of it, only the Act moves the last day.',
      fr: 'Les jours fermés des propres règles de la Section de l’immigration : pour les motifs écrits qui lui sont demandés, seule la Loi reporte le dernier jour.',
    },
    law: [irpa('169(e)')],
  },
  {
    id: 'reasons-where-protection-ceased-or-was-vacated',
    text: {
      en: 'The time to ask for the written reasons of a decision that refugee protection has ceased, or that vacates it.',
      fr: 'Le délai pour demander les motifs écrits d’une décision constatant la perte de l’asile, ou annulant celle qui l’a conféré.',
    },
    law: [irpa('169(e)')],
  },
  {
    id: 'citizenship-review-before-2014',
    text: {
      en: 'The review of a citizenship decision of which the person was notified before August 1, 2014: the thirty days are those of the text since then.',
      fr: 'Le contrôle d’une décision de citoyenneté dont la personne a été avisée avant le 1er août 2014 : les trente jours sont ceux du texte en vigueur depuis lors.',
    },
    law: [citizenshipAct('22.1(2)(a)')],
  },
  {
    id: 'service-before-2015',
    text: {
      en: 'The rule on the day when service in the Federal Court takes effect, as it read before January 30, 2015.',
      fr: 'La règle sur le jour où prend effet une signification à la Cour fédérale, dans son texte antérieur au 30 janvier 2015.',
    },
    law: [fcr('143')],
  },
  {
    id: 'irregular-documents-at-the-registry',
    text: {
      en: 'Whether a registry accepts a document that is not in due form: a day that is met supposes a document that is.',
      fr: 'L’acceptation par un greffe d’un document irrégulier : respecter un jour suppose un document en bonne et due forme.',
    },
    law: [fcr('72')],
  },
]
