const common = {
  testEnvironment: "node",
  transform: {
    "\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } },
        module: { type: "commonjs" },
      },
    ],
  },
  // hucre is published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre)/)"],
};

/** Unit and host tests are quick; the others start LibreOffice or a browser. */
export default {
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "/test/libreoffice/", "/test/browser/"],
    },
    { ...common, displayName: "libreoffice", testMatch: ["<rootDir>/test/libreoffice/**/*.test.ts"] },
    { ...common, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
