import { acceptFinding, takeBackAcceptance } from "../../src/app/check/accept-finding";
import { amendPlan } from "../../src/app/amend/amend-plan";
import { checkEntries } from "../../src/app/check/check-entries";
import { fixEntries, undoFixes } from "../../src/app/check/fix-entries";
import type { OpenWorkbook } from "../../src/app/open-workbook";
import { previewRevision, revisePlan } from "../../src/app/revise/revise-plan";
import { day } from "../../src/domain/calendar/local-date";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { openOffice } from "../helpers/office";
import { builtInPlan } from "../plans/built-in-plan";
import { countingSyncs } from "./counting-syncs";
import { given, sampleContent } from "./open-plan";
import { cellOf } from "./sheet-cells";

const ON = day("2024-06-14");
const ACCEPTED = { reason: "Đã báo cáo miệng", on: ON, title: "Quá hạn chưa nêu nguyên nhân" };

/** What the doc comments of the buttons promise; `Nhật ký` is made by the first that writes into it. */
test("Buttons that change a workbook take the syncs that they promise", async () => {
  const content = await sampleContent();
  const { Excel, book, close } = openOffice({ content });
  const { excel, syncs } = countingSyncs(Excel);
  const workbook = excelWorkbook(excel);
  const taken: [button: string, syncs: number][] = [];
  const counted = async <Done>(button: string, press: (workbook: OpenWorkbook) => Promise<Done>): Promise<Done> => {
    const before = syncs();
    const done = await press(workbook);
    taken.push([button, syncs() - before]);
    return done;
  };

  const typed = cellOf(book.toContent(), "PhuLuc1", 0, "Ghi chú");
  book.type(typed.sheet, typed.row, typed.column, "Đã  gửi");
  const { fixes, findings } = given(await checkEntries(workbook, ON));
  const { entered } = given(await counted("fix", (open) => fixEntries(open, fixes, ON)));
  expect(entered).not.toEqual([]);
  given(await counted("undo the fixes", (open) => undoFixes(open, entered)));

  const [first, second] = findings.filter(({ finding }) => finding.severity !== "error");
  if (first === undefined || second === undefined) throw new Error("Nothing to accept");
  expect(given(await counted("accept", (open) => acceptFinding(open, first, ACCEPTED)))).toBe(true);
  expect(given(await counted("accept another", (open) => acceptFinding(open, second, ACCEPTED)))).toBe(true);
  const [accepted] = given(await checkEntries(workbook, ON)).accepted;
  if (accepted === undefined) throw new Error("Nothing was accepted");
  const where = { ...ACCEPTED, sheet: accepted.cell.sheet };
  given(await counted("take back", (open) => takeBackAcceptance(open, accepted.acceptance, where)));

  const newDay = day("2024-11-29");
  const amendment = { kind: "change-deadline", code: "PL1-005", newDay, document: "45/UBND-NC" } as const;
  expect(await counted("amend", (open) => amendPlan(open, amendment, ON))).toMatchObject({ ok: true });
  const corrected = builtInPlan();
  const preview = given(await counted("preview a corrected version", (open) => previewRevision(open, corrected)));
  const order = {
    preview,
    decisions: { stay: new Set<string>(), split: new Set<string>(), removed: new Map() },
    on: ON,
    source: "sua.docx",
  };
  expect(await counted("revise", (open) => revisePlan(open, corrected, order))).toMatchObject({ ok: true });

  const promised = new Map([
    ["fix", 4],
    ["undo the fixes", 4],
    ["accept", 8],
    ["accept another", 6],
    ["take back", 6],
    ["amend", 6],
    ["preview a corrected version", 2],
    ["revise", 6],
  ]);
  expect(taken.filter(([button, count]) => count > (promised.get(button) ?? 0))).toEqual([]);
  expect(taken.map(([button]) => button)).toEqual([...promised.keys()]);
  close();
});
