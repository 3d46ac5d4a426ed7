import { checkEntries, type CheckResult } from "../../../src/app/check/check-entries";
import { liveCheck, UNREAD, type LiveState } from "../../../src/app/check/live-check";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { day } from "../../../src/domain/calendar/local-date";
import type { BookContent } from "../../../workbench/book/content/book-content";
import { countingSyncs } from "../counting-syncs";
import { handClock } from "./hand-clock";
import { given, openWorkbook, type OpenPlan } from "../open-plan";

export const CUT_OFF = day("2024-06-14");

interface LiveOptions {
  /** Whether formulas are calculated; without it everything is quicker, and checks read no results. */
  readonly calculates?: boolean;
  readonly faults?: { readonly cellEditMode?: boolean };
}

/**
 * A workbook with the pane open: read and checked once, and followed from then on.
 * With cell edit mode among the faults, the first check is refused.
 */
export async function livePlan(content: BookContent, { calculates = false, faults = {} }: LiveOptions = {}) {
  const opened = openWorkbook(content);
  if (!calculates) opened.book.calculationMode = "Manual";
  const counted = countingSyncs(opened.Excel);
  const clock = handClock();
  let state: LiveState = UNREAD;
  let shown = 0;
  const live = liveCheck(excelWorkbook(counted.excel), {
    today: () => CUT_OFF,
    later: clock.later,
    onState: (next) => {
      state = next;
      shown += 1;
    },
  });
  Object.assign(opened.host.faults, faults);
  const checked = await live.checkAll();
  if (faults.cellEditMode !== true) given(checked);
  const sheet = (name: string) => {
    const found = opened.book.univer.facade.getSheetByName(name);
    if (found === null) throw new Error(`No sheet ${name}`);
    return found;
  };
  return {
    ...opened,
    live,
    clock,
    state: () => state,
    /** How often something else was shown. */
    shown: () => shown,
    syncs: counted.syncs,
    /** What a person types into a table, wherever it stands by now; `row` counts data rows from 0. */
    type: (table: string, row: number, heading: string, text: string) => {
      const at = cellNow(opened, table, row, heading);
      return opened.book.type(at.sheet, at.row, at.column, text);
    },
    /** What a person pastes into a table, from a cell to the right and down. */
    paste: (table: string, row: number, heading: string, values: readonly (readonly (string | number)[])[]) => {
      const at = cellNow(opened, table, row, heading);
      const range = sheet(at.sheet).getRange(at.row, at.column, values.length, values[0]?.length ?? 1);
      range.setValues(values.map((cells) => [...cells]));
    },
    grid: sheet,
    /** Gives the sheet of a table another name. */
    rename: (table: string, name: string) => {
      const { sheet: before } = cellNow(opened, table, 0, "Mã");
      const found = opened.book.sheet(before);
      if (found !== undefined) opened.book.renameSheet(found, name);
    },
    /** Sorts a table by one of its columns, as the button of its heading does. */
    sort: (table: string, heading: string, ascending: boolean) =>
      opened.Excel.run(async (context) => {
        const item = context.workbook.tables.getItem(table);
        const column = item.columns.getItem(heading);
        column.load("index");
        await context.sync();
        item.sort.apply([{ key: column.index, ascending }]);
        await context.sync();
      }),
    /** The events arrive, so much time goes by, and what that leads to is done. */
    after: async (milliseconds: number) => {
      await settled();
      clock.pass(milliseconds);
      await quiet(opened);
    },
    /** What the list shows, and what a full check finds; how the tables look is for a full check alone. */
    both: async () => ({
      live: state.known && withoutDrift(state.known.result),
      full: withoutDrift(given(await checkEntries(opened.workbook, CUT_OFF))),
    }),
  };
}

function cellNow({ book }: OpenPlan, table: string, row: number, heading: string) {
  const found = book.tables.all().find(({ name }) => name === table);
  const column = found?.columns.findIndex(({ name }) => name === heading) ?? -1;
  if (found === undefined || column < 0) throw new Error(`No column ${heading} in ${table}`);
  const { area, sheetId } = found;
  return { sheet: book.sheetById(sheetId).name, row: area.row + 1 + row, column: area.column + column };
}

function withoutDrift(result: CheckResult): CheckResult {
  const findings = result.findings.filter(({ finding }) => finding.rule !== "form-drifted");
  return { ...result, findings, drifted: [] };
}

/** Until nothing goes to Excel any more: requests are answered in their order. */
async function quiet({ Excel, host }: OpenPlan): Promise<void> {
  for (let before = -1; host.traffic.requests > before + 1;) {
    before = host.traffic.requests;
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    }).catch(() => undefined);
    await settled();
  }
}

export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));
