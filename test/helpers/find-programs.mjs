import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * A Chromium, Chrome or Edge of this computer: the file that CHROME_PATH (or CCHC_CHROMIUM, which `npm test` sets) names, else one
 * on the PATH, else one in the usual places of Linux, Mac or Windows.
 * @returns the program's file, or `undefined` when there is none.
 */
export function findBrowser() {
  const named = process.env["CCHC_CHROMIUM"] ?? process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") return isProgram(named) ? named : undefined;
  return [...onPath(browserNames), ...usualBrowserPlaces()].find(isProgram);
}

/** LibreOffice's `soffice`, looked for in the same way. */
export function findLibreOffice() {
  const named = process.env["CCHC_SOFFICE"];
  if (named !== undefined && named !== "") return isProgram(named) ? named : undefined;
  return [...onPath(["soffice", "libreoffice"]), ...usualLibreOfficePlaces()].find(isProgram);
}

/** A Python 3 that has openpyxl, with which tests read workbooks as another program sees them. */
export function findPythonWithOpenpyxl() {
  const named = process.env["CCHC_PYTHON"];
  const candidates = named ? [named] : [...onPath(["python3", "python"]), "/usr/bin/python3"];
  return candidates.filter(isProgram).find((file) => spawnSync(file, ["-c", "import openpyxl"]).status === 0);
}

const browserNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

function usualBrowserPlaces() {
  if (process.platform === "darwin") {
    return [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];
  }
  if (process.platform === "win32") {
    return windowsFolders("LOCALAPPDATA").flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Chromium", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
  }
  return ["/usr/bin/chromium", "/usr/lib/chromium/chromium", "/snap/bin/chromium", "/opt/google/chrome/chrome"];
}

function usualLibreOfficePlaces() {
  if (process.platform === "darwin") return ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];
  if (process.platform === "win32") {
    return windowsFolders().map((folder) => join(folder, "LibreOffice", "program", "soffice.com"));
  }
  return ["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice"];
}

/** @param {string[]} more names of environment variables */
function windowsFolders(...more) {
  return ["ProgramFiles", "ProgramFiles(x86)", ...more].flatMap((name) => process.env[name] ?? []);
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const ending = process.platform === "win32" ? ".exe" : "";
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
