import { EMPTY_DRAFT, importDraft, type ImportDraft } from "../../../src/app/import/import-draft";
import { usedAppendices, yearOfDraft } from "../../../src/app/import/import-orders";
import { isStepDone } from "../../../src/app/import/import-step-done";
import { rawTables } from "../../domain/import/raw-tables";
import { afterActions, drafted } from "../drafted";

const TABLE = `
  TT | Nhiệm vụ | Chủ trì | Thời hạn
  1 | Ban hành kế hoạch | Văn phòng | Quý I/2025
  2 | Rà soát thủ tục | Thanh tra | Quý V/2025`;

describe("Sources of a draft", () => {
  test("each file is an appendix of its own", () => {
    const draft = withFile(drafted(TABLE), "phu-luc-2.docx");
    expect(draft.tables.map(({ id, source, appendix }) => [id, source, appendix])).toEqual([
      [1, 1, 0],
      [2, 2, 1],
    ]);
    expect(draft.readings).toEqual([]);
  });

  test("a file read again takes the place of what it was", () => {
    const draft = withFile(drafted(TABLE), "ke-hoach.docx");
    expect(draft.sources.map(({ name }) => name)).toEqual(["ke-hoach.docx"]);
    expect(usedAppendices(draft)).toEqual([0]);
  });

  test("a source that goes takes its choices along, and those of others stay", () => {
    const both = afterActions(withFile(drafted(TABLE), "phu-luc-2.docx"), [
      { kind: "column-told", table: 1, column: 1, role: "product" },
      { kind: "column-told", table: 2, column: 1, role: "field" },
      { kind: "step", step: "columns" },
    ]);
    const one = importDraft(both, { kind: "source-removed", source: 1 });
    expect(one.columns).toEqual([{ table: 2, column: 1, role: "field" }]);
    expect([one.step, one.readings]).toEqual(["source", []]);
  });

  test("a table goes to another appendix, to a new one, or is left out", () => {
    const draft = drafted(`${TABLE}\n---\n3 | Báo cáo | Văn phòng | Quý II/2025`);
    const places = (appendix: number | undefined) =>
      importDraft(draft, { kind: "table-placed", table: 2, appendix }).tables.map((table) => table.appendix);
    expect(draft.tables.map((table) => table.appendix)).toEqual([0, 0]);
    expect(places(1)).toEqual([0, 1]);
    expect(places(undefined)).toEqual([0, undefined]);
  });
});

describe("A draft on its way", () => {
  test("keeps every choice when the person goes back", () => {
    const chosen = drafted(TABLE, [
      { kind: "column-told", table: 1, column: 2, role: "coordinator" },
      { kind: "facts", facts: { issuer: "Sở Nội vụ" } },
      { kind: "settings", settings: { listedQuarters: "each" } },
    ]);
    const { step: _step, ...back } = afterActions(chosen, [
      { kind: "step", step: "doubts" },
      { kind: "step", step: "source" },
    ]);
    expect(back).toEqual((({ step: _step, ...others }: ImportDraft) => others)(chosen));
  });

  test("forgets what was typed into a column that is told to be another", () => {
    const draft = drafted(TABLE);
    const question = {
      key: "k",
      appendix: 0,
      doubt: { kind: "no-deadline", at: { table: 0, row: 3 } },
      about: "",
      rows: [{ table: 1, row: 3 }],
      cells: [{ table: 1, row: 3, column: 3 }],
      emptied: [],
    } as const;
    const typed = afterActions(draft, [
      { kind: "answered", question, answer: { kind: "typed", text: "Quý II" } },
      { kind: "column-told", table: 1, column: 2, role: "other" },
    ]);
    expect(typed.answers).toHaveLength(1);
    expect(importDraft(typed, { kind: "column-told", table: 1, column: 3, role: "product" }).answers).toEqual([]);
  });

  test("can go on from the sources when a table is in use and the year is one", () => {
    expect(isStepDone(EMPTY_DRAFT)).toBe(false);
    expect(isStepDone(drafted(TABLE))).toBe(true);
    expect(isStepDone(drafted(TABLE, [{ kind: "facts", facts: { year: "202" } }]))).toBe(false);
    expect(isStepDone(drafted(TABLE, [{ kind: "table-placed", table: 1, appendix: undefined }]))).toBe(false);
  });

  test("has the year that was typed, else the one the tables name, else the one given", () => {
    expect(yearOfDraft(drafted(TABLE), 2030)).toBe(2025);
    expect(yearOfDraft(drafted(TABLE, [{ kind: "facts", facts: { year: "2026" } }]), 2030)).toBe(2026);
    expect(yearOfDraft(drafted("TT | Nhiệm vụ\n1 | Báo cáo"), 2030)).toBe(2030);
  });
});

describe("Texts in an old encoding", () => {
  // "Nhiệm vụ", "Văn phòng Sở", "Ban hành kế hoạch cải cách hành chính" in TCVN3.
  const OLD = "TT | NhiÖm vô | Chñ tr×\n1 | Ban hµnh kÕ ho¹ch c¶i c¸ch hµnh chÝnh | V¨n phßng Së";

  test("are made readable only after the person has chosen", () => {
    const draft = drafted(OLD);
    expect(isStepDone(draft)).toBe(false);
    const kept = afterActions(draft, [{ kind: "old-texts", choice: "kept" }]);
    const converted = afterActions(kept, [{ kind: "old-texts", choice: "converted" }]);
    expect([kept, converted].map(isStepDone)).toEqual([true, true]);
    expect(converted.readings[0]?.read.tasks[0]?.task).toBe("Ban hành kế hoạch cải cách hành chính");
    expect(kept.readings[0]?.raw[0]).toEqual(draft.tables[0]?.raw);
  });

  test("are not asked about where there are none", () => {
    expect(drafted(TABLE).tables.flatMap(({ oldTexts }) => oldTexts)).toEqual([]);
  });
});

function withFile(draft: ImportDraft, name: string): ImportDraft {
  return importDraft(draft, { kind: "source-read", name, tables: rawTables(TABLE) });
}
