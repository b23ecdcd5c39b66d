import { feesChange } from '../../fees.ts'
import { FIVE_YEARS_FOR_MISREPRESENTATION, irpa, irpr } from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'
import { mayRestOnMisrepresentation } from './orders.ts'
import { authorizationPage } from './practices.ts'

export const cautions: readonly Caution[] = [
  caution({
    id: 'leave-within-thirty-days',
    text: {
      en: 'The 30 days of a departure order run from the day it becomes enforceable, not from the day it was made or received. To leave is not enough: an officer must confirm the departure and give the certificate, or the order becomes a deportation order, for good.',
      fr: 'Les trente jours d’une mesure d’interdiction de séjour courent du jour où elle devient exécutoire, et non de celui où elle est prise ou reçue. Partir ne suffit pas : un agent doit confirmer le départ et remettre l’attestation, sans quoi elle devient une mesure d’expulsion, définitivement.',
    },
    law: [irpr('224(2)'), irpr('240(1)'), irpa('48(1)')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder === 'departure',
  }),
  caution({
    id: 'thirty-days-suspended',
    text: {
      en: 'The 30 days stop while the person is detained or the order is stayed, and run on after the release or when the order becomes enforceable again: the day shown takes no account of it and can only be too early.',
      fr: 'Les trente jours sont suspendus pendant la détention ou le sursis, et reprennent à la mise en liberté ou lorsque la mesure redevient exécutoire : le jour indiqué n’en tient pas compte et ne peut être que trop tôt.',
    },
    law: [irpr('224(3)')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder === 'departure',
  }),
  caution({
    id: 'departure-order-became-deportation',
    text: {
      en: 'A departure order that was not complied with in time is a deportation order: an authorization is needed at any time, and the application must explain why the person did not leave, or did not have the departure confirmed, in time.',
      fr: 'La mesure d’interdiction de séjour non respectée dans le délai est une mesure d’expulsion : une autorisation est nécessaire à quelque moment que ce soit, et la demande doit expliquer pourquoi la personne n’est pas partie, ou n’a pas fait confirmer son départ, à temps.',
    },
    law: [irpr('224(2)'), irpr('226(1)')],
    needs: ['removalOrder', 'departureConfirmedInTime'],
    applies: ({ removalOrder, departureConfirmedInTime }) =>
      removalOrder === 'departure' && !departureConfirmedInTime,
  }),
  caution({
    id: 'deportation-order-at-any-time',
    text: {
      en: 'After a deportation order no passage of time ends the need for an authorization.',
      fr: 'Après une mesure d’expulsion, l’écoulement du temps ne met jamais fin à la nécessité d’une autorisation.',
    },
    law: [irpr('226(1)'), irpr('226(3)')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder === 'deportation',
  }),
  caution({
    id: 'counted-from-enforcement',
    text: {
      en: 'The period of an exclusion order runs from its enforcement and not from the day it was made: without a certificate of departure it may never have begun. An officer abroad can enforce the order when a visa or an authorization is applied for.',
      fr: 'La période d’une mesure d’exclusion court de son exécution, et non du jour où elle a été prise : sans attestation de départ, elle peut ne jamais avoir commencé. À l’étranger, un agent peut exécuter la mesure lorsqu’un visa ou une autorisation est demandé.',
    },
    law: [irpr('225(1)'), irpr('240(1)'), irpr('240(2)')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder === 'exclusion',
  }),
  caution({
    id: 'inadmissibility-is-separate',
    text: {
      en: 'The end of the exclusion order’s period is not the end of the inadmissibility for misrepresentation: check the five years of that one too.',
      fr: 'La fin de la période de la mesure d’exclusion n’est pas celle de l’interdiction de territoire pour fausses déclarations : vérifier aussi les cinq ans de celle-ci.',
    },
    law: [irpa('40(2)(a)'), irpr('225(3)')],
    needs: ['removalOrder', 'inadmissibility'],
    applies: mayRestOnMisrepresentation,
  }),
  caution({
    id: 'order-before-five-years',
    text: {
      en: 'An exclusion order for misrepresentation made before November 21, 2014, obliged the person for two years, not five: the day given counts two, while the finding on the period counts five. Have a lawyer confirm which governs.',
      fr: 'La mesure d’exclusion pour fausses déclarations prise avant le 21 novembre 2014 obligeait pendant deux ans, et non cinq : le jour indiqué en compte deux, alors que le constat sur la période en compte cinq. Faire confirmer par un avocat lequel s’applique.',
    },
    law: [irpr('225(3)')],
    needs: ['removalOrder', 'inadmissibility'],
    applies: mayRestOnMisrepresentation,
    inForce: {
      measuredOn: ['removalOrderReceivedOn', 'inadmissibilityFoundOn', 'removalOrderEnforcedOn'],
      until: FIVE_YEARS_FOR_MISREPRESENTATION,
    },
  }),
  caution({
    id: 'order-not-enforced',
    text: {
      en: 'While the person is in Canada the order is not enforced, and there is no return to authorize: see to the departure and its certificate first.',
      fr: 'Tant que la personne est au Canada, la mesure n’est pas exécutée et il n’y a aucun retour à autoriser : veiller d’abord au départ et à l’attestation.',
    },
    law: [irpa('52(1)'), irpr('240(1)')],
    needs: ['personIn', 'removalOrder'],
    applies: ({ personIn, removalOrder }) => personIn === 'in-canada' && removalOrder !== 'none',
  }),
  caution({
    id: 'order-set-aside',
    text: {
      en: 'If an order without a right of appeal was enforced and is then set aside on judicial review, the person is entitled to return at the Minister’s expense and needs no authorization.',
      fr: 'Si une mesure non susceptible d’appel a été exécutée puis cassée à la suite d’un contrôle judiciaire, la personne peut revenir aux frais du ministre et n’a besoin d’aucune autorisation.',
    },
    law: [irpa('52(2)')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder !== 'none',
  }),
  caution({
    id: 'return-without-authorization',
    text: {
      en: 'To return without a needed authorization is itself a ground of inadmissibility, which leads to a deportation order.',
      fr: 'Revenir sans l’autorisation requise est en soi un motif d’interdiction de territoire, qui mène à une mesure d’expulsion.',
    },
    law: [irpa('52(1)'), irpa('41'), irpr('228(1)(c)(ii)')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder !== 'none',
  }),
  caution({
    id: 'no-other-inadmissibility-cured',
    text: {
      en: 'The authorization lifts only the bar on return: the visa, permit or travel authorization must be obtained as well, and any other inadmissibility overcome.',
      fr: 'L’autorisation ne lève que l’interdiction de retour : il faut aussi obtenir le visa, le permis ou l’autorisation de voyage, et surmonter toute autre interdiction de territoire.',
    },
    law: [irpa('11(1)'), irpa('52(1)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'what-the-officer-weighs',
    text: {
      en: 'The officer weighs the reasons for the removal, what has changed since, the time gone by, the conduct since, and the reasons to return: where nothing has changed, permission is less likely.',
      fr: 'L’agent apprécie les raisons du renvoi, ce qui a changé depuis, le temps écoulé, la conduite depuis et les raisons du retour : si rien n’a changé, l’autorisation est moins probable.',
    },
    law: [irpa('52(1)'), authorizationPage],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'removal-costs',
    text: {
      en: 'Where the Agency paid for the removal, the department says that its costs must be repaid before an authorization is issued. Check the amount when it is asked for.',
      fr: 'Si l’Agence a payé le renvoi, le ministère dit que ces frais doivent être remboursés avant la délivrance de l’autorisation. Vérifier le montant lorsqu’il est réclamé.',
    },
    law: [authorizationPage],
    needs: [],
    applies: always,
  }),
  ...feesChange(irpr('310')),
]
