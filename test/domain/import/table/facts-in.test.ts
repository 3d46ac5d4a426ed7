import { factsIn } from "../../../../src/domain/import/table/facts-in";
import type { RawCell, RawTable } from "../../../../src/domain/import/raw-table";

const cases: readonly (readonly [
  title: string,
  heading: readonly string[],
  rows: readonly string[][],
  found: object,
])[] = [
  [
    "the line that names the document",
    [
      "PHỤ LỤC I",
      "NHIỆM VỤ CẢI THIỆN CHỈ SỐ NĂM 2024",
      "(Kèm theo Kế hoạch số 126/KH-UBND ngày 03/6/2024 của UBND tỉnh)",
    ],
    [],
    { year: 2024, basis: "Kế hoạch số 126/KH-UBND ngày 03/6/2024 của UBND tỉnh", issuedOn: "2024-06-03" },
  ],
  [
    "a day in words, and the year of that day where no title says one",
    ["(Kèm theo Quyết định số 15/QĐ-SKHĐT ngày 05 tháng 02 năm 2025 của Giám đốc Sở)"],
    [["TT", "Nhiệm vụ"]],
    {
      year: 2025,
      basis: "Quyết định số 15/QĐ-SKHĐT ngày 05 tháng 02 năm 2025 của Giám đốc Sở",
      issuedOn: "2025-02-05",
    },
  ],
  [
    "title rows of a sheet",
    [],
    [["PHỤ LỤC II"], ["Kế hoạch nâng cao Chỉ số SIPAS năm 2026"], ["TT", "Nhiệm vụ"]],
    { year: 2026 },
  ],
  [
    "the year of a day in the title is not the plan's",
    ["Thực hiện Nghị quyết ngày 22 tháng 12 năm 2024"],
    [
      ["1", "Báo cáo", "Quý II/2025"],
      ["2", "Kế hoạch", "30/6/2025, 15/12/2025"],
    ],
    { year: 2025 },
  ],
  [
    "a day that does not exist",
    ["Kèm theo Kế hoạch số 1/KH-SKHĐT ngày 31/6/2025"],
    [],
    { basis: "Kế hoạch số 1/KH-SKHĐT ngày 31/6/2025" },
  ],
  ["words without a document", ["Kèm theo hồ sơ"], [], {}],
  ["nothing", [], [["1", "Số điện thoại 02053812345"]], {}],
];

test.each(cases)("%s", (_title, heading, rows, found) => {
  expect(factsIn([tableOf(heading, rows)])).toEqual(found);
});

function tableOf(heading: readonly string[], rows: readonly string[][]): RawTable {
  const cell = (text: string): RawCell => ({ kind: "cell", text, isBold: false, rows: 1, columns: 1 });
  return { place: "bảng 1", heading, rows: rows.map((cells, at) => ({ number: at + 1, cells: cells.map(cell) })) };
}
