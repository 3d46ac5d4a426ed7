import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { ProblemBar } from "./ProblemBar";
import type { Work } from "./work";

const useStyles = makeStyles({
  working: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    // Work that ends at once shows no bar.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "300ms",
    animationDuration: "100ms",
    animationFillMode: "backwards",
  },
});

interface Props {
  readonly work: Work<unknown>;
  /** What is being done, for the time it takes: "Đang rà soát số liệu…". */
  readonly words: string;
  /** Given where no other button of the page does it again. */
  readonly onRetry?: () => void;
}

/** One line under the page title: what is being done and how far, or what is in the way and the remedy. */
export function WorkStrip({ work, words, onRetry }: Props) {
  const styles = useStyles();
  if (work.state === "stopped") return <ProblemBar problem={work.problem} onRetry={onRetry} />;
  if (work.state !== "working") return null;
  return (
    <div className={styles.working} role="status">
      <Text size={200}>{words}</Text>
      <ProgressBar aria-label={words} {...(work.share !== undefined && { value: work.share })} />
    </div>
  );
}
