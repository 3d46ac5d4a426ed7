import { parseArgs, type ParseArgsConfig } from "node:util";
import { readLocalDate, type LocalDate } from "../src/domain/calendar/local-date";
import type { PeriodId } from "../src/domain/calendar/report-period";
import { check } from "./check";
import { CommandError } from "./command-error";
import { demo } from "./demo";
import { importFile } from "./import";
import { report } from "./report";
import { USAGE } from "./words";

const OPTIONS = {
  in: { type: "string" },
  out: { type: "string" },
  day: { type: "string" },
  period: { type: "string" },
  json: { type: "boolean" },
  sheet: { type: "string" },
  issued: { type: "string" },
  issuer: { type: "string" },
  lead: { type: "string" },
} satisfies ParseArgsConfig["options"];

type Options = ReturnType<typeof readOptions>["values"];

/** Exit codes: 0 done, 1 a check found errors, 2 it could not be done. */
async function main(): Promise<number> {
  const { values, positionals } = readOptions();
  switch (positionals[0]) {
    case "demo":
      return demo(needed(values, "out"));
    case "check":
      return check(needed(values, "in"), dayOf(values), values.json ?? false);
    case "report":
      return report(needed(values, "in"), periodOf(values), dayOf(values), needed(values, "out"));
    case "import":
      return importFile({
        path: needed(values, "in"),
        out: needed(values, "out"),
        sheet: values.sheet,
        issuedOn: dayOf(values, "issued"),
        issuer: values.issuer,
        lead: values.lead,
        asJson: values.json ?? false,
      });
    default:
      throw new CommandError(USAGE);
  }
}

function readOptions() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function needed(values: Options, name: "in" | "out"): string {
  const value = values[name];
  if (value === undefined) throw new CommandError(`Thiếu --${name}.\n${USAGE}`);
  return value;
}

function dayOf(values: Options, name: "day" | "issued" = "day"): LocalDate | undefined {
  const day = values[name];
  if (day === undefined) return undefined;
  const read = readLocalDate(day);
  if (read === undefined)
    throw new CommandError(`--${name} "${day}" không phải ngày có thật dạng năm-tháng-ngày, ví dụ 2024-06-14.`);
  return read;
}

function periodOf({ period }: Options): PeriodId {
  if (period === "6" || period === "9" || period === "12") return period;
  throw new CommandError(`--period phải là 6, 9 hoặc 12${period === undefined ? "" : `, không phải "${period}"`}.`);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof CommandError ? error.message : error);
    process.exit(2);
  },
);
