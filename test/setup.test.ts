import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isInstalled } from "../setup.mjs";

interface Packages {
  readonly [path: string]: { version: string; integrity?: string; optional?: boolean };
}

const react = { version: "18.3.1", integrity: "sha512-a" };
const wanted: Packages = {
  "": { version: "0.1.0" },
  "node_modules/react": react,
  "node_modules/fsevents": { version: "2.3.3", integrity: "sha512-b", optional: true }, // for Mac only
};

describe("What is installed", () => {
  const states: [what: string, present: Packages | undefined, fits: boolean][] = [
    ["nothing", undefined, false],
    ["what is locked, without a package for another system", { "node_modules/react": react }, true],
    ["everything locked", wanted, true],
    ["an older version", { "node_modules/react": { version: "18.2.0", integrity: "sha512-a" } }, false],
    ["the version with other content", { "node_modules/react": { version: "18.3.1", integrity: "sha512-x" } }, false],
    ["other packages only", { "node_modules/zod": { version: "4.6.7", integrity: "sha512-c" } }, false],
  ];
  test.each(states)("%s", (_, present, fits) => {
    const folder = mkdtempSync(join(tmpdir(), "cchc-setup-"));
    try {
      writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: wanted }));
      if (present !== undefined) {
        mkdirSync(join(folder, "node_modules"));
        writeFileSync(join(folder, "node_modules", ".package-lock.json"), JSON.stringify({ packages: present }));
      }
      expect(isInstalled(folder)).toBe(fits);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
