import type { AppendixTally } from "../../domain/report/by-field";
import type { Report } from "../../domain/report/report-model";
import { NO_FIELD, NO_LEAD } from "../../domain/report/wording";
import type { RowRange } from "./report-formulas";
import type { PartBuilder } from "./report-grid";
import { section } from "./report-section";
import { SUBTOTAL_ROW, TOTAL_ROW } from "./report-styles";
import { tallyTable, type TallyRow } from "./report-tally-table";

/** II. Each appendix with its fields, which add up to it, and all appendices together. */
export function fieldsSection(report: Report): PartBuilder {
  const rows = fieldRows(report);
  return section("fields", report, rows.length === 0 ? undefined : tallyTable("Phụ lục, lĩnh vực", rows));
}

/** III. Units by the tasks they lead. Without a sum, since a task with two leads stands in two rows. */
export function unitsSection(report: Report): PartBuilder {
  const rows = report.units.map(({ name, tally }, index) => ({
    number: String(index + 1),
    name: name === "" ? NO_LEAD : name,
    tally,
  }));
  return section("units", report, rows.length === 0 ? undefined : tallyTable("Đơn vị chủ trì", rows));
}

function fieldRows({ appendices, totals }: Report): readonly TallyRow[] {
  const shown = appendices.filter((appendix) => appendix.fields.length > 0);
  if (shown.length === 0) return [];
  const rows: TallyRow[] = [];
  const appendixRows: RowRange[] = [];
  shown.forEach((appendix, index) => {
    appendixRows.push([rows.length, rows.length]);
    rows.push(...appendixRowsAt(appendix, String.fromCharCode(65 + index), rows.length));
  });
  return [...rows, { number: "", name: "Tổng số", tally: totals, sumOf: appendixRows, style: TOTAL_ROW }];
}

/** `at`: the appendix's row of the table, counting from 0. */
function appendixRowsAt(appendix: AppendixTally, letter: string, at: number): readonly TallyRow[] {
  return [
    {
      number: letter,
      name: `${appendix.name} – ${appendix.index}`,
      tally: appendix.tally,
      sumOf: [[at + 1, at + appendix.fields.length]],
      style: SUBTOTAL_ROW,
    },
    ...appendix.fields.map(({ field, tally }, index) => ({
      number: String(index + 1),
      name: field === "" ? NO_FIELD : field,
      tally,
    })),
  ];
}
