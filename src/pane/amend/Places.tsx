import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WORK_WORDS } from "../../text/work";
import type { SheetCell } from "../../workbook/reading/table-cell";
import { useShowCell } from "../work/use-show-cell";
import { WorkStrip } from "../work/WorkStrip";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface Props {
  /** Those without a cell are not shown. */
  readonly places: readonly { readonly words: string; readonly cell: Place | undefined }[];
  /** The buttons beside them. */
  readonly before?: React.ReactNode;
  readonly after?: React.ReactNode;
}

type Place = Pick<SheetCell, "sheet" | "row" | "column">;

/** Buttons that go to cells, among others, and below them why one could not. */
export function Places({ places, before, after }: Props) {
  const styles = useStyles();
  const { work, show } = useShowCell();
  return (
    <>
      <div className={styles.buttons}>
        {before}
        {places.map(
          ({ words, cell }) =>
            cell !== undefined && (
              <Button key={words} onClick={() => show(cell)}>
                {words}
              </Button>
            ),
        )}
        {after}
      </div>
      <WorkStrip work={work} words={WORK_WORDS.going} />
    </>
  );
}
