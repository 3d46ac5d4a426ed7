import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askPython, noOpenpyxl } from "../helpers/python";
import { builtInPlan } from "../plans/built-in-plan";

const missing = noOpenpyxl();
if (missing) console.warn(`Skipped: ${missing}.`);

const ROOT = join(__dirname, "..", "..");

const SCRIPT = String.raw`
import json, sys, warnings
warnings.simplefilter("error")
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def about(sheet):
  tables = {table.name: table for table in sheet.tables.values()}
  rows = lambda ref: openpyxl.utils.range_boundaries(ref)[3] - openpyxl.utils.range_boundaries(ref)[1]
  columns = {}
  for name, table in tables.items():
    left, top, right, bottom = openpyxl.utils.range_boundaries(table.ref)
    for place, column in enumerate(table.tableColumns):
      cells = [sheet.cell(row, left + place) for row in range(top + 1, bottom + 1)]
      columns[name + "/" + column.name] = sorted({cell.protection.locked for cell in cells})
  return {
    "state": sheet.sheet_state,
    "tables": {name: rows(table.ref) for name, table in tables.items()},
    "locked": columns,
    "validations": [v.type for v in sheet.data_validations.dataValidation],
    "colours": sum(len(area.rules) for area in sheet.conditional_formatting),
    "protected": sheet.protection.sheet,
    "titles": sheet.print_title_rows,
    "orientation": sheet.page_setup.orientation,
    "wide": sheet.page_setup.fitToWidth,
    "frozen": sheet.freeze_panes is not None,
    "first": [cell.value for row in sheet.iter_rows(min_row=1, max_row=8) for cell in row if cell.value is not None][:3],
  }
print(json.dumps({sheet.title: about(sheet) for sheet in book}))
`;

interface SheetSeen {
  readonly state: string;
  readonly tables: Readonly<Record<string, number>>;
  readonly locked: Readonly<Record<string, readonly boolean[]>>;
  readonly validations: readonly string[];
  readonly colours: number;
  readonly protected: boolean;
  readonly titles: string | null;
  readonly orientation: string | null;
  readonly wide: number | null;
  readonly frozen: boolean;
  readonly first: readonly unknown[];
}

describe("What openpyxl finds in the demo's workbook", () => {
  let folder: string;
  let book: Readonly<Record<string, SheetSeen>>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "cchc-"));
    if (missing) return;
    spawnSync(process.execPath, ["--import", "tsx", "cli/main.ts", "demo", "--out", folder], { cwd: ROOT });
    book = askPython(readFileSync(join(folder, "ke-hoach.xlsx")), SCRIPT) as typeof book;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const check = missing ? it.skip : it;

  check("every appendix is a table with all its tasks, from 48 and 16 up", () => {
    const rows = builtInPlan().appendices.map(({ sheetName, tableName }) => sheet(sheetName).tables[tableName]);
    expect(rows).toEqual(builtInPlan().appendices.map(({ tasks }) => tasks.length));
    expect(rows[0]).toBeGreaterThanOrEqual(48);
    expect(rows[1]).toBeGreaterThanOrEqual(16);
  });

  check("plan columns and the formula are locked, entry columns are open", () => {
    for (const { sheetName, tableName } of builtInPlan().appendices) {
      const { locked, protected: isProtected } = sheet(sheetName);
      expect(isProtected).toBe(true);
      for (const column of ["Mã", "Nhiệm vụ, giải pháp", "Thời gian hoàn thành", "Hạn hoàn thành", "Đánh giá tiến độ"])
        expect([column, locked[`${tableName}/${column}`]]).toEqual([column, [true]]);
      for (const column of ["Tình trạng thực hiện", "% hoàn thành", "Ngày hoàn thành", "Kết quả thực hiện", "Ghi chú"])
        expect([column, locked[`${tableName}/${column}`]]).toEqual([column, [false]]);
    }
  });

  check("entries have lists and rules for days and numbers, rows are coloured, and pages repeat the heading", () => {
    for (const { sheetName } of builtInPlan().appendices) {
      const seen = sheet(sheetName);
      expect(seen.validations).toEqual(expect.arrayContaining(["list", "date", "decimal"]));
      expect(seen.colours).toBeGreaterThanOrEqual(4);
      expect(seen.titles).toMatch(/^\$?\d+:\$?\d+$/);
      expect(seen).toMatchObject({ orientation: "landscape", wide: 1, frozen: true });
    }
  });

  check("the report stands in it, and the metadata are very hidden", () => {
    expect(sheet("Báo cáo 6 tháng").state).toBe("visible");
    expect(sheet("_CCHC").state).toBe("veryHidden");
    expect(Object.keys(sheet("_CCHC").tables)).toEqual(["CCHC_DuLieu"]);
  });

  function sheet(name: string): SheetSeen {
    const seen = book[name];
    if (seen === undefined) throw new Error(`No sheet ${name} among ${Object.keys(book).join(", ")}`);
    return seen;
  }
});
