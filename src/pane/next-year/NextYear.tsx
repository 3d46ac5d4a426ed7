import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { previewNextYear, type NextYearPreview } from "../../app/next-year";
import type { Plan } from "../../domain/plan/plan";
import { NEXT_YEAR_WORDS } from "../../text/plan/next-year";
import { useEnvironment } from "../environment";
import { Heading } from "../frame/Heading";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";
import { NextYearForm } from "./NextYearForm";
import { NextYearSaved } from "./NextYearSaved";

interface Props {
  readonly onBack: () => void;
}

/** Begins next year's plan from the one of the open workbook, which stays as it is. */
export function NextYear({ onBack }: Props) {
  const { workbook, saveFile, writePlanFile } = useEnvironment();
  const [reading, begin] = useWork<NextYearPreview>();
  const [saved, setSaved] = useState<{ readonly file: string; readonly year: number }>();
  const read = useCallback(() => void begin(() => previewNextYear(workbook)), [begin, workbook]);
  useEffect(read, [read]);
  const save = (plan: Plan) => {
    const file = `${plan.id}.json`;
    saveFile(file, writePlanFile(plan));
    setSaved({ file, year: plan.year });
  };
  return (
    <>
      <Heading takesFocus>{NEXT_YEAR_WORDS.title}</Heading>
      <WorkStrip work={reading} words={NEXT_YEAR_WORDS.reading} onRetry={read} />
      {saved !== undefined && <NextYearSaved {...saved} />}
      {reading.state === "done" && saved === undefined ? (
        <NextYearForm preview={reading.value} onSave={save} onBack={onBack} />
      ) : (
        <div>
          <Button onClick={onBack}>{NEXT_YEAR_WORDS.back}</Button>
        </div>
      )}
    </>
  );
}
