import vm from "node:vm";
import type { Book } from "../../workbench/book/book";
import type { BookContent } from "../../workbench/book/content/book-content";
import { createBook } from "../../workbench/book/create-book";
import type { LoadModule } from "../../workbench/book/univer/create-node-univer";
import type { FaultOptions } from "../../workbench/host/faults";
import { Host } from "../../workbench/host/host";
import { type LoadedOffice, loadOffice } from "../../workbench/host/load-office";
import { nativeBridge } from "../../workbench/host/native-bridge";

export interface OpenOffice extends LoadedOffice {
  readonly host: Host;
  readonly book: Book;
  readonly close: () => void;
}

export interface OfficeOptions {
  readonly content?: BookContent;
  /** Of ExcelApi. */
  readonly requirementSet?: string;
  readonly faults?: FaultOptions;
}

/** Office.js as Microsoft ships it, before a workbook of its own. Closed with the test file, or before. */
export function openOffice({ content, requirementSet = "1.14", faults }: OfficeOptions = {}): OpenOffice {
  const book = createBook(content, nodeRequire);
  const host = new Host(book, faults);
  const office = loadOffice({ bridge: nativeBridge(host), requirementSet });
  const close = (): void => {
    opened.delete(close);
    host.close();
    book.dispose();
  };
  opened.add(close);
  return { ...office, host, book, close };
}

const opened = new Set<() => void>();

// An open Univer ticks for ever: a test that failed before it closed its workbook would keep jest from ending.
afterAll(() => {
  for (const close of opened) close();
});

/**
 * Node's own `require`, outside of jest's world: jest would load Univer anew for each test file (2 s) and cannot load the ES
 * modules it needs.
 */
export const nodeRequire = vm.runInThisContext(
  `process.getBuiltinModule("node:module").createRequire(${JSON.stringify(__filename)})`,
) as LoadModule;

// Loading Univer takes seconds on a busy machine: here no test's time limit counts them.
createBook(undefined, nodeRequire).dispose();
