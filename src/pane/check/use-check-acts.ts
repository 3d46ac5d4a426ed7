import { useState } from "react";
import { acceptFinding, takeBackAcceptance } from "../../app/check/accept-finding";
import type { PlacedAcceptance, PlacedFinding, PlacedFix } from "../../app/check/check-entries";
import { fixEntries, undoFixes, type EnteredFixes } from "../../app/check/fix-entries";
import { afterFixing, afterUndoing } from "../../app/check/fixes-made";
import { logFixes, type LogOrder } from "../../app/check/log-fixes";
import { ok, type Result } from "../../domain/result";
import { CHECK_WORDS } from "../../text/check/check-page";
import { ruleTitle } from "../../text/check/findings";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { useEnvironment } from "../environment";
import type { FixesKept } from "../frame/use-fixes-made";
import { useWork } from "../work/use-work";
import type { Work } from "../work/work";

/** What a press on the list has done. */
export type Act =
  | { readonly kind: "fixed" | "undone"; readonly fixes: EnteredFixes; readonly isLogged: boolean }
  | { readonly kind: "accepted"; readonly isKept: boolean }
  | { readonly kind: "taken-back" };

export interface CheckActs {
  readonly work: Work<Act>;
  /** What is being done. */
  readonly words: string;
  readonly fix: (fixes: readonly PlacedFix[]) => void;
  /** Undoes the last press that has put cells right and was not undone yet. */
  readonly undo: () => void;
  /** How many cells that would give back; 0 when there is nothing to undo. */
  readonly undoable: number;
  readonly accept: (found: PlacedFinding, reason: string) => void;
  readonly takeBack: (accepted: PlacedAcceptance) => void;
  /** What was done is no longer of interest. */
  readonly forget: () => void;
}

/**
 * The presses that write.
 * @param kept what can be undone; it stays when undoing is refused, and can be tried again
 * @param recheck the workbook is checked again before the person is told what was done
 */
export function useCheckActs({ made, onMade }: FixesKept, recheck: () => Promise<void>): CheckActs {
  const { workbook, today } = useEnvironment();
  const [work, begin, forget] = useWork<Act>();
  const [words, setWords] = useState("");
  const act = async (doing: string, job: () => Promise<Result<Act, WorkbookProblem>>) => {
    setWords(doing);
    await begin(async () => {
      const done = await job();
      if (done.ok) await recheck();
      return done;
    });
  };
  const last = made.at(-1) ?? [];
  const log = async (what: LogOrder["what"], { entered }: EnteredFixes) =>
    (await logFixes(workbook, entered, { what, on: today(), titleOf: ruleTitle })).ok;
  return {
    work,
    words,
    forget,
    undoable: last.length,
    fix: (placed) =>
      void act(CHECK_WORDS.fixing, async () => {
        const fixed = await fixEntries(workbook, placed, today());
        if (!fixed.ok) return fixed;
        onMade((before) => afterFixing(before, fixed.value));
        return ok({ kind: "fixed", fixes: fixed.value, isLogged: await log("fixed", fixed.value) });
      }),
    undo: () =>
      void act(CHECK_WORDS.undoing, async () => {
        const undone = await undoFixes(workbook, last);
        if (!undone.ok) return undone;
        onMade((before) => afterUndoing(before, undone.value));
        return ok({ kind: "undone", fixes: undone.value, isLogged: await log("undone", undone.value) });
      }),
    accept: (found, reason) =>
      void act(CHECK_WORDS.accepting, async () => {
        const order = { reason, on: today(), title: ruleTitle(found.finding.rule) };
        const accepted = await acceptFinding(workbook, found, order);
        return accepted.ok ? ok({ kind: "accepted", isKept: accepted.value }) : accepted;
      }),
    takeBack: ({ acceptance, finding, cell }) =>
      void act(CHECK_WORDS.accepting, async () => {
        const order = { on: today(), title: ruleTitle(finding.rule), sheet: cell.sheet };
        const taken = await takeBackAcceptance(workbook, acceptance, order);
        return taken.ok ? ok({ kind: "taken-back" }) : taken;
      }),
  };
}
