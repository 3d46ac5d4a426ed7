import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "../build.mjs";
import { ensureInstalled, root } from "../setup.mjs";
import { browserAdvice, installChromium, libreOfficeAdvice, openpyxlAdvice } from "./helpers/missing-programs.mjs";
import { findBrowser, findLibreOffice, findPythonWithOpenpyxl } from "./helpers/find-programs.mjs";

const stepNames = /** @type {const} */ ([
  "types",
  "lint",
  "format",
  "unit",
  "buttons",
  "cli",
  "libreoffice",
  "browser",
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", multiple: true, default: [] },
    "all-tools": { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help) {
  console.log(`npm test -- [--only STEP] [--all-tools] [FILE …]
  --only STEP  runs only this step; can be given several times. Steps: ${stepNames.join(", ")}
  --all-tools  a missing program (browser, LibreOffice, openpyxl) is a failure instead of a skip
  FILE …       runs only the tests whose file has this in its path`);
  process.exit(0);
}
const wanted = values.only.flatMap((names) => names.split(","));
const unknown = wanted.find((name) => !stepNames.some((step) => step === name));
if (unknown !== undefined) {
  console.error(`There is no step "${unknown}". Steps: ${stepNames.join(", ")}`);
  process.exit(2);
}

/**
 * How a step ended; `passed`, `failed` and `skipped` count tests.
 * @typedef {{ step: string; seconds: number; passed: number; failed: number; skipped: number; note: string }} Outcome
 * @typedef {Omit<Outcome, "step" | "seconds">} Counts
 */

ensureInstalled();
const scratch = mkdtempSync(join(tmpdir(), "cchc-test-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

/** @type {Outcome[]} */
const outcomes = [];
await step("types", () => {
  const projects = [".", "src/domain", "src/workbook"];
  return whole(projects.filter((project) => !run("typescript/bin/tsc", ["-p", project])));
});
await step("lint", () => whole(run("eslint/bin/eslint.js", ["--max-warnings=0", "."]) ? [] : ["eslint"]));
await step("format", () =>
  whole(run("prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."]) ? [] : ["prettier"]),
);

const python = findPythonWithOpenpyxl();
const libreOffice = findLibreOffice();
/** What the tests find in their environment. */
const programs = {
  ...(python !== undefined && { CCHC_PYTHON: python }),
  ...(libreOffice !== undefined && {
    CCHC_SOFFICE: libreOffice,
    PATH: `${process.env["PATH"] ?? ""}${delimiter}${dirname(libreOffice)}`,
  }),
};
await step("unit", () => jest("unit", programs));
await step("buttons", () => jest("buttons", programs));
await step("cli", () => jest("cli", programs));
await step("libreoffice", () => {
  if (libreOffice === undefined) return missing("libreoffice", libreOfficeAdvice());
  if (python === undefined && values["all-tools"]) return missing("libreoffice", openpyxlAdvice());
  const counts = jest("libreoffice", programs);
  return python === undefined ? { ...counts, note: openpyxlAdvice() } : counts;
});
await step("browser", async () => {
  if (!hasTests("browser")) return nothing("there are no such tests");
  const browser = findBrowser() ?? installChromium();
  if (browser === undefined) return missing("browser", browserAdvice());
  try {
    await build(["pane", "workbench"]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return whole(["the build"]);
  }
  return jest("browser", { ...programs, CCHC_CHROMIUM: browser });
});
finish();

/**
 * @param {typeof stepNames[number]} name
 * @param {() => Counts | Promise<Counts>} work
 */
async function step(name, work) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  console.log(`\n— ${name}`);
  const begun = Date.now();
  const counts = await work();
  const seconds = (Date.now() - begun) / 1000;
  console.log(`— ${name}: ${counts.failed > 0 ? "failed" : "done"} in ${seconds.toFixed(1)} s`);
  outcomes.push({ step: name, seconds, ...counts });
}

function finish() {
  console.log("\nSummary");
  for (const { step, seconds, passed, failed, skipped, note } of outcomes) {
    const state = failed > 0 ? "FAILED" : note !== "" && passed === 0 ? "skipped" : "ok";
    const tests = passed + failed + skipped > 0 ? `${passed} passed, ${failed} failed, ${skipped} skipped` : "";
    const parts = [
      step.padEnd(11),
      state.padEnd(7),
      `${seconds.toFixed(1)} s`.padStart(8),
      ` ${tests}`,
      note && `(${note})`,
    ];
    console.log(`  ${parts.filter((part) => part.trim() !== "").join(" ")}`);
  }
  const leftOut = stepNames.filter((name) => !outcomes.some((outcome) => outcome.step === name));
  if (leftOut.length > 0) console.log(`  left out by --only: ${leftOut.join(", ")}`);
  const sum = (/** @type {"passed" | "failed" | "skipped"} */ count) =>
    outcomes.reduce((total, outcome) => total + outcome[count], 0);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
}

/**
 * Runs a program of node_modules. Not through npx, whose own messages would stand between ours.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @param {"inherit" | "ignore"} stdio
 * @returns whether it ended well.
 */
function run(program, args, env = {}, stdio = "inherit") {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", program), ...args], {
    cwd: root,
    stdio,
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/**
 * Runs a jest project. A test file that cannot be run at all counts as one failed test.
 * @param {"unit" | "buttons" | "cli" | "libreoffice" | "browser"} project
 * @param {Record<string, string>} env
 * @returns {Counts}
 */
function jest(project, env) {
  const endedWell = run("jest/bin/jest.js", jestArgs(project), env);
  const result = jestResult(project);
  if (result === undefined) return whole(["jest"]);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && !endedWell ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
    note: result.numTotalTestSuites === 0 ? "there are no such tests" : "",
  };
}

/** @param {string} project */
function jestArgs(project) {
  const file = join(scratch, `${project}.json`);
  return [
    `--selectProjects=${project}`,
    "--passWithNoTests",
    "--json",
    `--outputFile=${file}`,
    // The embedded spreadsheet keeps timers of its own; without this jest would wait for them for ever.
    "--forceExit",
    // By itself jest leaves one processor free: on two that is half the speed. LibreOffice and browsers have work for the others.
    ...(project === "unit" || project === "buttons" ? ["--maxWorkers=100%"] : []),
    ...positionals,
  ];
}

/**
 * The numbers that jest writes with --json.
 * @param {string} project
 * @returns {Record<"numPassedTests" | "numFailedTests" | "numPendingTests" | "numTodoTests" | "numRuntimeErrorTestSuites" |
 *   "numTotalTests" | "numTotalTestSuites", number> | undefined}
 */
function jestResult(project) {
  const file = join(scratch, `${project}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Whether a jest project has any test file at all. @param {string} project */
function hasTests(project) {
  const jestFile = join(root, "node_modules", "jest", "bin", "jest.js");
  const args = [jestFile, "--selectProjects", project, "--listTests", ...positionals];
  return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" }).stdout.trim() !== "";
}

/**
 * A step whose program is missing: its tests are skipped, or it has failed where every program must be there. The tests are
 * counted by having jest run only those whose name matches nothing.
 * @param {"libreoffice" | "browser"} project
 * @param {string} advice
 * @returns {Counts}
 */
function missing(project, advice) {
  if (!hasTests(project)) return nothing("there are no such tests");
  console.log(advice);
  if (values["all-tools"]) return { passed: 0, failed: 1, skipped: 0, note: advice };
  run("jest/bin/jest.js", [...jestArgs(project), "--testNamePattern=(?!)"], {}, "ignore");
  return { passed: 0, failed: 0, skipped: jestResult(project)?.numTotalTests ?? 0, note: advice };
}

/** A step that is one check, not tests. @param {readonly string[]} failures @returns {Counts} */
function whole(failures) {
  return { passed: 0, failed: failures.length, skipped: 0, note: failures.join(", ") };
}

/** @param {string} why @returns {Counts} */
function nothing(why) {
  return { passed: 0, failed: 0, skipped: 0, note: why };
}
