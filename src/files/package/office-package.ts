import type { GuardedFile } from "./zip-guard";
import { readXml, childrenOf, type XmlElement } from "./read-xml";
import { readZipPart } from "./read-zip-part";

/** The parts of an office file, found by what they are to each other, not by their usual names. */
export interface OfficePackage {
  /** The root of the main part: the document, the workbook. @throws when there is none. */
  readonly main: () => XmlElement;
  /** The root of the part that is this to the main part: `styles`, `numbering`; `undefined` when there is none. */
  readonly related: (kind: string) => XmlElement | undefined;
}

/** Source: ECMA-376 Part 2, 9.3. */
export function openPackage({ bytes, entries }: GuardedFile): OfficePackage {
  const read = (path: string): XmlElement | undefined => {
    const entry = entries.get(path);
    return entry && readXml(readZipPart(bytes, entry));
  };
  const targetOf = (part: string, kind: string): string | undefined => {
    const slash = part.lastIndexOf("/") + 1;
    const relations = read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
    const relation = childrenOf(relations, "Relationship").find(
      ({ attributes }) => attributes.TargetMode !== "External" && attributes.Type?.endsWith(`/${kind}`),
    );
    return relation && resolved(part.slice(0, slash), relation.attributes.Target ?? "");
  };
  const mainPath = targetOf("", "officeDocument") ?? "";
  return {
    main: () => {
      const root = read(mainPath);
      if (!root) throw new Error("No main part");
      return root;
    },
    related: (kind) => {
      const path = targetOf(mainPath, kind);
      return path === undefined ? undefined : read(path);
    },
  };
}

/** `word/styles.xml` for `styles.xml` in `word/`, or for `/word/styles.xml`. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
