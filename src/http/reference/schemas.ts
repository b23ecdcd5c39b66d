import Type, { type TSchema } from 'typebox'
import {
  Extension,
  FactName,
  Form,
  LawCited,
  PeriodFixed,
  Statement,
} from '../../domain/answers/index.ts'
import { calendars } from '../../domain/calendars/index.ts'
import { regimes } from '../../domain/counting.ts'
import { areas } from '../../domain/refusal-grounds/index.ts'
import { effects, limitKinds, parties } from '../../domain/rules.ts'
import { component, Day, oneOf } from '../../domain/schema.ts'
import { RulesetVersion } from '../receipt.ts'

const calendarIds = calendars.map(({ id }) => id)
const text = (description: string) => Type.String({ description })
const law = Type.Array(LawCited)
/** No `enum`, as for the names of facts: kinds of decision come with new rules. */
const decision = text('A kind of decision: a value of the fact `decision`, which gains new ones.')
const inForce = {
  from: Type.Optional(Day('The first day on which this version governs.')),
  until: Type.Optional(Day('The first day of the next version.')),
}
const versioned = { id: text('Permanent id.'), text: text('The rule.'), law, ...inForce }

/** An entry of a list: named, so that every client has a type of it. */
const entry = (id: string, description: string, fields: Record<string, TSchema>) =>
  Type.Array(component(id, Type.Object(fields, { description })))

export const RemedySchema = component(
  'Remedy',
  Type.Object(
    {
      remedy: text('Id of the remedy.'),
      title: text('Its name.'),
      summary: text('What it is and what it can give.'),
      decisions: Type.Array(decision, {
        description: 'The kinds of decision that can lead to it.',
      }),
      requirements: entry('RequirementRule', 'A condition of access, as the rules have it.', {
        ...versioned,
        needs: Type.Array(FactName),
      }),
      periods: entry('PeriodRule', 'A time limit, as the rules have it.', {
        ...versioned,
        kind: oneOf(limitKinds),
        party: oneOf(parties),
        period: PeriodFixed,
        regime: oneOf(regimes),
        runsFrom: Type.Array(FactName, { description: 'The latest of these days.' }),
        irreversible: Type.Boolean(),
        extension: Type.Optional(Extension),
      }),
      forms: Type.Array(Form),
      fees: entry('FeeRule', 'A fee, as the rules have it.', {
        ...versioned,
        amount: Type.Number(),
        currency: oneOf(['CAD']),
      }),
      cautions: entry('CautionRule', 'A caution, as the rules have it.', versioned),
      outcomes: Type.Array(Statement),
      interactions: entry('Interaction', 'What seeking the remedy does to another.', {
        remedy: text('Id of the other remedy.'),
        effect: oneOf(effects, 'What seeking this remedy does to the other.'),
        text: text('The effect, in words.'),
        law,
      }),
      authorities: Type.Array(LawCited),
    },
    { description: 'A remedy as the rules have it, without any case.' },
  ),
)

export const FactSchema = component(
  'Fact',
  Type.Object(
    {
      fact: FactName,
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
      evidence: entry('Evidence', 'What answers a ground of refusal.', {
        id: text('Permanent within its ground.'),
        text: text('What answers it.'),
      }),
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
      ruleset: RulesetVersion,
      calendars: entry('CoveredCalendar', 'A calendar, and the years it is verified for.', {
        calendar: oneOf(calendarIds, 'Id of the calendar.'),
        title: text('Its name.'),
        from: Type.Integer({ description: 'The first verified year.' }),
        to: Type.Integer({ description: 'The last verified year.' }),
      }),
      decisions: entry('CoveredDecision', 'A kind of decision that is modelled.', {
        decision,
        label: text('In words.'),
      }),
      remedies: entry('CoveredRemedy', 'A remedy that is modelled.', {
        remedy: text('Id of the remedy.'),
        title: text('Its name.'),
      }),
      instruments: entry('CoveredInstrument', 'An instrument that the rules were compared with.', {
        id: text('Permanent id.'),
        title: text('Its official title.'),
        checkedTo: Day('The consolidation that the rules were compared with.'),
        repealed: Type.Optional(Type.Boolean({ description: 'Relied on for the past only.' })),
      }),
      notModelled: entry('Omission', 'What is not modelled.', {
        id: text('Permanent id.'),
        text: text('What is left out.'),
        law: Type.Optional(law),
      }),
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
      weekly: entry('WeeklyClosing', 'A day of the week on which it is always closed.', {
        weekday: oneOf(['saturday', 'sunday']),
        name: text('The day of the week.'),
        law,
      }),
      days: entry('ClosedDay', 'A closed day.', {
        day: Day('The closed day.'),
        id: text('Permanent id of the holiday.'),
        name: text('Its name.'),
        assumed: Type.Boolean({
          description:
            'No official list names it: open when a day moves, closed when it must be safe.',
        }),
        law,
      }),
      recess: Type.Optional(
        component(
          'Recess',
          Type.Object(
            {
              from: Day('Its first day.'),
              to: Day('Its last day, in the next year.'),
              text: text('What it does to a period.'),
              law,
            },
            { description: 'Days that a period does not count.' },
          ),
        ),
      ),
    },
    { description: 'The closed days of a regime in one year.' },
  ),
)
