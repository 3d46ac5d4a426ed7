import type { LocalDate } from "../../domain/calendar/local-date";
import type { Result } from "../../domain/result";
import type { EditEffect } from "../../workbook/reading/edit-effect";
import type { SheetEdit } from "../../workbook/reading/touched-rows";
import type { WorkbookProblem } from "../../workbook/workbook-problem";
import { checkedAgain, effectOn, readCheckedBook, type CheckedBook } from "./checked-book";
import type { OpenWorkbook, StopWatching } from "../open-workbook";

/** What is known of the open workbook while a person works in it. */
export interface LiveState {
  /** `undefined` until it was read, and while it carries no plan. */
  readonly known: CheckedBook | undefined;
  /** This Excel tells of edits. */
  readonly isWatching: boolean;
  /** Why `known` may be older than the workbook; a full check is needed. */
  readonly behind: WorkbookProblem | undefined;
}

export interface LiveCheck {
  /** Reads and checks everything, and follows what people do from then on. Two syncs, and one more for every 4 MB; one more at first. */
  readonly checkAll: () => Promise<Result<CheckedBook, WorkbookProblem>>;
  readonly stop: () => Promise<void>;
}

export interface LiveOrder {
  readonly today: () => LocalDate;
  readonly onState: (state: LiveState) => void;
  /** Does something after so many milliseconds. @returns what calls it off */
  readonly later: (milliseconds: number, job: () => void) => () => void;
}

/** A person who pastes or fills makes many edits at once: they are read together. Milliseconds. */
export const COLLECTED_FOR = 150;

/** Excel answers nothing while a cell is being edited or a dialog is open. Milliseconds. */
export const TRIED_AGAIN_AFTER = 1000;

/** Before anything was read. */
export const UNREAD: LiveState = { known: undefined, isWatching: false, behind: undefined };

/**
 * Keeps the check up to date: of what people edit, only the rows touched are read and checked again, in one sync; what every row is
 * judged by, or another structure of the sheets, leads to a full check. Nothing is lost on the way: what is edited during a check is
 * looked at after it, and what could not be read then is read later, or `behind` says why not.
 */
export function liveCheck(workbook: OpenWorkbook, { today, onState, later }: LiveOrder): LiveCheck {
  let state = UNREAD;
  /** What is still to be looked at. */
  let edits: readonly SheetEdit[] = [];
  let callOff: (() => void) | undefined;
  let watching: Promise<Result<StopWatching, WorkbookProblem>> | undefined;
  /** Full checks under way: what is edited meanwhile waits for the last of them. */
  let fullChecks = 0;
  let isFollowing = false;
  let isStopped = false;

  const show = (next: Partial<LiveState>) => {
    state = { ...state, ...next };
    if (!isStopped) onState(state);
  };

  const followIn = (milliseconds: number) => {
    if (edits.length === 0 || callOff !== undefined || isFollowing || fullChecks > 0 || isStopped) return;
    callOff = later(milliseconds, () => {
      callOff = undefined;
      void follow();
    });
  };

  const follow = async () => {
    const taken = edits;
    edits = [];
    isFollowing = true;
    const outcome = await bringUpToDate(taken);
    isFollowing = false;
    if (outcome !== "done") edits = [...taken, ...edits];
    followIn(outcome === "not-now" ? TRIED_AGAIN_AFTER : COLLECTED_FOR);
  };

  /** `"not-now"`: Excel does not answer at the moment. `"again"`: somebody else has begun to read everything, and may fail. */
  const bringUpToDate = async (taken: readonly SheetEdit[]): Promise<"done" | "again" | "not-now"> => {
    const { known, behind } = state;
    // A workbook without a plan: it is read again when a plan is loaded.
    if (known === undefined && behind === undefined) return "done";
    const effect: EditEffect = known !== undefined && behind === undefined ? effectOn(known, taken) : { kind: "all" };
    if (effect.kind === "nothing") return "done";
    if (known !== undefined && effect.kind === "rows") {
      const read = await workbook.readRows(effect.rows);
      if (fullChecks > 0) return "again";
      if (state.known !== known) return "done";
      if (read.ok && read.value !== "moved") {
        show({ known: checkedAgain(known, read.value, today()) });
        return "done";
      }
      if (!read.ok && passes(read.problem)) return "not-now";
    }
    const all = await checkAll();
    return !all.ok && passes(all.problem) ? "not-now" : "done";
  };

  const watch = () => {
    watching ??= workbook.watch((edit) => {
      edits = [...edits, edit];
      followIn(COLLECTED_FOR);
    });
    return watching;
  };

  const unwatch = async () => {
    const begun = await watching;
    watching = undefined;
    if (begun?.ok === true) await begun.value();
  };

  const checkAll = async () => {
    fullChecks += 1;
    callOff?.();
    callOff = undefined;
    const begun = await watch();
    if (!begun.ok) watching = undefined;
    const isWatching = begun.ok;
    // What was edited until now is read with all the rest.
    const covered = edits;
    edits = [];
    const read = await readCheckedBook(workbook, today());
    fullChecks -= 1;
    if (read.ok) {
      show({ known: read.value, isWatching, behind: undefined });
      // Excel answered again only after it had refused to tell of edits.
      if (!begun.ok && passes(begun.problem)) edits = [ANYTHING, ...edits];
      followIn(begun.ok ? COLLECTED_FOR : TRIED_AGAIN_AFTER);
      return read;
    }
    const { problem } = read;
    edits = passes(problem) ? [...covered, ANYTHING, ...edits] : [...covered, ...edits];
    if (problem.kind === "no-plan") show({ known: undefined, isWatching, behind: undefined });
    else show({ isWatching, behind: problem });
    followIn(TRIED_AGAIN_AFTER);
    return read;
  };

  return {
    checkAll,
    stop: async () => {
      isStopped = true;
      callOff?.();
      await unwatch();
    },
  };
}

/** What changed is not known: everything has to be read. */
const ANYTHING: SheetEdit = { kind: "structure", sheetId: undefined };

/** It goes by itself: the person leaves the cell, or closes the dialog. */
function passes({ kind }: WorkbookProblem): boolean {
  return kind === "cell-edit-mode" || kind === "dialog-open";
}
