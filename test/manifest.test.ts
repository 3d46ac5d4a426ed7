import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest, type ManifestInfo } from "office-addin-manifest";
import { allElements, readXml, type XmlElement } from "./helpers/xml-tree";

const root = join(__dirname, "..");
const file = join(root, "manifest.xml");
const manifest = readXml(readFileSync(file, "utf8"));
const elements = allElements(manifest);
const base = "https://localhost:3000/pane/";

describe("The manifest, as Office's own tool reads it,", () => {
  let info: ManifestInfo;
  beforeAll(async () => {
    info = await OfficeAddinManifest.readManifestFile(file);
  });

  test("is a task pane for workbooks that may read and write", () => {
    expect(info).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultLocale: "vi-VN",
      displayName: "Sổ theo dõi Chỉ số CCHC",
    });
  });

  test("has an id that is a random GUID", () => {
    expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("has the version of package.json, in four parts", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(info.version).toBe(`${version}.0`);
  });

  test("opens the built pane", () => {
    expect(info.defaultSettings?.sourceLocation).toBe(`${base}pane.html`);
    expect(info.iconUrl).toBe(`${base}assets/icon-32.png`);
    // Task panes take 64 px here; 128 px is for mail.
    expect(info.highResolutionIconUrl).toBe(`${base}assets/icon-64.png`);
  });
});

describe("The manifest", () => {
  test("asks for ExcelApi 1.14, no less and no more", () => {
    const sets = only("Requirements", manifest).children.flatMap(({ children }) => children);
    expect(sets.map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.14" }]);
  });

  test("uses https addresses of the pane only", () => {
    const addresses = elements.flatMap(({ attributes }) =>
      [attributes["DefaultValue"], attributes["Value"]].filter((value) => value?.includes("://")),
    );
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address?.startsWith(base))).toEqual([]);
  });

  test("has its elements in the order of the schema", () => {
    // https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
    const orders: Record<string, string> = {
      OfficeApp:
        "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
        "AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides",
      VersionOverrides: "Description Requirements Hosts Resources EquivalentAddins WebApplicationInfo",
      DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
      GetStarted: "Title Description LearnMoreUrl",
      Group: "OverriddenByRibbonApi Label Icon Control",
      Control: "OverriddenByRibbonApi Label Supertip Icon Action Enabled Items",
      Supertip: "Title Description",
      Action: "TaskpaneId SourceLocation",
      Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
    };
    for (const { name, children } of elements) {
      const order = orders[name]?.split(" ");
      if (order === undefined) continue;
      const places = children.map((child) => order.indexOf(child.name));
      expect({ name, places }).toEqual({ name, places: [...places].sort((a, b) => a - b) });
      expect(places).not.toContain(-1);
    }
  });

  test("has a ribbon button that opens the pane", () => {
    const button = only("Control", manifest);
    expect(button.attributes["xsi:type"]).toBe("Button");
    expect(only("Action", button).attributes["xsi:type"]).toBe("ShowTaskpane");
    const address = only("SourceLocation", only("Action", button)).attributes["resid"];
    expect(resource(address)).toMatchObject({ name: "bt:Url", attributes: { DefaultValue: `${base}pane.html` } });
  });

  test("refers to resources that exist, each with an id of 32 characters at most, and uses all of them", () => {
    const used = elements.flatMap(({ attributes }) => attributes["resid"] ?? []);
    const given = only("Resources", manifest).children.flatMap(({ children }) =>
      children.flatMap(({ attributes }) => attributes["id"] ?? []),
    );
    expect(new Set(given).size).toBe(given.length);
    expect([...new Set(used)].sort()).toEqual([...given].sort());
    expect(given.filter((id) => id.length > 32)).toEqual([]);
  });

  const limits: [list: string, characters: number][] = [
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ];
  test.each(limits)("has Vietnamese and English %s of %d characters at most", (list, characters) => {
    for (const text of only(list, manifest).children) {
      const english = only("bt:Override", text).attributes;
      expect(english["Locale"]).toBe("en-US");
      expect(text.attributes["DefaultValue"]?.length).toBeLessThanOrEqual(characters);
      expect(english["Value"]?.length).toBeLessThanOrEqual(characters);
    }
  });

  test("describes itself in 250 characters at most", () => {
    const description = only("Description", { ...manifest, children: manifest.children.filter(isDescription) });
    expect(description.attributes["DefaultValue"]?.length).toBeLessThanOrEqual(250);
    expect(only("Override", description).attributes["Value"]?.length).toBeLessThanOrEqual(250);
  });

  test("shows icons that exist in the size they are said to have", () => {
    const icons = elements.filter(({ name, attributes }) => name === "bt:Image" && attributes["size"] !== undefined);
    expect(icons.map(({ attributes }) => Number(attributes["size"]))).toEqual(expect.arrayContaining([16, 32, 80]));
    for (const { attributes } of icons) {
      const address = resource(attributes["resid"])?.attributes["DefaultValue"] ?? "";
      expect(pngSize(join(root, address.slice(base.length)))).toEqual(square(Number(attributes["size"])));
    }
  });
});

describe("The icons of the add-in", () => {
  test.each([16, 32, 64, 80, 128])("are there in %d px", (size) => {
    expect(pngSize(join(root, "assets", `icon-${size}.png`))).toEqual(square(size));
  });
});

function only(name: string, within: XmlElement): XmlElement {
  const [first] = allElements(within).filter((element) => element !== within && element.name === name);
  if (first === undefined) throw new Error(`There is no <${name}> in <${within.name}>`);
  return first;
}

function isDescription({ name }: XmlElement): boolean {
  return name === "Description";
}

function resource(id: string | undefined): XmlElement | undefined {
  return allElements(only("Resources", manifest)).find(({ attributes }) => attributes["id"] === id);
}

/** From the header of a PNG: its signature, then the chunk IHDR, which begins with width and height. */
function pngSize(path: string): { width: number; height: number } {
  const png = readFileSync(path);
  if (png.toString("latin1", 1, 4) !== "PNG") throw new Error(`${path} is no PNG`);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function square(size: number): { width: number; height: number } {
  return { width: size, height: size };
}
