import { HostError } from "./host-error";

/** What the host can be told to do wrong. */
export interface FaultOptions {
  /** The n-th action from now on fails, counting from 1; with this code, or GeneralException. */
  readonly failAtAction?: number;
  readonly failWith?: "AccessDenied" | "GeneralException" | "InvalidOperation";
  /** Every request is refused: a person is typing into a cell. */
  readonly cellEditMode?: boolean;
  /**
   * Bytes of a request or answer. Excel on the web refuses more than 5 MB.
   * Source: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
   */
  readonly payloadLimit?: number;
  /** Milliseconds that every request takes at least. */
  readonly latency?: number;
  /** How this computer says that it writes days; what is typed is read day first all the same (entry.ts). */
  readonly shortDatePattern?: string;
}

export class Faults {
  private actionsLeft = Infinity;
  private code: NonNullable<FaultOptions["failWith"]> = "GeneralException";
  cellEditMode = false;
  payloadLimit = 5 * 1024 * 1024;
  latency = 0;
  shortDatePattern = "dd/MM/yyyy";

  set(options: FaultOptions): void {
    if (options.failAtAction !== undefined) this.failAtAction(options.failAtAction, options.failWith);
    this.cellEditMode = options.cellEditMode ?? this.cellEditMode;
    this.payloadLimit = options.payloadLimit ?? this.payloadLimit;
    this.latency = options.latency ?? this.latency;
    this.shortDatePattern = options.shortDatePattern ?? this.shortDatePattern;
  }

  /** Lets the n-th action from now fail, once. */
  failAtAction(n: number, code: FaultOptions["failWith"] = "GeneralException"): void {
    this.actionsLeft = n;
    this.code = code;
  }

  beforeAction(): void {
    if (--this.actionsLeft === 0) throw new HostError(this.code);
  }
}
