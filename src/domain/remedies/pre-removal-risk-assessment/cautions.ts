import type { Known } from '../../facts/index.ts'
import { areSome, grave } from '../../inadmissibility.ts'
import { irpa, irpr } from '../../law/index.ts'
import { type Caution, caution, everyCase } from '../../rules.ts'
import { applyPage, timelineInstructions } from './practices.ts'

/** Paragraph 112(3)(b): by a conviction, for an offence punishable by ten years or more. */
const graveConviction = ({
  inadmissibility,
  criminalityBasis,
  maximumPenaltyTenYearsOrMore,
}: Pick<Known, 'inadmissibility' | 'criminalityBasis' | 'maximumPenaltyTenYearsOrMore'>): boolean =>
  inadmissibility.includes('serious-criminality') &&
  criminalityBasis !== 'act-outside-canada' &&
  maximumPenaltyTenYearsOrMore

export const cautions: readonly Caution[] = [
  caution({
    ...everyCase,
    id: 'notification-first',
    text: {
      en: 'A first application may be made only after the Department has given notification, which it does before removal by giving or mailing the form; ask for it in writing if removal is being arranged without it.',
      fr: 'Une première demande ne peut être faite qu’après l’avis du ministère, donné avant le renvoi par la remise ou l’envoi du formulaire; le demander par écrit si le renvoi se prépare sans lui.',
    },
    law: [irpr('160(1)'), irpr('160(3)'), irpr('160(4)')],
  }),
  caution({
    ...everyCase,
    id: 'order-must-be-in-force',
    text: {
      en: 'The removal order must be in force: that of a claimant is conditional until the day fixed for it, which is shown among the dates of the stay of removal.',
      fr: 'La mesure de renvoi doit avoir pris effet : celle visant le demandeur d’asile est conditionnelle jusqu’au jour fixé, indiqué parmi les dates du sursis au renvoi.',
    },
    law: [irpa('112(1)'), irpa('49(2)')],
  }),
  caution({
    ...everyCase,
    id: 'received-not-postmarked',
    text: {
      en: 'The Regulations count the day on which the Department receives the application. Its instructions speak of the postmark and of 22 days where the form was mailed, which is the same limit with the seven days of mailing added: do not rely on the postmark.',
      fr: 'Le Règlement retient le jour où le ministère reçoit la demande. Ses instructions parlent du cachet postal et de 22 jours si le formulaire a été posté, soit le même délai augmenté des sept jours de l’envoi : ne pas se fier au cachet postal.',
    },
    law: [irpr('162'), irpr('160(4)(b)'), applyPage, timelineInstructions],
  }),
  caution({
    ...everyCase,
    id: 'exemption-by-country',
    text: {
      en: 'The Minister may exempt nationals of a country, or a class of them, from the twelve months: check the list in force. An exemption does not help those whose claim was decided after it.',
      fr: 'Le ministre peut exempter des douze mois les ressortissants d’un pays ou une catégorie d’entre eux : vérifier la liste en vigueur. L’exemption ne profite pas à ceux dont la demande d’asile a été tranchée après elle.',
    },
    law: [irpa('112(2.1)'), irpa('112(2.2)'), irpa('112(2.3)')],
  }),
  caution({
    ...everyCase,
    id: 'bar-from-the-latest-day',
    text: {
      en: 'The twelve months run from the latest of the decisions on the claim, or on the earlier application, and of the Federal Court’s refusal with respect to it: state the last of these days.',
      fr: 'Les douze mois courent de la plus récente des décisions sur la demande d’asile, ou sur la demande de protection antérieure, et du refus de la Cour fédérale à son égard : indiquer le dernier de ces jours.',
    },
    law: [irpa('112(2)(b.1)'), irpa('112(2)(c)')],
  }),
  caution({
    ...everyCase,
    id: 'stay-ends-with-the-refusal',
    text: {
      en: 'The stay ends when the application is rejected, when the person confirms in writing that none will be made, or when none is made in time; an application to the Federal Court does not renew it.',
      fr: 'Le sursis prend fin au rejet de la demande, à la confirmation écrite qu’aucune ne sera faite ou à défaut de demande dans le délai; une demande à la Cour fédérale ne le renouvelle pas.',
    },
    law: [irpr('232(a)'), irpr('232(b)'), irpr('232(c)')],
  }),
  caution({
    id: 'later-application-brings-no-stay',
    text: {
      en: 'Another application may be made while the person remains in Canada, without notification and with the submissions attached; it does not stay removal.',
      fr: 'Une autre demande peut être faite tant que la personne demeure au Canada, sans avis et observations jointes; elle n’opère pas sursis au renvoi.',
    },
    law: [irpr('165'), irpr('160(2)')],
    needs: ['decision', 'earlierProtectionApplicationRefused'],
    applies: ({ decision, earlierProtectionApplicationRefused }) =>
      decision === 'pre-removal-risk-assessment' || earlierProtectionApplicationRefused,
  }),
  caution({
    id: 'at-a-port-of-entry',
    text: {
      en: 'If the order was made at a port of entry on a finding of inadmissibility and is in force, the application must be received as soon as the order is made, with any submissions, and does not stay it.',
      fr: 'Si la mesure a été prise à un point d’entrée sur constat d’interdiction de territoire et a pris effet, la demande doit être reçue dès sa prise, observations jointes, et n’y sursoit pas.',
    },
    law: [irpr('166'), irpr('160(2)')],
    needs: ['decision', 'removalOrderMadeAt'],
    applies: ({ decision, removalOrderMadeAt }) =>
      decision === 'removal-order' && removalOrderMadeAt === 'examination',
  }),
  caution({
    id: 'restricted-application',
    text: {
      en: 'Protection cannot be conferred: only the risks of section 97 are considered, against the acts committed or the danger posed, and success gives a stay for that country, which the Minister may cancel.',
      fr: 'L’asile ne peut être conféré : seuls les éléments de l’article 97 sont examinés, au regard des actes commis ou du danger, et le succès donne un sursis pour le pays visé, que le ministre peut révoquer.',
    },
    law: [irpa('112(3)'), irpa('113(d)'), irpa('114(1)'), irpa('114(2)')],
    needs: ['inadmissibility', 'namedInCertificate'],
    applies: ({ inadmissibility, namedInCertificate }) =>
      namedInCertificate || areSome(inadmissibility, grave),
  }),
  caution({
    id: 'restricted-by-conviction',
    text: {
      en: 'By reason of the conviction protection cannot be conferred, only a stay, and danger to the public is weighed. Sections 96 to 98 are still considered where a conviction in Canada brought less than two years of imprisonment, or where it was outside Canada and section F of Article 1 does not apply.',
      fr: 'En raison de la déclaration de culpabilité, l’asile ne peut être conféré, mais seulement un sursis, et le danger pour le public est apprécié. Les articles 96 à 98 restent examinés si, prononcée au Canada, elle a entraîné moins de deux ans d’emprisonnement, ou si elle l’a été à l’extérieur du Canada et que la section F de l’article premier ne s’applique pas.',
    },
    law: [irpa('112(3)(b)'), irpa('113(d)(i)'), irpa('113(e)'), irpa('114(1)')],
    needs: ['inadmissibility', 'criminalityBasis', 'maximumPenaltyTenYearsOrMore'],
    applies: graveConviction,
  }),
  caution({
    id: 'restricted-by-exclusion',
    text: {
      en: 'If the claim was rejected under section F of Article 1 of the Convention, protection cannot be conferred, only a stay; under section E it can. Neither rejection starts the twelve months.',
      fr: 'Si la demande d’asile a été rejetée au titre de la section F de l’article premier de la Convention, l’asile ne peut être conféré, mais seulement un sursis; au titre de la section E, il peut l’être. Aucun de ces rejets ne fait courir les douze mois.',
    },
    law: [irpa('112(3)(c)'), irpa('112(2)(b.1)')],
    needs: ['lastRefugeeDecision'],
    applies: ({ lastRefugeeDecision }) => lastRefugeeDecision === 'rejected-article-1e-or-1f',
  }),
  caution({
    id: 'hearing-must-be-held',
    text: {
      en: 'The claim was ineligible only because of an earlier claim in a country that shares information: a hearing must be held, unless the application is allowed without one.',
      fr: 'La demande d’asile était irrecevable du seul fait d’une demande antérieure dans un pays qui échange des renseignements : une audience est obligatoire, sauf si la demande est accueillie sans audience.',
    },
    law: [irpa('113.01')],
    needs: ['claimIneligibleUnder'],
    applies: ({ claimIneligibleUnder }) =>
      claimIneligibleUnder.length === 1 && claimIneligibleUnder.includes('c.1'),
  }),
  caution({
    id: 'only-new-evidence',
    text: {
      en: 'Because a claim was rejected, only evidence may be presented that arose after the rejection, was not reasonably available, or could not reasonably have been expected to be presented then.',
      fr: 'Parce qu’une demande d’asile a été rejetée, ne peuvent être présentés que les éléments de preuve survenus depuis le rejet, qui n’étaient alors pas normalement accessibles ou qu’il n’était pas raisonnable de s’attendre à voir présentés.',
    },
    law: [irpa('113(a)'), irpr('161(2)')],
    needs: ['lastRefugeeDecision'],
    applies: ({ lastRefugeeDecision }) => lastRefugeeDecision.startsWith('rejected'),
  }),
  caution({
    id: 'perhaps-only-new-evidence',
    text: {
      en: 'The claim is deemed rejected where protection ceased or the decision that allowed it was vacated: whether only new evidence may then be presented is open to argument. Mark what is new, and have a lawyer say what else may be given.',
      fr: 'La demande d’asile est réputée rejetée en cas de perte de l’asile ou d’annulation de la décision qui l’avait accueillie : que seuls des éléments nouveaux puissent alors être présentés est discutable. Désigner ce qui est nouveau, et consulter un avocat pour le reste.',
    },
    law: [irpa('113(a)'), irpa('108(3)'), irpa('109(3)')],
    needs: ['lastRefugeeDecision'],
    applies: ({ lastRefugeeDecision }) =>
      lastRefugeeDecision === 'ceased' || lastRefugeeDecision === 'vacated',
  }),
  caution({
    id: 'certificate-limit-is-strict',
    text: {
      en: 'For a person named in a certificate the application must be received within the limit; none may be made later on that footing.',
      fr: 'Pour la personne nommée dans un certificat, la demande doit être reçue dans le délai; aucune ne peut être faite après à ce titre.',
    },
    law: [irpr('164'), irpr('160(3)(b)')],
    needs: ['namedInCertificate'],
    applies: ({ namedInCertificate }) => namedInCertificate,
  }),
]
