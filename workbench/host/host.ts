import type { Book } from "../book/book";
import { raiseChange, raiseSheetEvent } from "./book-events";
import { Events } from "./events";
import { type FaultOptions, Faults } from "./faults";
import type { ErrorCode } from "./host-error";
import type { HostContext, ObjectOrNull } from "./members";
import { RequestRun } from "./process-request";
import type { WireAnswer, WireEvent, WireRequest } from "./wire";
import { cellArea, readAddress } from "../book/area";

/** What has gone over the wire. */
export interface Traffic {
  requests: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
}

/** Excel's side of Office.js: takes requests of office.js, works on the book and gives the answers and events. */
export class Host {
  readonly traffic: Traffic = { requests: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  readonly faults = new Faults();
  private readonly events = new Events();
  private readonly references = new Map<string, ObjectOrNull>();
  private readonly stopListening: (() => void)[] = [];
  private deliver: ((events: readonly WireEvent[]) => void) | undefined;
  private isCalculationSuspended = false;
  private calculationTimer: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    faults: FaultOptions = {},
  ) {
    this.faults.set(faults);
    this.stopListening.push(
      book.onChanged((change) => {
        raiseChange(this.context, change);
        if (change.by === "person") this.deliverLater();
      }),
      book.onSheetEvent((event) => {
        raiseSheetEvent(this.context, event);
        this.deliverLater();
      }),
    );
  }

  /** Where events go; one listener, the bridge. */
  onEvents(deliver: (events: readonly WireEvent[]) => void): void {
    this.deliver = deliver;
  }

  /**
   * Answers a request given as JSON text with JSON text. Requests wait for one another, as Excel's do; events that they
   * raised are delivered after the answer.
   */
  answer(requestText: string): Promise<string> {
    const answer = this.queue.then(() => this.answerNow(requestText));
    this.queue = answer.catch(() => undefined);
    void answer.then(
      () => this.afterAnswer(),
      () => undefined,
    );
    return answer;
  }

  /** What a person does in the grid: selects cells, by address; more areas with Ctrl (`A1:B2,D5`). */
  personSelects(sheet: string, address: string): void {
    const target = this.book.sheet(sheet);
    const [area, ...others] = address.split(",").map((one) => readAddress(one)?.area);
    if (!target || !area) throw new Error(`No cells ${address} on "${sheet}"`);
    const more = others.flatMap((other) => other ?? []);
    this.book.select(target, area, more.length > 0 ? { others: more } : {});
  }

  /** A person selects a chart of the sheet. */
  personSelectsChart(sheet: string): void {
    const target = this.book.sheet(sheet);
    if (target) this.book.select(target, cellArea(0, 0), { isChart: true });
  }

  /** Kept objects that the add-in has not let go of. */
  get keptReferences(): number {
    return this.references.size;
  }

  close(): void {
    for (const stop of this.stopListening) stop();
    clearTimeout(this.calculationTimer);
    this.deliver = undefined;
  }

  private get context(): HostContext {
    return {
      book: this.book,
      events: this.events,
      references: this.references,
      shortDatePattern: this.faults.shortDatePattern,
      suspendCalculation: () => {
        this.isCalculationSuspended = true;
      },
    };
  }

  private async answerNow(requestText: string): Promise<string> {
    clearTimeout(this.calculationTimer);
    if (this.faults.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.latency));
    const request = JSON.parse(requestText) as WireRequest;
    const bytes = byteLength(requestText);
    this.traffic.requests++;
    this.traffic.actions += request.Actions.length;
    this.traffic.requestBytes += bytes;
    if (this.faults.cellEditMode) return JSON.stringify(refusal("InvalidOperationInCellEditMode", CELL_EDIT_MODE));
    if (bytes > this.faults.payloadLimit)
      return JSON.stringify(
        refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit."),
      );
    this.isCalculationSuspended = false;
    const run = new RequestRun(request, this.context, this.faults, async () => {
      if (!this.isCalculationSuspended) await this.calculate();
    });
    const answer = JSON.stringify(await run.answer());
    for (const sheet of this.book.sheets()) sheet.settle();
    const size = byteLength(answer);
    this.traffic.responseBytes += size;
    if (size > this.faults.payloadLimit)
      return JSON.stringify(
        refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."),
      );
    return answer;
  }

  /** What nobody waits for: events, and a calculation once no further request comes. */
  private afterAnswer(): void {
    this.deliverLater();
    clearTimeout(this.calculationTimer);
    this.calculationTimer = setTimeout(() => void this.calculate(), CALCULATION_DELAY);
  }

  private async calculate(): Promise<void> {
    if (this.book.calculationMode !== "Manual") await this.book.calculated();
  }

  private deliverLater(): void {
    setTimeout(() => {
      const events = this.events.take();
      if (events.length > 0) this.deliver?.(events);
    }, 0);
  }
}

/** Milliseconds. */
const CALCULATION_DELAY = 20;

const CELL_EDIT_MODE =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

/** The whole request is refused; nothing was done. */
function refusal(code: ErrorCode, message: string): WireAnswer {
  return { Error: { Code: code, Message: message, Location: "", HttpStatusCode: 409 }, TraceIds: [] };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
