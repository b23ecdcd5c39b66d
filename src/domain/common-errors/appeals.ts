import { decided, iadRules, irpa, irpr } from '../law/index.ts'
import { practiceNotice2020 } from '../remedies/refugee-appeal/practices.ts'
import type { CommonError } from './common-error.ts'

/** On the appeals to the two appeal divisions of the Board. */
export const appeals: readonly CommonError[] = [
  {
    id: 'mailed-in-time-is-enough',
    claim: {
      en: 'A notice of appeal that is mailed within the 30 days is in time.',
      fr: 'L’avis d’appel mis à la poste dans les 30 jours est à temps.',
    },
    answer: {
      en: 'The Immigration Appeal Division must receive the notice and its documents within the time: on paper, the day is the one that the registry stamps.',
      fr: 'La Section d’appel de l’immigration doit recevoir l’avis et les documents dans le délai : sur papier, le jour est celui que le greffe estampille.',
    },
    law: [iadRules('16'), iadRules('40(1)')],
  },
  {
    id: 'every-sponsorship-refusal-is-appealable',
    claim: {
      en: 'Every refused sponsorship can be appealed, that of a spouse in Canada too.',
      fr: 'Tout parrainage refusé est susceptible d’appel, y compris celui d’un époux au Canada.',
    },
    answer: {
      en: 'The sponsor’s appeal is from a decision not to issue a permanent resident visa to a member of the family class. The spouse or common-law partner in Canada class is another class, without a visa: its refusal goes to the Federal Court.',
      fr: 'L’appel du répondant vise le refus de délivrer un visa de résident permanent au titre du regroupement familial. La catégorie des époux ou conjoints de fait au Canada en est une autre, sans visa : son refus relève de la Cour fédérale.',
    },
    law: [irpa('63(1)'), irpr('124'), irpa('72(1)')],
  },
  {
    id: 'withdrawn-sponsorship-is-appealable',
    claim: {
      en: 'A sponsor found ineligible can appeal even after choosing that the application be withdrawn in that case.',
      fr: 'Le répondant jugé ne pas avoir qualité de répondant peut interjeter appel même s’il avait choisi, dans ce cas, le retrait de la demande.',
    },
    answer: {
      en: 'Once the sponsorship is withdrawn no decision is made on the visa, and without a decision there is nothing to appeal.',
      fr: 'Une fois le parrainage retiré, il n’est pas statué sur la demande de visa et, sans décision, il n’y a rien à porter en appel.',
    },
    law: [irpr('119'), irpa('63(1)')],
  },
  {
    id: 'misrepresentation-always-bars-the-appeal',
    claim: {
      en: 'A refusal for misrepresentation always takes away the sponsor’s appeal.',
      fr: 'Le refus pour fausses déclarations prive toujours le répondant de son appel.',
    },
    answer: {
      en: 'It does not where the person refused is the sponsor’s spouse, common-law partner or child.',
      fr: 'Il ne l’en prive pas lorsque l’étranger est l’époux ou le conjoint de fait du répondant ou son enfant.',
    },
    law: [irpa('64(3)')],
  },
  {
    id: 'conjugal-partner-as-spouse',
    claim: {
      en: 'After misrepresentation a conjugal partner keeps the appeal as a spouse does.',
      fr: 'Après de fausses déclarations, le partenaire conjugal garde l’appel comme l’époux.',
    },
    answer: {
      en: 'The exception names the spouse, the common-law partner and the child; a conjugal partner, a parent or any other relative is not in it.',
      fr: 'L’exception nomme l’époux, le conjoint de fait et l’enfant; le partenaire conjugal, le père ou la mère et les autres membres de la parenté n’y sont pas.',
    },
    law: [irpa('64(3)')],
  },
  {
    id: 'sanctions-leave-the-appeal',
    claim: {
      en: 'A person inadmissible because of sanctions keeps the appeal to the Immigration Appeal Division.',
      fr: 'La personne interdite de territoire pour sanctions garde l’appel à la Section d’appel de l’immigration.',
    },
    answer: {
      en: 'Sanctions are among the grounds that take the appeal away since June 22, 2023, from the person and from the sponsor.',
      fr: 'Depuis le 22 juin 2023, les sanctions sont au nombre des motifs qui privent d’appel l’étranger et son répondant.',
    },
    law: [irpa('64(1)'), irpa('35.1(1)')],
  },
  {
    id: 'more-than-six-months-for-the-bar',
    claim: {
      en: 'Only a sentence of more than six months takes away the appeal.',
      fr: 'Seule une peine de plus de six mois prive d’appel.',
    },
    answer: {
      en: 'At least six months is enough for the bar. “More than six months” belongs to another provision, on who is inadmissible for serious criminality.',
      fr: 'Un emprisonnement d’au moins six mois suffit. « Plus de six mois » relève d’une autre disposition, qui dit qui est interdit de territoire pour grande criminalité.',
    },
    law: [irpa('64(2)'), irpa('36(1)(a)')],
  },
  {
    id: 'conditional-sentence-is-imprisonment',
    claim: {
      en: 'A conditional sentence of six months or more counts as imprisonment.',
      fr: 'La peine d’emprisonnement avec sursis de six mois ou plus compte comme un emprisonnement.',
    },
    answer: {
      en: 'A conditional sentence is not a term of imprisonment for the purposes of serious criminality.',
      fr: 'L’emprisonnement avec sursis n’est pas un emprisonnement aux fins de la grande criminalité.',
    },
    law: [decided('2017 SCC 50'), irpa('36(1)(a)'), irpa('64(2)')],
  },
  {
    id: 'credited-custody-does-not-count',
    claim: {
      en: 'Time in custody before the sentence does not count toward the six months.',
      fr: 'La détention avant la peine ne compte pas dans les six mois.',
    },
    answer: {
      en: 'Pre-sentence custody that the judge expressly credited is part of the punishment, and counts.',
      fr: 'La détention présentencielle expressément prise en compte par le juge fait partie de la peine, et compte.',
    },
    law: [irpa('64(2)'), decided('2004 FC 7'), decided('2005 FC 757')],
  },
  {
    id: 'sixty-days-on-residency-in-canada',
    claim: {
      en: 'A permanent resident in Canada has 60 days to appeal on the residency obligation.',
      fr: 'Le résident permanent au Canada a 60 jours pour interjeter appel sur l’obligation de résidence.',
    },
    answer: {
      en: 'The 60 days are for a decision made outside Canada. In Canada the failure leads to a removal order, and the appeal from it has 30 days.',
      fr: 'Les 60 jours visent la décision rendue hors du Canada. Au Canada, le manquement mène à une mesure de renvoi, dont l’appel a 30 jours.',
    },
    law: [irpa('63(3)'), irpa('63(4)'), iadRules('16(b)'), iadRules('16(c)')],
  },
  {
    id: 'status-lost-with-the-decision-abroad',
    claim: {
      en: 'A permanent resident who is found abroad not to meet the residency obligation is no longer one from that day.',
      fr: 'Le résident permanent dont le manquement à l’obligation de résidence est constaté à l’étranger ne l’est plus dès ce jour.',
    },
    answer: {
      en: 'The status is lost only on a final determination: it lasts while the appeal may be made and until it is decided.',
      fr: 'Le statut ne se perd que par une décision en dernier ressort : il dure tant que l’appel est possible et jusqu’à ce qu’il soit tranché.',
    },
    law: [irpa('46(1)(b)'), irpa('63(4)')],
  },
  {
    id: 'forty-five-days-to-perfect-a-refugee-appeal',
    claim: {
      en: 'The law gives 45 days to perfect an appeal to the Refugee Appeal Division.',
      fr: 'La loi donne 45 jours pour mettre en état un appel à la Section d’appel des réfugiés.',
    },
    answer: {
      en: 'The Regulations give 30 days from the receipt of the written reasons. The 45 days come from a practice notice, which is to be checked: keep the 30.',
      fr: 'Le Règlement donne 30 jours à compter de la réception des motifs écrits. Les 45 jours viennent d’un avis de pratique, à vérifier : respecter les 30.',
    },
    law: [irpr('159.91(1)(b)'), practiceNotice2020],
  },
]
