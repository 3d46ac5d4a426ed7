import { readAddress } from "../../book/area";
import type { BookName } from "../../book/book-names";
import { readEntry } from "../../book/values/entry";
import { flagOf, textOf } from "../arguments";
import { HostError } from "../host-error";
import {
  type HostContext,
  type MemberTable,
  NULL_OBJECT,
  type NameTarget,
  type ObjectOrNull,
  object,
} from "../members";
import { wireValue } from "../rules/range-values";
import type { Json } from "../wire";

export const namedItem: MemberTable<NameTarget> = {
  id: ({ name }) => name,
  values: {
    Name: { get: ({ name }) => name },
    Type: { get: (target, host) => typeOf(host, nameOf(host, target)) },
    Value: { get: (target, host) => valueOfName(host, nameOf(host, target)) },
    Formula: {
      get: (target, host) => nameOf(host, target).formula,
      set: (target, value, host) => {
        const formula = textOf(value);
        if (!formula.startsWith("=")) throw new HostError("InvalidArgument");
        host.book.names.change(nameOf(host, target), { formula });
      },
    },
    Visible: {
      get: (target, host) => nameOf(host, target).isVisible,
      set: (target, value, host) => host.book.names.change(nameOf(host, target), { isVisible: flagOf(value) }),
    },
    Comment: {
      get: (target, host) => nameOf(host, target).comment,
      set: (target, value, host) => host.book.names.change(nameOf(host, target), { comment: textOf(value) }),
    },
    Scope: { get: () => "Workbook" },
  },
  methods: {
    Delete: (target, _args, host) => host.book.names.remove(nameOf(host, target)),
    GetRange: (target, _args, host) => {
      const range = rangeOf(host, nameOf(host, target));
      if (range === NULL_OBJECT) throw new HostError("InvalidArgument");
      return range;
    },
    GetRangeOrNullObject: (target, _args, host) => rangeOf(host, nameOf(host, target)),
  },
};

function nameOf(host: HostContext, target: NameTarget): BookName {
  const name = host.book.names.find(target.name);
  if (!name) throw new HostError("ItemNotFound");
  return name;
}

function rangeOf(host: HostContext, name: BookName): ObjectOrNull {
  const address = readAddress(name.formula.slice(1));
  const sheet = address?.sheet === undefined ? undefined : host.book.sheet(address.sheet);
  return address && sheet ? object("Range", { sheet, area: address.area }) : NULL_OBJECT;
}

/** Source: https://learn.microsoft.com/javascript/api/excel/excel.nameditemtype */
function typeOf(host: HostContext, name: BookName): string {
  if (rangeOf(host, name) !== NULL_OBJECT) return "Range";
  const constant = constantOf(name);
  if (typeof constant === "number") return "Double";
  if (typeof constant === "boolean") return "Boolean";
  return "String";
}

/** Of a range its address; of a constant the constant. The result of any other formula is not calculated here. */
function valueOfName(host: HostContext, name: BookName): Json {
  const range = rangeOf(host, name);
  return range === NULL_OBJECT ? (constantOf(name) ?? name.formula) : name.formula.slice(1);
}

function constantOf(name: BookName): Json {
  const text = name.formula.slice(1);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  const entry = readEntry(text, "General");
  return "value" in entry && typeof entry.value !== "string" ? wireValue(entry.value) : null;
}
