import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../workbench/book/xlsx/open-xlsx";

const ROOT = join(__dirname, "..", "..");
let folder: string;
let book: string;
let demo: ReturnType<typeof cchc>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-"));
  book = join(folder, "out", "ke-hoach.xlsx");
  demo = cchc("demo", "--out", join(folder, "out"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("demo", () => {
  it("saves the plan's workbook with the report, and says what it did in about a dozen lines", async () => {
    expect(demo).toMatchObject({ status: 0, errors: "" });
    expect(demo.lines.length).toBeGreaterThanOrEqual(8);
    expect(demo.lines.length).toBeLessThanOrEqual(14);
    const sheets = await sheetsOf(book);
    expect(sheets).toEqual(
      expect.arrayContaining(["Phụ lục I", "Phụ lục II", "Lần thực hiện", "Danh mục", "Báo cáo 6 tháng"]),
    );
  });

  it("does not write over an earlier workbook", () => {
    const before = statSync(book).mtimeMs;
    const again = cchc("demo", "--out", join(folder, "out"));
    expect(again).toMatchObject({ status: 2, lines: [] });
    expect(again.errors).toContain("không ghi đè");
    expect(statSync(book).mtimeMs).toBe(before);
  });
});

describe("check", () => {
  it("ends with 1 when there are errors, and names the cells", () => {
    const checked = cchc("check", "--in", book);
    expect(checked.status).toBe(1);
    expect(checked.lines).toContainEqual(expect.stringMatching(/^Lỗi: Phụ lục I, ô [A-Z]+\d+: /));
    expect(checked.lines.at(-1)).toBe("Đã rà soát 74 nhiệm vụ, đánh giá ngày 14/06/2024: 5 lỗi, 5 cảnh báo, 0 gợi ý.");
  });

  it("gives the same findings as JSON", () => {
    const found = JSON.parse(cchc("check", "--in", book, "--json").lines.join("\n")) as {
      day: string;
      findings: { rule: string; cell: string }[];
    };
    expect(found.day).toBe("2024-06-14");
    expect(found.findings).toHaveLength(10);
    expect(found.findings).toContainEqual(expect.objectContaining({ rule: "unknown-status" }));
  });
});

describe("check --day", () => {
  it("goes before the day that the workbook has fixed", () => {
    const checked = cchc("check", "--in", book, "--day", "2024-08-01");
    expect(checked.lines.at(-1)).toContain("đánh giá ngày 01/08/2024");
    expect(checked.lines.filter((line) => line.includes("quá hạn")).length).toBeGreaterThan(10);
  });
});

describe("report", () => {
  it("builds a period's report into a new workbook and leaves the old one as it is", async () => {
    const before = readFileSync(book);
    const out = join(folder, "bao-cao.xlsx");
    const reported = cchc("report", "--in", book, "--period", "9", "--day", "2024-09-10", "--out", out);
    expect(reported).toMatchObject({ status: 0, errors: "" });
    expect(reported.lines[0]).toBe('Đã lập trang tính "Báo cáo 9 tháng" với số liệu đến hết ngày 10/09/2024.');
    expect(await sheetsOf(out)).toEqual(expect.arrayContaining(["Báo cáo 6 tháng", "Báo cáo 9 tháng"]));
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  it("keeps an earlier report of the period aside", async () => {
    const out = join(folder, "bao-cao-lai.xlsx");
    expect(cchc("report", "--in", book, "--period", "6", "--out", out).status).toBe(0);
    expect(await sheetsOf(out)).toEqual(expect.arrayContaining(["Báo cáo 6 tháng", "Báo cáo 6 tháng (cũ)"]));
  });
});

describe("A command that cannot be done says why and writes nothing", () => {
  const calls: [why: string, args: () => string[], sentence: RegExp][] = [
    ["no command", () => [], /Cách dùng/],
    ["an unknown option", () => ["demo", "--where", "x"], /Cách dùng/],
    ["no file there", () => ["check", "--in", join(folder, "khong-co.xlsx")], /Không có tệp/],
    ["a file that is no workbook", () => ["check", "--in", textFile()], /không phải sổ Excel/],
    ["a workbook out of place", () => ["report", "--in", book, "--period", "6", "--out", book], /không ghi đè/],
    ["a period there is not", () => ["report", "--in", book, "--period", "7", "--out", "x.xlsx"], /6, 9 hoặc 12/],
    ["a day there is not", () => ["check", "--in", book, "--day", "2024-06-31"], /ngày có thật/],
  ];
  it.each(calls)("%s", (_why, args, sentence) => {
    const called = cchc(...args());
    expect(called.status).toBe(2);
    expect(called.errors).toMatch(sentence);
    expect(called.lines).toEqual([]);
    expect(existsSync(join(ROOT, "x.xlsx"))).toBe(false);
  });
});

function cchc(...args: readonly string[]) {
  const run = spawnSync(process.execPath, ["--import", "tsx", join(ROOT, "cli", "main.ts"), ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status: run.status, lines: run.stdout.split("\n").filter((line) => line !== ""), errors: run.stderr.trim() };
}

async function sheetsOf(path: string): Promise<readonly string[]> {
  const opened = await openXlsx(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value.content.sheets.map((sheet) => sheet.name);
}

function textFile(): string {
  const path = join(folder, "ghi-chu.xlsx");
  writeFileSync(path, "không phải sổ");
  return path;
}
