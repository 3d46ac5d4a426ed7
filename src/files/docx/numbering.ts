import { isOn, wholeNumberOf } from "./shown-children";
import { numberInWords } from "../tables/list-number";
import { child, childrenOf, type XmlElement } from "../package/read-xml";

/** The number that Word puts before a paragraph by itself, such as `1.` or `II`; ask once for each paragraph, in order. */
export type NextNumber = (paragraph: XmlElement, paragraphStyles: readonly XmlElement[]) => string;

/** `root` is that of numbering.xml; a document may have none. Source: ECMA-376 Part 1, 17.9. */
export function readDocxNumbering(root: XmlElement | undefined): NextNumber {
  const lists = readLists(root);
  /** How far each list has counted on each level; lists that share a definition count together. */
  const counts = new Map<XmlElement, (number | undefined)[]>();
  const begun = new Set<List>();

  return (paragraph, paragraphStyles) => {
    const place = placeInList(child(paragraph, "pPr"), paragraphStyles, lists);
    if (!place) return "";
    const { list, level } = place;
    const counted = counts.get(list.definition) ?? [];
    counts.set(list.definition, counted);
    if (!begun.has(list)) {
      begun.add(list);
      for (const [at, start] of list.restarts) counted[at] = start - 1;
    }
    counted[level] = (counted[level] ?? startOf(list, level) - 1) + 1;
    // A deeper level begins anew.
    counted.length = level + 1;
    return numberText(list, level, counted);
  };
}

interface List {
  readonly definition: XmlElement;
  readonly levels: ReadonlyMap<number, XmlElement>;
  /** The levels that this list counts from another number, and that number. */
  readonly restarts: ReadonlyMap<number, number>;
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const definitions = new Map(childrenOf(root, "abstractNum").map((one) => [one.attributes.abstractNumId, one]));
  const lists = new Map<string, List>();
  for (const num of childrenOf(root, "num")) {
    const definition = definitions.get(child(num, "abstractNumId")?.attributes.val);
    if (!definition) continue;
    const overrides = childrenOf(num, "lvlOverride");
    const levels = [...childrenOf(definition, "lvl"), ...overrides.flatMap((one) => childrenOf(one, "lvl"))];
    const restarts = overrides.map((one) => [levelOf(one), wholeNumberOf(child(one, "startOverride"))] as const);
    lists.set(num.attributes.numId ?? "", {
      definition,
      levels: new Map(levels.map((level) => [levelOf(level), level])),
      restarts: new Map(restarts.filter((restart): restart is [number, number] => restart[1] !== undefined)),
    });
  }
  return lists;
}

function levelOf(element: XmlElement): number {
  return Math.min(wholeNumberOf(element, "ilvl") ?? 0, 8);
}

function placeInList(
  own: XmlElement | undefined,
  paragraphStyles: readonly XmlElement[],
  lists: ReadonlyMap<string, List>,
): { readonly list: List; readonly level: number } | undefined {
  const places = [own, ...paragraphStyles.map((style) => child(style, "pPr"))].map((one) => child(one, "numPr"));
  // The first that names a list; list 0 is "no list".
  const id = places.map((one) => child(one, "numId")?.attributes.val).find((value) => value !== undefined);
  const list = id === undefined ? undefined : lists.get(id);
  if (!list) return undefined;
  const said = places.map((one) => wholeNumberOf(child(one, "ilvl"))).find((level) => level !== undefined);
  const level = said ?? levelOfStyle(list, paragraphStyles) ?? 0;
  return list.levels.has(level) ? { list, level } : undefined;
}

/** A level can belong to a style of paragraphs, such as a heading. */
function levelOfStyle({ levels }: List, paragraphStyles: readonly XmlElement[]): number | undefined {
  const ids = paragraphStyles.map((style) => style.attributes.styleId);
  return [...levels].find(([, level]) => {
    const style = child(level, "pStyle")?.attributes.val;
    return style !== undefined && ids.includes(style);
  })?.[0];
}

function startOf(list: List, level: number): number {
  return wholeNumberOf(child(list.levels.get(level), "start")) ?? 0;
}

function numberText(list: List, level: number, counted: readonly (number | undefined)[]): string {
  const shown = list.levels.get(level);
  const format = child(shown, "numFmt")?.attributes.val ?? "decimal";
  const pattern = child(shown, "lvlText")?.attributes.val ?? "";
  // Signs of symbol fonts stand in the private area of Unicode.
  if (format === "bullet") return pattern.replace(/[\uE000-\uF8FF]/g, "•");
  const inArabic = isOn(child(shown, "isLgl")) ?? false;
  return pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const itsFormat = child(list.levels.get(at), "numFmt")?.attributes.val ?? "decimal";
    return numberInWords(counted[at] ?? startOf(list, at), inArabic ? "decimal" : itsFormat);
  });
}
