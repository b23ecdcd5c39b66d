import { citizenshipAct, decided, fcr, iadRules, irpa, irpr } from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'
import { departmentInstructions, professionalUse } from './practices.ts'

export const cautions: readonly Caution[] = [
  caution({
    id: 'court-clock-runs',
    text: {
      en: 'The request does not stop the time limit for an application for leave, which runs from notice of the decision; only a judge may allow more time, for special reasons. File in the Court first.',
      fr: 'La demande ne suspend pas le délai de la demande d’autorisation, qui court de l’avis de la décision; seul un juge peut le proroger, pour motifs valables. Déposer d’abord à la Cour.',
    },
    law: [irpa('72(2)(b)'), irpa('72(2)(c)'), decided('2025 FC 1184')],
    needs: ['decision'],
    applies: ({ decision }) => decision !== 'citizenship',
  }),
  caution({
    id: 'court-clock-runs-citizenship',
    text: {
      en: 'The request does not stop the time limit for an application for leave under the Citizenship Act, which must be filed and served within 30 days of notice of the decision; only a judge may allow more time, for special reasons.',
      fr: 'La demande ne suspend pas le délai de la demande d’autorisation prévue par la Loi sur la citoyenneté, qui doit être déposée et signifiée dans les 30 jours de l’avis de la décision; seul un juge peut le proroger, pour motifs valables.',
    },
    law: [citizenshipAct('22.1(2)(a)'), citizenshipAct('22.1(2)(b)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'citizenship',
  }),
  caution({
    id: 'appeal-clock-runs',
    text: {
      en: 'Nor does the request stop the time to appeal to the Immigration Appeal Division, where there is a right of appeal; while it is open the Court cannot be asked.',
      fr: 'La demande ne suspend pas non plus le délai d’appel devant la Section d’appel de l’immigration, lorsqu’un droit d’appel existe; tant que cette voie est ouverte, la Cour ne peut être saisie.',
    },
    law: [iadRules('16(a)'), iadRules('16(c)'), irpa('72(2)(a)')],
    needs: ['decision'],
    applies: ({ decision }) =>
      decision === 'family-class-visa' ||
      decision === 'sponsor-ineligible' ||
      decision === 'residency-obligation',
  }),
  caution({
    id: 'restoration-clock-runs',
    text: {
      en: 'Temporary resident status is not kept by the request, and the 90 days to apply for its restoration run on.',
      fr: 'La demande ne maintient pas le statut de résident temporaire, et les 90 jours pour en demander le rétablissement courent toujours.',
    },
    law: [irpr('182(1)')],
    needs: ['decision', 'personIn'],
    applies: ({ decision, personIn }) =>
      personIn === 'in-canada' &&
      (decision === 'extension-of-stay' ||
        decision === 'study-permit' ||
        decision === 'work-permit'),
  }),
  caution({
    id: 'stays-no-removal',
    text: {
      en: 'The request does not stay a removal order: once enforceable, it must be enforced as soon as possible.',
      fr: 'La demande ne surseoit pas à la mesure de renvoi : dès qu’elle est exécutoire, celle-ci doit être exécutée dès que possible.',
    },
    law: [irpa('48(2)'), irpa('50')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder !== 'none',
  }),
  // Interpretation: which reply is a decision is argued case by case, so neither is assumed. The
  // reply never moves the day that the original decision’s own limit runs from.
  caution({
    id: 'courtesy-reply-or-new-decision',
    text: {
      en: 'Read the reply closely. One that weighs the new submissions and decides again may be a new decision, with its own time limit from notice of the reply; one that only says the file is closed may be a mere courtesy, which starts none. Keep both days: the limit of the original decision runs from its own notice in either case.',
      fr: 'Lire attentivement la réponse. Celle qui apprécie les nouvelles observations et décide à nouveau peut être une nouvelle décision, avec son propre délai à compter de l’avis de la réponse; celle qui dit seulement que le dossier est clos peut n’être qu’une réponse de courtoisie, qui n’en fait courir aucun. Noter les deux dates : le délai de la décision initiale court dans tous les cas de son propre avis.',
    },
    law: [irpa('72(1)'), irpa('72(2)(b)'), decided('2025 FC 1184'), professionalUse],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'separate-application-for-each-decision',
    text: {
      en: 'The refusal to reconsider is a decision apart from the first: each needs its own application to the Court, in its own time.',
      fr: 'Le refus de réexaminer est une décision distincte de la première : chacune exige sa propre demande à la Cour, dans son propre délai.',
    },
    law: [fcr('302'), decided('2025 FC 1184')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'reconsideration-refused',
  }),
  caution({
    id: 'review-does-not-reach-the-original',
    text: {
      en: 'Judicial review of a refusal to reopen does not reach the original decision: what was wrong with that one must be raised against it, in time.',
      fr: 'Le contrôle judiciaire d’un refus de rouvrir n’atteint pas la décision initiale : ce qui est reproché à celle-ci doit être soulevé contre elle, dans le délai.',
    },
    law: [decided('2025 FC 1591')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'discretion-not-fettered',
    text: {
      en: 'An officer may reconsider a decision already made, and may not refuse on the sole ground that the file is closed; but nothing obliges the officer to reopen.',
      fr: 'L’agent peut réexaminer une décision déjà rendue et ne peut refuser au seul motif que le dossier est clos; mais rien ne l’oblige à rouvrir.',
    },
    law: [decided('2010 FCA 230')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'two-stages',
    text: {
      en: 'The officer decides first whether to reopen and only then decides anew: the letter must answer the first question before it argues the second.',
      fr: 'L’agent décide d’abord s’il y a lieu de rouvrir, et ensuite seulement statue à nouveau : la lettre doit répondre à la première question avant de plaider la seconde.',
    },
    law: [decided('2018 FC 1202'), decided('2021 FC 1065'), decided('2009 FC 1283')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'disagreement-is-not-enough',
    text: {
      en: 'The department’s instructions keep reconsideration for exceptional cases: disagreement with the decision, or the same evidence argued again, is not one.',
      fr: 'Les instructions du ministère réservent le réexamen aux cas exceptionnels : le désaccord avec la décision, ou la même preuve plaidée à nouveau, n’en est pas un.',
    },
    law: [departmentInstructions],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'before-a-new-application',
    text: {
      en: 'A request sent after a new application was made is hard to explain: send it before, or say in it why both are made.',
      fr: 'Une demande envoyée après la présentation d’une nouvelle demande s’explique mal : l’envoyer avant, ou y dire pourquoi les deux sont faites.',
    },
    law: [professionalUse],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'new-application-fits-better',
    text: {
      en: 'New facts, a defect since cured or better evidence belong in a new application: reconsideration looks back at the decision as it was made.',
      fr: 'Des faits nouveaux, un défaut corrigé depuis ou une meilleure preuve relèvent d’une nouvelle demande : le réexamen porte sur la décision telle qu’elle a été rendue.',
    },
    law: [professionalUse],
    needs: ['refusalReasonsAddressed'],
    applies: ({ refusalReasonsAddressed }) => refusalReasonsAddressed,
  }),
  caution({
    id: 'no-error-named',
    text: {
      en: 'No error and no new evidence is alleged: without one the officer has nothing to reopen for.',
      fr: 'Aucune erreur et aucun élément de preuve nouveau n’est allégué : à défaut, l’agent n’a aucune raison de rouvrir.',
    },
    law: [departmentInstructions, decided('2010 FCA 230')],
    needs: ['errorsAlleged'],
    applies: ({ errorsAlleged }) => errorsAlleged.length === 0,
  }),
  caution({
    id: 'returned-is-not-refused',
    text: {
      en: 'An application returned as incomplete was not refused: ask that it be reopened only where it was complete; otherwise present it again, complete.',
      fr: 'Une demande retournée parce qu’incomplète n’a pas été refusée : n’en demander la réouverture que si elle était complète; sinon, la présenter de nouveau, complète.',
    },
    law: [irpr('10(1)'), irpr('12')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'application-returned',
  }),
  caution({
    id: 'misrepresentation-stands',
    text: {
      en: 'A finding of misrepresentation stands while the request is pending: the person remains inadmissible and may not apply for permanent resident status.',
      fr: 'Le constat de fausses déclarations tient pendant l’examen de la demande : la personne demeure interdite de territoire et ne peut demander la résidence permanente.',
    },
    law: [irpa('40(2)(a)'), irpa('40(3)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.includes('misrepresentation'),
  }),
]
