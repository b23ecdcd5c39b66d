import { describe, expect, test } from 'vitest'
import { everyDecision } from '../../src/domain/facts/index.ts'
import { grounds } from '../../src/domain/refusal-grounds/index.ts'
import { read } from './letter-tables.ts'

/** Each kind of decision and each ground, as one sentence of a letter in each language gives it. */

const tribunals = {
  rpd: ['Refugee Protection Division', 'Section de la protection des réfugiés'],
  rad: ['Refugee Appeal Division', 'Section d’appel des réfugiés'],
  iad: ['Immigration Appeal Division', 'Section d’appel de l’immigration'],
} as const

const decisions: [decision: string, en: string, fr: string, tribunal?: keyof typeof tribunals][] = [
  [
    'temporary-resident-visa',
    'Your application for a visitor visa is refused.',
    'Votre demande de visa de visiteur est refusée.',
  ],
  [
    'electronic-travel-authorization',
    'Your eTA application has been refused.',
    'Votre demande d’autorisation de voyage électronique a été refusée.',
  ],
  [
    'study-permit',
    'I have refused your application to renew your study permit.',
    'Je refuse votre demande de permis d’études.',
  ],
  [
    'work-permit',
    'I am refusing your application for an open work permit.',
    'Je rejette votre demande de permis de travail.',
  ],
  [
    'extension-of-stay',
    'Your application for an extension of your stay has been refused.',
    'Votre demande de prolongation de votre séjour est rejetée.',
  ],
  [
    'restoration-of-status',
    'Your application for restoration of status is refused.',
    'Votre demande de rétablissement de votre statut est refusée.',
  ],
  [
    'temporary-resident-permit',
    'Your request for a temporary resident permit has been denied.',
    'Votre demande de permis de séjour temporaire est refusée.',
  ],
  [
    'port-of-entry-refusal',
    'You have been refused entry to Canada.',
    'L’entrée au Canada vous est refusée.',
  ],
  [
    'economic-permanent-residence',
    'Your application in the Canadian Experience Class is refused.',
    'Votre demande à titre de travailleur qualifié est refusée.',
  ],
  [
    'family-class-visa',
    'The application for a visa as a member of the family class is refused.',
    'La demande de visa au titre du regroupement familial est refusée.',
  ],
  [
    'sponsor-ineligible',
    'You do not meet the eligibility requirements to be a sponsor.',
    'Vous n’avez pas qualité de répondant.',
  ],
  [
    'spouse-in-canada-class',
    'Your application in the spouse or common-law partner in-Canada class is refused.',
    'Votre demande dans la catégorie des époux ou conjoints de fait au Canada est refusée.',
  ],
  [
    'humanitarian-and-compassionate',
    'Your H&C application is refused.',
    'Votre demande pour des motifs d’ordre humanitaire est refusée.',
  ],
  [
    'permanent-resident-card',
    'Your application for a PR card is refused.',
    'Votre demande de carte de résidente permanente est refusée.',
  ],
  [
    'residency-obligation',
    'You failed to comply with the residency obligation.',
    'Vous avez manqué à votre obligation de résidence.',
  ],
  [
    'removal-order',
    'A departure order is hereby made against you.',
    'Une mesure d’interdiction de séjour est prise contre vous.',
  ],
  [
    'refugee-claim-ineligible',
    'Your claim is not eligible to be referred.',
    'Votre demande d’asile a été jugée irrecevable.',
  ],
  ['refugee-claim-rejected', 'The claim is rejected.', 'La demande d’asile est rejetée.', 'rpd'],
  ['refugee-appeal-dismissed', 'The appeal is dismissed.', 'L’appel est rejeté.', 'rad'],
  [
    'protection-ceased-or-vacated',
    'The application to vacate is allowed.',
    'La demande d’annulation est accueillie.',
    'rpd',
  ],
  ['immigration-appeal-dismissed', 'The appeal is dismissed.', 'L’appel est rejeté.', 'iad'],
  [
    'pre-removal-risk-assessment',
    'Your PRRA application has been rejected.',
    'Votre demande d’ERAR a été rejetée.',
  ],
  [
    'refugee-resettlement',
    'Your application in the Convention refugees abroad class is refused.',
    'Votre demande à titre de réfugié au sens de la Convention outre-frontières est refusée.',
  ],
  [
    'deferral-of-removal',
    'Your request to defer your removal is denied.',
    'Votre demande visant à différer votre renvoi est rejetée.',
  ],
  [
    'citizenship',
    'Your application for a grant of citizenship is refused.',
    'Votre demande de citoyenneté est refusée.',
  ],
  [
    'rehabilitation',
    'Your application for criminal rehabilitation is refused.',
    'Votre demande de réadaptation est refusée.',
  ],
  [
    'authorization-to-return',
    'Your application for an authorization to return to Canada is refused.',
    'Votre demande d’autorisation de retour au Canada est refusée.',
  ],
  [
    'ministerial-relief',
    'Your application for ministerial relief is refused.',
    'Votre demande de dispense ministérielle est refusée.',
  ],
  ['document-cancelled', 'Your visa has been cancelled.', 'Votre visa a été annulé.'],
  ['application-returned', 'We are returning your application.', 'Nous retournons votre demande.'],
  [
    'reconsideration-refused',
    'Your request for reconsideration is refused.',
    'Votre demande de réexamen est refusée.',
  ],
]

describe('each kind of decision is read in both languages', () => {
  test.for(decisions)('%s', ([decision, en, fr, tribunal]) => {
    const [inEnglish, inFrench] = tribunal ? tribunals[tribunal] : ['', '']
    expect(read(`${inEnglish}\n\nDear Applicant,\n\n${en}`).settled).toMatchObject({ decision })
    expect(read(`${inFrench}\n\nMadame, Monsieur,\n\n${fr}`).settled).toMatchObject({ decision })
  })

  test('and there is no other, but what is of no one kind', () => {
    const read = decisions.map(([decision]) => decision)
    expect(everyDecision.filter((decision) => !read.includes(decision))).toEqual([
      'other-irpa-decision',
    ])
  })
})

const given: [ground: string, of: [en: string, fr: string], en: string, fr: string][] = [
  [
    'will-leave-visitor',
    ['temporary resident visa', 'visa de résident temporaire'],
    'I am not satisfied that you will leave Canada.',
    'Je ne suis pas convaincue que vous quitterez le Canada.',
  ],
  [
    'will-leave-worker',
    ['work permit', 'permis de travail'],
    'You have not demonstrated that you will leave Canada.',
    'Vous n’avez pas démontré que vous quitterez le Canada.',
  ],
  [
    'will-leave-student',
    ['study permit', 'permis d’études'],
    'I am not convinced that you would leave Canada.',
    'Je ne suis pas convaincu que vous quitteriez le Canada.',
  ],
  [
    'funds-or-institution',
    ['study permit', 'permis d’études'],
    'You did not provide a letter of acceptance.',
    'Votre lettre d’acceptation n’a pu être vérifiée, ou vos ressources financières insuffisantes.',
  ],
  [
    'ability-to-perform-work',
    ['work permit', 'permis de travail'],
    'You are unable to perform the duties.',
    'Vous êtes incapable d’exercer l’emploi.',
  ],
  [
    'offer-of-employment',
    ['work permit', 'permis de travail'],
    'I am not satisfied that the job offer is genuine.',
    'L’offre d’emploi n’est pas authentique.',
  ],
  [
    'unauthorized-work-or-study',
    ['work permit', 'permis de travail'],
    'You engaged in unauthorized work.',
    'Vous avez étudié au Canada sans permis.',
  ],
  [
    'dual-intent',
    ['study permit', 'permis d’études'],
    'I refused it in view of subsection 22(2) of the IRPA.',
    'Elle est refusée au titre du paragraphe 22(2) de la LIPR.',
  ],
  [
    'requirements-not-met',
    ['work permit', 'permis de travail'],
    'I am not satisfied that you meet the requirements of the Act.',
    'Je ne suis pas convaincu que vous vous conformez à la Loi.',
  ],
  [
    'duty-to-answer-truthfully',
    ['work permit', 'permis de travail'],
    'You did not appear for your interview.',
    'Vous n’avez pas répondu véridiquement.',
  ],
  [
    'medical-examination',
    ['work permit', 'permis de travail'],
    'You failed to undergo a medical examination.',
    'Vous n’avez pas subi la visite médicale.',
  ],
  [
    'incomplete-application',
    ['work permit', 'permis de travail'],
    'Your application was incomplete.',
    'Votre demande est incomplète.',
  ],
  [
    'return-without-authorization',
    ['work permit', 'permis de travail'],
    'You require an authorization to return to Canada.',
    'Vous devez obtenir une autorisation de retour au Canada.',
  ],
  ...(
    [
      ['security', 'A34(1)(f)', 'L34(1)f)'],
      ['human-or-international-rights', 'A35(1)(a)', 'L35(1)a)'],
      ['sanctions', 'A35.1(1)', 'L35.1(1)'],
      ['serious-criminality', 'A36(1)(b)', 'L36(1)b)'],
      ['criminality', 'A36(2)(b)', 'L36(2)b)'],
      ['transborder-criminality', 'A36(2.1)', 'L36(2.1)'],
      ['organized-criminality', 'A37(1)(a)', 'L37(1)a)'],
      ['health', 'A38(1)(c)', 'L38(1)c)'],
      ['financial', 'A39', 'L39'],
      ['misrepresentation', 'A40(1)(a)', 'L40(1)a)'],
      ['non-compliance', 'A41', 'L41'],
      ['inadmissible-family-member', 'A42(1)(a)', 'L42(1)a)'],
    ] as const
  ).map(([ground, en, fr]): (typeof given)[number] => [
    ground,
    ['work permit', 'permis de travail'],
    `You are inadmissible under ${en}.`,
    `Vous êtes interdit de territoire au titre de ${fr}.`,
  ]),
  [
    'express-entry',
    ['visa under Express Entry', 'visa dans Entrée express'],
    'You did not meet the criteria when the invitation was issued.',
    'Vous ne répondiez pas aux critères lors de l’invitation.',
  ],
  [
    'federal-skilled-worker',
    ['visa as a skilled worker', 'visa de travailleur qualifié'],
    'You do not meet the requirements of the Federal Skilled Worker Class.',
    'Vous n’avez pas exercé les fonctions principales.',
  ],
  [
    'canadian-experience',
    ['visa in the Canadian Experience Class', 'visa de l’expérience canadienne'],
    'You did not satisfy the requirements of the Canadian Experience Class.',
    'Vous ne répondiez pas aux exigences de la catégorie de l’expérience canadienne.',
  ],
  [
    'language-or-education',
    ['visa as a skilled worker', 'visa de travailleur qualifié'],
    'Your language test results were expired.',
    'Votre attestation d’équivalence est absente.',
  ],
  [
    'points-or-class',
    ['visa as a skilled worker', 'visa de travailleur qualifié'],
    'You did not receive enough points.',
    'Vous n’avez pas obtenu le nombre requis de points.',
  ],
  [
    'business-or-self-employed',
    ['visa in the economic class', 'visa de l’immigration économique'],
    'You do not meet the definition of a self-employed person.',
    'Vous ne répondez pas à la définition de travailleur autonome.',
  ],
  [
    'relationship-not-genuine',
    ['visa in the family class', 'visa du regroupement familial'],
    'I am not satisfied that your marriage is genuine.',
    'Votre mariage visait principalement l’acquisition d’un statut ou d’un privilège.',
  ],
  [
    'common-law-partner',
    ['visa in the family class', 'visa du regroupement familial'],
    'You have not lived together in a conjugal relationship for at least one year.',
    'Vous n’avez pas vécu ensemble dans une relation conjugale pendant au moins un an.',
  ],
  [
    'not-family-class',
    ['visa in the family class', 'visa du regroupement familial'],
    'You are not a member of the family class.',
    'Vous n’appartenez pas à la catégorie du regroupement familial.',
  ],
  [
    'sponsor-requirements',
    ['visa in the family class', 'visa du regroupement familial'],
    'Your sponsor is in receipt of social assistance.',
    'Le répondant est en défaut.',
  ],
  [
    'spouse-in-canada-class',
    ['visa in the family class', 'visa du regroupement familial'],
    'You do not live with your sponsor in Canada.',
    'Vous ne cohabitez pas avec votre répondante au Canada.',
  ],
  [
    'sponsor-residence',
    ['visa in the family class', 'visa du regroupement familial'],
    'Your sponsor does not reside in Canada.',
    'Le répondant ne réside pas au Canada.',
  ],
]

describe('each ground is read in both languages', () => {
  test.for(given)('%s', ([ground, [asked, demandé], en, fr]) => {
    const refusalGrounds = [ground]
    expect(
      read(`Dear Applicant,\n\nYour application for a ${asked} is refused. ${en}`).settled,
    ).toMatchObject({ refusalGrounds })
    expect(read(`Madame,\n\nVotre demande de ${demandé} est refusée. ${fr}`).settled).toMatchObject(
      { refusalGrounds },
    )
  })

  test('and there is no other', () => {
    expect(given.map(([ground]) => ground).sort()).toEqual(Object.keys(grounds).sort())
  })
})

describe('a claim without a credible basis is read in both languages', () => {
  const bars = (text: string) =>
    read(text).facts.flatMap(({ fact, value }) => (fact === 'refugeeAppealBars' ? value : []))
  const english = (text: string) =>
    bars(`Refugee Protection Division\n\nDear Claimant,\n\nThe claim is rejected. ${text}`)
  const french = (text: string) =>
    bars(
      `Section de la protection des réfugiés\n\nMadame, Monsieur,\n\nLa demande d’asile est rejetée. ${text}`,
    )

  test.for([
    'There is no credible basis for the claim.',
    'The claim has no credible basis.',
    'I find that your claim had no credible basis.',
  ])('%s', (text) => {
    expect(english(text)).toEqual(['no-credible-basis'])
  })

  test.for([
    'La Section conclut à l’absence de minimum de fondement.',
    'La Section conclut à l’absence d’un minimum de fondement.',
    'La demande est dépourvue d’un minimum de fondement.',
    'Elle est dénuée d’un minimum de fondement.',
  ])('%s', (text) => {
    expect(french(text)).toEqual(['no-credible-basis'])
  })

  test.for([
    'The claimant has no credible basis to believe that he would be arrested.',
    'You said that the claim has no credible basis.',
    'The panel does not find that the claim has no credible basis.',
  ])('not: %s', (text) => {
    expect(english(text)).toEqual([])
  })

  test.for([
    'Elle n’est pas dépourvue d’un minimum de fondement.',
    'La Section ne conclut pas que la demande est dénuée d’un minimum de fondement.',
    'La crainte n’est pas dénuée de fondement.',
  ])('not: %s', (text) => {
    expect(french(text)).toEqual([])
  })
})

test('a ground is read of the Regulations named before the number, in both languages', () => {
  const refusalGrounds = ['will-leave-worker']
  expect(
    read(
      'Dear Applicant,\n\nYour application for a work permit is refused. You do not meet the requirements of Regulation 200(1)(b).',
    ).settled,
  ).toMatchObject({ refusalGrounds })
  expect(
    read(
      'Madame,\n\nVotre demande de permis de travail est refusée. Vous n’avez pas satisfait aux exigences du Règlement 200(1)b).',
    ).settled,
  ).toMatchObject({ refusalGrounds })
})
