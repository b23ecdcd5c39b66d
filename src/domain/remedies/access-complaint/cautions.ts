import {
  accessToInformationAct,
  citizenshipAct,
  fcr,
  irpa,
  privacyAct,
  privacyRegulations,
} from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'
import { courtReviewGuidance, lateComplaintDecision } from './practices.ts'
import { isUnderAccessAct } from './regime.ts'

export const cautions: readonly Caution[] = [
  caution({
    id: 'stops-no-clock',
    text: {
      en: 'Neither the complaint nor the review stops any time limit against the refusal itself: file in the Court or appeal without the records.',
      fr: 'Ni la plainte ni le recours en révision ne suspend un délai visant le refus lui-même : saisir la Cour ou interjeter appel sans les documents.',
    },
    law: [irpa('72(2)(b)'), citizenshipAct('22.1(2)(a)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'which-act',
    text: {
      en: 'The Act under which the request was made decides everything: the Commissioner, the time to complain, the power to order and the time to go to the Court. It is named in the request and in the reply.',
      fr: 'La loi en vertu de laquelle la demande a été faite décide de tout : le Commissaire, le délai de plainte, le pouvoir d’ordonnance et le délai pour saisir la Cour. Elle est nommée dans la demande et dans la réponse.',
    },
    law: [accessToInformationAct('30(1)'), privacyAct('29(1)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'request-in-the-persons-name',
    text: {
      en: 'This takes the request as made under the Access to Information Act. If it was made in the person’s name under the Privacy Act, with their written authority, state it as the person’s own.',
      fr: 'La demande est ici tenue pour faite en vertu de la Loi sur l’accès à l’information. Si elle l’a été au nom de la personne en vertu de la Loi sur la protection des renseignements personnels, avec son autorisation écrite, l’indiquer comme celle de la personne.',
    },
    law: [accessToInformationAct('4(1)'), privacyRegulations('10(c)')],
    needs: ['accessRequester'],
    applies: ({ accessRequester }) =>
      accessRequester === 'representative-in-canada' || accessRequester === 'sponsor',
  }),
  caution({
    id: 'silence-is-refusal',
    text: {
      en: 'An institution that gives no access within its time limit is deemed to have refused: the complaint need not wait for a reply. Under the Access to Information Act its sixty days then run from becoming aware of it, so complain soon after the limit has passed.',
      fr: 'L’institution qui ne donne pas communication dans son délai est réputée avoir refusé : la plainte n’a pas à attendre la réponse. En vertu de la Loi sur l’accès à l’information, les soixante jours courent alors de la connaissance qu’on en a : déposer la plainte peu après l’expiration du délai.',
    },
    law: [accessToInformationAct('10(3)'), accessToInformationAct('31'), privacyAct('16(3)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'extension-too-can-be-complained-of',
    text: {
      en: 'An extension that seems unreasonable can be complained of; the notice of it must say so.',
      fr: 'Une prorogation jugée abusive peut faire l’objet d’une plainte; l’avis qui l’annonce doit le mentionner.',
    },
    law: [
      accessToInformationAct('9(1)'),
      accessToInformationAct('30(1)(c)'),
      privacyAct('15'),
      privacyAct('29(1)(d)'),
    ],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'sixty-days-from-the-reply',
    text: {
      en: 'The sixty days run from the receipt of the reply, read or not, and the Commissioner has no power to extend them. Once a complaint was made in time, that they have passed no longer matters.',
      fr: 'Les soixante jours courent de la réception de la réponse, lue ou non, et le Commissaire n’a pas le pouvoir de les proroger. Une fois la plainte faite à temps, leur expiration n’importe plus.',
    },
    law: [accessToInformationAct('31'), lateComplaintDecision],
    needs: ['accessRequester', 'accessRegime'],
    applies: isUnderAccessAct,
    whileUndecided: true,
  }),
  caution({
    id: 'privacy-complaint-without-limit',
    text: {
      en: 'The Privacy Act sets no time limit for the complaint; complain soon all the same, while the records exist and are of use.',
      fr: 'La Loi sur la protection des renseignements personnels ne fixe aucun délai de plainte; la déposer tôt tout de même, tant que les documents existent et sont utiles.',
    },
    law: [privacyAct('29(1)')],
    needs: ['accessRequester', 'accessRegime'],
    applies: (known) => !isUnderAccessAct(known),
  }),
  caution({
    id: 'no-order-under-the-privacy-act',
    text: {
      en: 'The Privacy Commissioner recommends and cannot order; only the Court can, and only for a refusal of access.',
      fr: 'Le Commissaire à la protection de la vie privée recommande et ne peut ordonner; seule la Cour le peut, et seulement en cas de refus de communication.',
    },
    law: [privacyAct('35(1)'), privacyAct('41')],
    needs: ['accessRequester', 'accessRegime'],
    applies: (known) => !isUnderAccessAct(known),
  }),
  caution({
    id: 'no-court-without-complaint',
    text: {
      en: 'The Federal Court reviews only what was first complained of and reported on: put every ground in the complaint.',
      fr: 'La Cour fédérale ne révise que ce qui a d’abord fait l’objet d’une plainte et d’un compte rendu : mettre chaque motif dans la plainte.',
    },
    law: [accessToInformationAct('41(1)'), privacyAct('41'), courtReviewGuidance],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'recess-uncertain',
    text: {
      en: 'Whether the days from December 21 to January 7 still count as no business days is open, since the definition that the Act refers to was repealed: file by the earlier day. The Commissioner counts thirty-five business days after the date of the report.',
      fr: 'Il n’est pas certain que les jours du 21 décembre au 7 janvier ne soient toujours pas ouvrables, la définition à laquelle renvoie la Loi ayant été abrogée : agir au plus tard à la date la plus rapprochée. Le Commissaire compte trente-cinq jours ouvrables suivant la date du compte rendu.',
    },
    law: [
      accessToInformationAct('3', { en: 'business day', fr: 'jour ouvrable' }),
      fcr('2', { en: 'seasonal recess', fr: 'vacances judiciaires saisonnières' }),
      courtReviewGuidance,
    ],
    needs: ['accessRequester', 'accessRegime'],
    applies: isUnderAccessAct,
  }),
  caution({
    id: 'review-of-some-complaints-only',
    text: {
      en: 'A complaint about any other matter than a refusal, a fee, an extension, the language or format, or the publication gives neither an order nor a review by the Court.',
      fr: 'Une plainte portant sur autre chose qu’un refus, un montant, une prorogation, la langue ou le support, ou la publication ne donne ni ordonnance ni recours en révision devant la Cour.',
    },
    law: [
      accessToInformationAct('30(1)(f)'),
      accessToInformationAct('36.1(1)'),
      accessToInformationAct('41(1)'),
    ],
    needs: ['accessRequester', 'accessRegime'],
    applies: isUnderAccessAct,
  }),
  caution({
    id: 'no-duplicates',
    text: {
      en: 'The Information Commissioner may refuse or cease to investigate a complaint that is trivial, frivolous, vexatious or in bad faith, or whose subject is already under investigation or reported on.',
      fr: 'Le Commissaire à l’information peut refuser de faire enquête ou cesser de le faire si la plainte est futile, vexatoire ou entachée de mauvaise foi, ou si son objet fait déjà l’objet d’une enquête ou d’un compte rendu.',
    },
    law: [accessToInformationAct('30(4)')],
    needs: ['accessRequester', 'accessRegime'],
    applies: isUnderAccessAct,
  }),
]
