import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, root } from "../setup.mjs";

const folder = join(root, "bench");
const [name] = process.argv.slice(2);
const file = join(folder, `${name}.ts`);
if (name === undefined || !existsSync(file)) {
  const names = readdirSync(folder).filter((one) => one.endsWith(".ts"));
  console.error(`npm run bench -- NAME    NAME: ${names.map((one) => one.replace(/\.ts$/, "")).join(", ")}`);
  process.exit(2);
}
ensureInstalled();
const { status } = spawnSync(process.execPath, ["--import", "tsx", file], { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
