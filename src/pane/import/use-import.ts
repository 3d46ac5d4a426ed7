import { useCallback, useReducer, useState } from "react";
import type { Pasted } from "../../app/appendix-reader";
import { EMPTY_DRAFT, importDraft, type ImportAction, type ImportDraft } from "../../app/import/import-draft";
import type { FileProblem, RawTable } from "../../domain/import/raw-table";
import type { Plan } from "../../domain/plan/plan";
import { failed, type Result } from "../../domain/result";
import { fileProblemSentence } from "../../text/file-problems";
import { SOURCE_WORDS } from "../../text/import/source";
import { workbookProblemSentence } from "../../text/workbook-problems";
import { useEnvironment } from "../environment";
import { useReading, type Reading } from "./use-reading";

/** The draft of a plan that is being taken from tables, and what its steps can do. */
export interface Import {
  readonly draft: ImportDraft;
  /** The plan of the open workbook, if it has one. */
  readonly known: Plan | undefined;
  readonly act: (action: ImportAction) => void;
  readonly reading: Reading;
  /** Sentences about sources that could not be read. */
  readonly problems: readonly string[];
  readonly takeFiles: (files: readonly File[]) => Promise<void>;
  readonly takeSelection: () => Promise<void>;
  readonly takePasted: (pasted: Pasted) => Promise<void>;
  /** A plan from a plan file among the files. */
  readonly plan: Plan | undefined;
  readonly choosePlan: (plan: Plan | undefined) => void;
}

/** @param known the plan of the open workbook: its units are known, its facts are suggested. */
export function useImport(known: Plan | undefined): Import {
  const { workbook, reader, readPlanFile } = useEnvironment();
  const [draft, act] = useReducer(importDraft, EMPTY_DRAFT);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [plan, choosePlan] = useState<Plan>();
  const reading = useReading(draft, act, known?.units);
  const { during } = reading;

  /** Reads one source; `undefined` when all went well. */
  const take = useCallback(
    async (from: "file" | "pasted", name: string, read: Promise<Result<readonly RawTable[], FileProblem>>) => {
      const tables = await read;
      if (!tables.ok) return fileProblemSentence(tables.problem, name);
      act({ kind: "source-read", from, name, tables: tables.value });
      return undefined;
    },
    [act],
  );
  const takeFile = async (file: File): Promise<string | undefined> => {
    if (!file.name.toLowerCase().endsWith(".json")) return take("file", file.name, bytesOf(file).then(readBytes));
    const read = readPlanFile(await file.text(), file.name);
    if (!read.ok) return read.problem;
    choosePlan(read.value);
    return undefined;
  };
  const readBytes = (bytes: Uint8Array | undefined) =>
    bytes === undefined ? failed({ kind: "broken" } as const) : reader.readFile(bytes);

  return {
    draft,
    known,
    act,
    reading,
    problems,
    plan,
    choosePlan,
    takeFiles: (files) =>
      during(async (isWanted) => {
        const found: string[] = [];
        setProblems([]);
        for (const file of files) {
          const problem = await takeFile(file);
          if (!isWanted()) return;
          if (problem !== undefined) found.push(problem);
        }
        setProblems(found);
      }),
    takeSelection: () =>
      during(async (isWanted) => {
        const read = await workbook.readSelection();
        if (!isWanted()) return;
        setProblems(read.ok ? [] : [workbookProblemSentence(read.problem)]);
        if (read.ok)
          act({ kind: "source-read", from: "selection", name: SOURCE_WORDS.selectionName, tables: [read.value] });
      }),
    takePasted: (pasted) =>
      during(async (isWanted) => {
        const problem = await take("pasted", SOURCE_WORDS.pastedName, reader.readPasted(pasted));
        if (isWanted()) setProblems(problem === undefined ? [] : [problem]);
      }),
  };
}

/** @returns `undefined` when the file cannot be opened any more, as when it was moved or is locked. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
