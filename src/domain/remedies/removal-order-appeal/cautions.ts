import { sentenceCautions, sharedCautions } from '../../iad/index.ts'
import { areSome, criminal } from '../../inadmissibility.ts'
import { decided, iadRules, irpa, irpr } from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'

export const cautions: readonly Caution[] = [
  caution({
    id: 'order-in-force-without-appeal',
    text: {
      en: 'If no appeal is made, the order comes into force once the appeal period has expired (since March 26, 2026, on the day after by the English text, while the French text did not change), and permanent resident status is lost with it. Whether a closed day of the Board puts that day off is not settled.',
      fr: 'Sans appel, la mesure prend effet une fois le délai d’appel expiré (depuis le 26 mars 2026, le lendemain selon le texte anglais, le texte français n’ayant pas changé), et le statut de résident permanent est alors perdu. Il n’est pas établi qu’un jour de fermeture de la Commission retarde ce jour.',
    },
    law: [irpa('49(1)'), irpa('46(1)(c)'), irpa('48')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'notice-at-the-hearing',
    text: {
      en: 'A notice of appeal may be given to the member at the end of the admissibility hearing, and then no time limit is left to meet; once the hearing is over, only the Appeal Division can receive it, within the limit.',
      fr: 'L’avis d’appel peut être transmis au commissaire à la fin de l’enquête, et il ne reste alors aucun délai à respecter; une fois l’enquête terminée, seule la Section d’appel peut le recevoir, dans le délai.',
    },
    law: [iadRules('14(1)'), iadRules('16')],
    needs: ['removalOrderMadeAt'],
    applies: ({ removalOrderMadeAt }) => removalOrderMadeAt === 'admissibility-hearing',
  }),
  caution({
    id: 'visa-validity',
    text: {
      en: 'What counts is that the permanent resident visa was valid when the person arrived and presented themselves for examination; its expiry before the order does not end the right of appeal. A visa revoked before the order is another case: ask a lawyer.',
      fr: 'Ce qui compte est la validité du visa de résident permanent à l’arrivée et au contrôle; son expiration avant la mesure ne met pas fin au droit d’appel. Le visa révoqué avant la mesure est un autre cas : consulter un avocat.',
    },
    law: [irpa('63(2)'), decided('2025 SCC 21')],
    needs: ['personStatus'],
    applies: ({ personStatus }) => personStatus === 'permanent-resident-visa-holder',
  }),
  caution({
    id: 'visa-holder-of-the-family-class',
    text: {
      en: 'If the visa was sought as a member of the family class, humanitarian and compassionate considerations are open only once the Division has decided that the person is such a member and the sponsor a sponsor.',
      fr: 'Si le visa a été demandé au titre de la catégorie du regroupement familial, les motifs d’ordre humanitaire ne sont ouverts qu’après que la Section a statué que la personne en fait partie et que le répondant a la qualité réglementaire.',
    },
    law: [irpa('65')],
    needs: ['personStatus'],
    applies: ({ personStatus }) => personStatus === 'permanent-resident-visa-holder',
  }),
  caution({
    id: 'residency-order-made-in-canada',
    text: {
      en: 'A finding in Canada that the residency obligation was not met leads to a departure order, never to an admissibility hearing: the appeal is from that order, with its own shorter time limit.',
      fr: 'Le constat fait au Canada d’un manquement à l’obligation de résidence mène à une mesure d’interdiction de séjour, jamais à une enquête : l’appel vise cette mesure, dans son propre délai, plus court.',
    },
    law: [irpa('44(2)'), irpr('228(2)'), irpa('63(3)'), iadRules('16(b)')],
    needs: ['personStatus', 'removalOrder', 'inadmissibility'],
    applies: ({ personStatus, removalOrder, inadmissibility }) =>
      personStatus === 'permanent-resident' &&
      removalOrder === 'departure' &&
      inadmissibility.includes('non-compliance'),
  }),
  caution({
    id: 'days-after-the-report',
    text: {
      en: 'Days after the inadmissibility report do not count toward the residency obligation, unless the person is later found to have complied.',
      fr: 'Les jours postérieurs au rapport d’interdiction de territoire ne comptent pas pour l’obligation de résidence, sauf s’il est confirmé par la suite que la personne s’y est conformée.',
    },
    law: [irpr('62(1)(a)'), irpr('62(2)')],
    needs: ['personStatus', 'removalOrder', 'inadmissibility'],
    applies: ({ personStatus, removalOrder, inadmissibility }) =>
      personStatus === 'permanent-resident' &&
      removalOrder === 'departure' &&
      inadmissibility.includes('non-compliance'),
  }),
  caution({
    id: 'status-kept-during-appeal',
    text: {
      en: 'A permanent resident keeps that status while the appeal is pending; a permanent resident card issued meanwhile is valid for one year.',
      fr: 'Le résident permanent conserve ce statut tant que l’appel est pendant; la carte de résident permanent délivrée entre-temps est valide un an.',
    },
    law: [irpa('46(1)(c)'), irpa('49(1)'), irpr('54(2)(c)'), irpr('54(2)(d)')],
    needs: ['personStatus'],
    applies: ({ personStatus }) => personStatus === 'permanent-resident',
  }),
  caution({
    id: 'departure-order-clock',
    text: {
      en: 'The 30 days to leave under a departure order run from the day it becomes enforceable, not from the day it was made; left to run out, the order becomes a deportation order.',
      fr: 'Les 30 jours pour quitter le Canada en vertu d’une mesure d’interdiction de séjour courent du jour où elle devient exécutoire, et non du jour où elle est prise; à leur expiration, elle devient une mesure d’expulsion.',
    },
    law: [irpr('224(2)'), irpa('48(1)')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder === 'departure',
  }),
  caution({
    id: 'stay-cancelled-by-conviction',
    text: {
      en: 'If the order is stayed, a further conviction for an offence of serious criminality cancels the stay by operation of law and ends the appeal.',
      fr: 'S’il est sursis à la mesure, une nouvelle déclaration de culpabilité pour une infraction de grande criminalité révoque le sursis de plein droit et met fin à l’appel.',
    },
    law: [irpa('68(4)'), irpa('36(1)'), iadRules('80')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => areSome(inadmissibility, criminal),
  }),
  ...sentenceCautions([
    'seriousCriminalityReferredOn',
    'inadmissibilityFoundOn',
    'decidedOn',
    'removalOrderReceivedOn',
    'notifiedOn',
  ]),
  ...sharedCautions,
]
