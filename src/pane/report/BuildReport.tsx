import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { buildReportSheet, type BuiltReport, type ReportChoice } from "../../app/build-report";
import { formatDay } from "../../domain/calendar/local-date";
import { builtWords, periodLabel, replaceWords, REPORT_WORDS } from "../../text/report-page";
import { useEnvironment } from "../environment";
import { DayField } from "../frame/DayField";
import { dayTyped } from "../../domain/calendar/typed-day";
import { GoToSheet } from "../work/GoToSheet";
import { Outcome } from "../work/Outcome";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface Props {
  readonly choices: readonly ReportChoice[];
  readonly onBuilt: () => void;
  readonly onAgain: () => void;
}

/** The form of a report, and when it is built, the way to its sheet. */
export function BuildReport({ choices, onBuilt, onAgain }: Props) {
  const styles = useStyles();
  const { workbook } = useEnvironment();
  const [periodId, setPeriodId] = useState(choices.find(({ isCurrent }) => isCurrent)?.period.id);
  const [typedDay, setTypedDay] = useState<string>();
  const [mayReplace, setMayReplace] = useState(false);
  const [work, begin] = useWork<BuiltReport>();
  const choice = choices.find(({ period }) => period.id === periodId);
  if (work.state === "done") return <Built built={work.value} onAgain={onAgain} />;
  if (choice === undefined) return null;
  const typed = typedDay ?? formatDay(choice.period.cutOff);
  const day = dayTyped(typed);
  const isReady = work.state !== "working" && day !== undefined && (!choice.exists || mayReplace);
  const build = async () => {
    const order = { period: choice.period.id, day, mayReplace: choice.exists && mayReplace };
    if (await begin((onProgress) => buildReportSheet(workbook, { ...order, onProgress }))) onBuilt();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void build();
      }}
    >
      <Field label={REPORT_WORDS.period}>
        <RadioGroup
          value={choice.period.id}
          onChange={(_event, { value }) => {
            setPeriodId(choices.find(({ period }) => period.id === value)?.period.id);
            setTypedDay(undefined);
            setMayReplace(false);
          }}
        >
          {choices.map(({ period }) => (
            <Radio key={period.id} value={period.id} label={periodLabel(period)} />
          ))}
        </RadioGroup>
      </Field>
      <DayField label={REPORT_WORDS.day} hint={REPORT_WORDS.dayHint} typed={typed} onTyped={setTypedDay} />
      {choice.exists && (
        <Checkbox
          label={replaceWords(choice.sheet)}
          checked={mayReplace}
          onChange={(_event, { checked }) => setMayReplace(checked === true)}
        />
      )}
      <WorkStrip work={work} words={REPORT_WORDS.building} />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={!isReady}>
          {REPORT_WORDS.build}
        </Button>
      </div>
    </form>
  );
}

function Built({ built, onAgain }: { readonly built: BuiltReport; readonly onAgain: () => void }) {
  return (
    <>
      <Outcome>{builtWords(built)}</Outcome>
      <GoToSheet
        sheet={built.sheet}
        words={REPORT_WORDS.goToSheet}
        isPrimary
        after={<Button onClick={onAgain}>{REPORT_WORDS.another}</Button>}
      />
    </>
  );
}
