import type { Plan } from "../../domain/plan/plan";
import { appendixSheet } from "./appendix-sheet";
import { catalogueNames, catalogueSheet } from "./catalogue-sheet";
import { metadataSheet } from "./metadata-sheet";
import { occurrenceSheet } from "./occurrence-sheet";
import type { BookSpec } from "../sheet-spec";

/** Everything that loading a plan writes. The metadata comes last: a workbook without it carries no plan yet. */
export function planBook(plan: Plan): BookSpec {
  const occurrences = occurrenceSheet(plan);
  return {
    sheets: [
      ...plan.appendices.map((appendix) => appendixSheet(plan, appendix)),
      ...(occurrences === undefined ? [] : [occurrences]),
      catalogueSheet(plan),
      metadataSheet(plan),
    ],
    names: catalogueNames(plan),
  };
}
