import type { ImportDraft } from "../../../app/import/import-draft";
import { importSummary } from "../../../domain/import/summary";
import { deadlineKindWords, IMPORT_PLAN_WORDS } from "../../../text/import/plan";
import { previewCounts } from "../../../text/import/preview";
import { SKIP_REASON_WORDS } from "../../../text/import/rows-taken";
import { appendixName } from "../../../text/import/steps";
import { Heading } from "../../frame/Heading";
import { Figures } from "../../plan/Figures";
import { Text } from "@fluentui/react-components";

/** Tổng hợp: how much was read of each appendix, deadlines by kind, and what is not loaded and why. */
export function Summary({ draft }: { readonly draft: ImportDraft }) {
  const { beforeExcludesTheDay } = draft.settings;
  return (
    <>
      {draft.readings.map(({ appendix, read, year }, at) => {
        const summary = importSummary(read, { planYear: year, beforeExcludesTheDay });
        return (
          <section key={appendix} aria-label={`${IMPORT_PLAN_WORDS.summary}: ${appendixName(at)}`}>
            <Heading>{`${IMPORT_PLAN_WORDS.summary}: ${appendixName(at)}`}</Heading>
            <Text>{previewCounts(summary)}</Text>
            <Heading>{IMPORT_PLAN_WORDS.deadlines}</Heading>
            <Figures rows={summary.deadlines.map(({ kind, count }) => [deadlineKindWords(kind), count])} />
            {summary.skipped.length > 0 && (
              <>
                <Heading>{IMPORT_PLAN_WORDS.skipped}</Heading>
                <Figures rows={summary.skipped.map(({ kind, count }) => [SKIP_REASON_WORDS[kind], count])} />
              </>
            )}
          </section>
        );
      })}
    </>
  );
}
