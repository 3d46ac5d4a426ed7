import type { Archive } from "./archive/archive";
import { readRelations } from "./archive/relations";
import type { LossKind, Losses } from "./loss";
import type { XmlElement } from "./xml/read-xml";

/** Finds out from the parts of a file what is lost: everything that is not known to be carried, or of no account, is. */
export async function losePartsOf(
  archive: Archive,
  sheets: readonly { readonly name: string; readonly path: string }[],
  losses: Losses,
): Promise<void> {
  const sheetOf = new Map<string, string>();
  for (const { name, path } of sheets) {
    for (const part of await reachedFrom(archive, path)) sheetOf.set(part, name);
  }
  for (const path of archive.paths) {
    const kind = lossOf(path);
    // A drawing that only places charts, pictures or slicers is no loss besides them.
    if (!kind || (kind === "drawing" && drawingPart.test(path) && !hasShape(await archive.xml(path)))) continue;
    const sheet = sheetOf.get(path.toLowerCase());
    losses.add({ kind, ...(sheet !== undefined && { sheet }), ...(kind === "other" && { part: path }) });
  }
}

/** The parts that a sheet names, directly or through others, in lower case: a chart stands in a drawing. */
async function reachedFrom(archive: Archive, path: string): Promise<ReadonlySet<string>> {
  const reached = new Set<string>();
  const waiting = [path];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isExternal } of await readRelations(archive, part)) {
      // The workbook itself is not part of a sheet, though pivot tables lead back to it.
      if (isExternal || reached.has(target.toLowerCase()) || /workbook\.xml$/i.test(target)) continue;
      reached.add(target.toLowerCase());
      waiting.push(target);
    }
  }
  return reached;
}

const drawingPart = /^xl\/drawings\/drawing\d*\.xml$/i;

/** Shapes and text boxes; not those that stand in for what an older program cannot show. */
function hasShape(drawing: XmlElement | undefined): boolean {
  return (drawing?.children ?? []).some(
    (element) =>
      element.name === "sp" || element.name === "cxnSp" || (element.name !== "Fallback" && hasShape(element)),
  );
}

function lossOf(path: string): LossKind | undefined {
  if (path.endsWith("/") || carried.test(path)) return undefined;
  return kinds.find(([pattern]) => pattern.test(path))?.[1] ?? "other";
}

/** Read, or made anew by every program that saves. */
const carried = new RegExp(
  [
    String.raw`^\[content_types\]\.xml$`,
    String.raw`(^|/)_rels/[^/]*\.rels$`,
    String.raw`^docProps/(app|core|thumbnail)\.`,
    String.raw`^xl/(workbook|styles|sharedStrings|calcChain)\.xml$`,
    String.raw`^xl/(worksheets|chartsheets|macrosheets|dialogsheets)/[^/]+\.xml$`,
    String.raw`^xl/(theme|tables|printerSettings)/`,
    // Says which formulas spill; the formulas say so themselves when they are read.
    String.raw`^xl/metadata\.xml$`,
  ].join("|"),
  "i",
);

const kinds: readonly (readonly [path: RegExp, kind: LossKind])[] = [
  [/^xl\/(charts|chartEx)\//i, "chart"],
  [/^xl\/(pivotTables|pivotCache)\//i, "pivot-table"],
  [/^xl\/media\//i, "picture"],
  [/^xl\/(drawings\/[^/]*\.vml$|comments|threadedComments|persons)/i, "comment"],
  [/^xl\/(drawings|diagrams)\//i, "drawing"],
  [/^customXml\//i, "custom-xml"],
  [/^xl\/customProperty/i, "custom-properties"],
  [/^docProps\/custom/i, "custom-properties"],
  [/^xl\/externalLinks\//i, "external-link"],
  [/^xl\/(slicers|slicerCaches|timelines|timelineCaches)\//i, "slicer"],
  [/^xl\/embeddings\//i, "embedded-object"],
  [/^xl\/(ctrlProps|activeX)\//i, "control"],
  [/^xl\/(connections\.xml|queryTables\/|xmlMaps\.xml)/i, "data-connection"],
  [/^xl\/model\//i, "data-model"],
  [/^xl\/(richData|featurePropertyBag)\//i, "data-type"],
  [/^xl\/(webextensions|taskpanes)/i, "add-in-settings"],
  [/^_xmlsignatures\//i, "signature"],
];
