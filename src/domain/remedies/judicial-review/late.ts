import {
  citizenshipAct,
  decided,
  fccirpr,
  irpa,
  irpr,
  practice,
  reported,
} from '../../law/index.ts'
import type { Statement, TimeLimit } from '../../rules.ts'

type Late = NonNullable<TimeLimit['late']>

/** Adds forty-five days to the perfection of an application; not confirmed as still standing. */
export const specialOrder2025 = practice({
  id: 'special-order-2025',
  title: {
    en: 'Federal Court, Special Order on the perfection of applications for leave',
    fr: 'Cour fédérale, ordonnance spéciale sur la mise en état des demandes d’autorisation',
  },
  on: '2025-05-14',
  seenOn: '2026-11-23',
})

/** An application not perfected in time; not confirmed as still standing. */
export const deemedDiscontinuance = practice({
  id: 'deemed-discontinuance-2022',
  title: {
    en: 'Federal Court, notice on applications for leave not perfected in time',
    fr: 'Cour fédérale, avis sur les demandes d’autorisation non mises en état à temps',
  },
  on: '2022-12-06',
  seenOn: '2026-11-23',
})

export const leaveExtension: NonNullable<TimeLimit['extension']> = {
  text: {
    en: 'A judge may allow more time for special reasons. It is asked for in the application for leave itself, and decided with it.',
    fr: 'Un juge peut proroger le délai pour motifs valables. La prorogation se demande dans la demande d’autorisation même et se tranche avec elle.',
  },
  law: [irpa('72(2)(c)'), citizenshipAct('22.1(2)(b)'), fccirpr('6')],
}

/** Consent is not enough: r. 21(2) displaces rule 7 of the Federal Courts Rules. */
export const orderExtension: NonNullable<TimeLimit['extension']> = {
  text: {
    en: 'Only an order of a judge or an associate judge can change it; the consent of the parties cannot.',
    fr: 'Seule une ordonnance d’un juge ou d’un juge adjoint peut le modifier; le consentement des parties ne suffit pas.',
  },
  law: [fccirpr('21(2)')],
}

const extensionTest = reported(
  '1999 CanLII 8190 (Federal Court of Appeal)',
  '1999 CanLII 8190 (Cour d’appel fédérale)',
)

/** The four questions of the Court of Appeal; they are weighed together. */
const factors: readonly Statement[] = [
  {
    id: 'continuing-intention',
    text: {
      en: 'A continuing intention to pursue the application.',
      fr: 'Une intention constante de poursuivre la demande.',
    },
    law: [extensionTest],
  },
  {
    id: 'some-merit',
    text: {
      en: 'The application has some merit.',
      fr: 'La demande a un certain bien-fondé.',
    },
    law: [extensionTest],
  },
  {
    id: 'no-prejudice',
    text: {
      en: 'The delay causes the respondent no prejudice.',
      fr: 'Le retard ne cause pas de préjudice au défendeur.',
    },
    law: [extensionTest],
  },
  {
    id: 'reasonable-explanation',
    text: {
      en: 'There is a reasonable explanation for the whole of the delay.',
      fr: 'Le retard entier s’explique de façon raisonnable.',
    },
    law: [extensionTest, decided('2012 FCA 204', 61), decided('2025 FC 1631', 4)],
  },
]

export const lateLeave: Late = {
  text: {
    en: 'File at once, and ask in the application for leave that the time be extended, with an affidavit that explains every day of the delay.',
    fr: 'Déposer sans attendre et demander la prorogation du délai dans la demande d’autorisation, avec un affidavit qui explique chaque jour de retard.',
  },
  factors,
  consequences: [
    {
      id: 'automatic-stay-lost',
      text: {
        en: 'A request for more time takes away the automatic stay of removal that follows a refusal by the Refugee Appeal Division.',
        fr: 'La demande de prorogation fait perdre le sursis automatique au renvoi qui suit un refus de la Section d’appel des réfugiés.',
      },
      law: [irpr('231(4)')],
    },
  ],
}

const lateTexts = {
  perfection: {
    en: 'Move at once for an order that extends the time and, where the file was closed, that revives it.',
    fr: 'Demander sans attendre une ordonnance qui proroge le délai et, si le dossier a été fermé, qui le rétablit.',
  },
  'proof-of-service': {
    en: 'Ask for an order that extends the time, and file the proof of service with the request.',
    fr: 'Demander une ordonnance qui proroge le délai et joindre la preuve de signification à la demande.',
  },
  reply: {
    en: 'Ask for an order that extends the time; without one the application is decided on what is filed.',
    fr: 'Demander une ordonnance qui proroge le délai; sans elle, la demande est tranchée sur les documents déposés.',
  },
}

const decidedWithout: Statement = {
  id: 'decided-on-materials-filed',
  text: {
    en: 'A judge may decide the application on the materials then filed, without further notice.',
    fr: 'Un juge peut statuer sur la demande d’après les documents alors déposés, sans autre avis.',
  },
  law: [fccirpr('14(1)')],
}

const discontinued: Statement = {
  id: 'deemed-discontinued',
  text: {
    en: 'By a notice of the Court, an application not perfected in time is deemed discontinued; check that the notice still stands.',
    fr: 'Selon un avis de la Cour, une demande non mise en état à temps est réputée faire l’objet d’un désistement; vérifier que l’avis tient toujours.',
  },
  law: [deemedDiscontinuance, decided('2023 FC 143'), decided('2023 FC 380')],
}

export const lateStep = (step: keyof typeof lateTexts): Late => ({
  text: lateTexts[step],
  factors,
  consequences: step === 'perfection' ? [discontinued, decidedWithout] : [decidedWithout],
})

/** Without further time the judgment stands. */
export const lateAppeal: Late = {
  text: {
    en: 'Ask a judge of the Federal Court at once for further time, with an affidavit that explains the whole delay.',
    fr: 'Demander sans attendre un délai supplémentaire à un juge de la Cour fédérale, avec un affidavit qui explique tout le retard.',
  },
  factors,
  consequences: [
    {
      id: 'no-appeal-commenced',
      text: {
        en: 'Without further time no appeal can be commenced, and the judgment stands.',
        fr: 'Sans délai supplémentaire, aucun appel ne peut être formé et le jugement tient.',
      },
      law: [fccirpr('20(1)')],
    },
  ],
}

export const lateAppealService: Late = {
  text: {
    en: 'Serve the notice at once, and ask for an order that extends the time.',
    fr: 'Signifier l’avis sans attendre et demander une ordonnance qui proroge le délai.',
  },
  factors,
  consequences: [],
}
