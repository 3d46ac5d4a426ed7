import type { AmendDraft } from "../../app/amend/amend-draft";
import type { PlanBook } from "../../workbook/reading/read-plan-book";

/** What the fields of every amendment are given. */
export interface AmendFields {
  readonly book: PlanBook;
  readonly draft: AmendDraft;
  readonly onChoice: (choice: Partial<AmendDraft>) => void;
}
