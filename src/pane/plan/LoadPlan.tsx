import { useCallback, useEffect, useState } from "react";
import { enterSample } from "../../app/enter-sample";
import { loadPlan, previewPlan, type PlanPreview } from "../../app/load-plan";
import type { Plan } from "../../domain/plan/plan";
import { ok } from "../../domain/result";
import { PLAN_WORDS } from "../../text/plan/plan-page";
import { useEnvironment } from "../environment";
import type { Page } from "../frame/page";
import { useWork } from "../work/use-work";
import { WorkStrip } from "../work/WorkStrip";
import { LoadedPlan, type Loaded } from "./LoadedPlan";
import { PreviewPlan } from "./PreviewPlan";

interface Props {
  readonly plan: Plan;
  /** On the button that goes back. */
  readonly backWords?: string;
  readonly onBack: () => void;
  readonly onLoaded: () => void;
  readonly onPage: (page: Page) => void;
}

/** Shows what loading will write, asks about sheets in the way, writes, and says what was done. */
export function LoadPlan({ plan, backWords = PLAN_WORDS.back, onBack, onLoaded, onPage }: Props) {
  const { workbook, sampleProgress } = useEnvironment();
  const [preview, beginLook] = useWork<PlanPreview>();
  const [loading, begin] = useWork<Loaded>();
  const [withSample, setWithSample] = useState(false);
  const look = useCallback(() => void beginLook(() => previewPlan(workbook, plan)), [beginLook, workbook, plan]);
  useEffect(look, [look]);
  const load = async (setAside: readonly string[]) => {
    const isLoaded = await begin(async (onProgress) => {
      const written = await loadPlan(workbook, plan, { setAside, onProgress });
      if (!written.ok) return written;
      const sample = withSample ? await enterSample(workbook, sampleProgress) : undefined;
      return ok({ written: written.value, sample });
    });
    if (isLoaded) onLoaded();
  };
  if (preview.state !== "done") return <WorkStrip work={preview} words={PLAN_WORDS.looking} onRetry={look} />;
  if (loading.state === "done") return <LoadedPlan preview={preview.value} loaded={loading.value} onPage={onPage} />;
  return (
    <PreviewPlan
      preview={preview.value}
      loading={loading}
      sample={plan.id === sampleProgress.plan ? { isWanted: withSample, onWanted: setWithSample } : undefined}
      onLoad={(setAside) => void load(setAside)}
      backWords={backWords}
      onBack={onBack}
    />
  );
}
