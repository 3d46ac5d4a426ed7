/** Packages that are published as ES modules only; jest runs CommonJS. */
const modulesOnly = ["hucre", "uuid", "strip-bom", "@microsoft/app-manifest/node_modules/strip-bom"];

/** @type {import("jest").Config} */
const common = {
  testEnvironment: "node",
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/build/"],
  transform: {
    "\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${modulesOnly.join("|")})/)`],
};

/** Unit and host tests are quick; the others press whole buttons on whole plans, or start the command line, LibreOffice or a browser. */
export default {
  // Property tests and the embedded spreadsheet are quick, but not on a machine that is busy with other things.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: [
        "/node_modules/",
        "<rootDir>/test/(app|cli|libreoffice|browser)/",
        "<rootDir>/test/excel/.*-fails\\.test\\.ts",
      ],
    },
    {
      ...common,
      displayName: "buttons",
      testMatch: ["<rootDir>/test/app/**/*.test.ts", "<rootDir>/test/excel/**/*-fails.test.ts"],
    },
    { ...common, displayName: "cli", testMatch: ["<rootDir>/test/cli/**/*.test.ts"] },
    { ...common, displayName: "libreoffice", testMatch: ["<rootDir>/test/libreoffice/**/*.test.ts"] },
    { ...common, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
