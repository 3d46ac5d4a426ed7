import { Button, Field, MessageBar, MessageBarBody, Select, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { previewOf, rowCount } from "../../../app/import/import-preview";
import { questionOfRow } from "../../../app/import/import-row-retold";
import { importSummary } from "../../../domain/import/summary";
import { moreRows } from "../../../text/frame";
import { hasDoubtfulBorder } from "../../../app/import/not-loaded";
import { NOT_LOADED_WORDS } from "../../../text/import/not-loaded";
import { previewCounts, PREVIEW_WORDS } from "../../../text/import/preview";
import { appendixWithTasks, WIZARD_WORDS } from "../../../text/import/steps";
import { PreviewTable } from "./PreviewTable";
import type { Import } from "../use-import";

const FIRST_ROWS = 40;
const MORE_ROWS = 100;

/** Xem trước: the tables as they stand, each row with what it was taken for. */
export function PreviewStep({ importing: { draft, act } }: { readonly importing: Import }) {
  const [chosen, setChosen] = useState(0);
  const [most, setMost] = useState(FIRST_ROWS);
  const reading = draft.readings[chosen] ?? draft.readings[0];
  const parts = useMemo(() => (reading === undefined ? [] : previewOf(reading, most)), [reading, most]);
  if (reading === undefined) return null;
  const left = rowCount(reading) - most;
  const { beforeExcludesTheDay } = draft.settings;
  const summary = importSummary(reading.read, { planYear: reading.year, beforeExcludesTheDay });
  const choose = (at: number) => {
    setChosen(at);
    setMost(FIRST_ROWS);
  };
  return (
    <>
      <Text size={200}>{PREVIEW_WORDS.hint}</Text>
      {draft.readings.length > 1 && (
        <Field label={WIZARD_WORDS.appendix}>
          <Select value={String(chosen)} onChange={(_event, { value }) => choose(Number(value))}>
            {draft.readings.map(({ appendix, read }, at) => (
              <option key={appendix} value={at}>
                {appendixWithTasks(at, read.tasks.length)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Text weight="semibold">{previewCounts(summary)}</Text>
      {hasDoubtfulBorder(reading) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{NOT_LOADED_WORDS.doubtfulBorder}</MessageBarBody>
        </MessageBar>
      )}
      <PreviewTable
        parts={parts}
        onTold={(row, as) =>
          act({ kind: "answered", question: questionOfRow(row, reading, draft), answer: { kind: "row", as } })
        }
      />
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setMost(most + MORE_ROWS)}>
            {moreRows(MORE_ROWS, left)}
          </Button>
        </div>
      )}
    </>
  );
}
