import type { Pasted } from "../../app/appendix-reader";
import type { ImportedAppendix } from "../../domain/import/imported-appendix";
import type { FileProblem, RawTable } from "../../domain/import/raw-table";
import { readAppendix, type ReadingOptions } from "../../domain/import/read-appendix";
import { ok, type Result } from "../../domain/result";
import { readFileTables } from "../tables/read-file-tables";
import { readHtmlTables } from "../html/read-html-tables";
import { readTextTable } from "../tables/read-text-table";

/** What the pane asks of the worker, with its answer. */
export interface Readings {
  readonly file: { readonly ask: Uint8Array; readonly answer: Result<readonly RawTable[], FileProblem> };
  readonly pasted: { readonly ask: Pasted; readonly answer: Result<readonly RawTable[], FileProblem> };
  readonly appendix: {
    readonly ask: { readonly tables: readonly RawTable[]; readonly options: ReadingOptions };
    readonly answer: Result<ImportedAppendix, FileProblem>;
  };
}

export type Reading = keyof Readings;

/** Several may be under way; `id` tells which one an answer is for. */
export type ReadingRequest = {
  readonly [Kind in Reading]: { readonly id: number; readonly kind: Kind; readonly ask: Readings[Kind]["ask"] };
}[Reading];

export interface ReadingAnswer {
  readonly id: number;
  readonly answer: Readings[Reading]["answer"];
}

export async function answerTo(request: ReadingRequest): Promise<Readings[Reading]["answer"]> {
  switch (request.kind) {
    case "file":
      return readFileTables(request.ask);
    case "pasted":
      return readPasted(request.ask);
    case "appendix":
      return ok(readAppendix(request.ask.tables, request.ask.options));
  }
}

/** Word and Excel put both on the clipboard; only the HTML has merged cells and fonts. */
function readPasted({ html, text }: Pasted): Result<readonly RawTable[], FileProblem> {
  const tables = readHtmlTables(html);
  return tables.ok || tables.problem.kind !== "no-table" ? tables : readTextTable(text);
}
