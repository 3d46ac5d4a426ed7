import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = dirname(fileURLToPath(import.meta.url));

/** The oldest one that has `process.getBuiltinModule`. */
const oldestNode = "20.16";

/**
 * Makes node_modules what package-lock.json says; does nothing when it already is. Needs Node and npm only, so
 * every command of the repository can begin with it, before it imports any package. Ends the process when it cannot.
 */
export function ensureInstalled() {
  if (isOlder(process.versions.node, oldestNode))
    stop(`Node ${oldestNode} or later is needed; this is Node ${process.versions.node}.`);
  if (isInstalled()) return;

  console.log("Installing the packages of package-lock.json (a few minutes, the first time only) …");
  // Not npm ci: it refuses a lock file that lacks an optional binary made for some other system. The check afterwards is ours.
  const code = npm(["install", "--no-save", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0)
    stop(`npm could not install them (exit code ${code}); it says why above. Then run the command again.`);
  if (!isInstalled()) stop("npm ended well, but node_modules is still not what package-lock.json says.");
  console.log("Packages installed.");
}

/**
 * Compares package-lock.json with the record that npm leaves in node_modules when an installation is complete. Optional
 * packages may be absent: they are made for other systems.
 */
export function isInstalled(folder = root) {
  const record = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = lockedPackages(join(folder, "package-lock.json"));
  const present = lockedPackages(record);
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === "") return true;
    const installed = present[path];
    if (installed === undefined) return locked.optional === true;
    return installed.version === locked.version && installed.integrity === locked.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; integrity?: string; optional?: boolean }>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** Compares two versions by their first two numbers. @param {string} version @param {string} other */
function isOlder(version, other) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

/** @param {string[]} args @returns the exit code */
function npm(args) {
  const runByNpm = process.env["npm_execpath"];
  const { status } = runByNpm?.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [runByNpm, ...args], { cwd: root, stdio: "inherit" })
    : // On Windows npm is a .cmd file, which only a shell can start.
      spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  return status ?? 1;
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
