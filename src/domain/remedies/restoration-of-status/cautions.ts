import { feesChange } from '../../fees.ts'
import {
  applicationGuides,
  decided,
  irpa,
  irpr,
  maintainedStatusInstructions,
} from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'
import { restorationAsVisitor } from './practices.ts'

export const cautions: readonly Caution[] = [
  caution({
    id: 'no-work-or-study-meanwhile',
    text: {
      en: 'Stop working and studying: the application gives no authorization to do either, and an unauthorized activity is a breach of another condition, which closes restoration. Both are allowed again only once the status and the permit are granted.',
      fr: 'Cesser de travailler et d’étudier : la demande n’autorise ni l’un ni l’autre, et une activité non autorisée est un manquement à une autre condition, qui ferme la voie du rétablissement. Les deux ne sont permis de nouveau qu’une fois le statut et le permis accordés.',
    },
    law: [irpr('182(1)'), irpr('183(1)(b)'), irpr('183(1)(c)'), irpr('186(u)'), irpr('189')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'no-status-meanwhile',
    text: {
      en: 'The person has no status while the application is pending, and may be reported for not having left Canada: the application does not stop a report or a removal order.',
      fr: 'La personne est sans statut tant que la demande est en instance et peut faire l’objet d’un rapport pour ne pas avoir quitté le Canada : la demande n’empêche ni le rapport ni la mesure de renvoi.',
    },
    law: [irpa('41'), irpa('44(1)'), irpa('48(2)'), irpr('183(1)(a)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'court-clock-runs',
    text: {
      en: 'The application does not stop the time to apply for leave against the refusal, which is far shorter.',
      fr: 'La demande ne suspend pas le délai, beaucoup plus court, pour demander l’autorisation de contrôle judiciaire du refus.',
    },
    law: [irpa('72(2)(b)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'no-second-period',
    text: {
      en: 'A refused restoration does not begin a new period: another application must be made within the time that runs from the first loss of status.',
      fr: 'Le refus du rétablissement ne fait pas courir un nouveau délai : une autre demande doit être faite dans celui qui court de la perte initiale du statut.',
    },
    law: [irpr('182(1)'), decided('2024 FC 952')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'restoration-of-status',
  }),
  caution({
    id: 'safe-from-decision',
    text: {
      en: 'Maintained status ended with the refusal. The Court counts from the day the person was told; to be safe, apply within the time counted from the day of the decision.',
      fr: 'Le statut maintenu a pris fin avec le refus. La Cour compte du jour où la personne a été avisée; par prudence, présenter la demande dans le délai compté du jour de la décision.',
    },
    law: [irpr('183(5)(a)'), irpr('183(6)'), decided('2018 FC 964')],
    needs: ['extensionAppliedBeforeExpiry'],
    applies: ({ extensionAppliedBeforeExpiry }) => extensionAppliedBeforeExpiry,
  }),
  caution({
    id: 'stay-outlasting-refusal',
    text: {
      en: 'If the stay was authorized beyond the refusal, the status ends only with it: state that day as the day of its loss.',
      fr: 'Si le séjour était autorisé au-delà du refus, le statut ne prend fin qu’avec lui : indiquer ce jour comme celui de la perte.',
    },
    law: [irpa('47(a)'), irpr('183(4)'), irpr('183(5)')],
    needs: ['extensionAppliedBeforeExpiry'],
    applies: ({ extensionAppliedBeforeExpiry }) => extensionAppliedBeforeExpiry,
  }),
  caution({
    id: 'applied-after-expiry',
    text: {
      en: 'An extension asked for after the end of the authorized stay kept no status: it was lost at that end, and the time runs from there, not from the refusal.',
      fr: 'La prolongation demandée après la fin de la période de séjour autorisée n’a maintenu aucun statut : il a été perdu à cette fin, et le délai court de là, et non du refus.',
    },
    law: [irpa('47(a)'), irpr('181(1)(a)'), irpr('183(5)')],
    needs: ['extensionAppliedBeforeExpiry'],
    applies: ({ extensionAppliedBeforeExpiry }) => !extensionAppliedBeforeExpiry,
  }),
  caution({
    id: 'second-application-after-expiry',
    text: {
      en: 'The department’s practice, to be checked: a second application made after the original expiry, while the first was pending, does not keep the status once the first is refused.',
      fr: 'Pratique du ministère, à vérifier : une seconde demande faite après l’expiration initiale, pendant que la première était en instance, ne maintient pas le statut une fois la première refusée.',
    },
    law: [maintainedStatusInstructions, irpr('183(5)(a)')],
    needs: ['extensionAppliedBeforeExpiry'],
    applies: ({ extensionAppliedBeforeExpiry }) => extensionAppliedBeforeExpiry,
  }),
  caution({
    id: 'no-maintained-status-under-declaration',
    text: {
      en: 'A person who is the subject of a declaration has no maintained status: the authorized stay ended on its own day whatever was applied for.',
      fr: 'La personne visée par une déclaration n’a pas de statut maintenu : la période de séjour autorisée a pris fin à son terme, quelle que soit la demande.',
    },
    law: [irpr('183(5.1)'), irpa('22.1(1)')],
    needs: ['subjectOfDeclaration'],
    applies: ({ subjectOfDeclaration }) => subjectOfDeclaration,
  }),
  caution({
    id: 'permit-may-have-ended-earlier',
    text: {
      en: 'The stay of a permit holder ends when the permit becomes invalid, which may be before the day printed on it: a study permit ends ninety days after the studies are completed, or on the day enrolment ends otherwise.',
      fr: 'Le séjour du titulaire d’un permis prend fin dès que celui-ci cesse d’être valide, parfois avant la date qu’il porte : le permis d’études prend fin quatre-vingt-dix jours après la fin des études, ou dès que l’inscription cesse autrement.',
    },
    law: [irpr('183(4)(b)'), irpr('183(4)(b.1)'), irpr('222(1)(a)'), irpr('222(1)(a.1)')],
    needs: ['temporaryStatus'],
    applies: ({ temporaryStatus }) => temporaryStatus === 'student',
  }),
  caution({
    id: 'study-conditions-exceptions',
    text: {
      en: 'Some students are excepted from those conditions of a study permit, and one whose institution lost its designation is treated as if it had kept it.',
      fr: 'Certains étudiants sont soustraits à ces conditions du permis d’études, et celui dont l’établissement a perdu sa désignation est traité comme si elle subsistait.',
    },
    law: [irpr('220.1(2)'), irpr('220.1(3)')],
    needs: ['temporaryStatus'],
    applies: ({ temporaryStatus }) => temporaryStatus === 'student',
  }),
  // Interpretation: subparagraph 185(b)(ii.1) stands between (i) and (iii), and is read as one of them.
  caution({
    id: 'duration-of-work',
    text: {
      en: 'By its wording the section also covers the duration of the work for any one employer, which stands between the subparagraphs it names; the times and periods of the work are not covered.',
      fr: 'Selon ses termes, l’article vise aussi la période de travail par employeur, qui se trouve entre les sous-alinéas mentionnés; les modalités de temps du travail ne sont pas visées.',
    },
    law: [irpr('182(1)'), irpr('185(b)(ii.1)'), irpr('185(b)(iv)')],
    needs: ['temporaryStatus'],
    applies: ({ temporaryStatus }) => temporaryStatus === 'worker',
  }),
  caution({
    id: 'restore-as-visitor',
    text: {
      en: 'The department’s guidance, to be checked: a worker or student who no longer meets the requirements of the permit may ask to be restored as a visitor.',
      fr: 'Directives du ministère, à vérifier : le travailleur ou l’étudiant qui ne satisfait plus aux exigences du permis peut demander le rétablissement à titre de visiteur.',
    },
    law: [restorationAsVisitor],
    needs: ['temporaryStatus'],
    applies: ({ temporaryStatus }) => temporaryStatus === 'worker' || temporaryStatus === 'student',
  }),
  caution({
    id: 'remain-in-canada',
    text: {
      en: 'Do not leave Canada before the decision: what is restored is a stay in Canada, and a person who has left must apply to enter.',
      fr: 'Ne pas quitter le Canada avant la décision : c’est un séjour au Canada qui est rétabli, et la personne qui est partie doit demander à entrer.',
    },
    law: [irpr('182(1)'), irpr('183(4)(a)')],
    needs: ['personIn'],
    applies: ({ personIn }) => personIn === 'in-canada',
  }),
  caution({
    id: 'incomplete-is-not-made',
    text: {
      en: 'An incomplete application is returned and stops nothing: file early enough to file again within the time.',
      fr: 'Une demande incomplète est retournée et n’arrête rien : la présenter assez tôt pour pouvoir la refaire dans le délai.',
    },
    law: [irpr('10(1)'), irpr('12'), applicationGuides],
    needs: [],
    applies: always,
  }),
  ...feesChange(irpr('306(1)')),
]
