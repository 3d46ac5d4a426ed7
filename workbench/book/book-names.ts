import { sameName } from "./formulas/rewrite-formula";
import { excelText, univerFormula } from "./univer/univer-formula";
import type { UniverWorkbook } from "./univer/univer-workbook";

/** A name of the workbook. */
export interface BookName {
  readonly id: string;
  readonly name: string;
  /** With its "=": `='Danh mục'!$C$5`. */
  readonly formula: string;
  readonly isVisible: boolean;
  readonly comment: string;
}

/**
 * The workbook's names. Univer keeps them, but gives them out without saying whether they are hidden; so they are noted here
 * from the mutations that make, change and remove them, whoever sends these.
 */
export class BookNames {
  private readonly known = new Map<string, BookName>();
  private readonly subscription: { dispose(): void };
  private added = 0;

  constructor(private readonly univer: UniverWorkbook) {
    this.subscription = univer.api.onCommandExecuted((command) => {
      if (command.id !== SET_NAME && command.id !== REMOVE_NAME) return;
      const params = command.params as DefinedName;
      if (params.unitId !== univer.id) return;
      if (command.id === REMOVE_NAME) this.known.delete(params.id);
      else this.known.set(params.id, nameOf(params));
    });
  }

  all(): BookName[] {
    return [...this.known.values()];
  }

  find(name: string): BookName | undefined {
    return this.all().find((known) => sameName(known.name, name));
  }

  add(name: string, formula: string, look: { readonly isVisible?: boolean; readonly comment?: string } = {}): void {
    this.put({
      id: `name-${++this.added}`,
      name,
      formula,
      isVisible: look.isVisible ?? true,
      comment: look.comment ?? "",
    });
  }

  change(name: BookName, change: Partial<Pick<BookName, "formula" | "isVisible" | "comment">>): void {
    this.put({ ...name, ...change });
  }

  remove({ id, name, formula }: BookName): void {
    this.univer.apply(REMOVE_NAME, { id, name, formulaOrRefString: formula });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private put({ id, name, formula, isVisible, comment }: BookName): void {
    this.univer.apply(SET_NAME, {
      id,
      name,
      formulaOrRefString: univerFormula(formula),
      comment,
      hidden: !isVisible,
      localSheetId: WHOLE_WORKBOOK,
    });
  }
}

const SET_NAME = "formula.mutation.set-defined-name";
const REMOVE_NAME = "formula.mutation.remove-defined-name";
/** Univer's word for a name that is no sheet's own. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

interface DefinedName {
  readonly unitId: string;
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

function nameOf({ id, name, formulaOrRefString, hidden, comment }: DefinedName): BookName {
  const formula = excelText(formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`);
  return { id, name, formula, isVisible: hidden !== true, comment: comment ?? "" };
}
