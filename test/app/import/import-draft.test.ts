import { EMPTY_DRAFT, importDraft, type ImportDraft } from "../../../src/app/import/import-draft";
import { usedAppendices, yearOfDraft } from "../../../src/app/import/import-orders";
import { hasDoubtfulBorder, tablesNotLoaded } from "../../../src/app/import/not-loaded";
import { isStepDone } from "../../../src/app/import/import-step-done";
import { rawTables } from "../../domain/import/raw-tables";
import { afterActions, drafted } from "../drafted";

const TABLE = `
  TT | Nhiệm vụ | Chủ trì | Thời hạn
  1 | Ban hành kế hoạch | Văn phòng | Quý I/2025
  2 | Rà soát thủ tục | Thanh tra | Quý V/2025`;

const OTHER = `
  TT | Nhiệm vụ | Chủ trì | Thời hạn
  1 | Khảo sát người dân | Văn phòng | Quý II/2025`;

describe("Sources of a draft", () => {
  test("each file is an appendix of its own", () => {
    const draft = withFile(drafted(TABLE), "phu-luc-2.docx");
    expect(draft.tables.map(({ id, source, appendix }) => [id, source, appendix])).toEqual([
      [1, 1, 0],
      [2, 2, 1],
    ]);
    expect(draft.readings).toEqual([]);
  });

  test("a file read again as it was is the same source, and its choices stay", () => {
    const before = drafted(TABLE, [{ kind: "column-told", table: 1, column: 1, role: "product" }]);
    expect(withFile(before, "ke-hoach.docx")).toBe(before);
  });

  // Nothing tells a corrected file from another one of the same name: the person removes what is not wanted.
  test("another file of the same name is a second source, and so is the one after it", () => {
    const files = [OTHER, `${OTHER}\n  2 | Báo cáo | Thanh tra | Quý III/2025`, OTHER];
    const draft = files.reduce((before, table) => withFile(before, "ke-hoach.docx", table), drafted(TABLE));
    expect(draft.sources.map(({ name }) => name)).toEqual(["ke-hoach.docx", "ke-hoach.docx (2)", "ke-hoach.docx (3)"]);
    expect(usedAppendices(draft)).toEqual([0, 1, 2]);
  });

  // Two appendices stacked on one sheet are selected, or copied, one after the other.
  test.each(["pasted", "selection"] as const)("what is taken by %s is always added, with a number", (from) => {
    const take = (before: ImportDraft, table: string) =>
      importDraft(before, { kind: "source-read", from, name: "Nội dung", tables: rawTables(table) });
    const answered = take(EMPTY_DRAFT, TABLE);
    const told = importDraft(answered, { kind: "column-told", table: 1, column: 1, role: "product" });
    const both = take(take(told, OTHER), TABLE);
    expect(both.sources.map(({ name }) => name)).toEqual(["Nội dung", "Nội dung 2", "Nội dung 3"]);
    expect(usedAppendices(both)).toEqual([0, 1, 2]);
    expect(both.columns).toEqual(told.columns);
    const two = importDraft(both, { kind: "source-removed", source: 2 });
    expect(two.sources.map(({ name }) => name)).toEqual(["Nội dung", "Nội dung 3"]);
    expect(two.columns).toEqual(told.columns);
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

  test("tables of a file whose borders nobody can be sure of are so until the person moves one", () => {
    const below = Array.from({ length: 70 }, (_, at) => `${at + 1} | Việc ${at + 1} | Văn phòng | Quý I/2025`);
    const stacked = drafted([TABLE, ...below, "PHỤ LỤC II", ...below].join("\n"));
    const certainties = (draft: ImportDraft) => draft.tables.map(({ certainty }) => certainty);
    expect([drafted([TABLE, ...below].join("\n")), stacked].map(certainties)).toEqual([["sure"], ["doubtful"]]);
    expect(stacked.readings.map(hasDoubtfulBorder)).toEqual([true]);
    const moved = importDraft(withFile(stacked, "khac.docx"), { kind: "table-placed", table: 2, appendix: 0 });
    expect(certainties(moved)).toEqual(["told", "told"]);
  });

  test("hidden sheets and tables that are no appendix are not loaded, and say why until the person places them", () => {
    const tables = rawTables(`${TABLE}\n---\n${OTHER}\n---\nMục | Phải làm gì | Ai\na | Khảo sát | Phòng A`);
    const draft = importDraft(EMPTY_DRAFT, {
      kind: "source-read",
      from: "file",
      name: "so.xlsx",
      tables: tables.map((table, at) => (at === 1 ? { ...table, isHidden: true } : table)),
    });
    const why = (one: ImportDraft) =>
      tablesNotLoaded(one).map(({ id, leftOut, certainty }) => [id, leftOut, certainty]);
    expect(why(draft)).toEqual([
      [2, "hidden", "sure"],
      [3, "no-heading", "doubtful"],
    ]);
    const placed = importDraft(draft, { kind: "table-placed", table: 2, appendix: 1 });
    expect(why(placed)).toEqual([[3, "no-heading", "doubtful"]]);
    expect(why(importDraft(placed, { kind: "table-placed", table: 2, appendix: undefined }))).toContainEqual(
      [2, undefined, "told"], // the person says so, not the reading
    );
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

function withFile(draft: ImportDraft, name: string, table = TABLE): ImportDraft {
  return importDraft(draft, { kind: "source-read", from: "file", name, tables: rawTables(table) });
}
