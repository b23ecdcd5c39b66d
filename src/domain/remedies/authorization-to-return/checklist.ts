import { irpa, irpr } from '../../law/index.ts'
import { useOfRepresentative } from '../../representation.ts'
import { byApplicant, type ChecklistItem, checklistItem } from '../../rules.ts'
import { authorizationPage } from './practices.ts'

export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    ...byApplicant,
    id: 'written-request',
    group: 'forms',
    text: {
      en: 'A signed letter that asks for authorization to return: what the order was for, what has changed, why the person needs to return, and when they would leave again if the stay is temporary.',
      fr: 'Une lettre signée demandant l’autorisation de revenir : le motif de la mesure, ce qui a changé, pourquoi la personne doit revenir et, si le séjour est temporaire, quand elle repartirait.',
    },
    law: [irpa('52(1)'), irpr('10(1)(a)'), irpr('10(1)(b)'), authorizationPage],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'application-for-entry',
    group: 'forms',
    text: {
      en: 'The application for the visa, permit or travel authorization with which the person would come.',
      fr: 'La demande de visa, de permis ou d’autorisation de voyage avec lequel la personne viendrait.',
    },
    law: [irpa('11(1)'), irpr('10(2)(b)'), authorizationPage],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'removal-order',
    group: 'decision',
    text: {
      en: 'A copy of the removal order, and of the decision it rests on.',
      fr: 'Une copie de la mesure de renvoi, et de la décision sur laquelle elle repose.',
    },
    law: [irpr('223'), irpr('240(2)')],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'certificate-of-departure',
    group: 'evidence',
    text: {
      en: 'The certificate of departure; without it, entry stamps, tickets and every other proof of the day on which the person left Canada.',
      fr: 'L’attestation de départ; à défaut, les timbres d’entrée, les billets et toute autre preuve du jour où la personne a quitté le Canada.',
    },
    law: [irpr('240(1)(b)'), irpr('240(2)')],
    necessity: 'required',
  }),
  checklistItem({
    id: 'why-not-in-time',
    group: 'argument',
    text: {
      en: 'The reasons why the person did not leave in time under the departure order, or left without having the departure confirmed, with proof.',
      fr: 'Les raisons pour lesquelles la personne n’est pas partie à temps en vertu de la mesure d’interdiction de séjour, ou est partie sans faire confirmer son départ, avec preuves.',
    },
    law: [irpr('224(2)'), irpr('226(1)')],
    needs: ['removalOrder', 'departureConfirmedInTime'],
    applies: ({ removalOrder, departureConfirmedInTime }) =>
      removalOrder === 'departure' && !departureConfirmedInTime,
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'stay-or-detention',
    group: 'evidence',
    text: {
      en: 'Proof of any stay of the order and of any detention within the 30 days, with its days: they do not count.',
      fr: 'La preuve de tout sursis et de toute détention pendant les trente jours, avec leurs dates : ces jours ne comptent pas.',
    },
    law: [irpr('224(3)')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder === 'departure',
    necessity: 'conditional',
    party: 'applicant',
  }),
  checklistItem({
    ...byApplicant,
    id: 'changed-circumstances',
    group: 'evidence',
    text: {
      en: 'Proof of what has changed since the removal and of the reason to return: family, work, studies, compliance elsewhere.',
      fr: 'La preuve de ce qui a changé depuis le renvoi et de la raison du retour : famille, emploi, études, respect des lois ailleurs.',
    },
    law: [irpa('52(1)'), authorizationPage],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'removal-costs-repaid',
    group: 'payment',
    text: {
      en: 'The repayment of the removal costs, if the Agency paid for the removal and once the department asks for it.',
      fr: 'Le remboursement des frais de renvoi, si l’Agence les a payés et dès que le ministère le demande.',
    },
    law: [authorizationPage],
    necessity: 'conditional',
  }),
  useOfRepresentative(),
  checklistItem({
    ...byApplicant,
    id: 'fee-receipt',
    group: 'payment',
    text: {
      en: 'The receipt for the fee of the day on which the application is received.',
      fr: 'Le récépissé de paiement des frais du jour de la réception de la demande.',
    },
    law: [irpr('10(1)(d)'), irpr('310')],
    necessity: 'required',
  }),
]
