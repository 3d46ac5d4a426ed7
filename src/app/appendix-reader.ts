import type { FileProblem, RawTable } from "../domain/import/raw-table";
import type { ReadingOptions } from "../domain/import/read-appendix";
import type { ImportedAppendix } from "../domain/import/imported-appendix";
import type { Result } from "../domain/result";

/** Reads what a person hands over, away from the pane's own thread, within a time limit. Nothing leaves the machine. */
export interface AppendixReader {
  /** The tables of a .docx or .xlsx, by its contents, whatever its name says. */
  readFile(bytes: Uint8Array): Promise<Result<readonly RawTable[], FileProblem>>;

  /** The tables of what was pasted: of the HTML when it has any, else of the text, tabs between its cells. */
  readPasted(pasted: Pasted): Promise<Result<readonly RawTable[], FileProblem>>;

  readAppendix(tables: readonly RawTable[], options: ReadingOptions): Promise<Result<ImportedAppendix, FileProblem>>;

  /** Stops what it is doing, whose answers then never come. */
  cancel(): void;
}

/** What the clipboard had; empty where it had none of that kind. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}
