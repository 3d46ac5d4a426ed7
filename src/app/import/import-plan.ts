import { readTypedDay } from "../../domain/calendar/typed-day";
import type { LocalDate } from "../../domain/calendar/local-date";
import { planOfAppendices, type AppendixFacts, type PlanObstacle } from "../../domain/import/plan-of-appendices";
import type { Plan } from "../../domain/plan/plan";
import { splitNames } from "../../domain/plan/unit-list";
import { failed, ok, type Result } from "../../domain/result";
import type { ImportDraft, TypedFacts, UnitNames } from "./import-draft";
import { appendixFacts, factsOfDraft, planId } from "./import-facts";
import { isYear } from "./import-orders";
import { unitsOfDraft } from "./import-units";
import { rememberingTables } from "./typed-cells";

/** Why the draft is no plan yet; the person can put each right. */
export type ImportObstacle =
  | PlanObstacle
  /** Empty, or no day or year. */
  | { readonly kind: "fact"; readonly fact: keyof TypedFacts }
  | { readonly kind: "appendix-fact"; readonly appendix: number; readonly fact: "title" | "index" }
  /** A name of a unit that is empty, or looks like several. */
  | { readonly kind: "unit-name"; readonly name: string };

/**
 * What is still in the way of a plan; empty when nothing is.
 * @param known the plan of the open workbook: its units keep their names and codes.
 */
export function obstaclesOfDraft(
  draft: ImportDraft,
  known: Plan | undefined,
  today: LocalDate,
): readonly ImportObstacle[] {
  const facts = trimmedFacts(factsOfDraft(draft, known, today));
  const isSaid = (fact: keyof TypedFacts): boolean => {
    if (fact === "year") return isYear(Number(facts.year));
    return fact === "issuedOn" ? readTypedDay(facts.issuedOn).kind === "day" : facts[fact] !== "";
  };
  const names = [...unitsOfDraft(draft, known?.units ?? []), ...leadOfTheRest(draft)];
  return [
    ...NEEDED.filter((fact) => !isSaid(fact)).map((fact): ImportObstacle => ({ kind: "fact", fact })),
    ...appendicesOf(draft).flatMap(({ title, index, read }, appendix): ImportObstacle[] => [
      ...(title === "" ? [{ kind: "appendix-fact", appendix, fact: "title" } as const] : []),
      ...(index === "" ? [{ kind: "appendix-fact", appendix, fact: "index" } as const] : []),
      ...(read.tasks.length === 0 ? [{ kind: "no-tasks", appendix } as const] : []),
    ]),
    ...names
      .filter(({ name, shortName }) => name === "" || splitNames(shortName).length !== 1)
      .map(({ name }): ImportObstacle => ({ kind: "unit-name", name })),
    ...withoutLead(draft),
  ];
}

/** The plan, or what is in its way. */
export function planOfDraft(
  draft: ImportDraft,
  known: Plan | undefined,
  today: LocalDate,
): Result<Plan, readonly ImportObstacle[]> {
  const obstacles = obstaclesOfDraft(draft, known, today);
  const facts = trimmedFacts(factsOfDraft(draft, known, today));
  const issuedOn = readTypedDay(facts.issuedOn);
  if (obstacles.length > 0 || issuedOn.kind !== "day") return failed(obstacles);
  const year = Number(facts.year);
  const [rest] = leadOfTheRest(draft);
  const plan = planOfAppendices(
    {
      ...facts,
      id: planId(facts.issuer, year),
      year,
      issuedOn: issuedOn.day,
      settings: { dueDaysMoveOffDaysOff: true, warningDays: 10, ...known?.settings, ...draft.settings },
      units: unitsOfDraft(draft, known?.units ?? []),
      ...(known?.year === year && { periods: known.periods, holidays: known.holidays }),
      ...(rest !== undefined && { leadOfTheRest: rest.name }),
    },
    appendicesOf(draft),
  );
  return plan.ok ? ok(rememberingTables(plan.value, draft)) : plan;
}

function appendicesOf(draft: ImportDraft): readonly AppendixFacts[] {
  return draft.readings.map(({ appendix, read, year }) => {
    const { title, index } = appendixFacts(draft, appendix, year);
    return { read, title: title.trim(), index: index.trim() };
  });
}

/** None or one. */
function leadOfTheRest({ leadOfTheRest: typed }: ImportDraft): readonly UnitNames[] {
  const name = typed.trim();
  return name === "" ? [] : [{ name, shortName: name }];
}

function withoutLead(draft: ImportDraft): readonly ImportObstacle[] {
  if (leadOfTheRest(draft).length > 0) return [];
  return draft.readings.flatMap(({ read }, appendix): ImportObstacle[] => {
    const without = read.tasks.filter(({ leads }) => leads.length === 0);
    const rows = without.flatMap(({ rows: [at] }) => at ?? []);
    return rows.length === 0 ? [] : [{ kind: "tasks-without-lead", appendix, rows }];
  });
}

/** A plan file wants these filled; `basis` may be empty. */
const NEEDED = ["year", "title", "issuedOn", "shortName", "issuer", "receiver", "signerPost"] as const;

function trimmedFacts(facts: TypedFacts): TypedFacts {
  return {
    year: facts.year.trim(),
    title: facts.title.trim(),
    shortName: facts.shortName.trim(),
    basis: facts.basis.trim(),
    issuedOn: facts.issuedOn.trim(),
    issuer: facts.issuer.trim(),
    receiver: facts.receiver.trim(),
    signerPost: facts.signerPost.trim(),
  };
}
