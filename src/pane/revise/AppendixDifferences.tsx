import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  answeredRevision,
  revisionFigures,
  tasksInDoubt,
  type ChangeAnswer,
  type RevisionAnswers,
} from "../../app/revise/revise-figures";
import type { RevisionPreview } from "../../app/revise/revise-plan";
import type { AppendixRevision, ChangedTask } from "../../domain/plan/revision/appendix-revision";
import { isKept } from "../../domain/plan/revision/revised-plan";
import { appendixTitle, figureRows, listTitle, newTaskWords, REVISE_WORDS } from "../../text/plan/revise-page";
import { Heading } from "../frame/Heading";
import { LongList } from "../list/LongList";
import { Figures } from "../plan/Figures";
import { ChangeChoice } from "./ChangeChoice";
import { Foldable } from "../list/Foldable";
import { RemovedRow } from "./RemovedRow";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  added: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly revision: AppendixRevision;
  readonly preview: RevisionPreview;
  readonly answers: RevisionAnswers;
  readonly onAnswers: (answers: RevisionAnswers) => void;
}

/** What becomes of one appendix: counted, then listed, what needs an answer first. */
export function AppendixDifferences({ revision, preview, answers, onAnswers }: Props) {
  const styles = useStyles();
  const decided = answeredRevision(revision, answers);
  const inDoubt = tasksInDoubt(revision);
  const doubtful = inDoubt.filter(({ certainty }) => certainty === "doubtful");
  const isInDoubt = new Set(inDoubt);
  const changed = revision.changed.filter((change) => !isInDoubt.has(change));
  const change = (codes: readonly string[], answer: ChangeAnswer) =>
    onAnswers({ ...answers, changes: new Map([...answers.changes, ...codes.map((code) => [code, answer] as const)]) });
  const keep = (code: string, isWanted: boolean) =>
    onAnswers({ ...answers, removed: new Map([...answers.removed, [code, isWanted ? "keep" : "drop"]]) });
  const decisions = { withEntries: preview.withEntries, removed: answers.removed };
  const rows = (list: readonly ChangedTask[], otherwise?: ChangeAnswer) => (
    <LongList rows={list} keyOf={({ before }) => before.code}>
      {(one) => (
        <ChangeChoice
          change={one}
          hasEntries={preview.withEntries.has(one.before.code)}
          answer={answers.changes.get(one.before.code) ?? otherwise}
          onAnswer={(answer) => change([one.before.code], answer)}
        />
      )}
    </LongList>
  );
  return (
    <section className={styles.section} aria-label={appendixTitle(revision.current)}>
      <Heading>{appendixTitle(revision.current)}</Heading>
      <Figures rows={figureRows(revisionFigures(revision, preview, answers))} />
      {inDoubt.length > 0 && (
        <Foldable title={listTitle(REVISE_WORDS.doubtful, inDoubt.length)} isOpen>
          {doubtful.length > 1 && (
            <Button
              size="small"
              onClick={() =>
                change(
                  doubtful.map(({ before }) => before.code),
                  "corrected",
                )
              }
            >
              {REVISE_WORDS.allSame}
            </Button>
          )}
          {rows(inDoubt)}
        </Foldable>
      )}
      {decided.removed.length > 0 && (
        <Foldable title={listTitle(REVISE_WORDS.removed, decided.removed.length)} isOpen>
          <LongList rows={decided.removed} keyOf={({ code }) => code}>
            {(task) => (
              <RemovedRow
                task={task}
                hasEntries={preview.withEntries.has(task.code)}
                isOwn={revision.own.has(task.code)}
                isKept={isKept(task.code, revision, decisions)}
                onKept={(isWanted) => keep(task.code, isWanted)}
              />
            )}
          </LongList>
        </Foldable>
      )}
      {changed.length > 0 && (
        <Foldable title={listTitle(REVISE_WORDS.changed, changed.length)} isOpen={changed.length <= 20}>
          {rows(changed, "corrected")}
        </Foldable>
      )}
      {decided.added.length > 0 && (
        <Foldable title={listTitle(REVISE_WORDS.added, decided.added.length)} isOpen={decided.added.length <= 20}>
          <LongList rows={decided.added} keyOf={({ code }) => code}>
            {(task) => (
              <Text size={200} block className={styles.added}>
                {newTaskWords(task)}
              </Text>
            )}
          </LongList>
        </Foldable>
      )}
    </section>
  );
}
