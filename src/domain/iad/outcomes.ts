import { iadRules, irpa } from '../law/index.ts'
import type { Interaction, Statement } from '../rules.ts'

/** What every appeal can give. */
export const sharedOutcomes: readonly Statement[] = [
  {
    id: 'allowed-error',
    text: {
      en: 'The appeal is allowed because, when it is disposed of, the decision is wrong in law, in fact or in mixed law and fact, or a principle of natural justice was not observed.',
      fr: 'Il est fait droit à l’appel parce que, au moment où il en est disposé, la décision est erronée en droit, en fait ou en droit et en fait, ou qu’il y a eu manquement à un principe de justice naturelle.',
    },
    law: [irpa('67(1)(a)'), irpa('67(1)(b)')],
  },
  {
    id: 'allowed-humanitarian',
    text: {
      en: 'The appeal is allowed on humanitarian and compassionate considerations that warrant special relief, taking into account the best interests of a child directly affected.',
      fr: 'Il est fait droit à l’appel pour des motifs d’ordre humanitaire justifiant la prise de mesures spéciales, compte tenu de l’intérêt supérieur de l’enfant directement touché.',
    },
    law: [irpa('67(1)(c)')],
  },
  {
    id: 'set-aside',
    text: {
      en: 'An appeal that is allowed sets the decision aside: the Division substitutes the one that should have been made, or refers the matter back, and an officer is bound by its decision.',
      fr: 'L’appel accueilli casse la décision : la Section y substitue celle qui aurait dû être rendue ou renvoie l’affaire à l’instance compétente, et l’agent est lié par sa décision.',
    },
    law: [irpa('67(2)'), irpa('70(1)')],
  },
  {
    id: 'settled',
    text: {
      en: 'The parties resolve the appeal without a hearing, and the Division approves their agreement.',
      fr: 'Les parties règlent l’appel sans audience, et la Section approuve leur entente.',
    },
    law: [iadRules('64'), iadRules('71(1)')],
  },
  {
    id: 'dismissed',
    text: { en: 'The appeal is dismissed.', fr: 'L’appel est rejeté.' },
    law: [irpa('69(1)')],
  },
  {
    id: 'abandoned',
    text: {
      en: 'The appeal is determined to be abandoned, where the appellant is in default.',
      fr: 'Le désistement est prononcé, lorsque l’appelant omet de poursuivre l’affaire.',
    },
    law: [irpa('168(1)'), iadRules('30(a)'), iadRules('63(a)')],
  },
]

/** What every appeal does to the other remedies. */
export const sharedInteractions: readonly Interaction[] = [
  {
    remedy: 'judicial-review',
    effect: 'bars',
    text: {
      en: 'While the right of appeal is not exhausted, no application for leave may be made against the decision under appeal.',
      fr: 'Tant que le droit d’appel n’est pas épuisé, la décision portée en appel ne peut faire l’objet d’une demande d’autorisation.',
    },
    law: [irpa('72(2)(a)')],
  },
  {
    remedy: 'judicial-review',
    effect: 'exhausts',
    text: {
      en: 'The decision on the appeal exhausts the right of appeal: it, and no longer the first decision, is then open to judicial review.',
      fr: 'La décision sur l’appel épuise le droit d’appel : c’est alors elle, et non plus la première décision, qui peut faire l’objet d’un contrôle judiciaire.',
    },
    law: [irpa('72(2)(a)'), irpa('169(f)')],
  },
  {
    remedy: 'gcms-notes',
    effect: 'runs-beside',
    text: {
      en: 'The appeal record brings the Minister’s relevant documents; an access request may run beside the appeal and never stops its time limit.',
      fr: 'Le dossier d’appel apporte les documents pertinents du ministre; une demande d’accès peut suivre son cours en parallèle et ne suspend jamais le délai d’appel.',
    },
    law: [iadRules('20'), iadRules('16')],
  },
  {
    remedy: 'reconsideration',
    effect: 'runs-beside',
    text: {
      en: 'A request for reconsideration may run beside the appeal, but does not stop its time limit.',
      fr: 'Une demande de réexamen peut suivre son cours en parallèle, mais ne suspend pas le délai d’appel.',
    },
    law: [iadRules('16')],
  },
]
