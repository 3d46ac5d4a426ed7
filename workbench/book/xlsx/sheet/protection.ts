import type { ProtectionContent } from "../../content/book-content";
import type { Lose } from "../loss";
import { flag } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { element } from "../xml/write-xml";

/** Allowed operations and their attributes, in which "1" means locked. Source: ECMA-376 Part 1, 18.3.1.85. */
const operations = [
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertRows", "allowInsertRows"],
  ["deleteRows", "allowDeleteRows"],
  ["sort", "allowSort"],
  ["autoFilter", "allowAutoFilter"],
] as const;

/** Operations that are always locked, and what Excel itself locks with them, as attribute and schema default. */
const others = [
  ["objects", false, true],
  ["scenarios", false, true],
  ["insertColumns", true, true],
  ["insertHyperlinks", true, true],
  ["deleteColumns", true, true],
  ["pivotTables", true, true],
  ["selectLockedCells", false, false],
  ["selectUnlockedCells", false, false],
] as const;

export function protectionXml(protection: ProtectionContent): string {
  const allowed = operations.map(([attribute, name]) => [attribute, protection[name] ? false : undefined] as const);
  return element("sheetProtection", { sheet: true, objects: true, scenarios: true, ...Object.fromEntries(allowed) });
}

export function readProtection(protection: XmlElement | undefined, lose: Lose): ProtectionContent | undefined {
  if (!flag(protection, "sheet")) return undefined;
  const hasPassword = protection?.attributes.password !== undefined || protection?.attributes.hashValue !== undefined;
  if (hasPassword) lose("protection-password");
  if (others.some(([name, normally, ours]) => flag(protection, name, normally) !== ours)) lose("protection-setting");
  const isAllowed = (attribute: (typeof operations)[number][0]): boolean => !flag(protection, attribute, true);
  return {
    allowAutoFilter: isAllowed("autoFilter"),
    allowFormatColumns: isAllowed("formatColumns"),
    allowFormatRows: isAllowed("formatRows"),
    allowFormatCells: isAllowed("formatCells"),
    allowSort: isAllowed("sort"),
    allowInsertRows: isAllowed("insertRows"),
    allowDeleteRows: isAllowed("deleteRows"),
  };
}
