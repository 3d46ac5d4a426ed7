import { useCallback } from "react";
import type { SheetCell } from "../../workbook/table-cell";
import { useEnvironment } from "../environment";
import { useWork } from "./use-work";
import type { Work } from "./work";

/** A function that selects a cell in Excel, and what came of it. */
export function useShowCell(): readonly [Work<void>, (cell: SheetCell) => void] {
  const { workbook } = useEnvironment();
  const [work, begin] = useWork<void>();
  const show = useCallback(
    (cell: SheetCell) => void begin(() => workbook.select(cell.sheet, cell.row, cell.column)),
    [begin, workbook],
  );
  return [work, show];
}
