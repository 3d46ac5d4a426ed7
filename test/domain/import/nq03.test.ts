import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { day } from "../../../src/domain/calendar/local-date";
import type { ImportedAppendix } from "../../../src/domain/import/imported-appendix";
import { planOfAppendices } from "../../../src/domain/import/plan-of-appendices";
import { readAppendix } from "../../../src/domain/import/read-appendix";
import { readPlanFile, writePlanFile } from "../../../src/files/plan-file/plan-file";
import { readDocxTables } from "../../../src/files/docx/read-docx-tables";
import { readXlsxTables } from "../../../src/files/tables/read-xlsx-tables";
import { expectGolden } from "../../helpers/golden";
import { appendixText } from "./appendix-text";

/** Nghị quyết 03/NQ-CP ngày 09/01/2025 của Chính phủ, Phụ lục II, as published. */
const FILE = join(__dirname, "../../../../shared/data/nq03-phu-luc-2");
const there = existsSync(`${FILE}.xlsx`) && existsSync(`${FILE}.docx`);
if (!there) process.stdout.write(`Skipped: Phụ lục II of Nghị quyết 03/NQ-CP (no ${FILE}.xlsx and .docx)\n`);

(there ? describe : describe.skip)("Phụ lục II of Nghị quyết 03/NQ-CP", () => {
  test("gives 7 groups and 140 tasks, 139 with a deadline, without a correction", async () => {
    const appendix = await fromXlsx();
    expect(appendix.groups).toHaveLength(7);
    expect(appendix.tasks).toHaveLength(140);
    expect(appendix.tasks.filter(({ deadlineText }) => deadlineText !== "")).toHaveLength(139);
    expect(appendix.tasks.map(({ number }) => number)).toEqual(Array.from({ length: 140 }, (_, at) => String(at + 1)));
    expect(appendix.tasks.every(({ leads }) => leads.length > 0)).toBe(true);
    expect(appendix.doubts.map(({ kind }) => kind)).toEqual(["no-deadline"]); // task 42
    expectGolden("import/nq03-phu-luc-2.txt", appendixText(appendix));
  });

  test("is the same from Word as from Excel", async () => {
    const read = readDocxTables(readFileSync(`${FILE}.docx`));
    if (!read.ok) throw new Error(read.problem.kind);
    const fromWord = readAppendix(read.value, { year: 2025, units: [] });
    expect(withoutPlaces(fromWord)).toEqual(withoutPlaces(await fromXlsx()));
  });

  test("becomes a plan that a plan file holds", async () => {
    const plan = planOfAppendices(
      {
        id: "nq03-2025",
        title: "Nghị quyết 03/NQ-CP",
        shortName: "NQ 03",
        year: 2025,
        basis: "",
        issuedOn: day("2025-01-09"),
        issuer: "Chính phủ",
        receiver: "Bộ Khoa học và Công nghệ",
        signerPost: "THỦ TƯỚNG",
        settings: { beforeExcludesTheDay: true, dueDaysMoveOffDaysOff: true, listedQuarters: "once", warningDays: 10 },
        units: [],
      },
      [{ read: await fromXlsx(), index: "Nghị quyết 57-NQ/TW", title: "Danh mục nhiệm vụ" }],
    );
    if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
    expect(readPlanFile(writePlanFile(plan.value))).toEqual({ ok: true, value: plan.value });
    expect(plan.value.appendices[0]?.tasks.map(({ code }) => code).slice(-2)).toEqual(["PL1-139", "PL1-140"]);
    expect(plan.value.units.find(({ shortName }) => shortName === "Bộ Văn hóa, Thể thao và Du lịch")?.code).toBe(
      "BVHTTDL",
    );
  });
});

async function fromXlsx(): Promise<ImportedAppendix> {
  const read = await readXlsxTables(readFileSync(`${FILE}.xlsx`));
  if (!read.ok) throw new Error(read.problem.kind);
  return readAppendix(read.value, { year: 2025, units: [] });
}

/** Rows have other numbers in Word, where the title stands outside of the table. */
function withoutPlaces({ tasks, groups, units }: ImportedAppendix) {
  return {
    tasks: tasks.map(({ rows: _rows, ...task }) => task),
    groups: groups.map(({ rows: _rows, ...group }) => group),
    units: units.map(({ name, spellings }) => ({ name, spellings })),
  };
}
