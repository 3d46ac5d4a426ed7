import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const soffice = process.env["CCHC_SOFFICE"] ?? "soffice";

/** Why LibreOffice cannot be asked here; `undefined` when it can. */
export function noLibreOffice(): string | undefined {
  const found = spawnSync(soffice, ["--version"]).status === 0;
  return found ? undefined : `Skipped: no ${soffice} here (Debian: libreoffice-calc).`;
}

/** Books (.xlsx) as LibreOffice saves them after it has calculated every formula anew; one start for all. */
export function recalculated(books: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const paths = books.map((book, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, book);
      return path;
    });
    const { status, stderr } = spawnSync(
      soffice,
      [
        `-env:UserInstallation=file://${profile}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        ...paths,
      ],
      { encoding: "utf8", timeout: 200_000 },
    );
    if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
    return books.map((_, index) => readFileSync(join(folder, "out", `${index}.xlsx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without it LibreOffice believes the results that the file brings. 0 is "always". */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;
