import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlanFile } from "../../src/files/plan-file/plan-file";

const ROOT = join(__dirname, "..", "..");
const SHAPES = join(ROOT, "test", "books", "shapes");
const REAL = join(ROOT, "..", "shared", "data");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("import", () => {
  it("writes both appendices of a document as a plan file, and says what it read", () => {
    const out = join(folder, "hai-phu-luc.json");
    const called = importing(join(SHAPES, "both-appendices.docx"), "--issuer", "Sở Tài chính", "--out", out);
    expect(called).toMatchObject({ status: 0, errors: "" });
    expect(called.lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Phụ lục I: /),
        expect.stringMatching(/^ {2}2 nhóm, 4 nhiệm vụ, /),
        expect.stringMatching(/^Phụ lục II: /),
        expect.stringMatching(/^ {2}2 nhóm, 3 nhiệm vụ, /),
      ]),
    );
    const plan = readPlanFile(readFileSync(out, "utf8"));
    if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
    expect(plan.value).toMatchObject({ issuer: "Sở Tài chính", year: 2025, illustrative: false });
    expect(plan.value.appendices.map(({ index, tasks }) => [index, tasks.length])).toEqual([
      ["PAR INDEX", 4],
      ["SIPAS", 3],
    ]);
  });

  it("gives the same as JSON, with every row of the source in one count", () => {
    const out = join(folder, "tieu-chi.json");
    const called = importing(join(SHAPES, "criteria-and-points.docx"), "--out", out, "--json");
    const { appendices } = JSON.parse(called.lines.join("\n")) as {
      appendices: {
        summary: { rows: number; headingRows: number; groupRows: number; taskRows: number; skippedRows: number };
        skipped: { row: number; reason: string }[];
      }[];
    };
    const [{ summary, skipped } = { summary: undefined, skipped: [] }] = appendices;
    expect(skipped).toContainEqual(expect.objectContaining({ row: 12, reason: "total" }));
    expect(summary?.rows).toBe(12);
    expect(summary && summary.headingRows + summary.groupRows + summary.taskRows + summary.skippedRows).toBe(12);
  });

  it("reads one sheet of a workbook, and names the sheets when there is no such", () => {
    const book = join(SHAPES, "two-sheets.xlsx");
    const one = importing(book, "--sheet", "PL II - SIPAS", "--out", join(folder, "mot.json"));
    expect(one.lines.filter((line) => line.startsWith("Phụ lục"))).toHaveLength(1);
    const none = importing(book, "--sheet", "PL III", "--out", join(folder, "khong.json"));
    expect(none).toMatchObject({ status: 2, lines: [] });
    expect(none.errors).toContain('"PL II - SIPAS"');
  });

  it("says which facts of the plan the file does not have", () => {
    const called = importing(join(SHAPES, "tcvn3-in-vntime.docx"), "--out", join(folder, "tcvn3.json"));
    expect(called.lines).toContainEqual(expect.stringMatching(/^Tệp nguồn không ghi: Ngày ban hành, /));
    expect(called.lines).toContainEqual(expect.stringMatching(/^ {2}Đã chuyển \d+ ô từ bảng mã cũ/));
  });

  const refused: readonly (readonly [why: string, file: string, sentence: RegExp])[] = [
    ["a file that is not there", "khong-co.docx", /Không có tệp/],
    ["a file cut off", "cut-off.docx", /bị hỏng hoặc bị cắt dở/],
    ["a file with a password", "with-password.xlsx", /mật khẩu/],
    ["a file with macros", "with-macros.docx", /macro/],
    ["a document without tables", "no-table.docx", /không có bảng nào/],
  ];
  it.each(refused)("writes nothing for %s", (_why, file, sentence) => {
    const out = join(folder, `${file}.json`);
    const called = importing(join(SHAPES, file), "--out", out);
    expect(called).toMatchObject({ status: 2, lines: [] });
    expect(called.errors).toMatch(sentence);
    expect(existsSync(out)).toBe(false);
  });

  it("does not write over a file", () => {
    const out = join(folder, "da-co.json");
    writeFileSync(out, "của người khác");
    expect(importing(join(SHAPES, "both-appendices.docx"), "--out", out)).toMatchObject({ status: 2 });
    expect(readFileSync(out, "utf8")).toBe("của người khác");
  });
});

describe("The appendix of Nghị quyết 03/NQ-CP", () => {
  const files = ["nq03-phu-luc-2.docx", "nq03-phu-luc-2.xlsx"].map((name) => join(REAL, name));
  const isThere = files.every(existsSync);
  if (!isThere) console.warn("Skipped: the appendix of Nghị quyết 03/NQ-CP is not on this machine.");

  (isThere ? it : it.skip)("is the same plan file from Word and from Excel: 7 groups, 140 tasks", () => {
    const plans = files.map((file, at) => {
      const out = join(folder, `nq03-${at}.json`);
      const called = importing(file, "--out", out);
      expect(called.lines).toContainEqual(expect.stringMatching(/^ {2}7 nhóm, 140 nhiệm vụ, /));
      return readFileSync(out, "utf8");
    });
    expect(plans[0]).toBe(plans[1]);
  });
});

function importing(file: string, ...args: readonly string[]) {
  const run = spawnSync(
    process.execPath,
    ["--import", "tsx", join(ROOT, "cli", "main.ts"), "import", "--in", file, ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status: run.status, lines: run.stdout.split("\n").filter((line) => line !== ""), errors: run.stderr.trim() };
}
