import { decided, fccirpr, fcr, federalCourtsAct, irpa, irpr } from '../law/index.ts'
import type { CommonError } from './common-error.ts'

/** On what is done in the Federal Court, by whom, and what it stops. */
export const courtSteps: readonly CommonError[] = [
  {
    id: 'filing-in-time-is-enough',
    claim: {
      en: 'It is enough to file the application in time; it can be served later.',
      fr: 'Il suffit de déposer la demande à temps; elle peut être signifiée plus tard.',
    },
    answer: {
      en: 'Both are done within the limit: the application is served on the other party and filed.',
      fr: 'Les deux se font dans le délai : la demande est signifiée à l’autre partie et déposée.',
    },
    law: [irpa('72(2)(b)'), fccirpr('7(1)')],
  },
  {
    id: 'filing-serves-the-crown',
    claim: {
      en: 'Filing at the Registry also serves the Minister.',
      fr: 'Le dépôt au greffe vaut signification au ministre.',
    },
    answer: {
      en: 'The rule by which filing serves the Crown does not apply to an application for leave: the applicant serves a certified copy on each respondent and files proof of it.',
      fr: 'La règle selon laquelle le dépôt vaut signification à la Couronne ne s’applique pas à la demande d’autorisation : le demandeur signifie une copie certifiée à chaque défendeur et en dépose la preuve.',
    },
    law: [fccirpr('4(2)'), fccirpr('7(1)'), fccirpr('7(2)'), fcr('133(1)')],
  },
  {
    id: 'midnight-where-the-person-is',
    claim: {
      en: 'On the last day a document can be filed online until midnight where the person is.',
      fr: 'Le dernier jour, on peut déposer un document en ligne jusqu’à minuit, heure du lieu où l’on se trouve.',
    },
    answer: {
      en: 'The time of receipt is that of the Eastern time zone, wherever the document is sent from.',
      fr: 'L’heure de réception est celle du fuseau horaire de l’Est, d’où que le document soit transmis.',
    },
    law: [fcr('71.1(2)')],
  },
  {
    id: 'nothing-left-after-the-limit',
    claim: {
      en: 'Once the 15 or 60 days have passed, the Court can do nothing.',
      fr: 'Une fois les 15 ou 60 jours écoulés, la Cour ne peut plus rien.',
    },
    answer: {
      en: 'A judge may allow more time for special reasons. It is asked for in the application for leave itself, at once, and never to be relied on beforehand.',
      fr: 'Un juge peut proroger le délai pour motifs valables. La prorogation se demande dans la demande d’autorisation même, sans attendre, et il ne faut jamais compter dessus d’avance.',
    },
    law: [irpa('72(2)(c)'), fccirpr('6(1)'), fccirpr('6(2)')],
  },
  {
    id: 'consent-extends-the-time',
    claim: {
      en: 'If the other side consents in writing, the time to perfect the application is extended.',
      fr: 'Si l’autre partie y consent par écrit, le délai de mise en état est prolongé.',
    },
    answer: {
      en: 'Consent alone extends nothing here: a time limit of the immigration rules may be varied only by order of a judge or associate judge, whatever the general rule on consent says.',
      fr: 'Le consentement seul ne prolonge rien ici : les délais des règles d’immigration ne peuvent être modifiés que par ordonnance d’un juge ou d’un juge adjoint, quoi que dise la règle générale sur le consentement.',
    },
    law: [fccirpr('21(2)'), fccirpr('4(1)'), fcr('7(1)')],
  },
  {
    id: 'court-instead-of-the-appeal',
    claim: {
      en: 'A person who has a right of appeal may go straight to the Federal Court instead.',
      fr: 'Qui a un droit d’appel peut s’adresser directement à la Cour fédérale à la place.',
    },
    answer: {
      en: 'No application for leave may be made until any right of appeal that the Act provides is exhausted. That holds for the person refused while it is the sponsor who can appeal.',
      fr: 'La demande d’autorisation ne peut être présentée tant que les voies d’appel prévues par la Loi ne sont pas épuisées. Il en va ainsi pour la personne visée par le refus lorsque c’est le répondant qui peut interjeter appel.',
    },
    law: [irpa('72(2)(a)'), decided('2009 FCA 288')],
  },
  {
    id: 'any-judicial-review-stays-removal',
    claim: {
      en: 'Applying to the Federal Court stops a removal.',
      fr: 'La demande à la Cour fédérale suspend le renvoi.',
    },
    answer: {
      en: 'By itself it does so only against a decision of the Refugee Appeal Division that rejects a claim, with exceptions, and not where an extension of time is asked for. In every other case a stay must be obtained from the Court.',
      fr: 'Par elle-même, elle n’a cet effet qu’à l’égard d’une décision de la Section d’appel des réfugiés rejetant une demande d’asile, sous réserve d’exceptions, et non si une prolongation du délai est demandée. Dans tous les autres cas, il faut obtenir un sursis de la Cour.',
    },
    law: [irpr('231(1)'), irpr('231(2)'), irpr('231(3)'), irpr('231(4)'), federalCourtsAct('18.2')],
  },
  {
    id: 'consultant-in-the-federal-court',
    claim: {
      en: 'An immigration consultant may file and argue the application in the Federal Court.',
      fr: 'Un consultant en immigration peut déposer et plaider la demande à la Cour fédérale.',
    },
    answer: {
      en: 'In the Court a person acts alone or is represented by a solicitor. The licence of a consultant covers applications to the department and, by its class, proceedings before the Board.',
      fr: 'Devant la Cour, une personne agit seule ou se fait représenter par un avocat. Le permis du consultant vise les demandes au ministère et, selon sa catégorie, les instances devant la Commission.',
    },
    law: [fcr('119(1)'), federalCourtsAct('11'), irpa('91(2)(c)'), irpa('91(10)')],
  },
]
