import { iadRules, irpa } from '../law/index.ts'
import { type ChecklistItem, checklistItem, everyCase } from '../rules.ts'
import type { Text } from '../text.ts'
import type { Appeal } from './appeal.ts'

/** What is provided after the notice, and how. */
export const disclosureItems = ({ id, party }: Appeal): readonly ChecklistItem[] => [
  checklistItem({
    ...everyCase,
    id: 'documents-to-use',
    group: 'evidence',
    text: {
      en: 'Every document to be used in the appeal, to the Minister’s counsel and to the Division.',
      fr: 'Tout document à utiliser dans l’appel, au conseil du ministre et à la Section.',
    },
    law: [iadRules('24(1)'), iadRules('26'), iadRules('36(3)')],
    necessity: 'required',
    party,
    dueWith: `${id}/disclosure`,
  }),
  checklistItem({
    ...everyCase,
    id: 'no-documents-statement',
    group: 'evidence',
    text: {
      en: 'If no document is to be used: a written statement to the Division that says so.',
      fr: 'Si aucun document ne sera utilisé : une déclaration écrite à cet égard, transmise à la Section.',
    },
    law: [iadRules('24(2)'), iadRules('30')],
    necessity: 'conditional',
    party,
    dueWith: `${id}/disclosure`,
  }),
  checklistItem({
    ...everyCase,
    id: 'response-documents',
    group: 'evidence',
    text: {
      en: 'Documents that respond to evidence of the other party, if any.',
      fr: 'Les documents qui répondent à des éléments de preuve de l’autre partie, le cas échéant.',
    },
    law: [iadRules('27')],
    necessity: 'conditional',
    party,
    dueWith: `${id}/response-evidence`,
  }),
  checklistItem({
    ...everyCase,
    id: 'witness-information',
    group: 'evidence',
    text: {
      en: 'For each witness: contact information, purpose and substance of the testimony, time needed, relationship to the appellant, whether by telecommunication; for an expert, qualifications and a signed summary.',
      fr: 'Pour chaque témoin : coordonnées, objet et teneur du témoignage, durée, lien avec l’appelant, comparution par télécommunication ou non; pour un expert, ses compétences et un résumé signé.',
    },
    law: [iadRules('55(1)'), iadRules('55(3)')],
    necessity: 'conditional',
    party,
    dueWith: `${id}/witnesses`,
  }),
  checklistItem({
    ...everyCase,
    id: 'interpreter',
    group: 'evidence',
    text: {
      en: 'If the appellant needs an interpreter: a written notice of the language and dialect; for a witness, with the witness information.',
      fr: 'Si l’appelant a besoin d’un interprète : un avis écrit précisant la langue et le dialecte; pour un témoin, avec les renseignements qui le concernent.',
    },
    law: [iadRules('53(1)'), iadRules('53(3)')],
    necessity: 'conditional',
    party,
    dueWith: `${id}/interpreter`,
  }),
  checklistItem({
    ...everyCase,
    id: 'translations',
    group: 'evidence',
    text: {
      en: 'A translation into English or French of every document in another language, with the translator’s signed statement: name, language and dialect translated, and that the translation is accurate.',
      fr: 'La traduction en français ou en anglais de tout document rédigé dans une autre langue, avec la déclaration signée du traducteur : son nom, la langue et le dialecte traduits, et la fidélité de la traduction.',
    },
    law: [iadRules('33(1)'), iadRules('34')],
    necessity: 'conditional',
    party,
    dueWith: `${id}/disclosure`,
  }),
  checklistItem({
    ...everyCase,
    id: 'document-format',
    group: 'service-and-filing',
    text: {
      en: 'Documents legible, in 12-point Times New Roman, Arial or Tahoma if prepared for the appeal, on letter-size pages numbered consecutively through all of them, with a list of the documents.',
      fr: 'Des documents lisibles, en Times New Roman, Arial ou Tahoma de 12 points s’ils sont rédigés pour l’appel, sur des pages de format lettre numérotées consécutivement comme un seul document, avec une liste.',
    },
    law: [iadRules('31'), iadRules('32')],
    necessity: 'required',
    party,
    dueWith: `${id}/disclosure`,
  }),
  checklistItem({
    ...everyCase,
    id: 'statement-of-service',
    group: 'service-and-filing',
    text: {
      en: 'With what the Division receives: a written statement of how and when the other party was provided with it.',
      fr: 'Avec ce que reçoit la Section : une déclaration écrite indiquant à quel moment et de quelle façon l’autre partie l’a reçu.',
    },
    law: [iadRules('25'), iadRules('55(2)'), iadRules('85(4)(b)')],
    necessity: 'required',
    party,
    dueWith: `${id}/disclosure`,
  }),
  checklistItem({
    ...everyCase,
    id: 'originals',
    group: 'service-and-filing',
    text: {
      en: 'The paper originals of documents sent electronically, kept until the appeal is over.',
      fr: 'Les originaux papier des documents transmis par voie électronique, conservés jusqu’à la fin de l’appel.',
    },
    law: [iadRules('37(4)')],
    necessity: 'conditional',
    party,
  }),
  checklistItem({
    ...everyCase,
    id: 'confidentiality',
    group: 'service-and-filing',
    text: {
      en: 'If something must not become public: an application, received at least 20 days before the hearing, to sit in the absence of the public or for other confidentiality.',
      fr: 'Si quelque chose ne doit pas devenir public : une demande de huis clos ou d’une autre mesure de confidentialité, reçue au plus tard 20 jours avant l’audience.',
    },
    law: [iadRules('93(1)'), iadRules('93(5)'), iadRules('36(2)')],
    necessity: 'conditional',
    party,
  }),
]

/** What remains to be done until the decision, and after it. */
export const followUpItems = ({ party }: Appeal, reasons?: Text): readonly ChecklistItem[] => [
  checklistItem({
    ...everyCase,
    id: 'change-of-contact-information',
    group: 'follow-up',
    text: {
      en: 'Any change of address, telephone or email, in writing and without delay, to the Division and the Minister: an appellant who cannot be reached may lose the appeal.',
      fr: 'Tout changement d’adresse, de téléphone ou de courriel, par écrit et sans délai, à la Section et au ministre : l’appelant qu’on ne peut joindre peut perdre son appel.',
    },
    law: [iadRules('8(1)'), irpa('168(1)')],
    necessity: 'conditional',
    party,
  }),
  checklistItem({
    ...everyCase,
    id: 'informal-resolution',
    group: 'follow-up',
    text: {
      en: 'Consider asking for an alternative dispute resolution conference, with the reasons why the appeal can be resolved without a hearing, and a copy to the Minister.',
      fr: 'Envisager de demander une conférence de mode alternatif de règlement des litiges, en précisant pourquoi l’appel peut se régler sans audience, avec copie au ministre.',
    },
    law: [iadRules('64'), iadRules('69')],
    necessity: 'recommended',
    party,
  }),
  checklistItem({
    ...everyCase,
    id: 'attendance',
    group: 'follow-up',
    text: {
      en: 'Appear at every proceeding, ready to go on: a change of date needs exceptional circumstances and an application received at least three working days before, with six available dates.',
      fr: 'Se présenter à toute procédure, prêt à procéder : un changement de date exige des circonstances exceptionnelles et une demande reçue au moins trois jours ouvrables auparavant, avec six dates possibles.',
    },
    law: [iadRules('63'), iadRules('90(2)'), iadRules('91'), irpa('168(1)')],
    necessity: 'required',
    party,
  }),
  ...(reasons
    ? [
        checklistItem({
          ...everyCase,
          id: 'written-reasons',
          group: 'follow-up',
          text: reasons,
          law: [irpa('169(e)'), iadRules('103(2)')],
          necessity: 'recommended',
          party,
        }),
      ]
    : []),
  checklistItem({
    ...everyCase,
    id: 'judicial-review-of-the-appeal-decision',
    group: 'follow-up',
    text: {
      en: 'If the appeal is dismissed: an application for leave and for judicial review, counted from the later of the notice of the decision and the sending of the written reasons.',
      fr: 'Si l’appel est rejeté : une demande d’autorisation et de contrôle judiciaire, dont le délai court de la dernière des dates entre l’avis de la décision et la transmission des motifs écrits.',
    },
    law: [irpa('72(2)(b)'), irpa('169(f)')],
    necessity: 'conditional',
    party,
  }),
]

/** Reasons are sent unasked only for sponsorship appeals and stays: rule 103(1). */
export const askForReasons: Text = {
  en: 'A written request for the written reasons, within 10 days after notice of the decision, unless they came with it.',
  fr: 'Une demande écrite des motifs écrits, dans les dix jours suivant la notification de la décision, à moins qu’ils n’y soient joints.',
}
