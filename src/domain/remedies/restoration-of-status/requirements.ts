import { irpa, irpr } from '../../law/index.ts'
import { always, condition, inTime, type Requirement } from '../../rules.ts'
import { application } from './time-limits.ts'

/** What section 182 asks for: an officer must then restore the status. */
export const requirements: readonly Requirement[] = [
  condition({
    id: 'in-canada',
    text: { en: 'The person is in Canada.', fr: 'La personne se trouve au Canada.' },
    law: [irpr('182(1)'), irpr('183(4)(a)')],
    needs: ['personIn'],
    holds: ({ personIn }) => personIn === 'in-canada',
  }),
  condition({
    id: 'visitor-worker-or-student',
    text: {
      en: 'The person was a visitor, a worker or a student; the holder of a temporary resident permit has nothing that can be restored.',
      fr: 'La personne était visiteur, travailleur ou étudiant; le titulaire d’un permis de séjour temporaire n’a rien qui puisse être rétabli.',
    },
    law: [irpr('182(1)')],
    needs: ['temporaryStatus'],
    holds: ({ temporaryStatus }) =>
      temporaryStatus === 'visitor' ||
      temporaryStatus === 'worker' ||
      temporaryStatus === 'student',
  }),
  inTime({
    id: 'in-time',
    text: {
      en: 'The time to apply after the loss of status, which no one may extend, has not passed.',
      fr: 'Le délai pour présenter la demande après la perte du statut, que personne ne peut prolonger, n’est pas expiré.',
    },
    law: [irpr('182(1)')],
    needs: [],
    applies: always,
    within: application,
  }),
  condition({
    id: 'restorable-breach',
    text: {
      en: 'The status was lost by failing to comply with a condition on the period of stay, on the type, employer or location of the work, or on the studies.',
      fr: 'Le statut a été perdu pour non-respect d’une condition sur la période de séjour, sur le genre, l’employeur ou le lieu du travail, ou sur les études.',
    },
    law: [
      irpr('182(1)'),
      irpr('185(a)'),
      irpr('185(b)(i)'),
      irpr('185(b)(ii)'),
      irpr('185(b)(iii)'),
      irpr('185(c)'),
    ],
    needs: ['statusLostOnlyByRestorableBreach'],
    holds: ({ statusLostOnlyByRestorableBreach }) => statusLostOnlyByRestorableBreach,
  }),
  condition({
    id: 'other-conditions-kept',
    text: {
      en: 'The person has not failed to comply with any other condition imposed.',
      fr: 'La personne s’est conformée à toute autre condition imposée.',
    },
    law: [irpr('182(1)'), irpr('183(1)')],
    needs: ['otherConditionsBreached'],
    holds: ({ otherConditionsBreached }) => !otherConditionsBreached,
  }),
  condition({
    id: 'initial-requirements',
    text: {
      en: 'The person meets the initial requirements for their stay.',
      fr: 'La personne satisfait aux exigences initiales de sa période de séjour.',
    },
    law: [irpr('182(1)'), irpr('179')],
    needs: ['meetsInitialRequirements'],
    holds: ({ meetsInitialRequirements }) => meetsInitialRequirements,
  }),
  condition({
    id: 'no-declaration',
    text: {
      en: 'The person is not the subject of a declaration by the Minister that they may not become a temporary resident.',
      fr: 'La personne ne fait pas l’objet d’une déclaration du ministre portant qu’elle ne peut devenir résident temporaire.',
    },
    law: [irpr('182(1)'), irpa('22.1(1)')],
    needs: ['subjectOfDeclaration'],
    holds: ({ subjectOfDeclaration }) => !subjectOfDeclaration,
  }),
  condition({
    id: 'study-conditions',
    text: {
      en: 'A student complies with the conditions of a study permit: enrolled at the institution named in it, and actively pursuing the course or program of study.',
      fr: 'L’étudiant se conforme aux conditions du permis d’études : il est inscrit à l’établissement qui y est nommé et suit activement son cours ou son programme d’études.',
    },
    law: [irpr('182(2)'), irpr('220.1(1)')],
    needs: ['temporaryStatus', 'studyConditionsBreached'],
    holds: ({ temporaryStatus, studyConditionsBreached }) =>
      temporaryStatus !== 'student' || !studyConditionsBreached,
  }),
]
