import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FOLDER = join(__dirname, "..", "golden");

/**
 * The text is what `test/golden/<name>` holds, letter for letter. `UPDATE_GOLDEN=1` writes the file instead; read the
 * difference like code before keeping it. A missing file fails rather than being made silently.
 * Accents that stand apart from their letters are written as `\u0303`: the file itself is NFC like every other.
 * @param name with its ending, such as `nq03-deadlines.txt`; may hold folders.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(FOLDER, name);
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  const actual = whole === whole.normalize("NFC") ? whole : whole.replace(/\p{M}/gu, escaped);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  if (!existsSync(path)) throw new Error(`No test/golden/${name} yet. UPDATE_GOLDEN=1 writes it.`);
  expect(actual).toBe(readFileSync(path, "utf8").replace(/\r\n/g, "\n"));
}

function escaped(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
