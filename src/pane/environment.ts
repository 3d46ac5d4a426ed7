import { createContext, useContext } from "react";
import type { AppendixReader } from "../app/appendix-reader";
import type { OpenWorkbook } from "../app/open-workbook";
import type { LocalDate } from "../domain/calendar/local-date";
import type { Plan } from "../domain/plan/plan";
import type { TypedEntries } from "../domain/progress/typed-entries";
import type { Result } from "../domain/result";

/** What the pane is given by `main.tsx`: the open workbook, the clock, files, and what comes with the add-in. */
export interface Environment {
  readonly workbook: OpenWorkbook;
  /** Reads the files and tables that a person hands over. */
  readonly reader: AppendixReader;
  readonly today: () => LocalDate;
  readonly builtInPlan: Plan;
  /** Believable entries for the built-in plan, for trying. */
  readonly sampleProgress: TypedEntries;
  /** A plan from a file's text; the problem is a sentence for the person. */
  readonly readPlanFile: (text: string, fileName: string) => Result<Plan, string>;
  readonly writePlanFile: (plan: Plan) => string;
  /** Hands a file to the person, as a download. */
  readonly saveFile: (name: string, text: string) => void;
}

const EnvironmentContext = createContext<Environment | undefined>(undefined);

export const EnvironmentProvider = EnvironmentContext.Provider;

export function useEnvironment(): Environment {
  const environment = useContext(EnvironmentContext);
  if (environment === undefined) throw new Error("No environment");
  return environment;
}
