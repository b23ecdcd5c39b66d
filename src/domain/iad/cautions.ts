import { isAtMostHalfYear } from '../imprisonment.ts'
import { decided, FASTER_REMOVAL, iadRules, irpa, licenceClasses } from '../law/index.ts'
import { always, type Caution, caution, type InForce } from '../rules.ts'

/** What misleads in every appeal. */
export const sharedCautions: readonly Caution[] = [
  caution({
    id: 'received-not-sent',
    text: {
      en: 'The notice of appeal must be received within the time limit: the date stamped on paper, or shown by the electronic means, decides. The day of posting does not count.',
      fr: 'L’avis d’appel doit être reçu dans le délai : la date estampillée sur le papier, ou indiquée par le moyen électronique, est décisive. Le jour de la mise à la poste ne compte pas.',
    },
    law: [iadRules('16'), iadRules('40(1)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'day-of-receipt',
    text: {
      en: 'Count from the earliest day on which receipt of the decision can be shown, such as the email or the portal message. Whether the days that the Rules allow for mail between the parties apply to the department’s letter is not settled.',
      fr: 'Compter à partir du premier jour où la réception de la décision peut être établie, par exemple par le courriel ou le message du portail. Il n’est pas établi que les jours que les Règles accordent pour le courrier entre les parties valent pour la lettre du ministère.',
    },
    law: [iadRules('16'), iadRules('40(2)'), iadRules('35')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'public-proceedings',
    text: {
      en: 'The appeal is public, and so are the documents filed in it, unless the Division orders otherwise on application.',
      fr: 'L’appel est public, ainsi que les documents qui y sont déposés, sauf ordonnance contraire de la Section, sur demande.',
    },
    law: [irpa('166'), iadRules('36(2)'), iadRules('93(1)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'time-of-disposition',
    text: {
      en: 'The Division decides on the facts as they are when it disposes of the appeal: evidence that came after the decision is part of the appeal.',
      fr: 'La Section statue selon les faits au moment où elle dispose de l’appel : la preuve postérieure à la décision en fait partie.',
    },
    law: [irpa('67(1)'), irpa('175(1)(c)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'consultants-before-the-board',
    text: {
      en: 'Before the Board, a paid consultant must hold the class of licence for it (RCIC-IRB), required since July 1, 2023 as the College publishes it; check the licence.',
      fr: 'Devant la Commission, le consultant rétribué doit détenir la catégorie de permis à cette fin (CRIC-CISR), exigée depuis le 1er juillet 2023 selon ce que publie le Collège; vérifier le permis.',
    },
    law: [irpa('91(2)'), licenceClasses],
    needs: [],
    applies: always,
  }),
]

/** Where the bar of serious criminality turns on a sentence in Canada. */
export const sentenceCautions = (measuredOn: InForce['measuredOn']): readonly Caution[] => [
  caution({
    id: 'six-months-threshold',
    text: {
      en: 'A term of exactly six months bars the appeal, and pre-sentence custody that the judge expressly credited counts toward it; a conditional sentence is no term of imprisonment. A term in days that comes near six months has no settled answer: obtain the reasons for sentence and a lawyer’s opinion.',
      fr: 'Une peine d’exactement six mois fait obstacle à l’appel, et la détention présentencielle expressément prise en compte par le juge y est comprise; l’emprisonnement avec sursis n’est pas un emprisonnement. Une peine en jours proche de six mois n’a pas de réponse établie : obtenir les motifs de la peine et l’avis d’un avocat.',
    },
    law: [
      irpa('64(2)'),
      decided('2013 SCC 15'),
      decided('2004 FC 7'),
      decided('2005 FC 757'),
      decided('2005 FC 758'),
      decided('2006 FC 124'),
      decided('2017 SCC 50'),
    ],
    needs: ['inadmissibility', 'criminalityBasis'],
    applies: ({ inadmissibility, criminalityBasis }) =>
      inadmissibility.includes('serious-criminality') &&
      criminalityBasis === 'conviction-in-canada',
    inForce: { measuredOn, from: FASTER_REMOVAL },
  }),
  caution({
    id: 'terms-are-not-added',
    text: {
      en: 'The bar looks at the term for one crime: terms for several offences are not added together, consecutive or not.',
      fr: 'L’obstacle s’apprécie selon la peine infligée pour une infraction : les peines de plusieurs infractions ne s’additionnent pas, consécutives ou non.',
    },
    law: [irpa('64(2)')],
    needs: ['inadmissibility', 'criminalityBasis', 'severalOffences'],
    applies: ({ inadmissibility, criminalityBasis, severalOffences }) =>
      inadmissibility.includes('serious-criminality') &&
      criminalityBasis === 'conviction-in-canada' &&
      severalOffences,
  }),
  caution({
    id: 'finding-itself-doubtful',
    text: {
      en: 'Two tests differ: serious criminality needs an offence punishable by at least ten years or a term of more than six months, the bar only a term of at least six; a conditional sentence is neither. On these facts the finding of serious criminality itself is open to challenge.',
      fr: 'Deux critères diffèrent : la grande criminalité exige une infraction punissable d’au moins dix ans ou une peine de plus de six mois, l’obstacle à l’appel une peine d’au moins six mois; l’emprisonnement avec sursis n’est ni l’une ni l’autre. Selon ces faits, le constat même de grande criminalité peut être contesté.',
    },
    law: [irpa('36(1)(a)'), irpa('64(2)'), decided('2017 SCC 50')],
    needs: [
      'inadmissibility',
      'criminalityBasis',
      'maximumPenaltyTenYearsOrMore',
      'conditionalSentence',
      'termOfImprisonment',
    ],
    // A conditional sentence is no term of imprisonment, here as in subsection 64(2).
    applies: (known) =>
      known.inadmissibility.includes('serious-criminality') &&
      known.criminalityBasis === 'conviction-in-canada' &&
      !known.maximumPenaltyTenYearsOrMore &&
      (known.conditionalSentence || isAtMostHalfYear(known.termOfImprisonment)),
  }),
]
