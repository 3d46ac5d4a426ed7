import { Arguments } from "./arguments";
import { CLASSES } from "./classes";
import { SERVICES } from "./classes/service";
import type { Faults } from "./faults";
import { HostError } from "./host-error";
import { type HostContext, HostObject, type MemberTable, NULL_OBJECT, type ObjectOrNull } from "./members";
import { queryObject } from "./query";
import {
  ACTION,
  type Json,
  PATH,
  type WireAction,
  type WireAnswer,
  type WireArguments,
  type WireRequest,
  type WireResult,
} from "./wire";

/** One request: its actions in order, up to the first that fails. What was done before it stands. */
export class RequestRun {
  private readonly objects = new Map<number, ObjectOrNull>();
  private readonly kept = new Map<HostObject, string>();
  private readonly results: WireResult[] = [];
  private readonly traceIds: number[] = [];
  /** Where an error happened: `Range.values`. */
  private location = "";

  constructor(
    private readonly request: WireRequest,
    private readonly host: HostContext,
    private readonly faults: Faults,
    private readonly beforeReading: () => Promise<void>,
  ) {}

  async answer(): Promise<WireAnswer> {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.location = "";
        this.faults.beforeAction();
        this.results.push({ ActionId: action.Id, Value: await this.act(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return {
          Error: {
            Code: error.code,
            Message: error.message,
            Location: this.location,
            ActionIndex: index,
            HttpStatusCode: 400,
          },
          TraceIds: this.traceIds,
          ProcessedResults: { Results: this.results },
        };
      }
    }
    return { Results: this.results, TraceIds: this.traceIds };
  }

  private async act(action: WireAction): Promise<Json> {
    if (action.ActionType === ACTION.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const target = this.objectOf(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(target, this.path(action.ObjectPathId).D === true);
      case ACTION.query:
        if (target === NULL_OBJECT) return null;
        await this.beforeReading();
        this.location = target.className;
        return queryObject(target, action.QueryInfo ?? {}, this.host);
      case ACTION.method:
        return this.call(target, action);
      case ACTION.setProperty:
        if (target !== NULL_OBJECT) this.set(target, action.Name, this.arguments(action.ArgumentInfo).json(0));
        return null;
      case ACTION.update:
        if (target === NULL_OBJECT) return null;
        for (const [member, value] of Object.entries(action.ObjectState ?? {})) this.set(target, member, value ?? null);
        return null;
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new HostError("ApiNotFound");
    }
  }

  private instantiate(target: ObjectOrNull, isShortLived: boolean): Json {
    if (target === NULL_OBJECT) return null;
    const table = tableOf(target);
    if (this.request.AutoKeepReference === true && table.isKept && !isShortLived) this.keep(target);
    const reference = this.kept.get(target);
    return {
      ...(table.id ? { Id: table.id(target.target) } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private async call(target: ObjectOrNull, action: WireAction): Promise<Json> {
    if (target === NULL_OBJECT) return { _IsNull: true };
    if (action.Name === "_KeepReference") {
      this.keep(target);
      return null;
    }
    this.location = `${target.className}.${camelCase(action.Name)}`;
    const member = tableOf(target).methods?.[action.Name];
    if (!member) throw new HostError("ApiNotFound");
    if (READING_METHODS.has(action.Name)) await this.beforeReading();
    const value = await member(target.target, this.arguments(action.ArgumentInfo), this.host);
    return value instanceof HostObject || value === NULL_OBJECT ? null : (value ?? null);
  }

  private set(target: HostObject, name: string, value: Json): void {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    this.location = `${target.className}.${camelCase(member)}`;
    const table = tableOf(target);
    const own = table.values[member];
    if (own) {
      if (!own.set) throw new HostError("InvalidOperation");
      own.set(target.target, value, this.host);
      return;
    }
    // `range.set({ format: { fill: { color } } })` comes as one update.
    const inner = table.objects?.[member]?.(target.target, this.host);
    if (!(inner instanceof HostObject) || typeof value !== "object" || value === null)
      throw new HostError("ApiNotFound");
    for (const [name, part] of Object.entries(value)) this.set(inner, name, part as Json);
  }

  /** Every path is walked once a request, whatever it adds (`Worksheets.Add`) included. */
  private objectOf(pathId: number): ObjectOrNull {
    const known = this.objects.get(pathId);
    if (known) return known;
    const found = this.walk(pathId);
    this.objects.set(pathId, found);
    return found;
  }

  private walk(pathId: number): ObjectOrNull {
    const path = this.path(pathId);
    if (path.ObjectPathType === PATH.global) return new HostObject("Workbook", this.host.book);
    if (path.ObjectPathType === PATH.nullObject) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.newObject && SERVICES.includes(path.Name))
      return new HostObject("Service", path.Name);
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.host.references.get(path.Name);
      if (!kept) throw new HostError("InvalidReference");
      return kept;
    }
    const parent = this.objectOf(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    this.location = `${parent.className}.${camelCase(name)}`;
    const table = tableOf(parent);
    if (path.ObjectPathType === PATH.property) {
      const member = table.objects?.[name];
      if (!member) throw new HostError("ApiNotFound");
      return member(parent.target, this.host);
    }
    const found = table.methods?.[name]?.(parent.target, this.arguments(path.ArgumentInfo), this.host);
    if (found instanceof HostObject || found === NULL_OBJECT) return found;
    throw new HostError("ApiNotFound");
  }

  private path(pathId: number): WireRequest["ObjectPaths"][string] {
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new HostError("InvalidObjectPath");
    return path;
  }

  private arguments(info: WireArguments | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info?.Arguments ?? []).map((value, index) => {
        const id = ids[index];
        return typeof id === "number" && id !== 0 ? this.objectOf(id) : value;
      }),
    );
  }

  private keep(target: ObjectOrNull): void {
    if (target === NULL_OBJECT || this.kept.has(target)) return;
    const reference = `ref-${++references}`;
    this.host.references.set(reference, target);
    this.kept.set(target, reference);
  }
}

let references = 0;

/** Methods whose answer depends on calculated values. */
const READING_METHODS = new Set(["GetUsedRange", "GetUsedRangeOrNullObject", "GetInvalidCells"]);

export function tableOf(target: HostObject): MemberTable<unknown> {
  return CLASSES[target.className];
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
