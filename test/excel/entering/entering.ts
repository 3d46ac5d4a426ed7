import type { Entry } from "../../../src/workbook/book-change";
import type { CellValue } from "../../../src/workbook/sheet-spec";
import { planBook, tasks } from "../books";
import { openBook } from "../open-excel";

export type OpenedPlan = Awaited<ReturnType<typeof openPlan>>;

/** A plan's workbook, protected, to enter into. */
export async function openPlan(count = 5) {
  const office = await openBook(planBook(tasks(count)));
  const { workbook } = office;
  const cells = async (column: number): Promise<readonly CellValue[]> => {
    const read = await workbook.read((table) => table.name === "PhuLuc1");
    return read.ok ? (read.value.tables[0]?.rows.map((row) => row[column] ?? null) ?? []) : [];
  };
  return { ...office, cells };
}

/** As `openPlan`; a percentage typed as text stands in the second cell of Tình trạng, whose format is text. */
export async function openTyped() {
  const opened = await openPlan();
  await opened.workbook.enter([entry(1, "Tình trạng", "45%")]);
  const formats = async () => (await sheetNow(opened, "D4:D8")).formats;
  return { ...opened, formats };
}

export function entry(row: number, heading: string, value: CellValue, more: Partial<Entry> = {}): Entry {
  return { table: "PhuLuc1", key: tasks(row + 1)[row]?.code ?? "", row, heading, before: "", value, ...more };
}

/** Opens the sheet for what a person does, and protects it again. */
export async function personActs(
  { Excel }: OpenedPlan,
  act: (sheet: Excel.Worksheet) => void,
  allowed: Excel.WorksheetProtectionOptions = { allowAutoFilter: true },
  password?: string,
) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Phụ lục I");
    sheet.protection.unprotect();
    act(sheet);
    sheet.protection.protect(allowed, password);
    await context.sync();
  });
}

/** What the sheet's protection allows; `undefined` when it is open. */
export async function protectionNow(opened: OpenedPlan) {
  const { protection } = await sheetNow(opened, "A1");
  return protection.protected ? protection.options : undefined;
}

async function sheetNow({ Excel }: OpenedPlan, address: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Phụ lục I");
    const range = sheet.getRange(address);
    range.load("numberFormat");
    sheet.protection.load("protected,options");
    await context.sync();
    return { formats: range.numberFormat.map((row) => row[0] as string), protection: sheet.protection };
  });
}
