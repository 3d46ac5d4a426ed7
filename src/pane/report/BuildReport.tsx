import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { buildReportSheet, type BuiltReport, type ReportChoice } from "../../app/build-report";
import { readLocalDate } from "../../domain/calendar/local-date";
import { builtWords, periodLabel, replaceWords, REPORT_WORDS } from "../../text/report-page";
import { useEnvironment } from "../environment";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

interface Props {
  readonly choices: readonly ReportChoice[];
  readonly onBuilt: () => void;
  readonly onAgain: () => void;
}

/** The form of a report, and when it is built, the way to its sheet. */
export function BuildReport({ choices, onBuilt, onAgain }: Props) {
  const { workbook } = useEnvironment();
  const [periodId, setPeriodId] = useState(choices[0]?.period.id);
  const [typedDay, setTypedDay] = useState<string>();
  const [mayReplace, setMayReplace] = useState(false);
  const [work, begin] = useWork<BuiltReport>();
  const choice = choices.find(({ period }) => period.id === periodId);
  if (work.state === "done") return <Built built={work.value} onAgain={onAgain} />;
  if (choice === undefined) return null;
  const day = readLocalDate(typedDay ?? choice.period.cutOff);
  const build = async () => {
    const order = { period: choice.period.id, day, mayReplace: choice.exists && mayReplace };
    if (await begin((onProgress) => buildReportSheet(workbook, { ...order, onProgress }))) onBuilt();
  };
  return (
    <>
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
      <Field label={REPORT_WORDS.day} hint={REPORT_WORDS.dayHint}>
        <Input
          type="date"
          value={typedDay ?? choice.period.cutOff}
          onChange={(_event, { value }) => setTypedDay(value)}
        />
      </Field>
      {choice.exists && (
        <Checkbox
          label={replaceWords(choice.sheet)}
          checked={mayReplace}
          onChange={(_event, { checked }) => setMayReplace(checked === true)}
        />
      )}
      <WorkStrip work={work} words={REPORT_WORDS.building} />
      <div>
        <Button
          appearance="primary"
          disabled={work.state === "working" || day === undefined || (choice.exists && !mayReplace)}
          onClick={() => void build()}
        >
          {REPORT_WORDS.build}
        </Button>
      </div>
    </>
  );
}

function Built({ built, onAgain }: { readonly built: BuiltReport; readonly onAgain: () => void }) {
  const styles = useStyles();
  const { workbook } = useEnvironment();
  return (
    <>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{builtWords(built)}</MessageBarBody>
      </MessageBar>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void workbook.select(built.sheet, 0, 0)}>
          {REPORT_WORDS.goToSheet}
        </Button>
        <Button onClick={onAgain}>{REPORT_WORDS.another}</Button>
      </div>
    </>
  );
}
