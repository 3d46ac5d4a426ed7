import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { decidedRevision, doubtfulTasks, revisionFigures, type RevisionAnswers } from "../../app/revise/revise-figures";
import type { RevisionPreview } from "../../app/revise/revise-plan";
import type { AppendixRevision } from "../../domain/plan/revision/appendix-revision";
import { isKept } from "../../domain/plan/revision/revised-plan";
import { appendixTitle, figureRows, listTitle, newTaskWords, REVISE_WORDS } from "../../text/plan/revise-page";
import { Heading } from "../frame/Heading";
import { LongList } from "../list/LongList";
import { Figures } from "../plan/Figures";
import { ChangedRow } from "./ChangedRow";
import { DoubtfulRow } from "./DoubtfulRow";
import { Foldable } from "./Foldable";
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
  const decided = decidedRevision(revision, answers);
  const doubtful = doubtfulTasks(revision);
  const changed = decided.changed.filter(({ certainty, columns }) => certainty === "sure" && columns.length > 0);
  const match = (codes: readonly string[], answer: "same" | "other") =>
    onAnswers({ ...answers, matches: new Map([...answers.matches, ...codes.map((code) => [code, answer] as const)]) });
  const keep = (code: string, isWanted: boolean) =>
    onAnswers({ ...answers, removed: new Map([...answers.removed, [code, isWanted ? "keep" : "drop"]]) });
  const decisions = { withEntries: preview.withEntries, split: new Set<string>(), removed: answers.removed };
  return (
    <section className={styles.section} aria-label={appendixTitle(revision.current)}>
      <Heading>{appendixTitle(revision.current)}</Heading>
      <Figures rows={figureRows(revisionFigures(revision, preview, answers))} />
      {doubtful.length > 0 && (
        <Foldable title={listTitle(REVISE_WORDS.doubtful, doubtful.length)} isOpen>
          {doubtful.length > 1 && (
            <Button
              size="small"
              onClick={() =>
                match(
                  doubtful.map(({ before }) => before.code),
                  "same",
                )
              }
            >
              {REVISE_WORDS.allSame}
            </Button>
          )}
          <LongList rows={doubtful} keyOf={({ before }) => before.code}>
            {(change) => (
              <DoubtfulRow
                change={change}
                answer={answers.matches.get(change.before.code)}
                onAnswer={(answer) => match([change.before.code], answer)}
              />
            )}
          </LongList>
        </Foldable>
      )}
      {decided.removed.length > 0 && (
        <Foldable title={listTitle(REVISE_WORDS.removed, decided.removed.length)} isOpen>
          <LongList rows={decided.removed} keyOf={({ code }) => code}>
            {(task) => (
              <RemovedRow
                task={task}
                hasEntries={preview.withEntries.has(task.code)}
                isKept={isKept(task.code, decisions)}
                onKept={(isWanted) => keep(task.code, isWanted)}
              />
            )}
          </LongList>
        </Foldable>
      )}
      {changed.length > 0 && (
        <Foldable title={listTitle(REVISE_WORDS.changed, changed.length)} isOpen={changed.length <= 20}>
          <LongList rows={changed} keyOf={({ before }) => before.code}>
            {(change) => <ChangedRow change={change} />}
          </LongList>
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
