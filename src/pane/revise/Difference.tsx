import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { differenceParts } from "../../text/plan/revise-difference";
import { REVISE_WORDS } from "../../text/plan/revise-page";

const useStyles = makeStyles({
  text: { overflowWrap: "anywhere" },
  before: { color: tokens.colorPaletteRedForeground1, textDecorationLine: "line-through" },
  after: {
    color: tokens.colorPaletteGreenForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
  },
});

interface Props {
  readonly before: string;
  readonly after: string;
}

/** Two texts in one: struck through what goes, underlined what comes, for eyes without colours and for screen readers. */
export function Difference({ before, after }: Props) {
  const styles = useStyles();
  const parts = differenceParts(before, after);
  return (
    <span className={styles.text}>
      {before === "" && <del className={styles.before}>{REVISE_WORDS.noWords}</del>}{" "}
      {parts.map(({ kind, words }, at) => (
        <Fragment key={at}>
          {kind === "same" && words}
          {kind === "before" && <del className={styles.before}>{words}</del>}
          {kind === "after" && <ins className={styles.after}>{words}</ins>}{" "}
        </Fragment>
      ))}
      {after === "" && <ins className={styles.after}>{REVISE_WORDS.noWords}</ins>}
    </span>
  );
}
