import { decided, irpa, irpr, radRules } from '../../law/index.ts'
import { type Caution, caution, everyCase } from '../../rules.ts'
import { practiceNotice2020, protectionDivisionRule41 } from './practices.ts'

export const cautions: readonly Caution[] = [
  caution({
    id: 'country-of-origin-bar-of-no-force',
    text: {
      en: 'The bar for nationals of a designated country of origin stands in the Act, but the Federal Court declared it of no force in July 2015, and no country has been designated since May 2019: have a lawyer say at once whether it binds, and keep the limits of the appeal as well as those of the Court.',
      fr: 'L’obstacle visant les ressortissants d’un pays d’origine désigné figure toujours dans la Loi, mais la Cour fédérale l’a déclaré inopérant en juillet 2015 et aucun pays n’est plus désigné depuis mai 2019 : consulter un avocat sans attendre, et respecter les délais de l’appel comme ceux de la Cour.',
    },
    law: [irpa('110(2)(d.1)'), decided('2015 FC 892')],
    needs: ['refugeeAppealBars'],
    applies: ({ refugeeAppealBars }) => refugeeAppealBars.includes('designated-country-of-origin'),
  }),
  caution({
    ...everyCase,
    id: 'time-runs-from-written-reasons',
    text: {
      en: 'Both limits run from the same day, that on which the written reasons were received: the decision read at the hearing, or a notice without reasons, starts neither. Until that day is known, count from the earliest day that it could be.',
      fr: 'Les deux délais courent du même jour, celui de la réception des motifs écrits : ni la décision rendue à l’audience ni l’avis sans motifs ne les fait courir. Tant que ce jour n’est pas connu, compter du premier jour où il a pu tomber.',
    },
    law: [irpr('159.91(1)'), irpa('169(d)')],
  }),
  caution({
    ...everyCase,
    id: 'counsel-receives-for-the-person',
    text: {
      en: 'Where the person has counsel of record the reasons go to counsel, and their receipt starts the time; reasons sent by regular mail are considered received seven days after mailing.',
      fr: 'Si la personne a un conseil inscrit au dossier, les motifs lui sont transmis, et leur réception fait courir le délai; les motifs envoyés par courrier ordinaire sont considérés comme reçus sept jours après leur mise à la poste.',
    },
    law: [radRules('31(4)'), radRules('35(2)'), protectionDivisionRule41],
  }),
  caution({
    ...everyCase,
    id: 'received-not-sent',
    text: {
      en: 'A document counts on the day that the Division’s date stamp bears, not on the day it was sent: leave time for it to arrive.',
      fr: 'Un document compte à la date du timbre dateur de la Section, et non à celle de son envoi : prévoir le temps de son acheminement.',
    },
    law: [radRules('35(1)'), radRules('2(4)'), radRules('3(5)')],
  }),
  caution({
    ...everyCase,
    id: 'forty-five-days-are-practice',
    text: {
      en: 'The Division’s notice and forms give 45 days to perfect the appeal; the Regulations say 30, and 15 to file it are unchanged. Rely on the Regulations, and check the notice before using it.',
      fr: 'L’avis et les formulaires de la Section accordent 45 jours pour mettre l’appel en état; le Règlement en donne 30, et les 15 jours pour l’interjeter ne changent pas. Se fier au Règlement et vérifier l’avis avant de l’invoquer.',
    },
    law: [irpr('159.91(1)(b)'), practiceNotice2020],
  }),
  caution({
    ...everyCase,
    id: 'new-evidence-is-limited',
    text: {
      en: 'Only evidence that arose after the rejection, that was not reasonably available, or that could not reasonably have been expected to be presented then may be given, unless it answers the Minister’s.',
      fr: 'Ne peuvent être présentés que les éléments de preuve survenus depuis le rejet, qui n’étaient alors pas normalement accessibles ou qui n’auraient pas normalement été présentés, sauf en réponse à ceux du ministre.',
    },
    law: [irpa('110(4)'), irpa('110(5)')],
  }),
  caution({
    ...everyCase,
    id: 'decided-on-paper',
    text: {
      en: 'The Division proceeds without a hearing. It may hold one only on documentary evidence that raises a serious issue of credibility, is central to the decision and, if accepted, would justify allowing or rejecting the claim.',
      fr: 'La Section procède sans audience. Elle ne peut en tenir une que s’il existe des éléments de preuve documentaire qui soulèvent une question importante de crédibilité, sont essentiels à la décision et, à supposer qu’ils soient admis, justifieraient que la demande d’asile soit accordée ou refusée.',
    },
    law: [irpa('110(3)'), irpa('110(6)')],
  }),
  caution({
    ...everyCase,
    id: 'everything-in-the-record',
    text: {
      en: 'What is not in the record may be used later only if the Division allows it: put in everything at once.',
      fr: 'Ce qui n’est pas dans le dossier ne peut être utilisé par la suite qu’avec l’autorisation de la Section : tout y mettre dès le départ.',
    },
    law: [radRules('29(1)'), radRules('29(4)')],
  }),
  caution({
    ...everyCase,
    id: 'order-not-in-force-meanwhile',
    text: {
      en: 'While an appeal filed and perfected in time is pending, a removal order made with respect to the claimant stays conditional. If the appeal is not filed or not perfected, the order comes into force once that limit has passed.',
      fr: 'Tant que l’appel interjeté et mis en état dans les délais est pendant, la mesure de renvoi visant le demandeur d’asile demeure conditionnelle. À défaut de l’interjeter ou de le mettre en état, elle prend effet une fois ce délai expiré.',
    },
    law: [irpa('49(2)(d)'), irpa('49(2)(e)')],
  }),
  caution({
    id: 'barred-goes-to-court',
    text: {
      en: 'No appeal lies: the decision can be taken to the Federal Court at once, within its own short limit, and that application alone does not stay removal.',
      fr: 'La décision n’est pas susceptible d’appel : elle peut être portée sans attendre devant la Cour fédérale, dans son propre délai, qui est court, et cette demande à elle seule n’emporte pas sursis au renvoi.',
    },
    law: [irpa('110(2)'), irpa('72(2)(b)'), irpr('231(1)')],
    needs: ['refugeeAppealBars'],
    applies: ({ refugeeAppealBars }) => refugeeAppealBars.length > 0,
  }),
  caution({
    id: 'safe-third-country-bar',
    text: {
      en: 'The bar takes two things: arrival from a designated country, and a claim that was eligible only because an exception in the Regulations applied. Check both in the referral; the bar itself was upheld.',
      fr: 'L’interdiction suppose deux choses : l’arrivée d’un pays désigné, et une demande d’asile recevable seulement par application d’une exception réglementaire. Vérifier les deux dans le dossier de recevabilité; l’interdiction elle-même a été jugée valide.',
    },
    law: [irpa('110(2)(d)'), decided('2019 FCA 223')],
    needs: ['refugeeAppealBars'],
    applies: ({ refugeeAppealBars }) => refugeeAppealBars.includes('safe-third-country-exception'),
  }),
  caution({
    id: 'stated-in-the-decision',
    text: {
      en: 'The bar holds only if the decision itself states that the claim has no credible basis or is manifestly unfounded: read the reasons.',
      fr: 'L’interdiction ne vaut que si la décision même fait état de l’absence de minimum de fondement ou du fait que la demande est manifestement infondée : lire les motifs.',
    },
    law: [irpa('110(2)(c)')],
    needs: ['refugeeAppealBars'],
    applies: ({ refugeeAppealBars }) =>
      refugeeAppealBars.includes('no-credible-basis') ||
      refugeeAppealBars.includes('manifestly-unfounded'),
  }),
  caution({
    id: 'minor-needs-representative',
    text: {
      en: 'A person under 18 is represented by someone whom the Division designates.',
      fr: 'La personne de moins de dix-huit ans est représentée par quelqu’un que la Section désigne.',
    },
    law: [irpa('167(2)')],
    needs: ['personIsMinor'],
    applies: ({ personIsMinor }) => personIsMinor,
  }),
  caution({
    id: 'not-perfected-in-time',
    text: {
      en: 'An appeal that was filed but not perfected in time protects no more than one never filed: ask at once for an extension, with the record.',
      fr: 'L’appel interjeté mais non mis en état dans le délai ne protège pas plus que celui qui n’a jamais été interjeté : demander sans attendre une prorogation, dossier à l’appui.',
    },
    law: [irpa('49(2)(d)'), irpr('159.91(2)'), radRules('6(5)')],
    needs: ['refugeeAppealStage'],
    applies: ({ refugeeAppealStage }) => refugeeAppealStage === 'filed-not-perfected',
  }),
]
