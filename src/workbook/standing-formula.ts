import { FIRST_EXCEL_DAY, LAST_EXCEL_DAY } from "../domain/calendar/excel-day";
import { ADJUSTMENT_WORDS } from "../domain/progress/adjustment-words";
import { STANDING_WORDS, type Standing } from "../domain/progress/standing";
import { STATUS_WORDS } from "../domain/progress/status";
import { headingOf, type AppendixColumn } from "./appendix-columns";
import { ASSESSMENT_DAY, WARNING_DAYS } from "./names";
import { OCCURRENCE_HEADINGS, OCCURRENCE_TABLE } from "./occurrence-columns";

/**
 * The live formula of Đánh giá tiến độ in an appendix table; says what `standing` of the domain says. Only functions that Excel 2010,
 * LibreOffice and Univer have. `hasSeveral`: the table has the column Số lần.
 */
export function standingFormula(table: string, hasSeveral: boolean): string {
  const cell = (column: AppendixColumn) => thisRow(table, headingOf(column));
  const newDue = cell("newDue");
  const due = cell("due");
  const effectiveDue = `IF(${isDay(newDue)},INT(${newDue}),${due})`;
  const isCompleted = `AND(${cell("status")}=${quoted(STATUS_WORDS.completed)},${dayOrAssessment(cell("completedOn"))}<=${ASSESSMENT_DAY})`;
  const withDue = choose(
    [
      isCompleted,
      choose(
        [`${dayOrAssessment(cell("completedOn"))}<=${effectiveDue}`, words("completed-on-time")],
        words("completed-late"),
      ),
    ],
    open(effectiveDue),
  );
  const withoutDue = choose(
    [isCompleted, words("completed-on-time")],
    choose([`${due}=${quoted(STANDING_WORDS.ongoing)}`, words("ongoing")], words("no-deadline")),
  );
  const once = choose([`OR(${isDay(newDue)},ISNUMBER(${due}))`, withDue], withoutDue);
  const times = cell("times");
  return `=${choose(
    [`${cell("adjustment")}=${quoted(ADJUSTMENT_WORDS.withdrawn)}`, words("withdrawn")],
    hasSeveral ? choose([`N(${times})>1`, several(cell("code"), times)], once) : once,
  )}`;
}

/** The live formula of Đánh giá tiến độ in the table of occurrences; says what `occurrenceStanding` says. */
export function occurrenceStandingFormula(): string {
  const cell = (column: keyof typeof OCCURRENCE_HEADINGS) => thisRow(OCCURRENCE_TABLE, OCCURRENCE_HEADINGS[column]);
  const due = `MAX(${cell("due")},N(${cell("adjustment")}))`;
  const completed = dayOrAssessment(cell("completedOn"));
  return `=${choose(
    [`${cell("adjustment")}=${quoted(ADJUSTMENT_WORDS.withdrawn)}`, words("withdrawn")],
    choose(
      [
        `AND(TRIM(${cell("completedOn")})<>"",${completed}<=${ASSESSMENT_DAY})`,
        choose([`${completed}<=${due}`, words("completed-on-time")], words("completed-late")),
      ],
      open(due),
    ),
  )}`;
}

/**
 * What the Office decided of an occurrence's task, looked up by Mã in the appendix tables: the new due day, "Đưa ra khỏi kế hoạch",
 * or empty.
 */
export function occurrenceAdjustmentFormula(appendixTables: readonly string[]): string {
  const code = thisRow(OCCURRENCE_TABLE, OCCURRENCE_HEADINGS.code);
  const found = appendixTables.map((table) => {
    const at = (column: AppendixColumn) =>
      `INDEX(${table}[${headingOf(column)}],MATCH(${code},${table}[${headingOf("code")}],0))`;
    return choose(
      [`${at("adjustment")}=${quoted(ADJUSTMENT_WORDS.withdrawn)}`, quoted(ADJUSTMENT_WORDS.withdrawn)],
      choose([isDay(at("newDue")), `INT(${at("newDue")})`], `""`),
    );
  });
  return `=${found.reduceRight((otherwise, lookUp) => `IFERROR(${lookUp},${otherwise})`, `""`)}`;
}

function several(code: string, times: string): string {
  const count = (standing: Standing) =>
    `COUNTIFS(${column(OCCURRENCE_HEADINGS.code)},${code},${column(OCCURRENCE_HEADINGS.standing)},${words(standing)})`;
  const late = count("completed-late");
  return choose(
    [
      `${late}+${count("completed-on-time")}>=${times}`,
      choose([`${late}>0`, words("completed-late")], words("completed-on-time")),
    ],
    choose(
      [`${count("overdue")}>0`, words("overdue")],
      choose([`${count("due-soon")}>0`, words("due-soon")], words("on-schedule")),
    ),
  );
}

function open(due: string): string {
  return choose(
    [`${due}<${ASSESSMENT_DAY}`, words("overdue")],
    choose([`${due}<=${ASSESSMENT_DAY}+${WARNING_DAYS}`, words("due-soon")], words("on-schedule")),
  );
}

/** A real day cell; IF keeps Excel from comparing text with numbers. */
function isDay(cell: string): string {
  return `IF(ISNUMBER(${cell}),AND(${cell}>=${FIRST_EXCEL_DAY},${cell}<${LAST_EXCEL_DAY + 1}),FALSE)`;
}

/** The day in the cell without its time, or the day of assessment when the cell holds no day. */
function dayOrAssessment(cell: string): string {
  return `IF(${isDay(cell)},INT(${cell}),${ASSESSMENT_DAY})`;
}

function choose([condition, then]: readonly [condition: string, then: string], otherwise: string): string {
  return `IF(${condition},${then},${otherwise})`;
}

function words(standing: Standing): string {
  return quoted(STANDING_WORDS[standing]);
}

function quoted(text: string): string {
  return `"${text}"`;
}

function thisRow(table: string, heading: string): string {
  return `${table}[[#This Row],[${heading}]]`;
}

function column(heading: string): string {
  return `${OCCURRENCE_TABLE}[${heading}]`;
}
