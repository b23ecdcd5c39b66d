import Type from 'typebox'
import { LawCited, PeriodFixed, Statement } from '../../domain/answers/index.ts'
import { calendars } from '../../domain/calendars/index.ts'
import { regimes } from '../../domain/counting.ts'
import { allFacts, everyDecision } from '../../domain/facts/index.ts'
import { areas } from '../../domain/refusal-grounds/index.ts'
import { effects, limitKinds, parties } from '../../domain/rules.ts'
import { component, Day, oneOf } from '../../domain/schema.ts'

const calendarIds = calendars.map(({ id }) => id)
const text = (description: string) => Type.String({ description })
const law = Type.Array(LawCited)
const inForce = {
  from: Type.Optional(Day('The first day on which this version governs.')),
  until: Type.Optional(Day('The first day of the next version.')),
}
const versioned = { id: text('Permanent id.'), text: text('The rule.'), law, ...inForce }

export const RemedySchema = component(
  'Remedy',
  Type.Object(
    {
      remedy: text('Id of the remedy.'),
      title: text('Its name.'),
      summary: text('What it is and what it can give.'),
      decisions: Type.Array(oneOf(everyDecision), {
        description: 'The kinds of decision that can lead to it.',
      }),
      requirements: Type.Array(Type.Object({ ...versioned, needs: Type.Array(oneOf(allFacts)) })),
      periods: Type.Array(
        Type.Object({
          ...versioned,
          kind: oneOf(limitKinds),
          party: oneOf(parties),
          period: PeriodFixed,
          regime: oneOf(regimes),
          runsFrom: Type.Array(oneOf(allFacts), { description: 'The latest of these days.' }),
          irreversible: Type.Boolean(),
          extension: Type.Optional(Type.Object({ text: text('Who may extend it.'), law })),
        }),
      ),
      forms: Type.Array(
        Type.Object({
          id: text('Its number, or a permanent name.'),
          title: text('Its title.'),
          url: Type.Optional(text('Where it can be had.')),
        }),
      ),
      fees: Type.Array(
        Type.Object({ ...versioned, amount: Type.Number(), currency: oneOf(['CAD']) }),
      ),
      cautions: Type.Array(Type.Object(versioned)),
      outcomes: Type.Array(Statement),
      interactions: Type.Array(
        Type.Object({
          remedy: text('Id of the other remedy.'),
          effect: oneOf(effects, 'What seeking this remedy does to the other.'),
          text: text('The effect, in words.'),
          law,
        }),
      ),
      authorities: Type.Array(LawCited),
    },
    { description: 'A remedy as the rules have it, without any case.' },
  ),
)

export const FactSchema = component(
  'Fact',
  Type.Object(
    {
      fact: oneOf(allFacts, 'Its name in `facts`.'),
      type: oneOf(['boolean', 'day', 'choice', 'list', 'term'], 'What kind of value it has.'),
      values: Type.Optional(Type.Array(Type.String(), { description: 'The permanent values.' })),
      labels: Type.Optional(
        Type.Record(Type.String(), Type.String(), { description: 'Each value in words.' }),
      ),
      question: text('The question to ask for it.'),
      remedies: Type.Array(Type.String(), { description: 'The remedies whose rules read it.' }),
    },
    { description: 'A fact that a caller may state.' },
  ),
)

export const InstrumentSchema = component(
  'Instrument',
  Type.Object(
    {
      id: text('Permanent id.'),
      kind: oneOf(['act', 'regulation', 'rules', 'order']),
      title: text('Its official title.'),
      short: text('How answers cite it.'),
      number: text('Its chapter or registration number.'),
      url: text('Where it can be read.'),
      checkedTo: Day('The day of the consolidation that the rules were last compared with.'),
      repealed: Type.Optional(Type.Boolean({ description: 'Relied on for the past only.' })),
    },
    { description: 'A statute, regulation or set of rules relied on.' },
  ),
)

export const GroundSchema = component(
  'RefusalGround',
  Type.Object(
    {
      id: text('Permanent id: a value of the fact `refusalGrounds`.'),
      title: text('The ground, in a few words.'),
      meaning: text('What the officer was not satisfied of.'),
      area: oneOf(areas, 'The kind of application that it is given for.'),
      evidence: Type.Array(
        Type.Object({ id: text('Permanent within its ground.'), text: text('What answers it.') }),
      ),
      law,
    },
    { description: 'A standard ground of refusal, and the evidence that answers it.' },
  ),
)

export const CommonErrorSchema = component(
  'CommonError',
  Type.Object(
    {
      id: text('Permanent id.'),
      claim: text('The wrong statement, as people say it.'),
      answer: text('What the law says.'),
      law,
    },
    { description: 'A wrong statement in circulation, and the law that answers it.' },
  ),
)

export const CoverageSchema = component(
  'Coverage',
  Type.Object(
    {
      ruleset: Type.Object({
        version: text('The version of the rules that answer.'),
        checkedTo: Day('The oldest day to which an instrument relied on was compared.'),
      }),
      calendars: Type.Array(
        Type.Object({
          calendar: oneOf(calendarIds, 'Id of the calendar.'),
          title: text('Its name.'),
          from: Type.Integer({ description: 'The first verified year.' }),
          to: Type.Integer({ description: 'The last verified year.' }),
        }),
      ),
      decisions: Type.Array(
        Type.Object({ decision: oneOf(everyDecision), label: text('In words.') }),
      ),
      remedies: Type.Array(
        Type.Object({ remedy: text('Id of the remedy.'), title: text('Its name.') }),
      ),
      instruments: Type.Array(
        Type.Object({
          id: text('Permanent id.'),
          title: text('Its official title.'),
          checkedTo: Day('The consolidation that the rules were compared with.'),
          repealed: Type.Optional(Type.Boolean({ description: 'Relied on for the past only.' })),
        }),
      ),
      notModelled: Type.Array(
        Type.Object({
          id: text('Permanent id.'),
          text: text('What is left out.'),
          law: Type.Optional(law),
        }),
      ),
    },
    { description: 'What the service answers for, and what it leaves out.' },
  ),
)

export const CalendarYearSchema = component(
  'CalendarYear',
  Type.Object(
    {
      calendar: oneOf(calendarIds, 'Id of the calendar.'),
      title: text('Its name.'),
      year: Type.Integer({ description: 'The year.' }),
      weekly: Type.Array(
        Type.Object({
          weekday: oneOf(['saturday', 'sunday']),
          name: text('The day of the week.'),
          law,
        }),
      ),
      days: Type.Array(
        Type.Object({
          day: Day('The closed day.'),
          id: text('Permanent id of the holiday.'),
          name: text('Its name.'),
          assumed: Type.Boolean({
            description:
              'No official list names it: open when a day moves, closed when it must be safe.',
          }),
          law,
        }),
      ),
      recess: Type.Optional(
        Type.Object({
          from: Day('Its first day.'),
          to: Day('Its last day, in the next year.'),
          text: text('What it does to a period.'),
          law,
        }),
      ),
    },
    { description: 'The closed days of a regime in one year.' },
  ),
)
