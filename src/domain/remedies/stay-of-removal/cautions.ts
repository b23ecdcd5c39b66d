import { removalAppealNeeds, removalAppealTexts } from '../../appeal-bars.ts'
import { servedBeforeFive } from '../../court-service.ts'
import { ACT_OF_2026, decided, fcr, federalCourtsAct, irpa, irpr } from '../../law/index.ts'
import { type Caution, caution, everyCase } from '../../rules.ts'
import { deferralPractice, injunctionTest, stayGuidelines, threePartTest } from './authorities.ts'
import { automaticStays } from './automatic-stays.ts'

export const cautions: readonly Caution[] = [
  ...automaticStays,
  caution({
    ...everyCase,
    id: 'underlying-application-needed',
    text: {
      en: 'The Court stays removal only in aid of an application for leave against an actual decision, made within its own limit; a request not yet answered is no decision.',
      fr: 'La Cour ne surseoit au renvoi qu’à l’appui d’une demande d’autorisation visant une décision réelle et faite dans son propre délai; la demande restée sans réponse n’est pas une décision.',
    },
    law: [federalCourtsAct('18.2'), irpa('72(1)'), decided('2010 FC 593')],
  }),
  caution({
    ...everyCase,
    id: 'three-part-test',
    text: {
      en: 'The applicant must show all three: a serious issue in the underlying application, irreparable harm if removed before it is decided, and a balance of convenience in favour of staying.',
      fr: 'Le demandeur doit établir les trois éléments : une question sérieuse dans la demande sous-jacente, un préjudice irréparable en cas de renvoi avant qu’elle soit tranchée, et une prépondérance des inconvénients en sa faveur.',
    },
    law: [threePartTest, injunctionTest, decided('2021 FC 1463', 3), decided('2023 FC 1399', 3)],
  }),
  caution({ ...everyCase, ...servedBeforeFive }),
  caution({
    id: 'higher-threshold-on-deferral',
    text: {
      en: 'Where the decision attacked is a refusal to defer removal, the serious issue must meet a higher threshold, because the stay would give what the officer refused.',
      fr: 'Lorsque la décision attaquée est un refus de reporter le renvoi, la question sérieuse doit satisfaire à un critère plus élevé, car le sursis donnerait ce que l’agent a refusé.',
    },
    law: [decided('2009 FCA 81')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'deferral-of-removal',
  }),
  caution({
    ...everyCase,
    id: 'ask-for-deferral-first',
    text: {
      en: 'Ask the officer in writing, with evidence, to defer removal as soon as its day is known: the refusal is a decision that can be taken to the Court. The officer’s discretion is narrow, since the order must be enforced as soon as possible.',
      fr: 'Demander par écrit à l’agent, preuve à l’appui, de reporter le renvoi dès que le jour en est connu : le refus est une décision qui peut être portée devant la Cour. Le pouvoir de l’agent est étroit, la mesure devant être exécutée dès que possible.',
    },
    law: [irpa('48(2)'), decided('2009 FCA 81'), deferralPractice],
  }),
  caution({
    ...everyCase,
    id: 'last-minute-motions',
    text: {
      en: 'A motion that comes late without a good explanation may not be heard. By the Court’s guidelines, one filed after nine in the evening for a removal early the next day is treated as made without notice, with a duty of full disclosure: check that they still say so.',
      fr: 'La requête tardive et mal expliquée peut ne pas être entendue. Selon les lignes directrices de la Cour, celle déposée après vingt et une heures pour un renvoi tôt le lendemain est traitée comme présentée sans préavis, avec l’obligation de tout divulguer : vérifier qu’elles le disent toujours.',
    },
    law: [stayGuidelines, fcr('362(2)')],
  }),
  caution({
    ...everyCase,
    id: 'clean-hands',
    text: {
      en: 'A stay is an equitable remedy: failure to report, an outstanding warrant or facts left out weigh against it.',
      fr: 'Le sursis relève de l’équité : le défaut de se présenter, un mandat non exécuté ou des faits omis jouent contre lui.',
    },
    law: [federalCourtsAct('18.2')],
  }),
  ...removalAppealTexts.map(({ mayAppeal, inForce }) =>
    caution({
      id: 'order-not-in-force-pending-appeal',
      text: {
        en: 'An order that can be appealed to the Immigration Appeal Division is not in force before the appeal period ends or the appeal is decided, and cannot be enforced until then: appeal first.',
        fr: 'La mesure susceptible d’appel devant la Section d’appel de l’immigration ne prend pas effet avant la fin du délai d’appel ou la décision sur l’appel et ne peut être exécutée avant : interjeter d’abord appel.',
      },
      law: [irpa('48(1)'), irpa('49(1)'), irpa('63')],
      needs: ['decision', ...removalAppealNeeds],
      applies: (order) => order.decision === 'removal-order' && mayAppeal(order),
      inForce,
      whileUndecided: true,
    }),
  ),
  caution({
    id: 'claimants-order-is-conditional',
    text: {
      en: 'The order against a claimant is conditional and cannot be enforced before the day on which the Act brings it into force, which is shown among the dates.',
      fr: 'La mesure visant le demandeur d’asile est conditionnelle et ne peut être exécutée avant le jour où la Loi lui donne effet, indiqué parmi les dates.',
    },
    law: [irpa('49(2)'), irpa('48(1)')],
    needs: ['decision'],
    applies: ({ decision }) =>
      decision === 'refugee-claim-ineligible' ||
      decision === 'refugee-claim-rejected' ||
      decision === 'refugee-appeal-dismissed',
  }),
  caution({
    id: 'departure-order-clock',
    text: {
      en: 'The 30 days to leave under a departure order are suspended while the order is stayed or the person detained; once they have run without a confirmed departure it becomes a deportation order.',
      fr: 'Les trente jours pour partir aux termes d’une mesure d’interdiction de séjour sont suspendus pendant le sursis ou la détention; une fois écoulés sans départ confirmé, elle devient une mesure d’expulsion.',
    },
    law: [irpr('224(2)'), irpr('224(3)')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder === 'departure',
  }),
  caution({
    id: 'appeal-period-across-the-change',
    text: {
      en: 'The appeal period of this order ends after the Act was changed on March 26, 2026, but the order came before: no transitional provision was found, and the new text was applied. Act by the day before the one shown.',
      fr: 'Le délai d’appel de cette mesure prend fin après la modification de la Loi le 26 mars 2026, mais la mesure la précède : aucune disposition transitoire n’a été trouvée et le nouveau texte a été appliqué. Agir au plus tard la veille du jour indiqué.',
    },
    law: [irpa('49(1)')],
    needs: ['decision', 'personStatus'],
    applies: ({ decision, personStatus }) =>
      decision === 'removal-order' && personStatus !== 'foreign-national',
    inForce: {
      measuredOn: ['removalOrderReceivedOn', 'notifiedOn', 'reasonsReceivedOn', 'decidedOn'],
      from: '2026-02-24',
      until: ACT_OF_2026,
    },
  }),
  caution({
    id: 'claim-across-the-change',
    text: {
      en: 'The order of this claimant may not have been in force when the Act was changed on March 26, 2026, and no transitional provision was found. The day shown is that of the text before: by the new one, an order after a withdrawal may be in force since March 26, 2026, and one after a finding of ineligibility is counted from the notice. Act by the earlier day.',
      fr: 'La mesure visant ce demandeur d’asile n’avait peut-être pas pris effet lors de la modification de la Loi le 26 mars 2026, et aucune disposition transitoire n’a été trouvée. Le jour indiqué est celui du texte antérieur : selon le nouveau, la mesure qui suit un retrait a pu prendre effet le 26 mars 2026, et celle qui suit un constat d’irrecevabilité se compte de la notification. Agir au plus tard au premier de ces jours.',
    },
    law: [irpa('49(2)')],
    needs: ['decision', 'lastRefugeeDecision'],
    applies: ({ decision, lastRefugeeDecision }) =>
      decision === 'refugee-claim-ineligible' ||
      (decision === 'refugee-claim-rejected' && lastRefugeeDecision.startsWith('withdrawn')),
    inForce: {
      measuredOn: ['notifiedOn', 'reasonsReceivedOn', 'decidedOn'],
      from: '2026-03-11',
      until: ACT_OF_2026,
    },
  }),
  caution({
    ...everyCase,
    id: 'return-if-the-order-is-set-aside',
    text: {
      en: 'Where an order that could not be appealed has been enforced and is later set aside on judicial review, the person is entitled to return to Canada at the Minister’s expense.',
      fr: 'Lorsqu’une mesure non susceptible d’appel a été exécutée et est ensuite cassée à la suite d’un contrôle judiciaire, la personne peut revenir au Canada aux frais du ministre.',
    },
    law: [irpa('52(2)')],
  }),
]
