import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const python = process.env.CCHC_PYTHON ?? "/usr/bin/python3";

/** Why openpyxl cannot be asked here; `undefined` when it can. */
export function noOpenpyxl(): string | undefined {
  const found = spawnSync(python, ["-c", "import openpyxl"]).status === 0;
  return found ? undefined : `${python} has no openpyxl (Debian: python3-openpyxl)`;
}

/** What a script prints as JSON about the workbook whose path is its first argument. */
export function askPython(book: Uint8Array, script: string): unknown {
  return inFolder((folder) => {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, book);
    return JSON.parse(run(script, path)) as unknown;
  });
}

/** The workbook that a script saves under its first argument. */
export function bookMadeByPython(script: string): Uint8Array {
  return inFolder((folder) => {
    const path = join(folder, "book.xlsx");
    run(script, path);
    return readFileSync(path);
  });
}

function run(script: string, path: string): string {
  const { status, stdout, stderr } = spawnSync(python, ["-c", script, path], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
