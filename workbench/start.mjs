import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "../build.mjs";
import { ensureInstalled } from "../setup.mjs";
import { serveOnFreePort } from "./serve-on-free-port.mjs";
import { serveWorkbench } from "./serve.mjs";

/** Where manifest.xml looks for the pane. */
const MANIFEST_PORT = 3000;

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

const { address, close } = await served();
console.log(`\n  Workbench: ${address}/\n  Pane:      ${address}/pane/\n\nStop with Ctrl+C.`);
if (!values["no-open"]) openBrowser(`${address}/`);

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}

/** A port that PORT names is taken or refused; otherwise 3000, and without --https the twenty after it. */
async function served() {
  const named = process.env["PORT"];
  try {
    return await serveOnFreePort((port) => serveWorkbench({ port, ...(certificate && { certificate }) }), {
      first: Number(named ?? MANIFEST_PORT),
      only: onlyThisPort(named),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** @param {string | undefined} named @returns {string | undefined} */
function onlyThisPort(named) {
  if (named !== undefined) return "PORT asks for this one";
  return values.https ? "manifest.xml knows no other: stop what is served there, and start again" : undefined;
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
