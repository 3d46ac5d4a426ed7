import type { LocalDate } from "../calendar/local-date";
import type { Deadline } from "../deadline/deadline";
import { readDeadline } from "../deadline/read-deadline";
import type { Plan } from "../plan/plan";
import { unitNamed, type Unit } from "../plan/unit";
import type { StandingPolicy } from "../progress/standing";
import { updateExpectedSince } from "./update-expected";

export interface CheckContext {
  /** The day of assessment. */
  readonly day: LocalDate;
  /** First day of the current reporting period's data; without it nothing is judged by the period. */
  readonly dataFrom?: LocalDate | undefined;
  readonly policy: StandingPolicy;
}

/** What a rule may look at besides its row. */
export interface RuleContext extends CheckContext {
  readonly plan: Plan;
  /** A task that goes on should have been updated on or after this day; `undefined` when that cannot be said. */
  readonly updateSince: LocalDate | undefined;
  unitNamed(words: string): Unit | undefined;
  deadlineRead(text: string): Deadline;
}

/** Rows repeat the same units and deadlines: each is looked up once. */
export function ruleContext(plan: Plan, context: CheckContext): RuleContext {
  const reading = { planYear: plan.year, beforeExcludesTheDay: plan.settings.beforeExcludesTheDay };
  return {
    ...context,
    plan,
    updateSince: updateExpectedSince(plan.periods, context),
    unitNamed: remembered((words) => unitNamed(words, plan.units)),
    deadlineRead: remembered((text) => readDeadline(text, reading)),
  };
}

function remembered<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
  const answers = new Map<string, Answer>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined || answers.has(words)) return known as Answer;
    const answer = ask(words);
    answers.set(words, answer);
    return answer;
  };
}
