import { readPlanFile, writePlanFile } from "../../../src/files/plan-file/plan-file";
import { edited } from "../edited-file";
import { SMALL_PLAN } from "../small-plan";

/** As the add-in wrote it before "Quý III, IV" was asked about. */
const VERSION_1 = edited(edited(writePlanFile(SMALL_PLAN), "settings.listedQuarters", undefined), "version", 1);

describe("A plan file of version 1", () => {
  test("is read, with listed quarters meaning once", () => {
    expect(VERSION_1).not.toContain("listedQuarters");
    expect(readPlanFile(VERSION_1)).toEqual({ ok: true, value: SMALL_PLAN });
  });

  test("is written as a file of the newest version", () => {
    const read = readPlanFile(VERSION_1);
    expect(read.ok && writePlanFile(read.value)).toBe(writePlanFile(SMALL_PLAN));
  });

  test("keeps the setting when a person has put it in already", () => {
    const read = readPlanFile(edited(VERSION_1, "settings.listedQuarters", "each"));
    expect(read).toMatchObject({ ok: true, value: { settings: { listedQuarters: "each" } } });
  });

  const broken: [path: string, value: unknown, reason: object][] = [
    ["settings", undefined, { kind: "missing" }],
    ["settings", "mặc định", { kind: "wrong-kind", expected: "object" }],
    ["settings", [], { kind: "wrong-kind", expected: "object" }],
    ["settings", null, { kind: "wrong-kind", expected: "object" }],
    ["settings.warningDays", undefined, { kind: "missing" }],
  ];
  test.each(broken)("is refused for what was wrong in it before: %s %j", (path, value, reason) => {
    const read = readPlanFile(edited(VERSION_1, path, value));
    expect(read).toMatchObject({ ok: false, problem: { kind: "not-a-plan", faults: [{ path, reason }] } });
    expect(read).toHaveProperty("problem.faults.length", 1);
  });
});
