import { useCallback, useState } from "react";
import type { SheetCell } from "../../workbook/reading/table-cell";
import { useEnvironment } from "../environment";
import { useWork } from "./use-work";
import type { Work } from "./work";

export interface ShowCell {
  readonly work: Work<void>;
  readonly show: (cell: Place) => void;
  /** Whether it was the last place gone to. */
  readonly isShown: (cell: Place) => boolean;
}

type Place = Pick<SheetCell, "sheet" | "row" | "column">;

/** Goes to cells in Excel, and tells what came of it. */
export function useShowCell(): ShowCell {
  const { workbook } = useEnvironment();
  const [work, begin] = useWork<void>();
  const [last, setLast] = useState<Place>();
  const show = useCallback(
    (cell: Place) => {
      setLast(cell);
      void begin(() => workbook.select(cell.sheet, cell.row, cell.column));
    },
    [begin, workbook],
  );
  const isShown = (cell: Place) => cell.sheet === last?.sheet && cell.row === last.row && cell.column === last.column;
  return { work, show, isShown };
}
