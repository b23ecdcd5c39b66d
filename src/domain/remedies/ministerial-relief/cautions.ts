import { irpa, irpr } from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'
import { reliefGuide } from './practices.ts'

export const cautions: readonly Caution[] = [
  caution({
    id: 'relief-or-court',
    text: {
      en: 'Choose between relief and the Court. While an application for leave is pending relief cannot be applied for, and an application for leave filed afterwards closes the file for relief; but relief stops no time limit, so the Court may be out of reach by the time it is refused.',
      fr: 'Il faut choisir entre la dispense et la Cour. Tant qu’une demande d’autorisation est pendante, la dispense ne peut être demandée, et une demande d’autorisation déposée par la suite ferme le dossier de dispense; mais la dispense ne suspend aucun délai, de sorte que la Cour peut être hors d’atteinte lorsqu’elle est refusée.',
    },
    law: [irpr('24.1(2)'), irpr('24.4(d)'), irpa('72(2)(b)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'when-the-court-is-done',
    text: {
      en: 'Relief opens again once leave is refused, once judicial review is refused and no question is certified, once the last appeal has failed or its time has run out, or on discontinuance: the earliest of them.',
      fr: 'La dispense redevient possible lorsque l’autorisation est refusée, lorsque le contrôle judiciaire est rejeté sans question certifiée, lorsque le dernier appel a échoué ou que son délai est expiré, ou en cas de désistement : le premier de ces événements.',
    },
    law: [
      irpr('24.1(2)(a)'),
      irpr('24.1(2)(b)'),
      irpr('24.1(2)(c)'),
      irpr('24.1(2)(d)'),
      irpr('24.1(2)(e)'),
    ],
    needs: ['leaveApplicationPending'],
    applies: ({ leaveApplicationPending }) => leaveApplicationPending,
  }),
  caution({
    id: 'only-security-considerations',
    text: {
      en: 'The Minister may take into account only national security and public safety considerations, though not only the danger that the person presents: hardship and family belong to it only so far as they bear on these.',
      fr: 'Le ministre ne tient compte que de considérations relatives à la sécurité nationale et à la sécurité publique, sans se limiter au danger que constitue la personne : les difficultés et la famille n’y ont place que dans la mesure où elles s’y rapportent.',
    },
    law: [irpa('42.1(3)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'not-a-second-finding',
    text: {
      en: 'Relief does not decide the finding again: an error in it is for the Court.',
      fr: 'La dispense ne revoit pas le constat : l’erreur dont il serait entaché relève de la Cour.',
    },
    law: [irpa('42.1(1)'), irpa('72(1)'), reliefGuide],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'other-grounds-remain',
    text: {
      en: 'Another ground found against the person is not open to relief and remains: sanctions, paragraphs 35(1)(a) and (c.1), criminality and the rest need their own answer.',
      fr: 'Un autre motif retenu contre la personne échappe à la dispense et demeure : les sanctions, les alinéas 35(1)a) et c.1), la criminalité et les autres appellent leur propre remède.',
    },
    law: [irpa('42.1(1)'), irpa('35(1)'), irpa('35.1(1)')],
    needs: ['inadmissibility', 'humanRightsParagraph'],
    applies: ({ inadmissibility, humanRightsParagraph }) =>
      inadmissibility.some(
        (ground) =>
          ground !== 'security' &&
          ground !== 'organized-criminality' &&
          !(ground === 'human-or-international-rights' && humanRightsParagraph === 'b'),
      ),
  }),
  caution({
    id: 'sanctions-end-with-the-listing',
    text: {
      en: 'Inadmissibility on grounds of sanctions ends when the measure or the listing ends: that is what must be sought, not relief.',
      fr: 'L’interdiction de territoire pour sanctions cesse avec la mesure ou l’inscription : c’est leur fin qu’il faut obtenir, et non la dispense.',
    },
    law: [irpa('35.1(2)'), irpa('42.1(1)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.includes('sanctions'),
  }),
  caution({
    id: 'permanent-resident',
    text: {
      en: 'Only a foreign national may apply: a permanent resident becomes one when the removal order comes into force, at once where there is no right to appeal.',
      fr: 'Seul un étranger peut présenter la demande : le résident permanent le devient à la prise d’effet de la mesure de renvoi, immédiate si elle n’est pas susceptible d’appel.',
    },
    law: [irpr('24.1(1)'), irpa('46(1)(c)'), irpa('49(1)'), irpa('64(1)')],
    needs: ['personStatus'],
    applies: ({ personStatus }) => personStatus === 'permanent-resident',
  }),
  caution({
    id: 'not-before-the-decision',
    text: {
      en: 'Relief can be applied for only once status was refused or a removal order was issued on that very ground: a letter of concern or a report is not enough.',
      fr: 'La dispense ne peut être demandée qu’une fois le statut refusé ou la mesure de renvoi prise pour ce motif même : une lettre d’équité ou un rapport ne suffit pas.',
    },
    law: [irpr('24.1(1)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'stays-no-removal',
    text: {
      en: 'The application does not stay a removal order.',
      fr: 'La demande n’emporte pas sursis de la mesure de renvoi.',
    },
    law: [irpa('48(2)'), irpa('50')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder !== 'none',
  }),
  caution({
    id: 'keep-the-address-current',
    text: {
      en: 'The Minister may take years to decide, and the 60 days to confirm run from the sending of the notice: report every change of address at once, or the file may be closed unseen.',
      fr: 'La décision du ministre peut prendre des années, et les soixante jours pour confirmer courent de l’envoi de l’avis : signaler aussitôt tout changement d’adresse, sans quoi le dossier peut être fermé à l’insu du demandeur.',
    },
    law: [irpr('24.4(a)'), reliefGuide],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'on-the-ministers-own-initiative',
    text: {
      en: 'The Minister may also make the declaration without an application; nothing obliges the Minister to.',
      fr: 'Le ministre peut aussi faire la déclaration de sa propre initiative; rien ne l’y oblige.',
    },
    law: [irpa('42.1(2)')],
    needs: [],
    applies: always,
  }),
]
