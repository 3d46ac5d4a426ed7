import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { EnteredProgress } from "../../app/enter-progress";
import { enterSample } from "../../app/enter-sample";
import { loadPlan, previewPlan, type PlanPreview } from "../../app/load-plan";
import type { Written } from "../../app/open-workbook";
import type { Plan } from "../../domain/plan/plan";
import { DEADLINE_KIND_WORDS } from "../../text/deadline-kinds";
import { loadedWords, PLAN_WORDS, previewFigures, setAsideWords, sheetLine } from "../../text/plan-page";
import { useEnvironment } from "../environment";
import { Heading } from "../frame/Heading";
import type { Page } from "../frame/page";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Loaded {
  readonly written: Written;
  readonly entered: EnteredProgress | undefined;
}

interface Props {
  readonly plan: Plan;
  readonly onBack: () => void;
  readonly onLoaded: () => void;
  readonly onPage: (page: Page) => void;
}

/** Shows what loading will write, asks about sheets in the way, writes, and says what was done. */
export function LoadPlan({ plan, onBack, onLoaded, onPage }: Props) {
  const styles = useStyles();
  const { workbook, sampleProgress } = useEnvironment();
  const [preview, look] = useWork<PlanPreview>();
  const [writing, write] = useWork<Written>();
  const [entering, enter] = useWork<EnteredProgress>();
  const [maySetAside, setMaySetAside] = useState(false);
  const [withSample, setWithSample] = useState(false);
  useEffect(() => void look(() => previewPlan(workbook, plan)), [look, workbook, plan]);
  const load = async (existing: readonly string[]) => {
    const isLoaded = await write((onProgress) => loadPlan(workbook, plan, { setAside: existing, onProgress }));
    if (!isLoaded) return;
    if (withSample) await enter(() => enterSample(workbook, sampleProgress));
    onLoaded();
  };
  if (preview.state !== "done") return <WorkStrip work={preview} words={PLAN_WORDS.looking} />;
  const isBusy = writing.state === "working" || entering.state === "working";
  if (writing.state === "done" && !isBusy)
    return (
      <LoadedPlan
        preview={preview.value}
        loaded={{ written: writing.value, entered: entering.state === "done" ? entering.value : undefined }}
        onPage={onPage}
      >
        <WorkStrip work={entering} words={PLAN_WORDS.entering} />
      </LoadedPlan>
    );
  const { existing } = preview.value;
  return (
    <>
      <Heading>{PLAN_WORDS.previewTitle}</Heading>
      {plan.illustrative && <Caption1>{PLAN_WORDS.illustrative}</Caption1>}
      <Text>{previewFigures(preview.value)}</Text>
      <ul className={styles.list}>
        {preview.value.sheets.map((sheet) => (
          <li key={sheet.name}>{sheetLine(sheet)}</li>
        ))}
      </ul>
      <Heading>{PLAN_WORDS.deadlinesTitle}</Heading>
      <ul className={styles.list}>
        {preview.value.deadlines.map(({ kind, tasks }) => (
          <li key={kind}>{`${DEADLINE_KIND_WORDS[kind]}: ${tasks}`}</li>
        ))}
      </ul>
      {plan.id === sampleProgress.plan && (
        <Checkbox
          label={PLAN_WORDS.withSample}
          checked={withSample}
          onChange={(_event, { checked }) => setWithSample(checked === true)}
        />
      )}
      {existing.length > 0 && (
        <Checkbox
          label={setAsideWords(existing)}
          checked={maySetAside}
          onChange={(_event, { checked }) => setMaySetAside(checked === true)}
        />
      )}
      <WorkStrip
        work={entering.state === "ready" ? writing : entering}
        words={entering.state === "ready" ? PLAN_WORDS.loading : PLAN_WORDS.entering}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={isBusy || (existing.length > 0 && !maySetAside)}
          onClick={() => void load(existing)}
        >
          {PLAN_WORDS.load}
        </Button>
        <Button disabled={isBusy} onClick={onBack}>
          {PLAN_WORDS.back}
        </Button>
      </div>
    </>
  );
}

interface LoadedPlanProps {
  readonly preview: PlanPreview;
  readonly loaded: Loaded;
  readonly onPage: (page: Page) => void;
  readonly children: React.ReactNode;
}

function LoadedPlan({ preview, loaded, onPage, children }: LoadedPlanProps) {
  const styles = useStyles();
  const { workbook } = useEnvironment();
  const first = preview.plan.appendices[0]?.sheetName ?? "";
  return (
    <>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>{loadedWords(preview, loaded.written, loaded.entered)}</MessageBarBody>
      </MessageBar>
      {children}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onPage("check")}>
          {PLAN_WORDS.checkNow}
        </Button>
        <Button onClick={() => void workbook.select(first, 0, 0)}>{PLAN_WORDS.goToSheet}</Button>
      </div>
    </>
  );
}
