import type { Json, WireEvent } from "./wire";

/** Numbers of the client's events; what they are about is a sheet, a table or `Workbook`. */
export const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetRowSorted: 19,
  sheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableDeleted: 103,
  workbookSelectionChanged: 2,
} as const;

/** Target of the events of `worksheets` and `tables`. */
export const WORKBOOK = "Workbook";

/** What the add-in listens to, and what it has still to be told. */
export class Events {
  private readonly registered = new Map<string, number>();
  private readonly waiting: WireEvent[] = [];
  private sent = 0;

  register(type: number, target: string): void {
    const key = `${type}|${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}|${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  isListening(type: number, target: string): boolean {
    return this.registered.has(`${type}|${target}`);
  }

  /** Kept until delivered; forgotten when nobody listens. */
  raise(type: number, target: string, message: () => Json): void {
    if (this.isListening(type, target))
      this.waiting.push([65536, type, target, JSON.stringify(message()), ++this.sent]);
  }

  take(): WireEvent[] {
    return this.waiting.splice(0);
  }
}
