import { FIRST_EXCEL_DAY, LAST_EXCEL_DAY } from "../../domain/calendar/excel-day";
import { ADJUSTMENT_WORDS } from "../../domain/progress/adjustment-words";
import { STANDING_WORDS, type Standing } from "../../domain/progress/standing";
import { STATUS_WORDS } from "../../domain/progress/status";
import { headingOf, type AppendixColumn } from "../columns/appendix-columns";
import { isDayFormula } from "./day-formula";
import { ASSESSMENT_DAY, WARNING_DAYS } from "../names";
import { OCCURRENCE_HEADINGS, OCCURRENCE_TABLE } from "../columns/occurrence-columns";

/**
 * The live formula of Đánh giá tiến độ in an appendix table; says what `standing` of the domain says. Only functions that Excel 2010,
 * LibreOffice and Univer have. `hasSeveral`: the table has the column Số lần.
 */
export function standingFormula(table: string, hasSeveral: boolean): string {
  const cell = (column: AppendixColumn) => thisRow(table, headingOf(column));
  const times = cell("times");
  const once = standingOfOnce(cell);
  return `=${choose(
    [saysWithdrawn(cell("adjustment")), words("withdrawn")],
    hasSeveral ? choose([`N(${times})>1`, standingOfSeveral(cell("code"), times)], once) : once,
  )}`;
}

/** The live formula of Đánh giá tiến độ in the table of occurrences; says what `occurrenceStanding` says. */
export function occurrenceStandingFormula(): string {
  const cell = (column: keyof typeof OCCURRENCE_HEADINGS) => thisRow(OCCURRENCE_TABLE, OCCURRENCE_HEADINGS[column]);
  const due = `MAX(INT(${cell("due")}),N(${cell("adjustment")}))`;
  const completed = dayOrAssessment(cell("completedOn"));
  const hasEntry = `IFERROR(TRIM(${cell("completedOn")})<>"",TRUE)`;
  return `=${choose(
    [saysWithdrawn(cell("adjustment")), words("withdrawn")],
    choose(
      [`NOT(${isDayFormula(cell("due"))})`, words("no-deadline")],
      choose(
        [`AND(${hasEntry},${completed}<=${ASSESSMENT_DAY})`, completedStanding(completed, due)],
        openStanding(due),
      ),
    ),
  )}`;
}

/**
 * What the Office decided of an occurrence's task, looked up by Mã in the appendix tables: "Đưa ra khỏi kế hoạch", the new due day,
 * or empty. Counted and averaged over the one row, not looked up with INDEX: that gives cells of the wrong sheet in Univer
 * when a table of another sheet is meant.
 */
export function occurrenceAdjustmentFormula(appendixTables: readonly string[]): string {
  const code = thisRow(OCCURRENCE_TABLE, OCCURRENCE_HEADINGS.code);
  const at = (table: string, column: AppendixColumn) => `${table}[${headingOf(column)}]`;
  const withdrawn = appendixTables.map(
    (table) =>
      `COUNTIFS(${at(table, "code")},${code},${at(table, "adjustment")},${quoted(ADJUSTMENT_WORDS.withdrawn)})`,
  );
  const newDues = appendixTables.map((table) => {
    const days = at(table, "newDue");
    return `INT(AVERAGEIFS(${days},${at(table, "code")},${code},${days},">=${FIRST_EXCEL_DAY}",${days},"<${LAST_EXCEL_DAY + 1}"))`;
  });
  return `=${choose(
    [`${withdrawn.join("+")}>0`, quoted(ADJUSTMENT_WORDS.withdrawn)],
    newDues.reduceRight((otherwise, newDue) => `IFERROR(${newDue},${otherwise})`, `""`),
  )}`;
}

/** Completed or not, then which day counts: the Office's new one, the plan's, or none. */
function standingOfOnce(cell: (column: AppendixColumn) => string): string {
  const due = cell("due");
  const newDue = cell("newDue");
  const completed = dayOrAssessment(cell("completedOn"));
  const byDue = (judged: (due: string) => string, without: string) =>
    choose(
      [isDayFormula(newDue), judged(`INT(${newDue})`)],
      choose([isDayFormula(due), judged(`INT(${due})`)], without),
    );
  return choose(
    [
      `AND(${says(cell("status"), STATUS_WORDS.completed)},${completed}<=${ASSESSMENT_DAY})`,
      byDue((day) => completedStanding(completed, day), words("completed-on-time")),
    ],
    byDue(openStanding, choose([says(due, STANDING_WORDS.ongoing), words("ongoing")], words("no-deadline"))),
  );
}

/** Counts what the table of occurrences says. */
function standingOfSeveral(code: string, times: string): string {
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

function completedStanding(completed: string, due: string): string {
  return choose([`${completed}<=${due}`, words("completed-on-time")], words("completed-late"));
}

function openStanding(due: string): string {
  return choose(
    [`${due}<${ASSESSMENT_DAY}`, words("overdue")],
    choose([`${due}<=${ASSESSMENT_DAY}+${WARNING_DAYS}`, words("due-soon")], words("on-schedule")),
  );
}

/** The day in the cell without its time, or the day of assessment when the cell holds no day. */
function dayOrAssessment(cell: string): string {
  return `IF(${isDayFormula(cell)},INT(${cell}),${ASSESSMENT_DAY})`;
}

function saysWithdrawn(cell: string): string {
  return says(cell, ADJUSTMENT_WORDS.withdrawn);
}

/** An error that someone pasted into the cell says nothing. */
function says(cell: string, text: string): string {
  return `IFERROR(${cell}=${quoted(text)},FALSE)`;
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
