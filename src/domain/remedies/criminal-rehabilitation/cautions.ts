import { feesChange } from '../../fees.ts'
import { citizenshipAct, feeList, irpa, irpr } from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'
import { deemedNeeds, mayBeDeemedRehabilitated } from './deemed.ts'
import { rehabilitationGuide } from './practices.ts'

export const cautions: readonly Caution[] = [
  caution({
    id: 'conviction-in-canada',
    text: {
      en: 'A conviction in Canada is cured by a record suspension under the Criminal Records Act, or by a final acquittal, not by rehabilitation. Meanwhile a temporary resident permit may be asked for.',
      fr: 'À une déclaration de culpabilité au Canada, on remédie par la suspension du casier au titre de la Loi sur le casier judiciaire, ou par un acquittement en dernier ressort, et non par la réadaptation. Entre-temps, un permis de séjour temporaire peut être demandé.',
    },
    law: [irpa('36(3)(b)'), irpa('24(1)')],
    needs: ['criminalityBasis'],
    applies: ({ criminalityBasis }) => criminalityBasis === 'conviction-in-canada',
  }),
  caution({
    id: 'summary-convictions-in-canada',
    text: {
      en: 'A foreign national inadmissible solely for two or more convictions in Canada for offences that may only be prosecuted summarily is exempt once five years have passed since the sentences were completed: nothing need be applied for.',
      fr: 'L’étranger interdit de territoire pour l’unique motif de deux déclarations de culpabilité ou plus au Canada, pour des infractions punissables seulement par procédure sommaire, est soustrait à l’interdiction cinq ans après que les peines ont été purgées : il n’y a rien à demander.',
    },
    law: [irpr('18.1(1)'), irpr('18.1(2)')],
    needs: ['criminalityBasis', 'inadmissibility'],
    applies: ({ criminalityBasis, inadmissibility }) =>
      criminalityBasis === 'conviction-in-canada' && inadmissibility.includes('criminality'),
  }),
  caution({
    id: 'deemed-rehabilitation',
    text: {
      en: 'For a single offence punishable in Canada by less than ten years, a person may be deemed rehabilitated once ten years have elapsed, without applying: check every condition, among them no indictable conviction in Canada and no conviction anywhere within those ten years.',
      fr: 'Pour une seule infraction punissable au Canada de moins de dix ans, la personne peut être présumée réadaptée une fois dix ans écoulés, sans demande : vérifier chaque condition, dont l’absence de déclaration de culpabilité au Canada pour une infraction punissable par mise en accusation et de toute déclaration de culpabilité au cours de ces dix années.',
    },
    law: [irpa('36(3)(c)'), irpr('18(2)(a)'), irpr('18(2)(c)')],
    needs: deemedNeeds,
    applies: mayBeDeemedRehabilitated,
    whileUndecided: true,
  }),
  caution({
    id: 'deemed-rehabilitation-summary-offences',
    text: {
      en: 'For two or more convictions outside Canada that would all be summary conviction offences here, a person may be deemed rehabilitated five years after the sentences were completed, if every other condition is met. An offence that may be prosecuted either way is not one of them.',
      fr: 'Pour deux déclarations de culpabilité ou plus à l’extérieur du Canada, toutes pour des infractions punissables ici par procédure sommaire, la personne peut être présumée réadaptée cinq ans après que les peines ont été purgées, si toutes les autres conditions sont réunies. L’infraction mixte n’en fait pas partie.',
    },
    law: [irpr('18(2)(b)'), irpa('36(3)(a)')],
    needs: ['inadmissibility', 'criminalityBasis', 'severalOffences'],
    applies: ({ inadmissibility, criminalityBasis, severalOffences }) =>
      inadmissibility.includes('criminality') &&
      criminalityBasis === 'conviction-outside-canada' &&
      severalOffences,
  }),
  caution({
    id: 'never-deemed',
    text: {
      en: 'Where the offence would be punishable in Canada by ten years or more, no passage of time makes the person deemed rehabilitated: an application is needed. The Canadian maximum counts, not the sentence received.',
      fr: 'Si l’infraction est punissable au Canada de dix ans ou plus, l’écoulement du temps ne fait jamais présumer la réadaptation : une demande est nécessaire. C’est le maximum canadien qui compte, et non la peine infligée.',
    },
    law: [irpr('18(2)(a)(i)'), irpr('18(2)(c)(i)'), irpa('36(1)(b)'), irpa('36(1)(c)')],
    needs: ['inadmissibility', 'criminalityBasis', 'maximumPenaltyTenYearsOrMore'],
    applies: ({ inadmissibility, criminalityBasis, maximumPenaltyTenYearsOrMore }) =>
      criminalityBasis !== 'conviction-in-canada' &&
      (maximumPenaltyTenYearsOrMore || inadmissibility.includes('serious-criminality')),
  }),
  caution({
    id: 'whole-sentence',
    text: {
      en: 'The period runs from the completion of the whole sentence, with imprisonment, parole, probation, fines and any prohibition that was part of it: the last of them counts. A fine paid late begins it late.',
      fr: 'Le délai court du moment où toute la peine a été purgée, avec l’emprisonnement, la libération conditionnelle, la probation, les amendes et toute interdiction qui en faisait partie : le dernier élément compte. Une amende payée en retard le fait débuter en retard.',
    },
    law: [irpr('17(a)'), rehabilitationGuide],
    needs: ['criminalityBasis'],
    applies: ({ criminalityBasis }) => criminalityBasis === 'conviction-outside-canada',
  }),
  caution({
    id: 'several-offences',
    text: {
      en: 'With several offences, every one must be covered by the application, and the period counted from the last sentence completed or the last act. One conviction in Canada among them still needs a record suspension.',
      fr: 'S’il y a plusieurs infractions, la demande doit les viser toutes, et le délai se compte de la dernière peine purgée ou de la dernière infraction. Si l’une d’elles est une déclaration de culpabilité au Canada, elle exige en outre une suspension du casier.',
    },
    law: [irpr('17'), irpa('36(3)(b)')],
    needs: ['severalOffences'],
    applies: ({ severalOffences }) => severalOffences,
  }),
  caution({
    id: 'subsequent-conviction',
    text: {
      en: 'Where a later conviction was also outside Canada, give the day on which its sentence was completed: the period is then counted anew from it.',
      fr: 'Si une déclaration de culpabilité subséquente a aussi eu lieu à l’extérieur du Canada, indiquer le jour où sa peine a été purgée : le délai se compte alors de nouveau depuis celui-ci.',
    },
    law: [irpr('17')],
    needs: ['subsequentConviction'],
    applies: ({ subsequentConviction }) => subsequentConviction,
  }),
  caution({
    id: 'hybrid-offence',
    text: {
      en: 'An offence that may be prosecuted either way in Canada counts as indictable, whatever was done elsewhere; equivalence is decided on the elements of the offence, not on its name.',
      fr: 'L’infraction qui peut être poursuivie des deux façons au Canada est assimilée à celle punissable par mise en accusation, quoi qu’il en ait été ailleurs; l’équivalence tient aux éléments de l’infraction, et non à son nom.',
    },
    law: [irpa('36(3)(a)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'not-an-offence-that-counts',
    text: {
      en: 'No inadmissibility may rest on a contravention, on an offence under the Young Offenders Act or on a youth sentence: where it does, the finding itself is to be challenged.',
      fr: 'Aucune interdiction de territoire ne peut être fondée sur une contravention, sur une infraction à la Loi sur les jeunes contrevenants ou sur une peine spécifique pour adolescents : s’il en est ainsi, c’est le constat qu’il faut contester.',
    },
    law: [irpa('36(3)(e)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'what-the-minister-weighs',
    text: {
      en: 'The passage of time opens the application and does not decide it: the Minister must be satisfied that the person is rehabilitated and unlikely to offend again.',
      fr: 'L’écoulement du temps rend la demande possible sans en décider : il faut convaincre le ministre de la réadaptation et du peu de risque de récidive.',
    },
    law: [irpa('36(3)(c)'), rehabilitationGuide],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'before-the-period-ends',
    text: {
      en: 'While the period runs, a temporary resident permit is the way to enter or remain in Canada.',
      fr: 'Tant que court le délai, le permis de séjour temporaire est le moyen d’entrer ou de séjourner au Canada.',
    },
    law: [irpa('24(1)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'clocks-keep-running',
    text: {
      en: 'The application stops no time limit to challenge the refusal.',
      fr: 'La demande ne suspend aucun délai pour contester le refus.',
    },
    law: [irpa('72(2)(b)'), citizenshipAct('22.1(2)(a)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'fee-for-serious-criminality',
    text: {
      en: 'The fee for serious criminality is several times that for criminality: about 1,231 dollars from December 1, 2025, to November 30, 2026, and about 1,199 before; what it has been since is not known here. The exact amount is to be checked in the department’s list on the day of filing.',
      fr: 'Les frais pour grande criminalité sont plusieurs fois ceux pour criminalité : environ 1 231 dollars du 1er décembre 2025 au 30 novembre 2026, et environ 1 199 auparavant; ce qu’ils sont depuis n’est pas connu ici. Le montant exact est à vérifier dans la liste du ministère le jour du dépôt.',
    },
    law: [irpr('309(a)'), feeList],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.includes('serious-criminality'),
  }),
  ...feesChange(irpr('309')),
]
