import { pathToFileURL } from "node:url";
import { ensureInstalled } from "./setup.mjs";

/**
 * Builds with webpack: "pane" is the add-in, for production, into dist/; "workbench" is the page beside it, into build/.
 * What has not changed since the last build comes from webpack's cache.
 * @param {readonly ("pane" | "workbench")[]} names
 * @throws Error with webpack's own report when something does not build.
 */
export async function build(names) {
  const { default: webpack } = await import("webpack");
  const { default: configurations } = await import("./webpack.config.js");
  const compiler = webpack(configurations.filter((one) => names.some((name) => name === one.name)));
  /** @type {import("webpack").MultiStats} */
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      // The cache is written while the compiler closes.
      compiler.close((closing) => {
        const wrong = error ?? closing;
        if (wrong) reject(wrong);
        else if (result) resolve(result);
      });
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  await build(["pane", "workbench"]);
}
