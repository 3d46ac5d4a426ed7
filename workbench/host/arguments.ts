import { HostError } from "./host-error";
import { type ClassName, HostObject, NULL_OBJECT, type ObjectOrNull, type Targets } from "./members";
import type { Json } from "./wire";

/** Arguments of a call, read as the member wants them; what does not fit is the add-in's InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly (Json | ObjectOrNull)[]) {}

  /** A call without this argument has `null` in its place, or a shorter list. */
  has(index: number): boolean {
    return (this.values[index] ?? null) !== null;
  }

  json(index: number): Json {
    const value = this.values[index] ?? null;
    if (value instanceof HostObject || value === NULL_OBJECT) throw new HostError("InvalidArgument");
    return value;
  }

  text(index: number): string {
    return textOf(this.json(index));
  }

  number(index: number): number {
    return numberOf(this.json(index));
  }

  integer(index: number, from: number, to: number): number {
    const value = this.number(index);
    if (!Number.isInteger(value) || value < from || value > to) throw new HostError("InvalidArgument");
    return value;
  }

  flag(index: number, absent: boolean): boolean {
    return this.has(index) ? this.json(index) === true : absent;
  }

  record(index: number): { readonly [key: string]: Json | undefined } {
    return recordOf(this.json(index) ?? {});
  }

  /** The object of a class, or `undefined` when the argument is no object. */
  object<Name extends ClassName>(index: number, className: Name): Targets[Name] | undefined {
    const value = this.values[index];
    return value instanceof HostObject && value.className === className ? (value.target as Targets[Name]) : undefined;
  }
}

export function textOf(value: Json): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function numberOf(value: Json): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function flagOf(value: Json): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export function recordOf(value: Json): { readonly [key: string]: Json | undefined } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError("InvalidArgument");
  return value as { readonly [key: string]: Json | undefined };
}
