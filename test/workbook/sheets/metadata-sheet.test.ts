import type { TableSnapshot } from "../../../src/workbook/reading/book-snapshot";
import { fingerprint } from "../../../src/domain/plan/fingerprint";
import { METADATA_TABLE, metadataSheet, readMetadata } from "../../../src/workbook/sheets/metadata-sheet";
import { SMALL_PLAN } from "../../files/small-plan";

describe("The hidden metadata", () => {
  test("give back the plan as issued", () => {
    const plan = { ...SMALL_PLAN, settings: { ...SMALL_PLAN.settings, listedQuarters: "each" as const } };
    expect(readMetadata(tableOf(metadataSheet(plan)))).toMatchObject({ ok: true, value: { role: "office", plan } });
  });

  test("of a workbook written before a setting existed give its default, and the fingerprint of what was written", () => {
    const { listedQuarters: _later, ...settings } = SMALL_PLAN.settings;
    const text = JSON.stringify({ ...SMALL_PLAN, settings });
    const read = readMetadata(tableWith(text, fingerprint(text)));
    expect(read).toEqual({ ok: true, value: { role: "office", plan: SMALL_PLAN, fingerprint: fingerprint(text) } });
  });

  test("are broken when the plan in them has changed", () => {
    const text = JSON.stringify(SMALL_PLAN);
    const read = readMetadata(tableWith(text.replace("2024", "2025"), fingerprint(text)));
    expect(read).toEqual({ ok: false, problem: { kind: "broken-metadata" } });
  });
});

function tableOf({ blocks }: ReturnType<typeof metadataSheet>): TableSnapshot {
  const [, rows] = blocks;
  return table(rows?.values ?? []);
}

function tableWith(plan: string, mark: string): TableSnapshot {
  return table([
    ["schema", "1"],
    ["fingerprint", mark],
    ["plan", `|${plan}`],
  ]);
}

function table(rows: TableSnapshot["rows"]): TableSnapshot {
  return { name: METADATA_TABLE, sheet: "_CCHC", headings: ["Khóa", "Giá trị"], row: 0, column: 0, rows };
}
