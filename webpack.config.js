const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/** @param {string[]} parts */
const at = (...parts) => path.join(__dirname, ...parts);
const officeJs = at("node_modules/@microsoft/office-js/dist");

/**
 * The part of Office.js that Excel on Windows, Mac and the web asks for, so that the pane needs no internet: the loader, the
 * client for each of the three, its words in two languages (others fall back to English), and the logger it always looks for.
 */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/** @param {string} target @returns {import("webpack").ModuleOptions} */
const modules = (target) => ({
  rules: [
    {
      test: /\.tsx?$/,
      use: {
        loader: "swc-loader",
        options: {
          jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target },
        },
      },
    },
    { test: /\.css$/, use: ["style-loader", "css-loader"] },
  ],
});

/** @param {string} name @returns {import("webpack").FileCacheOptions} */
const cache = (name) => ({
  type: "filesystem",
  name,
  buildDependencies: { config: [__filename, at("package-lock.json")] },
});

/** The add-in itself, as it is installed. @type {import("webpack").Configuration} */
const pane = {
  name: "pane",
  mode: "production",
  context: __dirname,
  entry: { pane: "./src/pane/main.tsx" },
  output: {
    path: at("dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    // Relative to the script, so that dist/ works under any address.
    publicPath: "auto",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: modules("es2020"),
  devtool: "source-map",
  optimization: {
    moduleIds: "deterministic",
    splitChunks: {
      cacheGroups: {
        // React and Fluent change seldom: their own file stays in the browser's cache from one version to the next.
        interface: {
          test: /[\\/]node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel|@floating-ui|tabster|keyborg)[\\/]/,
          name: "interface",
          chunks: "initial",
        },
      },
    },
  },
  performance: { hints: false },
  cache: cache("pane"),
  plugins: [
    new HtmlPlugin({ template: "./src/pane/pane.html", filename: "pane.html" }),
    new CopyPlugin({
      patterns: [
        ...officeFiles.map((file) => ({
          from: path.join(officeJs, file),
          to: `office/${file}`,
          info: { minimized: true },
        })),
        { from: "assets/*.png" },
      ],
    }),
  ],
};

/** The page for development. Not for production: Univer alone would take 100 seconds. @type {import("webpack").Configuration} */
const workbench = {
  name: "workbench",
  mode: "development",
  context: __dirname,
  entry: { page: "./workbench/page/main.ts", "workbench-external": "./workbench/page/external.ts" },
  output: { path: at("build"), filename: "[name].js", chunkFilename: "[name].js", publicPath: "/", clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: modules("es2022"),
  // Source maps of Univer would take minutes and hundreds of megabytes.
  devtool: "eval",
  performance: { hints: false },
  cache: cache("workbench"),
  plugins: [new HtmlPlugin({ template: "./workbench/page/page.html", filename: "page.html", chunks: ["page"] })],
};

module.exports = [pane, workbench];
