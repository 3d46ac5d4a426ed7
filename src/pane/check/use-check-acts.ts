import { useState } from "react";
import { acceptFinding, takeBackAcceptance } from "../../app/check/accept-finding";
import type { PlacedAcceptance, PlacedFinding, PlacedFix } from "../../app/check/check-entries";
import { fixEntries, undoFixes, type EnteredFix, type EnteredFixes } from "../../app/check/fix-entries";
import { ok, type Result } from "../../domain/result";
import { CHECK_WORDS } from "../../text/check/check-page";
import { ruleTitle } from "../../text/check/findings";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { useEnvironment } from "../environment";
import { useWork } from "../work/use-work";
import type { Work } from "../work/work";

/** What a press on the list has done. */
export type Act =
  | { readonly kind: "fixed"; readonly fixes: EnteredFixes }
  | { readonly kind: "undone"; readonly fixes: EnteredFixes }
  | { readonly kind: "accepted"; readonly isKept: boolean }
  | { readonly kind: "taken-back" };

export interface CheckActs {
  readonly work: Work<Act>;
  /** What is being done. */
  readonly words: string;
  readonly fix: (fixes: readonly PlacedFix[]) => void;
  readonly undo: (entered: readonly EnteredFix[]) => void;
  readonly accept: (found: PlacedFinding, reason: string) => void;
  readonly takeBack: (accepted: PlacedAcceptance) => void;
  /** What was done is no longer of interest. */
  readonly forget: () => void;
}

/** The presses that write. @param recheck the workbook is checked again before the person is told what was done */
export function useCheckActs(recheck: () => Promise<void>): CheckActs {
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
  return {
    work,
    words,
    forget,
    fix: (placed) =>
      void act(CHECK_WORDS.fixing, async () => {
        const fixed = await fixEntries(workbook, placed, today());
        return fixed.ok ? ok({ kind: "fixed", fixes: fixed.value }) : fixed;
      }),
    undo: (entered) =>
      void act(CHECK_WORDS.undoing, async () => {
        const undone = await undoFixes(workbook, entered);
        return undone.ok ? ok({ kind: "undone", fixes: undone.value }) : undone;
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
