import type { Decision, Known } from '../../facts/index.ts'
import { fees, payable } from '../../fees.ts'
import { applicationGuides, decided, irpa, irpr } from '../../law/index.ts'
import { departmentAccount } from '../../online-services.ts'
import { always, destination, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { requirements } from './requirements.ts'
import { application } from './time-limits.ts'

/**
 * Decisions that can leave a visitor, worker or student in Canada without status: what was to extend
 * the stay was refused or returned, a permit was cancelled, or restoration itself was refused within
 * its ninety days. The last two kinds may be any of these.
 *
 * Not here: a visa, whose refusal takes no status away, and a removal order, against which nothing
 * is restored.
 */
const decisions: readonly Decision[] = [
  'extension-of-stay',
  'study-permit',
  'work-permit',
  'restoration-of-status',
  'document-cancelled',
  'application-returned',
  'reconsideration-refused',
  'other-irpa-decision',
]

const ofStatus = (status: Known['temporaryStatus']) => ({
  needs: ['temporaryStatus'] as const,
  applies: ({ temporaryStatus }: Known<'temporaryStatus'>) => temporaryStatus === status,
})

/** Restoration of the status of a visitor, worker or student: IRPR s. 182. */
export const restorationOfStatus: Remedy = {
  id: 'restoration-of-status',
  title: {
    en: 'Restoration of temporary resident status',
    fr: 'Rétablissement du statut de résident temporaire',
  },
  summary: {
    en: 'A visitor, worker or student who is in Canada and has lost status by certain breaches applies to have it back; if the conditions are met, an officer must restore it.',
    fr: 'Le visiteur, le travailleur ou l’étudiant qui se trouve au Canada et a perdu son statut par certains manquements en demande le rétablissement; si les conditions sont remplies, l’agent doit l’accorder.',
  },
  law: [irpr('182'), irpa('47')],
  decisions,
  requirements,
  timeLimits: [application],
  checklist,
  fees: [
    ...payable(fees.restorationVisitor, ofStatus('visitor')),
    ...payable(fees.restorationStudent, ofStatus('student')),
    ...payable(fees.restorationWorker, ofStatus('worker')),
  ],
  submitTo: [
    destination({
      id: 'online',
      text: {
        en: 'Department of Citizenship and Immigration (IRCC), online, as an application made from inside Canada.',
        fr: 'Ministère de la Citoyenneté et de l’Immigration (IRCC), en ligne, à titre de demande faite au Canada.',
      },
      law: [irpr('10(1)'), applicationGuides],
      needs: [],
      applies: always,
      channel: 'online',
      url: departmentAccount,
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'restored',
      text: {
        en: 'The status is restored, with the permit that was asked for if its requirements are met.',
        fr: 'Le statut est rétabli, avec le permis demandé si les exigences en sont remplies.',
      },
      law: [irpr('182(1)')],
    },
    {
      id: 'refused',
      text: {
        en: 'It is refused: the person must leave Canada, and no new period for restoration begins; the refusal can be reviewed by the Federal Court with leave.',
        fr: 'Le rétablissement est refusé : la personne doit quitter le Canada, et aucun nouveau délai de rétablissement ne court; le refus peut faire l’objet d’un contrôle judiciaire sur autorisation.',
      },
      law: [irpr('183(1)(a)'), decided('2024 FC 952'), irpa('72(1)')],
    },
  ],
  interactions: [
    {
      remedy: 'judicial-review',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The time to apply for leave against the refusal runs on; both may be sought.',
        fr: 'Le délai pour demander l’autorisation à l’égard du refus continue de courir; les deux peuvent être demandés.',
      },
      law: [irpa('72(2)(b)')],
    },
    {
      remedy: 'reconsideration',
      effect: 'runs-beside',
      text: {
        en: 'Reconsideration of the refusal may be asked for at the same time, but does not put off the time for restoration.',
        fr: 'Le réexamen du refus peut être demandé en même temps, mais ne reporte pas le délai de rétablissement.',
      },
      law: [irpr('182(1)')],
    },
    {
      remedy: 'new-application',
      effect: 'runs-beside',
      text: {
        en: 'A permit is applied for with the restoration; alone, a new application made without status restores nothing.',
        fr: 'Le permis est demandé avec le rétablissement; seule, une nouvelle demande faite sans statut ne rétablit rien.',
      },
      law: [irpr('181(1)(a)'), irpr('182(1)')],
    },
    {
      remedy: 'temporary-resident-permit',
      effect: 'runs-beside',
      text: {
        en: 'Where restoration is closed or refused, a temporary resident permit may be asked for instead.',
        fr: 'Si le rétablissement est fermé ou refusé, un permis de séjour temporaire peut être demandé à la place.',
      },
      law: [irpa('24(1)')],
    },
    {
      remedy: 'stay-of-removal',
      effect: 'runs-beside',
      text: {
        en: 'The application stays no removal order: a stay must be sought apart.',
        fr: 'La demande n’emporte sursis à aucune mesure de renvoi : le sursis doit être demandé séparément.',
      },
      law: [irpa('48(2)'), irpa('50')],
    },
  ],
  file: [],
}
