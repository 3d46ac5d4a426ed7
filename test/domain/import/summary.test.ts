import fc from "fast-check";
import { readAppendix } from "../../../src/domain/import/read-appendix";
import { importSummary, type ImportSummary } from "../../../src/domain/import/summary";
import { sourceRows } from "./accounting";
import { anyTables } from "./any-table";
import { mangled } from "./mangled-table";
import { rawTables } from "./raw-tables";
import { anyWrittenAppendix, tableOf } from "./written-appendix";

const CONTEXT = { planYear: 2025, beforeExcludesTheDay: true };

test("The summary of an appendix counts what a person would count", () => {
  const tables = rawTables(`
    PHỤ LỤC I | < | < | <
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    (1) | (2) | (3) | (4)
    I | *Cải cách thể chế* | < | <
    1 | Rà soát quy chế phối hợp giữa các phòng | Văn phòng | Quý I
    | và các đơn vị sự nghiệp | |
    2 | Công bố danh mục | Thanh tra | 31/6/2025
    3 | Trả kết quả trước hạn | Văn phòng | Thường xuyên
    4 | Sơ kết | | Quý II
    5 | Tổng kết | Văn phòng |
    Ghi chú: các phòng báo cáo hằng tháng | < | < | <`);
  expect(importSummary(readAppendix(tables, { year: 2025, units: [] }), CONTEXT)).toEqual<ImportSummary>({
    rows: 11,
    headingRows: 1,
    groups: 1,
    groupRows: 1,
    tasks: 5,
    taskRows: 6,
    skippedRows: 3,
    deadlines: [
      { kind: "quarter", count: 2 },
      { kind: "unreadable", count: 1 },
      { kind: "ongoing", count: 1 },
      { kind: "none", count: 1 },
    ],
    skipped: [
      { kind: "title", count: 1 },
      { kind: "column-numbers", count: 1 },
      { kind: "note", count: 1 },
    ],
    doubts: [
      { kind: "unreadable-deadline", count: 1 },
      { kind: "no-lead", count: 1 },
      { kind: "no-deadline", count: 1 },
    ],
    leads: 2,
  });
});

test("The summary of whatever was read adds up to the rows of the source", () => {
  const tables = fc.oneof(anyTables(), anyWrittenAppendix().map(tableOf).chain(mangled));
  fc.assert(
    fc.property(tables, (source) => {
      const summary = importSummary(readAppendix(source, { year: 2025, units: [] }), CONTEXT);
      expect(summary.rows).toBe(sourceRows(source).length);
      expect(total(summary.skipped)).toBe(summary.skippedRows);
      expect(total(summary.deadlines)).toBe(summary.tasks);
      expect(summary.headingRows + summary.groupRows + summary.taskRows + summary.skippedRows).toBe(summary.rows);
    }),
    { numRuns: 80 },
  );
});

function total(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
