import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanPreview } from "../../app/load-plan";
import { DEADLINE_KIND_WORDS } from "../../text/deadline-kinds";
import { PLAN_WORDS, previewFigures, setAsideWords, sheetFigure } from "../../text/plan/plan-page";
import { Heading } from "../frame/Heading";
import type { Work } from "../work/work";
import { WorkStrip } from "../work/WorkStrip";
import { Figures } from "./Figures";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly preview: PlanPreview;
  readonly loading: Work<unknown>;
  /** Whether prepared entries are wanted too; not offered for a plan that has none. */
  readonly sample: { readonly isWanted: boolean; readonly onWanted: (isWanted: boolean) => void } | undefined;
  /** Called with the sheets that the person agreed to set aside. */
  readonly onLoad: (setAside: readonly string[]) => void;
  readonly backWords: string;
  readonly onBack: () => void;
}

/** What loading will write, and the questions before it. */
export function PreviewPlan({ preview, loading, sample, onLoad, backWords, onBack }: Props) {
  const styles = useStyles();
  const [maySetAside, setMaySetAside] = useState(false);
  const { plan, existing } = preview;
  const isBusy = loading.state === "working";
  return (
    <>
      <Heading takesFocus>{PLAN_WORDS.previewTitle}</Heading>
      {plan.illustrative && <Caption1>{PLAN_WORDS.illustrative}</Caption1>}
      <Text>{previewFigures(preview)}</Text>
      <Figures rows={preview.sheets.map((sheet) => [sheet.name, sheetFigure(sheet)])} />
      <Heading>{PLAN_WORDS.deadlinesTitle}</Heading>
      <Figures rows={preview.deadlines.map(({ kind, tasks }) => [DEADLINE_KIND_WORDS[kind], tasks])} />
      {sample !== undefined && (
        <Checkbox
          label={PLAN_WORDS.withSample}
          checked={sample.isWanted}
          disabled={isBusy}
          onChange={(_event, { checked }) => sample.onWanted(checked === true)}
        />
      )}
      {existing.length > 0 && (
        <Checkbox
          label={setAsideWords(existing)}
          checked={maySetAside}
          disabled={isBusy}
          onChange={(_event, { checked }) => setMaySetAside(checked === true)}
        />
      )}
      <WorkStrip work={loading} words={PLAN_WORDS.loading} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || (existing.length > 0 && !maySetAside)}
          onClick={() => onLoad(existing)}
        >
          {PLAN_WORDS.load}
        </Button>
        <Button disabled={isBusy} onClick={onBack}>
          {backWords}
        </Button>
      </div>
    </>
  );
}
