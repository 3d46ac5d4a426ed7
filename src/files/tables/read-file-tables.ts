import type { FileProblem, RawTable } from "../../domain/import/raw-table";
import type { Result } from "../../domain/result";
import { readDocxTables } from "../docx/read-docx-tables";
import { readXlsxTables } from "./read-xlsx-tables";
import { fileTypeOf } from "../package/zip-guard";

/** The tables of a .docx or .xlsx, by its contents, whatever its name says. */
export async function readFileTables(bytes: Uint8Array): Promise<Result<readonly RawTable[], FileProblem>> {
  const type = fileTypeOf(bytes);
  if (!type.ok) return type;
  return type.value === "docx" ? readDocxTables(bytes) : readXlsxTables(bytes);
}
