import { isOurColour } from "../../workbook/form/colour-drift";
import { filledContents, type NumberInText } from "../../workbook/form/form-order";
import type { OtherContent } from "../../workbook/form/formula-drift";
import { showsDigits } from "../../workbook/form/number-format-kind";
import { columnIndex } from "../../workbook/reading/read-cells";
import type { Area, CellValue } from "../../workbook/sheet-spec";
import { cellsOf } from "../cells/cells";
import { isFormula } from "../cells/is-formula";
import { ACTION_BYTES, OBJECT_BYTES, sendInPieces, type RequestPart } from "../requests/pieces-by-bytes";
import type { FormTable } from "./restore-look";
import { adjacentRows } from "../cells/runs";

/** A table that is to have its form again, with what stands in the cells that matter. */
export interface FormFound extends FormTable {
  /** Of the conditional formats those that are ours, whole or in pieces. */
  readonly ourFormats: readonly string[];
  /** What stands in formula columns instead of the formula, now. */
  readonly contents: readonly (OtherContent & { readonly heading: string })[];
  /** First cells of the rows whose formulas are put back; the Mã. */
  readonly keys: readonly CellValue[];
  /** Numbers in text columns whose format stays. */
  readonly kept: readonly NumberInText[];
}

/** One sync, and one more for every 4 MB; none when there is nothing to look at. */
export async function lookAtForms(
  context: Excel.RequestContext,
  tables: readonly FormTable[],
): Promise<readonly FormFound[]> {
  const looks = tables.map((table) => ({
    table,
    ours: oursLook(table),
    formulas: formulaLooks(table),
    keys: columnLook(table, table.table.headings[0] ?? "", KEY_BYTES),
    numbers: numbersLook(table),
  }));
  const parts = looks.flatMap(({ table, ours, formulas, keys, numbers }) => [
    ...ours.parts,
    ...formulas.flatMap(({ look }) => look.parts),
    ...(table.order.replaced.length > 0 ? keys.parts : []),
    ...numbers.parts,
  ]);
  await sendInPieces(context, parts);
  return looks.map(({ table, ours, formulas, keys, numbers }) => ({
    ...table,
    ourFormats: ours.found(),
    contents: formulas.flatMap(({ heading, formula, look }) => {
      const { values, formulas: texts } = look.found();
      return filledContents(formula, texts, values).map((content) => ({ ...content, heading }));
    }),
    keys: keys.found().values,
    kept: numbers.found(),
  }));
}

/** Of a Mã in an answer, twice. */
const KEY_BYTES = 60;

function oursLook({ table, formats }: FormTable) {
  const asked: { readonly id: string; readonly custom: Excel.CustomConditionalFormat }[] = [];
  const parts = formats
    .filter(({ isFormula: isOfFormula }) => isOfFormula)
    .map(({ id }): RequestPart => ({
      bytes: 12 * OBJECT_BYTES + 3 * ACTION_BYTES + 300,
      ask: ({ workbook }) => {
        const body = workbook.tables.getItem(table.name).getDataBodyRange().untrack();
        // Of rules that a person has duplicated Excel does not find some: https://github.com/OfficeDev/office-js/issues/6835
        const custom = body.conditionalFormats.getItemOrNullObject(id).customOrNullObject;
        custom.rule.load("formula");
        custom.format.fill.load("color");
        custom.format.font.load("color");
        asked.push({ id, custom });
      },
    }));
  return {
    parts,
    found: () => asked.filter(({ custom }) => isOurs(custom)).map(({ id }) => id),
  };
}

function isOurs({ rule, format: { fill, font } }: Excel.CustomConditionalFormat): boolean {
  return !rule.isNullObject && isOurColour(rule.formula, fill.color, font.color);
}

function formulaLooks(table: FormTable) {
  const { form, parts } = table.order;
  if (!parts.includes("formulas")) return [];
  return form.columns.flatMap(({ heading, formula }) =>
    formula === undefined ? [] : [{ heading, formula, look: columnLook(table, heading, formula.length + VALUE_BYTES) }],
  );
}

/** Of what a formula gives, in an answer. */
const VALUE_BYTES = 100;

/** Values and formulas of a whole column, in pieces. @param bytes of a cell in an answer */
function columnLook({ table }: FormTable, heading: string, bytes: number) {
  const asked: Excel.Range[] = [];
  const rows = Math.max(1, Math.floor(LOOK_BYTES / bytes));
  const parts = Array.from({ length: Math.ceil(table.rowCount / rows) }, (_, index): RequestPart => {
    const first = index * rows;
    const count = Math.min(rows, table.rowCount - first);
    return {
      bytes: 2 * OBJECT_BYTES + ACTION_BYTES + count * bytes,
      ask: (context) => {
        const range = cellsOf(context, table.sheet, cellsIn(table, heading, first, count));
        range.load("values,formulas");
        asked.push(range);
      },
    };
  });
  return {
    parts,
    found: () => {
      const values = asked.flatMap((range) => (range.values as CellValue[][]).map((row) => row[0] ?? ""));
      const cells = asked.flatMap((range) => (range.formulas as CellValue[][]).map((row) => row[0] ?? ""));
      return { values, formulas: cells.map((cell, row) => (isFormula(cell, values[row] ?? "") ? cell : "")) };
    },
  };
}

const LOOK_BYTES = 400_000;

function numbersLook({ table, order: { numbers } }: FormTable) {
  const asked: { readonly heading: string; readonly first: number; readonly range: Excel.Range }[] = [];
  const headings = [...new Set(numbers.map(({ heading }) => heading))];
  const parts = headings.flatMap((heading) =>
    adjacentRows(numbers.filter((one) => one.heading === heading && one.row < table.rowCount)).map(
      (run): RequestPart => ({
        bytes: 2 * OBJECT_BYTES + ACTION_BYTES + run.length * VALUE_BYTES,
        ask: (context) => {
          const first = run[0].row;
          const range = cellsOf(context, table.sheet, cellsIn(table, heading, first, run.length));
          range.load("values,numberFormat");
          asked.push({ heading, first, range });
        },
      }),
    ),
  );
  return {
    parts,
    found: () =>
      asked.flatMap(({ heading, first, range }) =>
        range.values.flatMap((cells, index) => {
          const stays = typeof cells[0] === "number" && !showsDigits(String(range.numberFormat[index]?.[0]));
          return stays ? [{ heading, row: first + index }] : [];
        }),
      ),
  };
}

function cellsIn(table: FormTable["table"], heading: string, first: number, rows: number): Area {
  const column = table.firstColumn + columnIndex(table, heading);
  return { row: table.firstRow + first, column, rows, columns: 1 };
}
