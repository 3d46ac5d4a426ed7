import { STANDING_WORDS } from "../../../src/domain/progress/standing";
import { COUNTED_STANDINGS } from "./recount";
import type { Report } from "../../../src/domain/report/report-model";
import type { Share, Tally } from "../../../src/domain/report/tally";

/** A whole report as lines to read. */
export function reportText(report: Report): string {
  return [
    "HEADER",
    ...Object.entries(report.header).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
    "TOTALS",
    ...tallyLines(report.totals),
    "WITHDRAWN",
    ...report.withdrawn.map(row),
    ...report.appendices.flatMap((appendix) => [
      `APPENDIX ${appendix.id}, ${appendix.name}, ${appendix.index}: ${appendix.title}`,
      ...tallyLines(appendix.tally),
      ...appendix.fields.flatMap((field) => [`  FIELD ${field.field}`, ...tallyLines(field.tally)]),
    ]),
    ...report.units.flatMap((unit) => [`UNIT ${unit.name || "(no lead)"}`, ...tallyLines(unit.tally)]),
    `TASKS WITH SEVERAL LEADS: ${report.tasksWithSeveralLeads}`,
    "OVERDUE",
    ...report.overdue.map(row),
    "COMING",
    ...report.coming.map(row),
    "WITHOUT UPDATE",
    ...report.withoutUpdate.map(row),
  ].join("\n");
}

function tallyLines({ tasks, due, byStanding, completed, open }: Tally): string[] {
  const counts = [
    ...COUNTED_STANDINGS.map((standing) => [STANDING_WORDS[standing], byStanding[standing]] as const),
    ["= đã hoàn thành", completed] as const,
    ["= chưa hoàn thành", open] as const,
  ];
  return [
    `    ${tasks} tasks, ${due} due`,
    ...counts
      .filter(([, count]) => count.all.count > 0)
      .map(([words, count]) => `    ${words}: ${share(count.all)} of all, ${share(count.due)} of due`),
  ];
}

function share({ count, of, share }: Share): string {
  return `${count}/${of}${share === undefined ? "" : ` ${(share * 100).toFixed(1)}%`}`;
}

function row(task: object): string {
  return `  ${Object.entries(task)
    .map(([name, value]) => `${name}=${value === undefined ? "-" : JSON.stringify(value)}`)
    .join(" ")}`;
}
