import { IRPA_IN_FORCE, irpa, irpr } from '../../law/index.ts'
import { type Caution, caution } from '../../rules.ts'
import { temporary, toEnter, unspecified } from './decisions.ts'

/**
 * What the bar without a finding does not say: shown once the day is stated on which the activity
 * ended. No permit was ever barred by one that ended before the Regulations.
 */
const activityWithoutFinding: Caution<'decision' | 'inadmissibility'> = {
  id: 'unauthorized-activity-without-finding',
  text: {
    en: 'The six months need no finding of inadmissibility: whoever worked or studied without authorization, or broke a condition of a permit, may not be issued a work or study permit until six months after the day it ended, even if the refusal does not say so. Work or study that was unauthorized only because a condition named in section 182 was broken is excepted; the other exceptions differ for work and for study. Count the six months from the day stated here.',
    fr: 'Les six mois ne supposent aucun constat d’interdiction de territoire : quiconque a étudié ou travaillé sans autorisation, ou n’a pas respecté une condition d’un permis, ne peut se voir délivrer un permis de travail ou d’études avant six mois à compter du jour où cela a cessé, même si le refus n’en dit rien. Font exception les études ou le travail non autorisés pour la seule raison qu’une condition visée à l’article 182 n’a pas été respectée; les autres exceptions diffèrent selon qu’il s’agit de travail ou d’études. Compter les six mois à partir du jour indiqué ici.',
  },
  law: [irpr('200(3)(e)'), irpr('200(3.1)'), irpr('221')],
  needs: ['decision', 'inadmissibility'],
  applies: ({ decision, inadmissibility }) =>
    (decision === 'work-permit' || decision === 'study-permit') &&
    !inadmissibility.includes('non-compliance'),
}
const withoutFinding = [
  caution({
    ...activityWithoutFinding,
    applies: () => false,
    inForce: { measuredOn: ['unauthorizedActivityEndedOn'], until: IRPA_IN_FORCE },
  }),
  caution({
    ...activityWithoutFinding,
    inForce: { measuredOn: ['unauthorizedActivityEndedOn'], from: IRPA_IN_FORCE },
  }),
]

/** What the bars of misrepresentation, unauthorized activity and removal do not say. */
export const barCautions: readonly Caution[] = [
  caution({
    id: 'letter-forbids-reapplication',
    text: {
      en: 'Only an Act or a regulation, or an order made under one, can forbid a new application: find the provision that the letter relies on, and count its period from the day that the provision names.',
      fr: 'Seuls une loi, un règlement ou un décret pris sous leur régime peuvent interdire une nouvelle demande : repérer la disposition qu’invoque la lettre, et compter la période à partir du jour que fixe cette disposition.',
    },
    law: [irpa('24(4)'), irpa('25(1.2)'), irpa('40(3)'), irpa('112(2)'), irpa('87.301(1)')],
    needs: ['refusalForbidsReapplication'],
    applies: ({ refusalForbidsReapplication }) => refusalForbidsReapplication,
  }),
  caution({
    id: 'application-not-identified',
    text: {
      en: 'The bars depend on what is applied for: look also at those of that kind of application.',
      fr: 'Les interdictions dépendent de ce qui est demandé : examiner aussi celles qui visent ce genre de demande.',
    },
    law: [irpa('24(4)'), irpa('25(1.2)'), irpa('40(3)'), irpa('112(2)')],
    needs: ['decision'],
    applies: ({ decision }) => unspecified.includes(decision),
  }),
  caution({
    id: 'misrepresentation-temporary-stay',
    text: {
      en: 'Misrepresentation does not bar an application for a stay in Canada, but while the inadmissibility lasts nothing short of a temporary resident permit can overcome it.',
      fr: 'Les fausses déclarations n’interdisent pas de demander un séjour au Canada mais, tant que dure l’interdiction de territoire, seul un permis de séjour temporaire peut y remédier.',
    },
    law: [irpa('40(2)(a)'), irpa('40(3)'), irpa('24(1)')],
    needs: ['decision', 'inadmissibility'],
    applies: ({ decision, inadmissibility }) =>
      temporary.includes(decision) && inadmissibility.includes('misrepresentation'),
  }),
  caution({
    id: 'misrepresentation-found-earlier',
    text: {
      en: 'The misrepresentation was found in an earlier decision: the day and the place of that determination start the period, not those of this refusal. Give the day on which it became final.',
      fr: 'Les fausses déclarations ont été constatées par une décision antérieure : c’est le jour et le lieu de ce constat qui font courir la période, et non ceux du présent refus. Indiquer le jour où il est devenu définitif.',
    },
    law: [irpa('40(2)(a)')],
    needs: ['inadmissibility', 'misrepresentationIsBasisOfRefusal'],
    applies: ({ inadmissibility, misrepresentationIsBasisOfRefusal }) =>
      inadmissibility.includes('misrepresentation') && !misrepresentationIsBasisOfRefusal,
  }),
  caution({
    id: 'misrepresentation-not-final',
    text: {
      en: 'The period runs from the final determination: as long as an appeal from the refusal or a judicial review of it may be made or is pending, the day shown for the end of the period can only be too early.',
      fr: 'La période court de la décision rendue en dernier ressort : tant que le refus peut faire l’objet d’un appel ou d’un contrôle judiciaire, ou que l’un d’eux est en cours, le jour indiqué pour la fin de la période ne peut être que trop hâtif.',
    },
    law: [irpa('40(2)(a)')],
    needs: ['inadmissibility', 'decidedIn', 'removalOrder'],
    applies: ({ inadmissibility, decidedIn, removalOrder }) =>
      inadmissibility.includes('misrepresentation') &&
      (decidedIn === 'outside-canada' || removalOrder === 'none'),
  }),
  caution({
    id: 'misrepresentation-unenforced-order',
    text: {
      en: 'After a determination in Canada the period runs only from the day the removal order is enforced: until the departure is confirmed by an officer, it has not begun.',
      fr: 'Après un constat au Canada, la période ne court que du jour de l’exécution de la mesure de renvoi : tant que le départ n’est pas confirmé par un agent, elle n’a pas commencé.',
    },
    law: [irpa('40(2)(a)'), irpr('240(1)')],
    needs: ['inadmissibility', 'decidedIn'],
    applies: ({ inadmissibility, decidedIn }) =>
      inadmissibility.includes('misrepresentation') && decidedIn === 'in-canada',
  }),
  caution({
    id: 'misrepresentation-texts-differ',
    text: {
      en: 'The English text asks where the determination was made, the French text whether the person is in Canada. For a person abroad, found inadmissible in Canada without a removal order, only the French text gives the period a beginning: have a lawyer confirm it.',
      fr: 'Le texte anglais considère le lieu du constat, le texte français la présence de la personne au pays. Pour la personne à l’étranger, déclarée interdite de territoire au Canada sans mesure de renvoi, seul le texte français donne un début à la période : faire confirmer par un avocat.',
    },
    law: [irpa('40(2)(a)')],
    needs: ['inadmissibility', 'decidedIn', 'removalOrder'],
    applies: ({ inadmissibility, decidedIn, removalOrder }) =>
      inadmissibility.includes('misrepresentation') &&
      decidedIn === 'in-canada' &&
      removalOrder === 'none',
  }),
  caution({
    id: 'expression-of-interest',
    text: {
      en: 'While the inadmissibility for misrepresentation lasts, no expression of interest may be submitted either.',
      fr: 'Tant que dure l’interdiction de territoire pour fausses déclarations, aucune déclaration d’intérêt ne peut non plus être soumise.',
    },
    law: [irpa('10.1(4)')],
    needs: ['decision', 'inadmissibility'],
    applies: ({ decision, inadmissibility }) =>
      decision === 'economic-permanent-residence' && inadmissibility.includes('misrepresentation'),
  }),
  caution({
    id: 'still-inadmissible',
    text: {
      en: 'A finding of inadmissibility that stands will be met again in a new application: cure it first, or ask for what overcomes it with the application.',
      fr: 'L’interdiction de territoire qui tient toujours sera opposée de nouveau à une nouvelle demande : y remédier d’abord, ou demander en même temps ce qui permet de la surmonter.',
    },
    law: [irpa('11(1)'), irpa('22(1)'), irpa('24(1)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.length > 0,
  }),
  caution({
    id: 'unauthorized-activity',
    text: {
      en: 'A work or study permit may not be issued until the period of six months since the unauthorized work or study, or the breach, has elapsed. The six months run from the day it ended, not from the refusal, even where no finding of inadmissibility was made: state that day and prove it.',
      fr: 'Un permis de travail ou d’études ne peut être délivré avant que six mois ne se soient écoulés depuis les études ou le travail sans autorisation ou le manquement. Les six mois courent du jour où ils ont cessé, et non du refus, même sans constat d’interdiction de territoire : indiquer ce jour et le prouver.',
    },
    law: [irpr('200(3)(e)(i)'), irpr('221(a)')],
    needs: ['refusalGrounds'],
    applies: ({ refusalGrounds }) => refusalGrounds.includes('unauthorized-work-or-study'),
  }),
  ...withoutFinding,
  caution({
    id: 'work-permit-exceptions',
    text: {
      en: 'The six months do not bar a work permit where section 206 applies, where a temporary resident permit was issued since, or for a person described in subsection 207.1(1).',
      fr: 'Les six mois ne font pas obstacle au permis de travail si l’article 206 s’applique, si un permis de séjour temporaire a été délivré depuis, ou pour la personne visée au paragraphe 207.1(1).',
    },
    law: [irpr('200(3)(e)(iii)'), irpr('200(3)(e)(iv)'), irpr('200(3.1)')],
    needs: ['decision', 'inadmissibility'],
    applies: ({ decision, inadmissibility }) =>
      decision === 'work-permit' && inadmissibility.includes('non-compliance'),
  }),
  caution({
    id: 'study-permit-exceptions',
    text: {
      en: 'The six months do not bar a study permit where a temporary resident permit was issued since. The further exceptions made for work permits do not hold for study permits.',
      fr: 'Les six mois ne font pas obstacle au permis d’études si un permis de séjour temporaire a été délivré depuis. Les autres exceptions prévues pour le permis de travail ne valent pas pour le permis d’études.',
    },
    law: [irpr('221(c)')],
    needs: ['decision', 'inadmissibility'],
    applies: ({ decision, inadmissibility }) =>
      decision === 'study-permit' && inadmissibility.includes('non-compliance'),
  }),
  caution({
    id: 'exclusion-order-return',
    text: {
      en: 'Once enforced, an exclusion order itself bars the return and not the application: before its period ends, apply for authorization to return together with the new application. An order made only for accompanying an inadmissible family member is excepted.',
      fr: 'Une fois exécutée, la mesure d’exclusion interdit elle-même le retour et non la demande : avant la fin de la période, demander l’autorisation de retour en même temps que la nouvelle demande. La mesure prise seulement pour avoir accompagné un membre de la famille interdit de territoire fait exception.',
    },
    law: [irpa('52(1)'), irpr('225(1)'), irpr('225(3)'), irpr('225(4)')],
    needs: ['decision', 'removalOrder'],
    applies: ({ decision, removalOrder }) =>
      toEnter.includes(decision) && removalOrder === 'exclusion',
  }),
  caution({
    id: 'deportation-order-return',
    text: {
      en: 'After a deportation order is enforced a written authorization to return is needed at any time: no passage of time ends it. An order made only for accompanying an inadmissible family member is excepted.',
      fr: 'Après l’exécution d’une mesure d’expulsion, une autorisation écrite de retour est nécessaire à quelque moment que ce soit : l’écoulement du temps n’y met pas fin. La mesure prise seulement pour avoir accompagné un membre de la famille interdit de territoire fait exception.',
    },
    law: [irpa('52(1)'), irpr('226(1)'), irpr('226(2)')],
    needs: ['decision', 'removalOrder'],
    applies: ({ decision, removalOrder }) =>
      toEnter.includes(decision) && removalOrder === 'deportation',
  }),
  caution({
    id: 'departure-order-return',
    text: {
      en: 'A departure order needs no authorization to return if the departure was confirmed within 30 days after the order became enforceable; otherwise it has become a deportation order.',
      fr: 'La mesure d’interdiction de séjour n’exige pas d’autorisation de retour si le départ a été confirmé dans les trente jours après que la mesure est devenue exécutoire; sinon, elle est devenue une mesure d’expulsion.',
    },
    law: [irpa('52(1)'), irpr('224(1)'), irpr('224(2)')],
    needs: ['decision', 'removalOrder'],
    applies: ({ decision, removalOrder }) =>
      toEnter.includes(decision) && removalOrder === 'departure',
  }),
  caution({
    id: 'removal-order-without-ground',
    text: {
      en: 'A removal order rests on a finding of inadmissibility, and none was stated: without its ground the end of the bar on return is not computed.',
      fr: 'Une mesure de renvoi repose sur un constat d’interdiction de territoire, et aucun n’a été indiqué : sans son motif, la fin de l’interdiction de retour n’est pas calculée.',
    },
    law: [irpa('44(1)'), irpa('44(2)')],
    needs: ['inadmissibility', 'removalOrder'],
    applies: ({ inadmissibility, removalOrder }) =>
      removalOrder !== 'none' && inadmissibility.length === 0,
  }),
]
