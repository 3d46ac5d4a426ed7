import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { findBrowser } from "./find-programs.mjs";

/** On Debian as root, the distribution's Chromium. @returns its file, or `undefined` */
export function installChromium() {
  if (process.env["CHROME_PATH"] || process.getuid?.() !== 0 || !isDebian()) return undefined;
  console.log("Installing Chromium with apt-get …");
  const isInstalled = aptGet("update") && aptGet("install", "-y", "--no-install-recommends", "chromium");
  return isInstalled ? findBrowser() : undefined;
}

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", args, { stdio: "inherit", env }).status === 0;
}

/** Ubuntu is not meant: its package chromium only starts a snap. */
function isDebian() {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** What a person can do who has no browser. */
export function browserAdvice() {
  const named = process.env["CHROME_PATH"];
  if (named) return `CHROME_PATH names no program: ${named}`;
  return `no Chromium, Chrome or Edge was found; ${installWith("chromium", "google-chrome", "Google.Chrome")}, or name one in CHROME_PATH`;
}

export function libreOfficeAdvice() {
  return `no LibreOffice was found; ${installWith("libreoffice-calc libreoffice-writer", "libreoffice", "TheDocumentFoundation.LibreOffice")}`;
}

export function openpyxlAdvice() {
  return "no Python with openpyxl was found, so tests that read workbooks with it are skipped; install it with: python3 -m pip install openpyxl";
}

/** @param {string} apt @param {string} brew @param {string} winget */
function installWith(apt, brew, winget) {
  if (process.platform === "darwin") return `install it with: brew install --cask ${brew}`;
  if (process.platform === "win32") return `install it with: winget install ${winget}`;
  return `install it with: sudo apt-get install -y --no-install-recommends ${apt}`;
}
