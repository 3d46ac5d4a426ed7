import { text } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

// Reads [{ file, text }] and writes one list of rule names for each: what ESLint would say if `file` held `text`.
// A program of its own, because ESLint loads its configuration with import(), which jest does not allow.
/** @type {{ file: string; text: string }[]} */
const samples = JSON.parse(await text(process.stdin));
// The rules that need types are off: they would take seconds, and the samples are not about them.
const eslint = new ESLint({ overrideConfig: [{ files: ["**/*.{ts,tsx}"], ...tseslint.configs.disableTypeChecked }] });
const answers = await Promise.all(
  samples.map(async (sample) => {
    const [result] = await eslint.lintText(sample.text, { filePath: sample.file });
    return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? ["ignored"];
  }),
);
process.stdout.write(JSON.stringify(answers));
