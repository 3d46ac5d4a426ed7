import { readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { EMPTY_DRAFT, importDraft, type ImportDraft } from "../src/app/import/import-draft";
import { appendixFacts, factsOfDraft } from "../src/app/import/import-facts";
import { orderedTables, readingOrders } from "../src/app/import/import-orders";
import { planOfDraft } from "../src/app/import/import-plan";
import { formatDay, yearOf, type LocalDate } from "../src/domain/calendar/local-date";
import { readAppendix } from "../src/domain/import/read-appendix";
import type { RawTable } from "../src/domain/import/raw-table";
import type { Plan } from "../src/domain/plan/plan";
import { writePlanFile } from "../src/files/plan-file/plan-file";
import { readFileTables } from "../src/files/tables/read-file-tables";
import { fileProblemSentence } from "../src/text/file-problems";
import { FACT_WORDS, IMPORT_PLAN_WORDS, obstacleSentence } from "../src/text/import/plan";
import { appendixName } from "../src/text/import/steps";
import { CommandError } from "./command-error";
import { importRead } from "./import-read";
import { importReport, placeholderLine } from "./import-report";
import { refuseExisting } from "./open-book";
import { today } from "./today";

export interface ImportOrder {
  readonly path: string;
  readonly out: string;
  /** Only the sheet of this name. */
  readonly sheet?: string | undefined;
  readonly issuedOn?: LocalDate | undefined;
  readonly issuer?: string | undefined;
  /** Leads the tasks that name no lead. */
  readonly lead?: string | undefined;
  readonly asJson: boolean;
}

/** Reads the appendices of a Word or Excel file, says what was read, and writes them as a plan file. */
export async function importFile(order: ImportOrder): Promise<number> {
  refuseExisting(order.out);
  const name = basename(order.path);
  const read = importDraft(EMPTY_DRAFT, { kind: "source-read", from: "file", name, tables: await tablesOf(order) });
  const { draft, guessed } = withFacts(readAll(read), order);
  const plan = planOf(draft);
  await writeFile(order.out, writePlanFile(plan), { flag: "wx" });
  const all = importRead(draft, plan);
  if (order.asJson) console.log(JSON.stringify({ plan: order.out, placeholders: guessed, ...all }, null, 2));
  else {
    for (const line of importReport(all)) console.log(line);
    if (guessed.length > 0) console.log(placeholderLine(guessed));
    console.log(`Đã lưu ${order.out}.`);
  }
  return 0;
}

/** @throws CommandError when the file cannot be read or has no such sheet. */
async function tablesOf({ path, sheet }: ImportOrder): Promise<readonly RawTable[]> {
  if (!existsSync(path)) throw new CommandError(`Không có tệp "${path}". Kiểm tra lại đường dẫn.`);
  const tables = await readFileTables(new Uint8Array(await readFile(path)));
  if (!tables.ok) throw new CommandError(fileProblemSentence(tables.problem, basename(path)));
  if (sheet === undefined) return tables.value;
  const wanted = tables.value.filter((table) => table.sheet === sheet);
  // Who names a hidden sheet wants it read.
  if (wanted.length > 0) return wanted.map(({ isHidden: _isHidden, ...table }) => table);
  const there = tables.value.map(({ place }) => place).join(", ");
  throw new CommandError(`Tệp "${basename(path)}" không có "${sheet}". Tệp có: ${there}.`);
}

/** The pane asks before it converts old encodings; here the summary names the texts. */
function readAll(found: ImportDraft): ImportDraft {
  const draft = importDraft(found, { kind: "old-texts", choice: "converted" });
  const readings = readingOrders(draft, [], yearOf(today())).map((one) => {
    const raw = orderedTables(one, draft);
    return { ...one, year: one.options.year, raw, read: readAppendix(raw, one.options) };
  });
  return importDraft(draft, { kind: "appendices-read", readings });
}

/** What neither the file nor the command says stands as a placeholder, and is said. */
function withFacts(
  before: ImportDraft,
  { issuedOn, issuer, lead }: ImportOrder,
): { readonly draft: ImportDraft; readonly guessed: readonly string[] } {
  const known = factsOfDraft(before, undefined, today());
  const guessed: string[] = [];
  const or = (words: string, name: string, placeholder: string): string => {
    if (words !== "") return words;
    guessed.push(name);
    return placeholder;
  };
  const facts = {
    issuedOn:
      issuedOn === undefined ? or(known.issuedOn, FACT_WORDS.issuedOn, `01/01/${known.year}`) : formatDay(issuedOn),
    issuer: issuer ?? or(known.issuer, FACT_WORDS.issuer, UNKNOWN),
  };
  let draft = importDraft(before, { kind: "facts", facts });
  if (lead !== undefined) draft = importDraft(draft, { kind: "lead-of-the-rest", name: lead });
  draft.readings.forEach(({ appendix }, at) => {
    const { title, index } = appendixFacts(draft, appendix, Number(known.year));
    const typed = { title, index: or(index, `${IMPORT_PLAN_WORDS.index} (${appendixName(at)})`, UNKNOWN) };
    draft = importDraft(draft, { kind: "appendix-typed", appendix, typed });
  });
  return { draft, guessed };
}

const UNKNOWN = "Chưa rõ";

/** @throws CommandError with what is still missing. */
function planOf(draft: ImportDraft): Plan {
  const plan = planOfDraft(draft, undefined, today());
  if (plan.ok) return plan.value;
  throw new CommandError(plan.problem.map(obstacleSentence).join("\n"));
}
