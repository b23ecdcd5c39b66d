import { appealRights } from '../../appeal-rights.ts'
import { type Decision, everyDecision, type Known } from '../../facts/index.ts'
import { fees, payable } from '../../fees.ts'
import { citizenshipAct, decided, fccirpr, federalCourtsAct, irpa, irpr } from '../../law/index.ts'
import { everyCase, exhaustion, type Remedy } from '../../rules.ts'
import { afterFilingCautions, afterFilingFees, afterFilingItems } from './after-filing-items.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { submitTo } from './filing.ts'
import { timeLimits } from './time-limits.ts'

const isPerhapsInCanadaClass = (
  decision: Decision,
  { relationshipToSponsor, personIn }: Known<'relationshipToSponsor' | 'personIn'>,
): boolean =>
  decision === 'sponsor-ineligible' &&
  personIn === 'in-canada' &&
  ['spouse', 'common-law-partner'].includes(relationshipToSponsor)

/** Leave and judicial review in the Federal Court: IRPA ss. 72 to 75, Citizenship Act ss. 22.1 to 22.4. */
export const judicialReview: Remedy = {
  id: 'judicial-review',
  title: {
    en: 'Application for leave and for judicial review',
    fr: 'Demande d’autorisation et de contrôle judiciaire',
  },
  summary: {
    en: 'The Federal Court, with leave, reviews whether the decision was lawful, reasonable and fair, and can send it back.',
    fr: 'La Cour fédérale, sur autorisation, vérifie si la décision était légale, raisonnable et équitable, et peut la renvoyer.',
  },
  law: [irpa('72(1)'), citizenshipAct('22.1(1)')],
  decisions: everyDecision,

  requirements: [
    exhaustion({
      id: 'appeals-exhausted',
      text: {
        en: 'No right of appeal under the Act remains open.',
        fr: 'Les voies d’appel prévues par la Loi sont épuisées.',
      },
      law: [irpa('72(2)(a)'), irpr('117(9)(d)'), decided('2014 FCA 180')],
      rights: appealRights,
      needs: [
        'decision',
        'excludedFamilyMember',
        'humanitarianRequestRefused',
        'relationshipToSponsor',
        'personIn',
      ],
      // The appeal cannot weigh humanitarian considerations for an excluded family member, so the
      // refusal to weigh them can be reviewed at once. A sponsor found ineligible in the spouse or
      // common-law partner in Canada class has no appeal; the kind of decision does not tell.
      applies: ({ decision, excludedFamilyMember, humanitarianRequestRefused, ...partner }) =>
        isPerhapsInCanadaClass(decision, partner)
          ? 'unsettled'
          : decision === 'family-class-visa' && excludedFamilyMember && humanitarianRequestRefused,
    }),
  ],
  timeLimits,
  checklist: [...checklist, ...afterFilingItems],
  fees: [...payable(fees.applicationForLeave, everyCase), ...afterFilingFees],
  submitTo,
  cautions: [...cautions, ...afterFilingCautions],

  outcomes: [
    {
      id: 'sent-back',
      text: {
        en: 'The decision is set aside and decided again, as a rule by someone else.',
        fr: 'La décision est annulée et rendue de nouveau, en règle générale par une autre personne.',
      },
      law: [federalCourtsAct('18.1(3)')],
    },
    {
      id: 'question-certified',
      text: {
        en: 'An appeal lies to the Federal Court of Appeal only on a serious question of general importance that the judge certifies.',
        fr: 'L’appel à la Cour d’appel fédérale n’est ouvert que sur une question grave de portée générale certifiée par le juge.',
      },
      law: [irpa('74(d)'), citizenshipAct('22.2(d)'), fccirpr('18')],
    },
  ],

  interactions: [
    {
      remedy: 'reconsideration',
      effect: 'runs-beside',
      text: {
        en: 'A request for reconsideration may be made at the same time; it changes nothing in the Court’s limits.',
        fr: 'Une demande de réexamen peut être faite en même temps; elle ne change rien aux délais de la Cour.',
      },
      law: [irpa('72(2)(b)')],
    },
    {
      remedy: 'new-application',
      effect: 'runs-beside',
      text: {
        en: 'A new application may be made at the same time.',
        fr: 'Une nouvelle demande peut être présentée en même temps.',
      },
      law: [irpa('72(1)')],
    },
    {
      remedy: 'ministerial-relief',
      effect: 'bars',
      text: {
        en: 'No declaration of relief can be asked for while the application is pending, and one that was asked for is closed.',
        fr: 'Aucune déclaration de dispense ne peut être demandée tant que la demande est en instance, et celle qui l’a été est close.',
      },
      law: [irpr('24.1(2)'), irpr('24.4(d)')],
    },
    {
      remedy: 'restoration-of-status',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The ninety days to restore status run on.',
        fr: 'Les quatre-vingt-dix jours pour rétablir le statut continuent de courir.',
      },
      law: [irpr('182(1)')],
    },
    {
      remedy: 'stay-of-removal',
      effect: 'runs-beside',
      text: {
        en: 'Made in time against the rejection of a refugee claim by the Refugee Appeal Division, it stays removal by law, with exceptions; against any other decision it stays nothing, and a stay must be sought apart.',
        fr: 'Présentée à temps contre le rejet d’une demande d’asile par la Section d’appel des réfugiés, elle emporte sursis au renvoi, sous réserve d’exceptions; contre toute autre décision, elle n’en emporte aucun et un sursis doit être demandé à part.',
      },
      law: [irpr('231(1)'), irpr('231(4)'), federalCourtsAct('18.2')],
    },
  ],

  file: [
    'leaveFiledOn',
    'leaveServedOn',
    'extensionOfTimeRequested',
    'tribunalReasonsSentOn',
    'noReasonsNoticeReceivedOn',
    'recordServedOn',
    'recordMailedOn',
    'respondentMemorandumServedOn',
    'respondentMemorandumMailedOn',
    'leaveGrantedOn',
    'leaveRefusedOn',
    'discontinuedOn',
    'judgmentOn',
    'questionCertified',
    'fcaNoticeFiledOn',
  ],
}
