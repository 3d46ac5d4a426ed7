import { formatDay, yearOf, type LocalDate } from "../../domain/calendar/local-date";
import { appendicesIn } from "../../domain/import/table/appendices-in";
import { bareWords } from "../../domain/words/cell-words";
import { factsIn } from "../../domain/import/table/facts-in";
import type { Plan } from "../../domain/plan/plan";
import { shownTable, type AppendixTyped, type ImportDraft, type TypedFacts } from "./import-draft";
import { tablesInUse, yearOfDraft } from "./import-orders";
import { tableHead } from "./table-head";

/**
 * The facts of the plan as typed, and where nothing was typed as the tables say them, as the plan of the open workbook has them,
 * or as they usually are. Empty where nobody knows.
 */
export function factsOfDraft(draft: ImportDraft, known: Plan | undefined, today: LocalDate): TypedFacts {
  const { basis = "", issuedOn } = factsIn(tablesInUse(draft));
  const year = yearOfDraft(draft, yearOf(today));
  const suggested: TypedFacts = {
    year: String(year),
    title:
      known === undefined
        ? `Kế hoạch cải cách hành chính năm ${year}`
        : known.title.replaceAll(String(known.year), String(year)),
    shortName: `KH CCHC ${year}`,
    basis,
    issuedOn: issuedOn === undefined ? "" : formatDay(issuedOn),
    issuer: known?.issuer ?? /\scủa\s+(Sở\s[^.;]+)$/u.exec(basis)?.[1]?.trim() ?? "",
    receiver: known?.receiver ?? "Sở Nội vụ",
    signerPost: known?.signerPost ?? "GIÁM ĐỐC",
  };
  return { ...suggested, ...draft.facts };
}

/** Title and index of an appendix, as typed or as its tables say them; the index is empty where neither does. */
export function appendixFacts(draft: ImportDraft, appendix: number, year: number): Required<AppendixTyped> {
  const tables = draft.tables.filter((table) => table.appendix === appendix);
  const [found] = appendicesIn(tables.map((table) => tableHead(shownTable(table, draft)))).appendices;
  const isNamed = found !== undefined && tables.every(({ raw }) => raw.place !== found.title);
  const title = isNamed ? found.title : `Nhiệm vụ, giải pháp năm ${year}`;
  return { title, index: found?.index ?? "", ...draft.appendices[appendix] };
}

/** `so-noi-vu-2025` of Sở Nội vụ and its plan of 2025: the same every time it is loaded. */
export function planId(issuer: string, year: number): string {
  const words = bareWords(issuer)
    .split(" ")
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "");
  return [...(words.length === 0 ? ["ke-hoach"] : words), String(year)].join("-");
}
