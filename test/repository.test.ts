import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { extname, join, relative, sep } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..");

describe("The import rule", () => {
  const imports: [file: string, imported: string, verdict: "allowed" | "refused"][] = [
    ["src/domain/result.ts", "./unreachable", "allowed"],
    ["src/domain/result.ts", "../workbook/sheet-spec", "refused"],
    ["src/domain/result.ts", "../excel/sample", "refused"],
    ["src/domain/result.ts", "../app/open-workbook", "refused"],
    ["src/domain/result.ts", "zod", "refused"], // the core has no packages either
    ["src/domain/result.ts", "node:fs", "refused"],
    ["src/workbook/sheet-spec.ts", "../domain/result", "allowed"],
    ["src/workbook/sheet-spec.ts", "../app/open-workbook", "refused"],
    ["src/app/open-workbook.ts", "../workbook/sheet-spec", "allowed"],
    ["src/app/open-workbook.ts", "../excel/sample", "refused"],
    ["src/app/open-workbook.ts", "../pane/sample", "refused"],
    ["src/excel/sample.ts", "../workbook/sheet-spec", "allowed"],
    ["src/excel/sample.ts", "../app/open-workbook", "allowed"], // the port that it implements
    ["src/excel/sample.ts", "../pane/sample", "refused"],
    ["src/files/sample.ts", "../excel/sample", "refused"],
    ["src/text/sample.ts", "../excel/sample", "refused"],
    ["src/pane/sample.ts", "../app/open-workbook", "allowed"],
    ["src/pane/sample.ts", "../excel/sample", "refused"],
    ["src/pane/main.tsx", "../excel/sample", "allowed"], // the joint
    ["src/pane/main.tsx", "../../workbench/book/book", "refused"],
    ["src/app/open-workbook.ts", "../../workbench/book/book", "refused"],
    ["workbench/book/book.ts", "../../src/domain/result", "refused"],
    ["workbench/book/book.ts", "./area", "allowed"],
  ];
  // A rule about files sees only files that exist, so each case is told with a file that its folder has.
  const cases = imports.map(([file, imported, verdict]) => {
    const sample = existing(file);
    const found = imported.startsWith(".") ? specifier(sample, existing(join(file, "..", imported))) : imported;
    return { file, imported, verdict, sample, found };
  });
  const rules = lint(cases.map(({ sample, found }) => ({ file: sample, text: `import "${found}";\n` })));

  test.each(cases.map((one, index) => ({ ...one, index })))(
    "$file importing $imported is $verdict",
    ({ verdict, index }) => {
      const refused = (rules[index] ?? []).some((rule) => /no-restricted-paths|no-nodejs-modules/.test(rule));
      expect(refused ? "refused" : "allowed").toBe(verdict);
    },
  );
});

describe("A file of src", () => {
  const texts: [file: string, text: string, rule: string | undefined][] = [
    ["src/app/open-workbook.ts", "export const run = Excel.run;", "no-restricted-globals"],
    ["src/app/open-workbook.ts", "export type Sheet = Excel.Worksheet;", "no-restricted-syntax"],
    ["src/domain/result.ts", "export const now = Date.now();", "no-restricted-globals"],
    ["src/domain/result.ts", "export const chance = Math.random();", "no-restricted-properties"],
    ["src/domain/result.ts", 'console.log("x");', "no-console"],
    ["src/text/home.ts", 'import { homeOf } from "../app/home"; homeOf;', "@typescript-eslint/no-restricted-imports"],
    ["src/text/home.ts", 'import type { Home } from "../app/home"; export type X = Home;', undefined],
    ["src/domain/result.ts", "export default 1;", "import-x/no-default-export"],
    ["src/domain/result.ts", "export enum Kind { A }", "no-restricted-syntax"],
    ["src/domain/result.ts", "export const x: any = 1;", "@typescript-eslint/no-explicit-any"],
    ["src/domain/result.ts", "export const x = 1;\n".repeat(251), "max-lines"],
    ["src/domain/result.ts", "/* eslint-disable */\nexport default 1;", "import-x/no-default-export"], // cannot be switched off
    ["src/excel/sample.ts", "export const run = Excel.run;", undefined],
    ["src/pane/main.tsx", "export const ready = Office.onReady;", undefined],
  ];
  const rules = lint(texts.map(([file, text]) => ({ file: existing(file), text })));

  test.each(texts.map(([file, text, rule], index) => ({ file, text: text.slice(0, 60), rule, index })))(
    "$file with `$text` breaks $rule",
    ({ rule, index }) => {
      const broken = (rules[index] ?? []).filter((name) => !name.startsWith("Parsing error"));
      if (rule === undefined) expect(broken).toEqual([]);
      else expect(broken).toContain(rule);
    },
  );
});

describe("The core is compiled", () => {
  const names: [text: string, known: boolean][] = [
    ["const parts: string[] = [].concat();", true],
    ["document.title;", false],
    ["Excel.run;", false],
    ["setTimeout;", false],
    ["process.env;", false],
  ];
  test.each(["src/domain", "src/workbook"])("without browser, Office and Node in %s", (folder) => {
    expect(names.map(([text]) => [text, compiles(folder, text)])).toEqual(names);
  });
});

describe("Every text file", () => {
  const files = textFiles(root);

  test("is found", () => {
    expect(files.map((file) => relative(root, file))).toEqual(expect.arrayContaining(["manifest.xml", "package.json"]));
  });

  test("is NFC: accents are written in one way", () => {
    const wrong = files.filter((file) => {
      const text = readFileSync(file, "utf8");
      return text !== text.normalize("NFC");
    });
    expect(wrong).toEqual([]);
  });

  test("names no folder of somebody's computer", () => {
    const personal = [/\/home\/[a-z]\w*\//, /\/Users\/[A-Za-z]\w*\//, /[A-Z]:\\+Users\\+\w/];
    const here = [root, homedir()].filter((folder) => folder.split(sep).length > 2).map((folder) => folder + sep);
    const wrong = files.filter((file) => {
      const text = readFileSync(file, "utf8");
      return personal.some((pattern) => pattern.test(text)) || here.some((folder) => text.includes(folder));
    });
    expect(wrong).toEqual([]);
  });
});

/** What ESLint says: the names of the rules that each sample breaks. */
function lint(samples: readonly { file: string; text: string }[]): readonly (readonly string[])[] {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, "test/helpers/lint-texts.mjs")], {
    cwd: root,
    input: JSON.stringify(samples),
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

/** A file that exists: `file` itself (with or without .ts), else the first of its folder. */
function existing(file: string): string {
  const itself = [file, `${file}.ts`, `${file}.tsx`].find((name) => existsSync(join(root, name)));
  if (itself !== undefined) return itself;
  const folder = join(file, "..");
  const sibling = readdirSync(join(root, folder)).find((name) => /\.tsx?$/.test(name) && name !== "main.tsx");
  if (sibling === undefined) throw new Error(`There is no TypeScript in ${folder}`);
  return join(folder, sibling);
}

function specifier(from: string, to: string): string {
  const path = relative(join(from, ".."), to.replace(/\.tsx?$/, "")).replaceAll(sep, "/");
  return path.startsWith(".") ? path : `./${path}`;
}

/** Whether the folder's own tsconfig.json accepts the text. */
function compiles(folder: string, text: string): boolean {
  const directory = join(root, folder);
  const config = ts.readConfigFile(join(directory, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, directory);
  const file = join(directory, "sample.ts");
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
  const program = ts.createProgram([file], { ...options, isolatedModules: false, noUnusedLocals: false }, host);
  return program.getSemanticDiagnostics(program.getSourceFile(file)).length === 0;
}

/** Everything that .gitignore does not leave out and that is text. */
function textFiles(folder: string): string[] {
  const ignored = new Set([".git", "node_modules", "dist", "build", "coverage"]);
  const textual = new Set([
    ...[
      "",
      ".ts",
      ".tsx",
      ".mjs",
      ".js",
      ".json",
      ".md",
      ".html",
      ".css",
      ".xml",
      ".svg",
      ".txt",
      ".csv",
      ".yml",
      ".py",
    ],
  ]);
  return readdirSync(folder)
    .filter((name) => !ignored.has(name))
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return textFiles(path);
      return textual.has(extname(name)) ? [path] : [];
    });
}
