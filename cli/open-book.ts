import { createRequire } from "node:module";
import { existsSync, realpathSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { OpenWorkbook } from "../src/app/open-workbook";
import { excelWorkbook } from "../src/excel/excel-workbook";
import type { BookContent } from "../workbench/book/content/book-content";
import { createBook } from "../workbench/book/create-book";
import { openXlsx } from "../workbench/book/xlsx/open-xlsx";
import type { Loss } from "../workbench/book/xlsx/loss";
import { saveXlsx } from "../workbench/book/xlsx/save-xlsx";
import { Host } from "../workbench/host/host";
import { loadOffice } from "../workbench/host/load-office";
import { nativeBridge } from "../workbench/host/native-bridge";
import { CommandError } from "./command-error";
import { notOpenedSentence } from "./words";

/** A workbook opened without Excel: the buttons' own code talks to it through the unmodified Office.js. */
export interface CommandBook {
  readonly workbook: OpenWorkbook;
  /** What the file had that a workbook saved from here does not have any more. */
  readonly losses: readonly Loss[];
  /** @throws CommandError when the file exists. */
  save(path: string): Promise<void>;
  close(): void;
}

export function newBook(): CommandBook {
  return bookOf(undefined, []);
}

/** @throws CommandError when the file cannot be read as a workbook. */
export async function openBook(path: string): Promise<CommandBook> {
  if (!existsSync(path)) throw new CommandError(`Không có tệp "${path}". Kiểm tra lại đường dẫn.`);
  const opened = await openXlsx(new Uint8Array(await readFile(path)));
  if (!opened.ok) throw new CommandError(notOpenedSentence(path, opened.problem));
  return bookOf(opened.value.content, opened.value.losses);
}

function bookOf(content: BookContent | undefined, losses: readonly Loss[]): CommandBook {
  const book = createBook(content, createRequire(import.meta.url));
  const host = new Host(book);
  const dist = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
  const { Excel } = loadOffice({ bridge: nativeBridge(host), requirementSet: "1.14", dist });
  return {
    workbook: excelWorkbook(Excel),
    losses,
    async save(path) {
      refuseExisting(path);
      await book.calculated();
      await mkdir(dirname(path), { recursive: true });
      // "wx": the file must still not be there.
      await writeFile(path, await saveXlsx(book.toContent()), { flag: "wx" });
    },
    close() {
      host.close();
      book.dispose();
    },
  };
}

/** A command never writes over a file: neither its input nor what an earlier run left. */
export function refuseExisting(path: string): void {
  if (!existsSync(path)) return;
  throw new CommandError(`Đã có tệp "${realpathSync(path)}". Lệnh này không ghi đè; chọn tên khác cho --out.`);
}
