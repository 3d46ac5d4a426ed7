import { makeStyles, tokens } from "@fluentui/react-components";
import { NEXT_YEAR_WORDS, nextYearSaved, nextYearSteps } from "../../text/plan/next-year";
import { Heading } from "../frame/Heading";
import { Outcome } from "../work/Outcome";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL, overflowWrap: "anywhere" },
});

interface Props {
  readonly file: string;
  readonly year: number;
}

/** Where next year's plan is, and how to go on with it. */
export function NextYearSaved({ file, year }: Props) {
  const styles = useStyles();
  return (
    <>
      <Outcome>{nextYearSaved(file, year)}</Outcome>
      <Heading>{NEXT_YEAR_WORDS.goOn}</Heading>
      <ol className={styles.steps}>
        {nextYearSteps(file).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
