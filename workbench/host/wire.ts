// The messages between office.js and Excel, as the client of @microsoft/office-js 1.1.110 sends and reads them. Microsoft does
// not document them; they are read from its source (excel-win32-16.01.debug.js: ClientRequest, ObjectPath, Action).

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

export interface WireRequest {
  /** Every object that can be kept is kept, as if `_KeepReference` had been called on it. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: { readonly [member: string]: Json | undefined };
}

export interface WireQuery {
  /** Members in camelCase, `/` for members of members, `*` for all; absent is all values. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** A member in PascalCase; of a reference, its name. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  /** Not to be kept. */
  readonly D?: boolean;
}

export interface WireArguments {
  readonly Arguments?: readonly Json[];
  /** Where this has a number, the argument is the object of that path. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Of the action that failed, counting from 0. */
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

export interface WireAnswer {
  readonly Results?: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
  /** What had been done before the error: it stands, there is no rollback. */
  readonly ProcessedResults?: { readonly Results: readonly WireResult[] };
}

/** `[65536, type, target, message as JSON, id]` */
export type WireEvent = readonly [category: number, type: number, target: string, message: string, id: number];
