import {
  fccirpr,
  fcr,
  federalCourtsAct,
  irpa,
  irpr,
  licenceClasses,
  radRules,
} from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'
import { concernsBoard } from './matters.ts'
import { formerCounselProtocol } from './practices.ts'

/** Who may lawfully act, and where. */
export const whoMayAct: readonly Caution[] = [
  caution({
    id: 'paid-help',
    text: {
      en: 'Only these may advise or represent for consideration: lawyers and other members in good standing of a provincial law society, including paralegals; notaries and other members of the Chambre des notaires du Québec; members in good standing of the College of Immigration and Citizenship Consultants. Save for the exceptions that the Act makes, anyone else who knowingly does so commits an offence.',
      fr: 'Seules ces personnes peuvent conseiller ou représenter moyennant rétribution : les avocats et autres membres en règle du barreau d’une province, notamment les parajuristes; les notaires et autres membres de la Chambre des notaires du Québec; les membres en règle du Collège des consultants en immigration et en citoyenneté. Sous réserve des exceptions que prévoit la Loi, quiconque d’autre le fait sciemment commet une infraction.',
    },
    law: [irpa('91(1)'), irpa('91(2)'), irpa('91(9)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'supervised-or-authorized-help',
    text: {
      en: 'A student-at-law may also act under the supervision of a lawyer or Quebec notary who advises or represents the person, and an entity such as a visa application centre may assist with an application within its agreement with the government.',
      fr: 'Peuvent aussi agir le stagiaire en droit, sous la supervision d’un avocat ou d’un notaire du Québec qui représente ou conseille la personne, et, pour une demande, l’entité qui respecte son accord ou son entente avec Sa Majesté, tel un centre de réception des demandes de visa.',
    },
    law: [irpa('91(3)'), irpa('91(4)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'unpaid-help',
    text: {
      en: 'Help without consideration, from a relative or a friend, is lawful at the department and before the Board; it is not in the Federal Court.',
      fr: 'L’aide sans rétribution d’un parent ou d’un ami est licite auprès du ministère et devant la Commission; elle ne suffit pas pour représenter la personne à la Cour fédérale.',
    },
    law: [irpa('91(1)'), irpa('167(1)'), fcr('119(1)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'lawyer-in-federal-court',
    text: {
      en: 'In the Federal Court a person acts alone or by a lawyer: a consultant, a paralegal or a friend may not represent them, even for the application for leave.',
      fr: 'À la Cour fédérale, une personne agit seule ou par l’entremise d’un avocat : un consultant, un parajuriste ou un ami ne peut la représenter, même pour la demande d’autorisation.',
    },
    law: [federalCourtsAct('11'), fcr('119(1)'), irpa('91(10)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'preparer-is-named',
    text: {
      en: 'The application for leave must name anyone who prepared it for a fee or other consideration, even where the person signs it alone.',
      fr: 'La demande d’autorisation doit nommer toute personne qui l’a préparée moyennant rétribution, même lorsque la personne la signe seule.',
    },
    law: [fccirpr('5(1)(j)')],
    needs: [],
    applies: always,
  }),
  // Not modelled: the body that licensed consultants before the College did.
  caution({
    id: 'consultant-before-the-board',
    text: {
      en: 'A member in good standing of the College may represent the person before the Board within the class of their licence: ask which one it is.',
      fr: 'Un membre en règle du Collège peut représenter la personne devant la Commission dans les limites de sa catégorie de permis : demander laquelle il détient.',
    },
    law: [irpa('91(2)(c)'), irpa('167(1)')],
    needs: ['decision'],
    applies: concernsBoard,
    inForce: { measuredOn: ['asOf'], from: '2021-11-23', until: '2023-07-01' },
  }),
  caution({
    id: 'consultant-before-the-board',
    text: {
      en: 'Before the Board, of all consultants only those whose licence is of the class RCIC-IRB may act: the College has so limited its licences since July 1, 2023. The public register shows the class.',
      fr: 'Devant la Commission, parmi les consultants, seuls peuvent agir les titulaires d’un permis de la catégorie RCIC-IRB (CRIC-CISR) : le Collège limite ainsi ses permis depuis le 1er juillet 2023. Le registre public indique la catégorie.',
    },
    law: [irpa('91(2)(c)'), irpa('167(1)'), licenceClasses],
    needs: ['decision'],
    applies: concernsBoard,
    inForce: { measuredOn: ['asOf'], from: '2023-07-01' },
  }),
  caution({
    id: 'consultant-in-quebec',
    text: {
      en: 'In Quebec, a consultant is also subject to the Québec Immigration Act: check that they may act there too.',
      fr: 'Au Québec, un consultant est aussi soumis à la Loi sur l’immigration au Québec : vérifier qu’il peut y agir également.',
    },
    law: [irpa('91(7.1)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'minor-in-federal-court',
    text: {
      en: 'In the Federal Court a minor must be represented by a lawyer, unless the Court in special circumstances orders otherwise; so must any other party under a legal disability.',
      fr: 'À la Cour fédérale, un mineur se fait représenter par un avocat, à moins que la Cour, en raison de circonstances particulières, n’en ordonne autrement; il en va de même de toute autre partie qui n’a pas la capacité d’ester en justice.',
    },
    law: [fcr('121')],
    needs: ['personIsMinor'],
    applies: ({ personIsMinor }) => personIsMinor,
  }),
  caution({
    id: 'minor-before-the-board',
    text: {
      en: 'Before the Board a person under 18 has a representative designated by the division, who is not counsel: counsel may be needed as well.',
      fr: 'Devant la Commission, la personne qui n’a pas dix-huit ans se voit commettre d’office un représentant par la section; celui-ci n’est pas un conseil, dont il faut parfois aussi retenir les services.',
    },
    law: [irpa('167(2)'), irpa('167(1)')],
    needs: ['personIsMinor', 'decision'],
    applies: ({ personIsMinor, decision }) => personIsMinor && concernsBoard({ decision }),
  }),
  caution({
    id: 'counsel-at-own-expense',
    text: {
      en: 'Before the Board a person may be represented by legal or other counsel, at their own expense; the division does not appoint one.',
      fr: 'Devant la Commission, l’intéressé peut se faire représenter, à ses frais, par un conseiller juridique ou un autre conseil; la section n’en nomme pas.',
    },
    law: [irpa('167(1)')],
    needs: ['decision'],
    applies: concernsBoard,
  }),
  caution({
    id: 'former-counsel',
    text: {
      en: 'Before the work of a former lawyer or consultant is blamed in a proceeding, they are given written notice with the details and time to answer, and privilege may have to be waived. Check the number of days in the guidelines in force.',
      fr: 'Avant de reprocher dans une instance le travail d’un ancien avocat ou consultant, il faut lui donner un avis écrit détaillé et le temps de répondre, et parfois renoncer au secret professionnel. Vérifier le nombre de jours dans les lignes directrices en vigueur.',
    },
    law: [formerCounselProtocol, radRules('49(4)')],
    needs: ['applicationPreparedBy'],
    applies: ({ applicationPreparedBy }) =>
      applicationPreparedBy === 'consultant' || applicationPreparedBy === 'lawyer',
  }),
  caution({
    id: 'consultant-to-be-verified',
    text: {
      en: 'Verify that the consultant who prepared the application held a licence when they were paid: one who did not may have committed an offence, and the department is to be told who prepared the application.',
      fr: 'Vérifier que le consultant qui a préparé la demande était titulaire d’un permis lorsqu’il a été rétribué : à défaut, il peut avoir commis une infraction, et il faut indiquer au ministère qui a préparé la demande.',
    },
    law: [irpa('91(1)'), irpa('91(2)(c)'), irpa('91(9)'), irpr('10(2)(c.2)')],
    needs: ['applicationPreparedBy'],
    applies: ({ applicationPreparedBy }) => applicationPreparedBy === 'consultant',
  }),
  caution({
    id: 'not-advice',
    text: {
      en: 'What is stated here is general information drawn from the facts given: it is not legal advice, and does not replace that of a person authorized to give it.',
      fr: 'Ce qui est énoncé ici est une information générale tirée des faits communiqués : ce n’est pas un avis juridique et ne remplace pas celui d’une personne autorisée à en donner.',
    },
    law: [irpa('91(1)'), irpa('91(2)')],
    needs: [],
    applies: always,
  }),
]
