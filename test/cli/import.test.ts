import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImportRead } from "../../cli/import-read";
import { readPlanFile } from "../../src/files/plan-file/plan-file";
import { makeDocx, row, table } from "../books/make-docx";

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

  it("names what it did not load and what it doubts, with places, words and counts that add up", () => {
    const file = join(folder, "bang-la.docx");
    const head = row(["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"]);
    const tasks = Array.from({ length: 23 }, (_, at) =>
      row([`${at + 1}`, `Việc thứ ${at + 1}`, "Văn phòng", `sớm nhất ${at + 1}`]),
    );
    // Nobody reads these headings, and the table is not as wide as the one before.
    const strange = [row(["Mục", "Phải làm gì", "Ai"]), row(["a", "Khảo sát người dân", "Phòng A"])];
    const total = row(["", "Tổng cộng", "", "23"]);
    writeFileSync(file, makeDocx(table([head, ...tasks, total]) + table(strange)));
    const { lines } = importing(file, "--out", join(folder, "bang-la.json"));
    expect(lines).toEqual(
      expect.arrayContaining([
        '  Bỏ qua bảng 1, dòng 25: Dòng tổng cộng: "Tổng cộng | 23"',
        "  Cần xem lại: Thời hạn chưa đọc được 23",
        "    bảng 1, dòng 2: sớm nhất 1",
        "    … và 3 dòng nữa (xem đủ với --json)",
        "Không nạp bảng 2 (2 dòng): Không thấy dòng đầu bảng của phụ lục (Mục | Phải làm gì | Ai)",
        "Tất cả 27 dòng = 25 dòng trong phụ lục + 2 dòng trong bảng không nạp.",
      ]),
    );
    expect(lines.filter((line) => line.includes("sớm nhất"))).toHaveLength(20);
    const asJson = importing(file, "--out", join(folder, "bang-la-2.json"), "--json").lines.join("\n");
    const { rows, appendices, leftOut } = JSON.parse(asJson) as ImportRead;
    expect(rows).toBe(27);
    expect(leftOut).toEqual([{ place: "bảng 2", rows: 2, reason: "no-heading", text: "Mục | Phải làm gì | Ai" }]);
    expect(appendices[0]?.doubts.at(-1)).toEqual({
      kind: "unreadable-deadline",
      places: [{ place: "bảng 1", row: 24 }],
      text: "sớm nhất 23",
    });
  });

  it("names a hidden sheet, and reads it when it is asked for", () => {
    const book = join(SHAPES, "title-and-merged-head.xlsx");
    const all = importing(book, "--out", join(folder, "an.json"));
    expect(all.lines).toContainEqual(
      expect.stringMatching(/^Không nạp trang tính "DM" \(2 dòng\): Trang tính đang ẩn/),
    );
    const one = importing(book, "--sheet", "DM", "--out", join(folder, "an-2.json"));
    expect(one.lines).toContainEqual(expect.stringMatching(/^ {2}0 nhóm, 1 nhiệm vụ, /));
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
    expect(called.lines).toContain('    bảng 1, dòng 3: "Phßng ThÈm ®Þnh" → "Phòng Thẩm định"');
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
