import type { Fact } from '../facts/index.ts'
import { accessToInformationAct, interpretationAct, irpa, irpr, privacyAct } from '../law/index.ts'
import type { Statement } from '../rules.ts'
import { approvalIn } from './kinds.ts'
import type { Letter } from './letter.ts'
import type { StatedLimit } from './limits-read.ts'
import type { Proposal } from './proposals.ts'
import type { Comparison, LetterKind } from './vocabulary.ts'

/** What could mislead in a letter, or in what was read of it. */
export function cautionsOn(
  letter: Letter,
  kind: LetterKind,
  proposals: readonly Proposal[],
  limits: readonly StatedLimit[],
): Statement[] {
  const own = ofKind[kind]
  const isOpen = (wanted: Fact) =>
    proposals.some(({ fact, certainty }) => fact === wanted && certainty === 'conflicting')
  return [
    ...(own ? [own] : []),
    ...(kind === 'refusal' && approvalIn(letter) ? [alsoApproves] : []),
    ...(isOpen('decision') ? [severalDecisions] : []),
    ...(isOpen('decidedOn') ? [severalDays] : []),
    ...(kind === 'refusal' || kind === 'return' ? [dayOfNotice] : []),
    ...ofLimits(limits),
  ]
}

/** What to know of a letter that refuses nothing, or not only. */
const ofKind: Readonly<Partial<Record<LetterKind, Statement>>> = {
  return: {
    id: 'returned-not-refused',
    text: {
      en: 'The application was returned for what it lacked, which is not a refusal: file it again, complete, and keep the proof of the first filing.',
      fr: 'La demande a été retournée pour ce qui y manquait, ce qui n’est pas un refus : la déposer de nouveau, complète, et garder la preuve du premier dépôt.',
    },
    law: [irpr('10(1)'), irpr('12')],
  },
  closure: {
    id: 'closed-not-refused',
    text: {
      en: 'The file was closed as withdrawn or abandoned, which is not a refusal. Whether there is a decision to challenge, and by when, is for a lawyer to see at once.',
      fr: 'Le dossier a été fermé pour retrait ou désistement, ce qui n’est pas un refus. Faire voir sans tarder par un avocat s’il existe une décision à contester, et dans quel délai.',
    },
    law: [irpa('72(1)')],
  },
  'fairness-letter': {
    id: 'not-a-decision',
    text: {
      en: 'The letter raises concerns and invites an answer: it is not a decision, and no fact of one is proposed. Answer it in full, within its own time.',
      fr: 'La lettre exprime des réserves et invite à y répondre : ce n’est pas une décision, et aucun fait d’une décision n’est proposé. Y répondre complètement, dans le délai qu’elle fixe.',
    },
    law: [irpa('16(1)'), irpa('72(1)')],
  },
  approval: {
    id: 'nothing-refused',
    text: {
      en: 'The letter approves something, and no words were found in it that refuse anything.',
      fr: 'La lettre approuve quelque chose, et aucun mot n’y a été trouvé qui refuse quoi que ce soit.',
    },
    law: [irpa('72(1)')],
  },
  'access-reply': {
    id: 'records-not-a-decision',
    text: {
      en: 'The letter answers a request for records: the refusals that those records may hold are earlier ones, and were not read.',
      fr: 'La lettre répond à une demande de communication : les refus que peuvent contenir ces documents sont antérieurs, et n’ont pas été lus.',
    },
    law: [accessToInformationAct('7'), privacyAct('14')],
  },
  unclear: {
    id: 'no-decision-found',
    text: {
      en: 'No words were found that refuse, return or approve anything: nothing is proposed. If it is a refusal, state its facts from the letter itself.',
      fr: 'Aucun mot n’a été trouvé qui refuse, retourne ou approuve quoi que ce soit : rien n’est proposé. S’il s’agit d’un refus, en énoncer les faits d’après la lettre elle-même.',
    },
    law: [irpa('72(1)')],
  },
}

const alsoApproves: Statement = {
  id: 'also-approves',
  text: {
    en: 'The letter also says that something was approved: see which of its days and grounds belong to the refusal.',
    fr: 'La lettre dit aussi que quelque chose a été approuvé : voir lesquels de ses jours et de ses motifs se rapportent au refus.',
  },
  law: [irpa('72(1)')],
}

const severalDecisions: Statement = {
  id: 'several-decisions',
  text: {
    en: 'The letter names more than one kind of decision: none is chosen. Each has its own remedies and limits; ask about each by itself.',
    fr: 'La lettre nomme plus d’un genre de décision : aucun n’est choisi. Chacun a ses propres recours et délais; poser la question pour chacun séparément.',
  },
  law: [irpa('72(1)')],
}

const dayOfNotice: Statement = {
  id: 'day-of-notice-not-in-letter',
  text: {
    en: 'Time runs from the day the person was told, which no letter can show: ask for it, and state it as `notifiedOn`. The day proposed from the letter only protects while that one is not known.',
    fr: 'Le délai court du jour où la personne a été avisée, qu’aucune lettre ne peut montrer : le demander, et l’indiquer par `notifiedOn`. Le jour proposé d’après la lettre ne fait que protéger tant que celui-là n’est pas connu.',
  },
  law: [irpa('72(2)(b)'), interpretationAct('27(5)')],
}

const severalDays: Statement = {
  id: 'several-days',
  text: {
    en: 'The letter bears more than one day, or one in figures that can be read two ways: each is proposed, and none is chosen.',
    fr: 'La lettre porte plus d’une date, ou une date en chiffres qui se lit de deux façons : chacune est proposée, et aucune n’est choisie.',
  },
  law: [interpretationAct('27(5)')],
}

const ofComparison: Readonly<Partial<Record<Comparison, Omit<Statement, 'law'>>>> = {
  longer: {
    id: 'stated-limit-longer',
    text: {
      en: 'The letter gives more time than the law: the law prevails. Rely on its days, and on none that the letter gives.',
      fr: 'La lettre donne plus de temps que la loi : la loi l’emporte. Se fier à ses jours, et à aucun de ceux que donne la lettre.',
    },
  },
  'may-be-longer': {
    id: 'stated-limit-may-be-longer',
    text: {
      en: 'The letter gives more time than the law allows in some cases, and its facts do not rule them out: until they do, keep the shorter time.',
      fr: 'La lettre donne plus de temps que la loi ne l’accorde dans certains cas, que ses faits n’excluent pas : d’ici là, respecter le délai le plus court.',
    },
  },
  'none-in-law': {
    id: 'stated-limit-unknown',
    text: {
      en: 'The letter gives a time limit that this kind of decision does not have: do not rely on it, and see which remedies and limits the law does give.',
      fr: 'La lettre donne un délai que ce genre de décision n’a pas : ne pas s’y fier, et voir quels recours et délais la loi prévoit.',
    },
  },
}

/** What to know of the limits that the letter states, each kind of warning once. */
const ofLimits = (limits: readonly StatedLimit[]): Statement[] =>
  [...Map.groupBy(limits, ({ comparison }) => comparison)].flatMap(([comparison, stated]) => {
    const caution = ofComparison[comparison]
    const [first, ...law] = new Map(
      stated
        .flatMap(({ limits }) => limits.flatMap(({ limit }) => limit.law))
        .map((citation) => [citation.en.cite, citation]),
    ).values()
    return caution ? [{ ...caution, law: first ? [first, ...law] : [irpa('72(1)')] }] : []
  })
