/** Cells of a table's column: `count` data rows from row `first` on, counting from 0; good for one request. */
export function columnCells(column: Excel.TableColumn, first: number, count: number): Excel.Range {
  const body = column.getDataBodyRange().untrack();
  const top = body.getCell(first, 0).untrack();
  return count === 1 ? top : top.getBoundingRect(body.getCell(first + count - 1, 0).untrack()).untrack();
}
