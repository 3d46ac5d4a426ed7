import { CLASSES } from "./classes";
import { HostError } from "./host-error";
import { type HostContext, HostObject, type MemberTable } from "./members";
import type { Json, WireQuery } from "./wire";

/** What `load` gives: the values asked for, in a collection those of its items. */
export function queryObject(target: HostObject, query: WireQuery, host: HostContext): Json {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
  return bag(target, names.map(pathOf), host, query);
}

/** `["format", "fill", "color"]` */
type MemberPath = readonly string[];

function pathOf(name: string): MemberPath {
  return name.split("/").filter((part) => part !== "");
}

function bag(target: HostObject, paths: readonly MemberPath[], host: HostContext, query: WireQuery = {}): Json {
  const table = CLASSES[target.className] as MemberTable<unknown>;
  if (!table.items) return properties(target, table, paths, host);
  const items = table.items(target.target, host);
  const from = query.Skip ?? 0;
  const own = paths.filter(([first]) => first !== undefined && valueName(table, first));
  const ofItems = paths.filter((path) => !own.includes(path));
  const shown = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  return {
    ...properties(target, table, own.length > 0 ? own : [["*"]], host),
    _Items: shown.map((item, index) => {
      const itemTable = CLASSES[item.className] as MemberTable<unknown>;
      const place = itemTable.id ? { Id: itemTable.id(item.target) } : { _Index: from + index };
      // `items/name` asked for with only the collection's own values gives bare items.
      const onlyOwn = own.length > 0 && ofItems.length === 0;
      return { ...place, ...(onlyOwn ? {} : (bag(item, ofItems, host) as object)) };
    }),
  };
}

function properties(
  target: HostObject,
  table: MemberTable<unknown>,
  paths: readonly MemberPath[],
  host: HostContext,
): { readonly [key: string]: Json } {
  const answer: Record<string, Json> = {};
  const inner = new Map<string, MemberPath[]>();
  for (const [first = "*", ...rest] of paths.length > 0 ? paths : [["*"]]) {
    const value = valueName(table, first);
    if (first === "*") {
      for (const [name, member] of Object.entries(table.values)) answer[name] = member.get(target.target, host);
    } else if (value) {
      answer[value] = table.values[value]?.get(target.target, host) ?? null;
    } else {
      const name = find(Object.keys(table.objects ?? {}), first);
      if (!name) throw new HostError("ApiNotFound", `${target.className} has no member "${first}".`);
      inner.set(name, [...(inner.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
    }
  }
  for (const [name, rest] of inner) {
    const found = table.objects?.[name]?.(target.target, host);
    answer[name] = found instanceof HostObject ? bag(found, rest, host) : null;
  }
  return answer;
}

function valueName(table: MemberTable<unknown>, name: string): string | undefined {
  return find(Object.keys(table.values), name);
}

/** Members are asked for as the add-in's author typed them. */
function find(names: readonly string[], name: string): string | undefined {
  return names.find((known) => known.toLowerCase() === name.toLowerCase());
}
