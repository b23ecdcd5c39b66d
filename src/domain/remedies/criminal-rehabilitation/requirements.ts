import { irpa, irpr } from '../../law/index.ts'
import { condition, type Requirement, waitingPeriod } from '../../rules.ts'

export const requirements: readonly Requirement[] = [
  condition({
    id: 'criminality-found',
    text: {
      en: 'The person has been found inadmissible on grounds of serious criminality or criminality.',
      fr: 'La personne a été déclarée interdite de territoire pour grande criminalité ou criminalité.',
    },
    law: [irpa('36(1)'), irpa('36(2)'), irpa('36(3)(c)')],
    needs: ['inadmissibility'],
    holds: ({ inadmissibility }) =>
      inadmissibility.includes('serious-criminality') || inadmissibility.includes('criminality'),
  }),
  condition({
    id: 'matter-outside-canada',
    text: {
      en: 'The finding rests on a conviction or an act outside Canada; a conviction in Canada is not a matter for rehabilitation.',
      fr: 'Le constat repose sur une déclaration de culpabilité ou une infraction à l’extérieur du Canada; la déclaration de culpabilité au Canada ne relève pas de la réadaptation.',
    },
    law: [irpa('36(3)(c)'), irpa('36(3)(b)')],
    needs: ['criminalityBasis'],
    holds: ({ criminalityBasis }) => criminalityBasis !== 'conviction-in-canada',
  }),
  // Interpretation: the last offence for which rehabilitation is sought is the one that counts, so
  // that an earlier one is not left without any period.
  condition({
    id: 'no-subsequent-conviction',
    text: {
      en: 'The person has not been convicted of a subsequent offence, other than a contravention or an offence under the Young Offenders Act.',
      fr: 'La personne n’a pas été déclarée coupable d’une infraction subséquente, autre qu’une contravention ou une infraction à la Loi sur les jeunes contrevenants.',
    },
    law: [irpr('17(a)'), irpr('17(b)')],
    needs: ['subsequentConviction'],
    holds: ({ subsequentConviction }) => !subsequentConviction,
  }),
  waitingPeriod({
    id: 'period-since-sentence',
    text: {
      en: 'For a conviction outside Canada, the prescribed period since the completion of the imposed sentence has elapsed.',
      fr: 'Pour une déclaration de culpabilité à l’extérieur du Canada, le délai réglementaire depuis que la peine imposée a été purgée est écoulé.',
    },
    law: [irpa('36(3)(c)'), irpr('17(a)')],
    needs: ['criminalityBasis'],
    applies: ({ criminalityBasis }) => criminalityBasis === 'conviction-outside-canada',
    runsFrom: { latestOf: ['sentenceCompletedOn'] },
    period: { count: 5, unit: 'years' },
  }),
  waitingPeriod({
    id: 'period-since-offence',
    text: {
      en: 'For an act outside Canada without a conviction, the prescribed period since the offence was committed has elapsed.',
      fr: 'Pour une infraction à l’extérieur du Canada sans déclaration de culpabilité, le délai réglementaire depuis sa commission est écoulé.',
    },
    law: [irpa('36(3)(c)'), irpr('17(b)')],
    needs: ['criminalityBasis'],
    applies: ({ criminalityBasis }) => criminalityBasis === 'act-outside-canada',
    runsFrom: { latestOf: ['offenceCommittedOn'] },
    period: { count: 5, unit: 'years' },
  }),
]
