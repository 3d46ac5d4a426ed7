import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TypedEntries } from "../../src/domain/progress/typed-entries";
import type { Plan } from "../../src/domain/plan/plan";
import { readPlanFile } from "../../src/files/plan-file/plan-file";
import { readProgressFile } from "../../src/files/plan-file/progress-file";

export function textOf(file: string): string {
  return readFileSync(join(__dirname, "../../plans", file), "utf8");
}

export function builtInPlan(): Plan {
  const read = readPlanFile(textOf("skhdt-lang-son-2024.json"));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

export function sampleProgress(): TypedEntries {
  const read = readProgressFile(textOf("sample-progress.json"));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
