import { children } from "../xml/element";
import type { Archive } from "./archive";

/** How a part of an office file names another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`, `drawing`. */
  readonly kind: string;
  /** Path inside the file; an address for an external one. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relations of a part; those of the whole file for `""`. */
export async function readRelations(archive: Archive, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const root = await archive.xml(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  return children(root, "Relationship").map(({ attributes }) => {
    const isExternal = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      kind: (attributes.Type ?? "").split("/").pop() ?? "",
      target: isExternal ? target : resolved(folder, target),
      isExternal,
    };
  });
}

/** `xl/tables/table1.xml` for `../tables/table1.xml` in `xl/worksheets/`, or for `/xl/tables/table1.xml`. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : folder + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
