import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root } from "../setup.mjs";

ensureInstalled();

// tsx runs the TypeScript as it stands; both are named in full so that the command works from any folder.
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const { status, signal, error } = spawnSync(
  process.execPath,
  ["--import", tsx, join(root, "cli", "main.ts"), ...process.argv.slice(2)],
  { stdio: "inherit", env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.json") } },
);
if (error) throw error;
if (signal) process.kill(process.pid, signal);
process.exitCode = status ?? 1;
