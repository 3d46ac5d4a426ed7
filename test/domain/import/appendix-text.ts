import type { Doubt } from "../../../src/domain/import/doubt";
import type { ImportedAppendix, ImportedTask, SourceRow } from "../../../src/domain/import/imported-appendix";

/** What was read, for a person to compare with the table. Empty values are left out; rows stand as `[table.row]`. */
export function appendixText(appendix: ImportedAppendix): string {
  const { columns, headingRows, groups, tasks, skipped, units, doubts } = appendix;
  return [
    "Columns",
    ...columns.map(
      ({ column, role, heading, certainty, knownBy }) =>
        `  ${String.fromCharCode(65 + column)} ${role}: ${heading || "-"}${certainty === "sure" ? "" : " (doubtful)"}${knownBy === "heading" ? "" : ` by ${knownBy}`}`,
    ),
    `Heading rows ${headingRows.map(place).join(" ") || "-"}`,
    ...(groups.length === 0 ? [] : ["Groups"]),
    ...groups.map(({ rows, depth, number, words }) => `  ${places(rows)} ${"> ".repeat(depth)}${number} ${words}`),
    "Tasks",
    ...tasks.flatMap(taskLines),
    ...(skipped.length === 0 ? [] : ["Skipped"]),
    ...skipped.map(({ at, reason, text }) => `  ${place(at)} ${reason}: ${oneLine(text)}`.trimEnd()),
    ...(units.length === 0 ? [] : ["Units"]),
    ...units.map(
      ({ name, spellings, known, asLead, asCoordinator }) =>
        `  ${oneLine(name)}${known === undefined ? "" : ` = ${known}`} (leads ${asLead.length}, helps ${asCoordinator.length})${spellings.length === 0 ? "" : ` also: ${spellings.map(oneLine).join("; ")}`}`,
    ),
    ...(doubts.length === 0 ? [] : ["Doubts"]),
    ...doubts.map((doubt) => `  ${doubtLine(doubt)}`),
  ].join("\n");
}

function taskLines(task: ImportedTask): string[] {
  const { rows, groupPath, number, task: words, leads, coordinators, ...others } = task;
  const values = Object.entries({ ...others, leads: leads.join("; "), coordinators: coordinators.join("; ") });
  return [
    `  ${places(rows)} ${number || "-"} | ${oneLine(words)}`,
    ...(groupPath.length === 0 ? [] : [`      in ${groupPath.join(" > ")}`]),
    ...values
      .filter(([, value]) => value !== "")
      .map(([key, value]) => `      ${key}: ${typeof value === "string" ? oneLine(value) : String(value)}`),
  ];
}

function doubtLine({ kind, ...others }: Doubt): string {
  const shown = Object.entries(others).map(
    ([key, value]: [string, unknown]) => `${key} ${oneLine(JSON.stringify(value))}`,
  );
  return `${kind}: ${shown.join(", ")}`;
}

function places(rows: readonly SourceRow[]): string {
  return rows.map(place).join("");
}

function place({ table, row }: SourceRow): string {
  return `[${table + 1}.${row}]`;
}

function oneLine(words: string): string {
  return words.replace(/\n/g, "\\n");
}
