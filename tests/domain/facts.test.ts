import { describe, expect, test } from 'vitest'
import { allFacts, type Fact, factNamed } from '../../src/domain/facts/index.ts'
import { factsRead } from '../../src/domain/reading.ts'
import { remedies, remedyNamed } from '../../src/domain/remedies/index.ts'

describe('every fact', () => {
  /** Facts that only remedies to come read: a line counts until its remedy is registered. */
  const readBy: Record<string, readonly Fact[]> = {
    'restoration-of-status': [
      'temporaryStatus',
      'statusLostOn',
      'statusLostOnlyByRestorableBreach',
      'otherConditionsBreached',
      'meetsInitialRequirements',
      'subjectOfDeclaration',
      'extensionAppliedBeforeExpiry',
      'studyConditionsBreached',
    ],
    'temporary-resident-permit': [
      'lastRefugeeDecision',
      'lastRefugeeDecisionOn',
      'designatedForeignNationalOn',
    ],
    'humanitarian-and-compassionate': [
      'refugeeClaimPending',
      'humanitarianRequestPending',
      'protectionApplicationPending',
      'adverseEffectOnChild',
      'riskToLifeFromHealthCare',
      'designatedForeignNational',
      'lastRefugeeDecision',
      'lastRefugeeDecisionOn',
      'designatedForeignNationalOn',
      'lastProtectionDecisionOn',
    ],
    'pre-removal-risk-assessment': [
      'claimIneligibleUnder',
      'earlierProtectionApplicationRefused',
      'lastProtectionDecisionOn',
      'protectionNotifiedOn',
      'protectionFormMailedOn',
      'subjectOfExtradition',
      'namedInCertificate',
      'removalOrderEnforceableOn',
    ],
    'stay-of-removal': [
      'residesInUnitedStatesOrStPierre',
      'removalOrderEnforceableOn',
      'leaveRefusedOn',
      'discontinuedOn',
      'courtFileConcernsClaim',
      'stayHearingOn',
    ],
    'criminal-rehabilitation': [
      'subsequentConviction',
      'maximumPenaltyTenYearsOrMore',
      'severalOffences',
      'sentenceCompletedOn',
      'offenceCommittedOn',
    ],
    'refugee-appeal': [
      'reasonsMailedOn',
      'refugeeAppealStage',
      'refugeeAppealPerfectedOn',
      'ministerInterventionReceivedOn',
    ],
    'authorization-to-return': [
      'removalOrderEnforcedOn',
      'removalOrderInForceOn',
      'departureConfirmedInTime',
      'orderedAsAccompanyingFamilyMember',
    ],
    'ministerial-relief': [
      'humanRightsParagraph',
      'leaveApplicationPending',
      'reliefConfirmationNoticeSentOn',
    ],
    'access-complaint': [
      'accessRegime',
      'accessReplyReceivedOn',
      'accessComplaintGroundsKnownOn',
      'accessReportOn',
      'accessReportDeemedReceivedOn',
    ],
  }
  /** Read where days are counted, for the caution on provincial holidays. */
  const readInCounting: readonly Fact[] = ['registryProvince']

  // A fact of a remedy’s own file says that it was sought: its limits are then shown all the same.
  test('is read by some rule, or by a remedy to come', () => {
    const read = new Set([
      ...remedies.flatMap((remedy) => [...factsRead(remedy)]),
      ...Object.entries(readBy).flatMap(([remedy, facts]) => (remedyNamed(remedy) ? [] : facts)),
      ...readInCounting,
      ...remedies.flatMap(({ file }) => file),
    ])
    expect(allFacts.filter((fact) => !read.has(fact))).toEqual([])
  })
})

describe('every fact that can be asked', () => {
  const asked = allFacts.map((fact) => ({ fact, named: factNamed(fact) }))

  test('is asked as a question, in both languages', () => {
    const unasked = asked.filter(
      ({ named: { question } }) =>
        !question.en.includes('?') || !question.fr.includes('?') || question.en === question.fr,
    )
    expect(unasked.map(({ fact }) => fact)).toEqual([])
  })

  test('has a name in camel case', () => {
    expect(allFacts.filter((fact) => !/^[a-z]+([A-Z][a-z]*)*$/.test(fact))).toEqual([])
  })

  test('of a choice or a list has more than one value, each with both labels', () => {
    for (const { fact, named } of asked) {
      if (!('labels' in named)) continue
      expect(Object.keys(named.labels).length, fact).toBeGreaterThan(1)
      for (const [value, { en, fr }] of Object.entries(named.labels)) {
        expect(en.trim(), `${fact}: ${value}`).not.toBe('')
        expect(fr.trim(), `${fact}: ${value}`).not.toBe('')
      }
    }
  })

  // But for the paragraphs of an Act and the codes of provinces, which are written as they are.
  test('has values in kebab-case', () => {
    const asWritten: readonly Fact[] = [
      'claimIneligibleUnder',
      'humanRightsParagraph',
      'registryProvince',
    ]
    for (const { fact, named } of asked)
      if ('labels' in named && !asWritten.includes(fact))
        expect(
          Object.keys(named.labels).filter((value) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)),
          fact,
        ).toEqual([])
  })
})
