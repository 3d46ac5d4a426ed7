import type { FUniver } from "@univerjs/core/facade";
import type { IExecutionOptions, Workbook, Worksheet } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";

/**
 * One workbook inside Univer. It is reached only through the facade object, with mutations named by their ids, so that the
 * same code runs whichever build of Univer made it (CommonJS in Node, ES modules in the page).
 */
export class UniverWorkbook {
  private depth = 0;
  /** Whether any formula ever filled more cells than its own. */
  hasSpills = false;

  constructor(
    readonly api: FUniver,
    readonly facade: FWorkbook,
  ) {}

  get id(): string {
    return this.facade.getId();
  }

  get model(): Workbook {
    return this.facade.getWorkbook();
  }

  /** True while a write of ours is being applied: what the grid's own commands write comes outside of it. */
  get isApplying(): boolean {
    return this.depth > 0;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.model.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }

  apply(mutation: string, params: object, options: IExecutionOptions = {}): void {
    this.depth++;
    try {
      if (!this.api.syncExecuteCommand(mutation, { unitId: this.id, ...params }, options))
        throw new Error(`Univer refused ${mutation}`);
    } finally {
      this.depth--;
    }
  }
}
