import { element, document } from "./xml/write-xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type RelationKind = "officeDocument" | "worksheet" | "styles" | "sharedStrings" | "table";

/** A `.rels` part: how one part of the file names others. */
export function relationsXml(
  relations: readonly { readonly id: string; readonly kind: RelationKind; readonly target: string }[],
): string {
  const items = relations.map(({ id, kind, target }) =>
    element("Relationship", { Id: id, Type: `${office}/${kind}`, Target: target }),
  );
  return document(
    element("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }, items.join("")),
  );
}

/** `[Content_Types].xml`: what each part is, known from its path. */
export function contentTypesXml(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = types.find(([pattern]) => pattern.test(path))?.[1];
    return type ? [element("Override", { PartName: `/${path}`, ContentType: `${spreadsheet}.${type}+xml` })] : [];
  });
  const defaults = [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  return document(
    element(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      [...defaults, ...overrides].join(""),
    ),
  );
}

const types: readonly (readonly [path: RegExp, type: string])[] = [
  [/^xl\/workbook\.xml$/, "sheet.main"],
  [/^xl\/worksheets\/[^/]+\.xml$/, "worksheet"],
  [/^xl\/tables\/[^/]+\.xml$/, "table"],
  [/^xl\/styles\.xml$/, "styles"],
  [/^xl\/sharedStrings\.xml$/, "sharedStrings"],
];
