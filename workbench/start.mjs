import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "../build.mjs";
import { ensureInstalled } from "../setup.mjs";
import { serveWorkbench } from "./serve.mjs";

const { values } = parseArgs({
  options: {
    "no-open": { type: "boolean", default: false },
    https: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help) {
  console.log(`npm start -- [--no-open] [--https]
  Builds the add-in and the workbench and serves both on this computer; PORT=… chooses the port (3000).
  --no-open  does not open a browser
  --https    serves https://localhost, which manifest.xml needs in real Excel; uses the certificate that
             "npx office-addin-dev-certs install" makes`);
  process.exit(0);
}

ensureInstalled();
const certificate = values.https ? developmentCertificate() : undefined;

const begun = Date.now();
console.log("Building the pane and the workbench …");
try {
  await build(["pane", "workbench"]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(`Built in ${((Date.now() - begun) / 1000).toFixed(1)} s.`);

const { address, close } = await serveOnFreePort();
console.log(`\n  Workbench: ${address}/\n  Pane:      ${address}/pane/\n\nStop with Ctrl+C.`);
if (!values["no-open"]) openBrowser(`${address}/`);

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}

/** A port that PORT names is taken or refused; otherwise 3000 and the twenty after it are tried. */
async function serveOnFreePort() {
  const named = process.env["PORT"];
  const first = Number(named ?? 3000);
  for (let port = first; ; port += 1) {
    try {
      return await serveWorkbench({ port, ...(certificate && { certificate }) });
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken || named !== undefined || port === first + 20) {
        console.error(`Cannot serve on port ${port}: ${String(error)}`);
        process.exit(1);
      }
    }
  }
}

/** Where office-addin-dev-certs puts what it makes. */
function developmentCertificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  try {
    return { cert: readFileSync(join(folder, "localhost.crt")), key: readFileSync(join(folder, "localhost.key")) };
  } catch {
    console.error(`There is no certificate in ${folder}. Make one with: npx office-addin-dev-certs install`);
    process.exit(1);
  }
}

/** Opens the person's browser where there is a display; where it cannot, the printed address is enough. @param {string} url */
function openBrowser(url) {
  const { platform, env } = process;
  if (platform === "linux" && !env["DISPLAY"] && !env["WAYLAND_DISPLAY"]) return;
  const [command, args] =
    platform === "darwin"
      ? /** @type {const} */ (["open", [url]])
      : platform === "win32"
        ? /** @type {const} */ (["cmd", ["/c", "start", "", url]])
        : /** @type {const} */ (["xdg-open", [url]]);
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
