import { excelNumberOfDay } from "../../../src/domain/calendar/excel-day";
import { day } from "../../../src/domain/calendar/local-date";
import type { CatalogueFault } from "../../../src/domain/check/catalogue-fault";
import { unitNamed, type Unit } from "../../../src/domain/plan/unit";
import { namesOn } from "../../../src/domain/plan/units-on";
import type { TableSnapshot } from "../../../src/workbook/reading/book-snapshot";
import { readHolidays } from "../../../src/workbook/reading/read-holidays";
import { readPeriods } from "../../../src/workbook/reading/read-periods";
import { readUnits } from "../../../src/workbook/reading/read-units";
import {
  HOLIDAY_HEADINGS,
  HOLIDAYS_TABLE,
  PERIOD_HEADINGS,
  PERIODS_TABLE,
  UNIT_HEADINGS,
  UNITS_TABLE,
  unitValues,
} from "../../../src/workbook/sheets/catalogue-sections";
import type { CellValue } from "../../../src/workbook/sheet-spec";

const VP: Unit = { code: "VP", name: "Văn phòng Sở", shortName: "Văn phòng", aliases: ["VP Sở"] };
const KT: Unit = {
  code: "KT",
  name: "Phòng Kinh tế",
  shortName: "Phòng KT",
  aliases: ["P. KT", "Kinh tế"],
  validFrom: day("2020-01-01"),
};
const UNITS = [VP, KT];

type Row = Partial<Record<(typeof UNIT_HEADINGS)[number], CellValue>>;

describe("The units of Danh mục", () => {
  test("are the plan's where nobody typed anything, and where the table or its codes are gone", () => {
    expect(read({}, {})).toEqual({ units: UNITS, faults: [] });
    expect(readUnits(UNITS, undefined).units).toBe(UNITS);
    const withoutCodes = { ...table(UNITS_TABLE, UNIT_HEADINGS, []), headings: UNIT_HEADINGS.slice(1) };
    expect(readUnits(UNITS, withoutCodes).units).toBe(UNITS);
  });

  test("stay where their row is gone or its columns are", () => {
    const rows = [unitValues(KT)];
    expect(readUnits(UNITS, table(UNITS_TABLE, UNIT_HEADINGS, rows))).toEqual({ units: UNITS, faults: [] });
    const narrow = table(UNITS_TABLE, UNIT_HEADINGS.slice(0, 2), [
      ["VP", "Văn phòng Sở mới"],
      ["KT", "Phòng Kinh tế"],
    ]);
    expect(readUnits(UNITS, narrow).units).toEqual([
      { ...VP, name: "Văn phòng Sở mới", formerNames: ["Văn phòng Sở"] },
      KT,
    ]);
  });

  const changes: [what: string, vp: Row, third: Row, expected: Partial<Unit>][] = [
    ["other aliases", { "Tên khác": "VPS; Văn phòng UBND" }, {}, { aliases: ["VPS", "Văn phòng UBND"] }],
    ["no aliases", { "Tên khác": "" }, {}, { aliases: [] }],
    ["a last day", { "Đến ngày": number("2024-06-30") }, {}, { validTo: day("2024-06-30") }],
    ["a successor by its code", { "Đơn vị kế tục": "KT" }, {}, { successor: "KT" }],
    ["a successor by its name", { "Đơn vị kế tục": "phòng kinh tế" }, {}, { successor: "KT" }],
    [
      "a successor that is typed in below",
      { "Đơn vị kế tục": "TH" },
      { "Mã đơn vị": "TH", "Tên đơn vị": "Tổng hợp" },
      { successor: "TH" },
    ],
    ["another name", { "Tên ngắn": "VPĐP" }, {}, { shortName: "VPĐP", formerNames: ["Văn phòng"] }],
    [
      "the old name kept as alias",
      { "Tên ngắn": "VPĐP", "Tên khác": "Văn phòng" },
      {},
      { shortName: "VPĐP", aliases: ["Văn phòng"] },
    ],
  ];
  test.each(changes)("have what was typed: %s", (_what, vp, third, expected) => {
    const { units, faults } = read(vp, third);
    expect(faults).toEqual([]);
    expect(units[0]).toEqual({ ...VP, ...expected });
    expect(units[1]).toEqual(KT);
  });

  test("are still known by the names of the plan's cells, and shown by the new ones", () => {
    const { units } = read({ "Tên đơn vị": "Văn phòng Sở Tài chính", "Tên ngắn": "VPTC" }, {});
    expect(unitNamed("văn phòng", units)?.code).toBe("VP");
    expect(namesOn(["Văn phòng", "VP Sở", "Phòng KT"], units, day("2024-01-01"))).toEqual([
      "VPTC",
      "VP Sở", // an alias that it still has
      "Phòng KT",
    ]);
    const again = readUnits(units, table(UNITS_TABLE, UNIT_HEADINGS, units.map(unitValues)));
    expect(again.units).toEqual(units);
  });

  test("include new ones, with one name for both where there is only one", () => {
    const { units, faults } = read({}, { "Mã đơn vị": "TH", "Tên ngắn": "Tổng hợp", "Từ ngày": number("2024-07-01") });
    expect(faults).toEqual([]);
    expect(units[2]).toEqual({
      code: "TH",
      name: "Tổng hợp",
      shortName: "Tổng hợp",
      aliases: [],
      validFrom: day("2024-07-01"),
    });
  });

  const bad: [what: string, vp: Row, third: Row, fault: string][] = [
    ["a day as text", { "Đến ngày": "30/6/2024" }, {}, "0 Đến ngày «30/6/2024» not-a-day"],
    [
      "an end before the beginning",
      { "Từ ngày": number("2024-07-01"), "Đến ngày": number("2024-06-30") },
      {},
      "0 Đến ngày «30/06/2024» days-turned-round",
    ],
    ["no name", { "Tên đơn vị": " " }, {}, "0 Tên đơn vị «» no-name"],
    ["no short name", { "Tên ngắn": "" }, {}, "0 Tên ngắn «» no-name"],
    ["two names", { "Tên ngắn": "VP; VP Sở" }, {}, "0 Tên ngắn «VP; VP Sở» several-names"],
    ["the name of another", { "Tên ngắn": "Phòng KT" }, {}, "0 Tên ngắn «Phòng KT» name-taken Phòng KT"],
    ["the alias of another", { "Tên khác": "VP Sở; kinh tế" }, {}, "0 Tên khác «VP Sở; kinh tế» name-taken Phòng KT"],
    ["a successor that nobody is", { "Đơn vị kế tục": "X" }, {}, "0 Đơn vị kế tục «X» unknown-successor"],
    ["its own successor", { "Đơn vị kế tục": "VP" }, {}, "0 Đơn vị kế tục «VP» unknown-successor"],
    ["a new one without code", {}, { "Tên đơn vị": "Tổng hợp" }, "2 Mã đơn vị «» no-code"],
    ["a new one without name", {}, { "Mã đơn vị": "TH" }, "2 Tên đơn vị «» no-name"],
    ["a code twice", {}, { "Mã đơn vị": "VP", "Tên đơn vị": "Khác" }, "2 Mã đơn vị «VP» code-twice"],
    [
      "a new one with a known name",
      {},
      { "Mã đơn vị": "TH", "Tên ngắn": "VP Sở" },
      "2 Tên ngắn «VP Sở» name-taken Văn phòng",
    ],
  ];
  test.each(bad)("stay as they are where a row cannot be used: %s", (_what, vp, third, fault) => {
    const { units, faults } = read(vp, third);
    expect(faults.map(faultText)).toEqual([fault]);
    expect(units).toEqual(UNITS);
  });
});

test("Holidays are those of the list, by day, each once; what is no day is named", () => {
  const rows = [
    [number("2024-09-02"), "Quốc khánh"],
    [number("2024-02-10.5"), ""],
    ["mùng 1 Tết", "Tết"],
    ["", ""],
    [number("2024-09-02"), "Quốc khánh"],
  ];
  const snapshot = (tables: readonly TableSnapshot[]) => ({ sheets: [], listed: [], tables });
  const { holidays, faults } = readHolidays([], snapshot([table(HOLIDAYS_TABLE, HOLIDAY_HEADINGS, rows)]));
  expect(holidays).toEqual([
    { day: "2024-02-10", name: "Ngày nghỉ" },
    { day: "2024-09-02", name: "Quốc khánh" },
  ]);
  expect(faults.map(faultText)).toEqual(["2 Ngày nghỉ «mùng 1 Tết» not-a-day"]);
  const planned = [{ day: day("2024-01-01"), name: "Tết Dương lịch" }];
  expect(readHolidays(planned, snapshot([])).holidays).toBe(planned);
});

test("Periods have the days of their rows; a day that is none leaves the plan's", () => {
  const period = {
    id: "6",
    name: "6 tháng",
    dataFrom: day("2023-12-15"),
    cutOff: day("2024-06-14"),
    divisionsSendBy: day("2024-06-14"),
    reportSentBy: day("2024-06-20"),
  } as const;
  const rows = [["6", "6 tháng", number("2023-12-15"), "15/6/2024", "", number("2024-06-25")]];
  const { periods, faults } = readPeriods([period], table(PERIODS_TABLE, PERIOD_HEADINGS, rows));
  expect(periods).toEqual([{ ...period, reportSentBy: "2024-06-25" }]);
  expect(faults.map(faultText)).toEqual(["0 Đến ngày «15/6/2024» not-a-day", "0 Các phòng gửi trước «» not-a-day"]);
});

/** The units' table with the first row and the spare third one changed. */
function read(vp: Row, third: Row) {
  const changed = (values: readonly CellValue[], row: Row) =>
    UNIT_HEADINGS.map((heading, at) => (heading in row ? row[heading] : values[at]) ?? "");
  const rows = [changed(unitValues(VP), vp), changed(unitValues(KT), {}), changed([], third)];
  return readUnits(UNITS, table(UNITS_TABLE, UNIT_HEADINGS, rows));
}

function table(name: string, headings: readonly string[], rows: readonly (readonly CellValue[])[]): TableSnapshot {
  return { name, sheet: "Danh mục", headings, row: 3, column: 0, rows };
}

function faultText({ row, heading, quoted, reason, other }: CatalogueFault): string {
  return [row, heading, `«${quoted}»`, reason, ...(other === undefined ? [] : [other])].join(" ");
}

function number(text: string): number {
  const [date = "", half] = text.split(".");
  return excelNumberOfDay(day(date)) + (half === undefined ? 0 : 0.5);
}
