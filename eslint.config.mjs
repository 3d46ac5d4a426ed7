import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const root = import.meta.dirname;

/** What each folder of src/ may import beside itself. */
const layers = {
  domain: [],
  // text/ puts into words what the buttons give back: only the shapes of it (see the rule on types below).
  text: ["domain", "workbook", "app", "files"],
  workbook: ["domain"],
  // The port that excel/ implements is written where it is needed, in app/, and is nothing but types.
  excel: ["workbook", "domain", "app/open-workbook.ts"],
  // The same for the port of the reader.
  files: ["workbook", "domain", "app/appendix-reader.ts"],
  app: ["workbook", "domain"],
  pane: ["app", "text", "workbook", "domain"],
  commands: ["app", "text", "workbook", "domain", "excel", "files"],
};

/** These compute only: no packages, no clock, no randomness. */
const pureLayers = ["domain", "text", "workbook"];

/** The one file that joins the pane to the workbook in front of it. */
const joint = "src/pane/main.tsx";

const outsideSrc = ["workbench", "cli", "test", "bench"];
const officeNames = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];
const officeMessage = "Only src/excel talks to Excel.";

const noOtherShape = [
  { selector: "TSEnumDeclaration", message: "Use a union of texts." },
  { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
];
const noOfficeTypes = officeNames.map((name) => ({
  selector: `TSQualifiedName > Identifier.left[name="${name}"]`,
  message: officeMessage,
}));

export default defineConfig(
  { ignores: ["node_modules/", "dist/", "build/", "coverage/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },

  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // `typeof import("…")` names a package that is loaded only when needed.
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/no-generated-empty-object-type": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // The enums are those of packages, whose own values come back as plain numbers; here there are none.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A default is fine; one that must not be reached says so with unreachable(), which the compiler checks.
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-restricted-syntax": ["error", ...noOtherShape],
    },
  },

  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: `${root}/tsconfig.json` })],
    },
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "import-x/no-default-export": "error",
      "import-x/no-duplicates": "error",
      "import-x/no-extraneous-dependencies": "error",
      "import-x/no-mutable-exports": "error",
    },
  },
  { files: ["*.config.{js,mjs}"], rules: { "import-x/no-default-export": "off" } },

  {
    files: ["{src,workbench,cli}/**/*.{ts,tsx,mjs}"],
    rules: { "max-lines": ["error", 250] },
  },
  {
    files: ["src/**"],
    rules: {
      "no-alert": "error",
      "no-console": "error",
      "import-x/no-cycle": "error",
      "import-x/no-extraneous-dependencies": ["error", { devDependencies: false }],
      "import-x/no-nodejs-modules": "error",
    },
  },

  ...Object.entries(layers).map(([layer, allowed]) => ({
    files: [`src/${layer}/**`],
    ignores: [joint],
    rules: importsOnly(zonesOf(layer, allowed)),
  })),
  {
    files: [joint],
    rules: importsOnly(forbid("src", outsideSrc)),
  },
  {
    // Univer's facade marks much of itself deprecated in favour of what its next version brings.
    files: ["workbench/**/*.ts", "test/workbench/**/*.ts"],
    rules: { "@typescript-eslint/no-deprecated": "off" },
  },
  {
    files: ["workbench/**"],
    rules: importsOnly(forbid("workbench", ["src", "cli", "test", "bench"])),
  },

  {
    files: ["src/**"],
    ignores: ["src/excel/**", joint],
    rules: {
      "no-restricted-globals": ["error", ...officeNames.map((name) => ({ name, message: officeMessage }))],
      "no-restricted-syntax": ["error", ...noOtherShape, ...noOfficeTypes],
    },
  },
  {
    files: pureLayers.map((layer) => `src/${layer}/**`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...officeNames.map((name) => ({ name, message: officeMessage })),
        ...["Date", "performance", "crypto", "setTimeout", "setInterval"].map((name) => ({
          name,
          message: "The core has no clock and no chance: the day is an argument.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core has no clock and no chance." },
      ],
    },
  },
  {
    files: ["src/text/**"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["**/workbook/**", "**/app/**", "**/files/**"],
              allowTypeImports: true,
              message: "Words know the shapes of app, workbook and files, and run nothing of them: import types only.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/pane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
);

/**
 * @typedef {{ target: string; from: string; except?: string[]; message: string }} Zone
 * @param {Zone[]} zones
 * @returns {import("eslint").Linter.RulesRecord}
 */
function importsOnly(zones) {
  return { "import-x/no-restricted-paths": ["error", { basePath: root, zones }] };
}

/** @param {string} layer @param {readonly string[]} allowed */
function zonesOf(layer, allowed) {
  const message = `src/${layer} may import ${allowed.length === 0 ? "nothing else" : `only ${allowed.join(", ")}`}.`;
  const own = [layer, ...allowed];
  if (pureLayers.includes(layer)) {
    return [{ target: `./src/${layer}`, from: ".", except: own.map((folder) => `./src/${folder}`), message }];
  }
  return [
    { target: `./src/${layer}`, from: "./src", except: own.map((folder) => `./${folder}`), message },
    ...forbid(`src/${layer}`, outsideSrc),
  ];
}

/** @param {string} target @param {readonly string[]} folders */
function forbid(target, folders) {
  return folders.map((folder) => ({
    target: `./${target}`,
    from: `./${folder}`,
    message: `${target} imports nothing from ${folder}/.`,
  }));
}
