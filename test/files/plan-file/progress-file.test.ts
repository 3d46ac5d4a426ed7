import { readProgressFile } from "../../../src/files/plan-file/progress-file";
import { edited } from "../edited-file";

const FILE = JSON.stringify({
  format: "cchc-progress",
  version: 1,
  plan: "so-thu-2024",
  asOf: "2024-06-14",
  entries: [{ code: "PL1-001", status: "Xong", percent: 1.2, completedOn: { day: "2024-06-12" } }],
  occurrences: [{ code: "PL1-002", due: "2024-06-30", completedOn: "12/6" }],
});

describe("A progress file", () => {
  test("gives back what was typed, mistakes and all", () => {
    expect(readProgressFile(FILE)).toEqual({
      ok: true,
      value: {
        plan: "so-thu-2024",
        asOf: "2024-06-14",
        entries: [{ code: "PL1-001", status: "Xong", percent: 1.2, completedOn: { day: "2024-06-12" } }],
        occurrences: [{ code: "PL1-002", due: "2024-06-30", completedOn: "12/6" }],
      },
    });
  });

  const CELL = { kind: "wrong-kind", expected: "cell-value" };
  const rows: [path: string, value: unknown, reason: object][] = [
    ["asOf", "14/6/2024", { kind: "no-such-day" }],
    ["plan", undefined, { kind: "missing" }],
    ["entries[0].percent", true, CELL],
    ["entries[0].completedOn", { day: "2024-06-31" }, CELL], // a date cell cannot hold it
    ["entries[0].completedOn", { date: "2024-06-12" }, CELL],
    ["entries[0].comment", "Xong", { kind: "unknown-key" }],
    ["occurrences[0].due", "2024-02-30", { kind: "no-such-day" }],
  ];
  test.each(rows)("is refused for %s: %j", (path, value, reason) => {
    const read = readProgressFile(edited(FILE, path, value));
    expect(read).toMatchObject({ ok: false, problem: { kind: "not-progress", faults: [{ path, reason }] } });
  });

  test("is not a plan file, nor one of a newer version, nor something else", () => {
    expect(readProgressFile(edited(FILE, "format", "cchc-plan"))).toMatchObject({ problem: { kind: "not-progress" } });
    expect(readProgressFile(edited(FILE, "version", 2))).toEqual({
      ok: false,
      problem: { kind: "newer-version", version: 2 },
    });
    expect(readProgressFile("xong")).toEqual({ ok: false, problem: { kind: "not-json" } });
  });
});
