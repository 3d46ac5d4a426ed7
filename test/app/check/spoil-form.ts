import fc from "fast-check";

/** What a person, or pasting, has done to the cells of a table whose sheet was open. */
export interface Spoil {
  readonly table: (typeof TABLES)[number];
  readonly how: keyof typeof HOWS;
  /** Of the first cell, counting from 0; beyond the table it is counted from its beginning again. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Which of several ways. */
  readonly choice: number;
}

const TABLES = ["PhuLuc1", "PhuLuc2", "LanThucHien"] as const;

/** Cells within the data rows of a table. */
interface Place {
  readonly cells: Excel.Range;
  readonly body: Excel.Range;
  readonly choice: number;
}

const FORMATS = ["General", "@", "dd/mm/yyyy", "0%", "#,##0", "d-mmm", "mm/yyyy"];
const CONTENTS = ["Hoàn thành đúng hạn", "", 45458, '=IF(1=1,"Thường xuyên","")', "=1/0", "- gõ tay"];

const HOWS = {
  "another number format": ({ cells, choice }: Place) => {
    cells.numberFormat = FORMATS[choice % FORMATS.length] as unknown as string[][];
  },
  "formats cleared": ({ cells }: Place) => cells.clear("Formats"),
  "another font and fill": ({ cells }: Place) => {
    cells.format.font.name = "Arial";
    cells.format.fill.color = "#FFFF00";
  },
  "rules cleared": ({ cells }: Place) => cells.dataValidation.clear(),
  "another rule": ({ cells, choice }: Place) => {
    cells.dataValidation.rule =
      choice % 2 === 0
        ? { list: { inCellDropDown: true, source: "=DS_TinhTrang" } }
        : { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
  },
  "locks lifted": ({ cells }: Place) => {
    cells.format.protection.locked = false;
  },
  "locks set": ({ cells }: Place) => {
    cells.format.protection.locked = true;
  },
  "colours cleared": ({ cells }: Place) => cells.conditionalFormats.clearAll(),
  "a piece of a colour": ({ cells }: Place) => {
    const { custom } = cells.conditionalFormats.add("Custom");
    custom.rule.formula = '=$AD9="Chưa hoàn thành, quá hạn"';
    custom.format.fill.color = "#F8B9A8";
    custom.format.font.color = "#6B1300";
  },
  "something typed over": ({ cells, choice }: Place) => {
    cells.formulas = (CONTENTS[choice % CONTENTS.length] ?? "") as unknown as string[][];
  },
  "the first row pasted over": ({ cells, body }: Place) => cells.copyFrom(body.getRow(0), "All"),
  "the whole column typed over": ({ cells }: Place) => {
    cells.getEntireColumn().getIntersection(cells).values = "chép" as unknown as string[][];
  },
} satisfies Record<string, (place: Place) => void>;

export const spoil: fc.Arbitrary<Spoil> = fc.record({
  table: fc.constantFrom(...TABLES),
  how: fc.constantFrom(...(Object.keys(HOWS) as (keyof typeof HOWS)[])),
  row: fc.nat(9),
  column: fc.nat(40),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 6 }),
  choice: fc.nat(10),
});

/** @param open sheets that are left unprotected, by the names of their tables */
export async function spoilForms(
  excel: typeof Excel,
  spoils: readonly Spoil[],
  open: readonly string[],
): Promise<void> {
  await excel.run(async (context) => {
    const tables = TABLES.map((name) => {
      const table = context.workbook.tables.getItem(name);
      table.load("rows/count,columns/count");
      table.worksheet.protection.load("options");
      return { name, table };
    });
    await context.sync();
    tables.forEach(({ table }) => table.worksheet.protection.unprotect());
    for (const one of spoils) {
      const table = tables.find(({ name }) => name === one.table)?.table;
      if (table === undefined) continue;
      const [rowCount, columnCount] = [table.rows.count, table.columns.count];
      const row = one.row % rowCount;
      const column = one.column % columnCount;
      const rows = Math.min(one.rows, rowCount - row);
      const columns = Math.min(one.columns, columnCount - column);
      const body = table.getDataBodyRange();
      HOWS[one.how]({
        body,
        cells: body.getCell(row, column).getResizedRange(rows - 1, columns - 1),
        choice: one.choice,
      });
    }
    for (const { name, table } of tables)
      if (!open.includes(name)) table.worksheet.protection.protect(table.worksheet.protection.options);
    await context.sync();
  });
}

/** In each table a column of the person's own at its end, rules of the person's own before and behind ours, sorting and a filter. */
export async function addOwn(excel: typeof Excel, names: readonly string[] = TABLES): Promise<void> {
  await excel.run(async (context) => {
    const tables = names.map((name) => {
      const table = context.workbook.tables.getItem(name);
      table.load("rows/count");
      table.worksheet.protection.load("options");
      return table;
    });
    await context.sync();
    for (const table of tables) {
      const { protection } = table.worksheet;
      protection.unprotect();
      const own = table.columns.add(-1, [
        [OWN_HEADING],
        ...Array.from({ length: table.rows.count }, (_, row) => [row]),
      ]);
      const cells = own.getDataBodyRange();
      cells.numberFormat = "0.0" as unknown as string[][];
      cells.format.fill.color = "#00B0F0";
      cells.format.protection.locked = false;
      cells.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 99, operator: "Between" } };
      ownFormat(table.getDataBodyRange(), '=$A8="PL1-001"', "#00FF00");
      ownFormat(table.getDataBodyRange(), '=$A8="PL2-001"', "#0000FF").priority = 6;
      ownFormat(cells, '=$AD8="Chưa hoàn thành, quá hạn"', "#FF00FF");
      ownFormat(table.getDataBodyRange().getCell(0, 2), '=AND(LEN("cchc-mark")>0,$A8="PL1-001")', "#A30000");
      table.sort.apply([{ key: 0, ascending: false }]);
      table.autoFilter.apply(table.getRange(), 1, { filterOn: "Values", values: ["1", "2", "3"] });
      protection.protect(protection.options);
    }
    await context.sync();
  });
}

export const OWN_HEADING = "Theo dõi riêng";

function ownFormat(range: Excel.Range, formula: string, fill: string): Excel.ConditionalFormat {
  const added = range.conditionalFormats.add("Custom");
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = fill;
  return added;
}
