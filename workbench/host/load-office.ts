import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import type { NativeBridge } from "./native-bridge";

/** What office.js makes: the namespaces the add-in uses as globals. */
export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface LoadOptions {
  readonly bridge: NativeBridge;
  /** Of ExcelApi. Calls that are newer fail with ApiNotFound, as in that Excel. */
  readonly requirementSet: string;
  /** The folder `dist` of @microsoft/office-js. */
  readonly dist?: string;
}

/**
 * Loads the unmodified office.js of Excel for Windows into a world of its own in Node, joined to the bridge. Objects that it
 * makes are of another realm: `instanceof Array` is false for its arrays.
 */
export function loadOffice({ bridge, requirementSet, dist = DIST }: LoadOptions): LoadedOffice {
  const world = newWorld();
  world["_richApiNativeBridge"] = bridge;
  scriptOf(join(dist, BUNDLE)).runInContext(vm.createContext(world));
  const isSetSupported = (name: string, version = "1.1"): boolean =>
    name === "ExcelApi" && versionNumber(version) <= versionNumber(requirementSet);
  // `Office.context` is a getter that gives null outside of Excel; office.js asks it for requirement sets at each call.
  const office = Object.create(world["Office"] as object, {
    context: {
      value: {
        requirements: { isSetSupported },
        displayLanguage: "vi-VN",
        contentLanguage: "vi-VN",
        host: "Excel",
        platform: "PC",
        diagnostics: { host: "Excel", platform: "PC", version: "16.0.14332.20000" },
      },
    },
    onReady: { value: () => Promise.resolve({ host: "Excel", platform: "PC" }) },
  }) as typeof Office;
  world["Office"] = office;
  const extension = world["OfficeExtension"] as typeof OfficeExtension;
  // Off in this bundle: it is set on a class that nothing reads. Real Excel refuses such a call itself.
  (
    extension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }
  ).CommonUtility._doApiNotSupportedCheck = true;
  return { Excel: world["Excel"] as typeof Excel, Office: office, OfficeExtension: extension };
}

const DIST = join("node_modules", "@microsoft", "office-js", "dist");
const BUNDLE = "excel-win32-16.01.debug.js";

const scripts = new Map<string, vm.Script>();

function scriptOf(file: string): vm.Script {
  let script = scripts.get(file);
  if (!script) scripts.set(file, (script = new vm.Script(readFileSync(file, "utf8"), { filename: file })));
  return script;
}

/** The little of a browser that office.js touches when it loads. */
function newWorld(): Record<string, unknown> {
  const location = { href: "http://localhost/", search: "", hash: "" };
  const world: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    location,
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
      location,
      URL: location.href,
    },
    navigator: { userAgent: "node" },
    addEventListener: () => undefined,
  };
  world["window"] = world;
  world["self"] = world;
  return world;
}

function versionNumber(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}
