import type { Host } from "./host";

export interface DesktopOptions {
  /** Of ExcelApi, such as "1.14". */
  readonly requirementSet?: string;
  /** Language of Excel's own texts, such as "vi-VN". */
  readonly locale?: string;
  readonly documentUrl?: string;
}

/**
 * `window.external` as Excel for Windows gives it to office.js: put it on the pane's window before office.js is loaded, with
 * `Object.defineProperty(window, "external", { value, configurable: true })`.
 */
export function desktopExternal(host: Host, options: DesktopOptions = {}): object {
  const locale = options.locale ?? "vi-VN";
  const settings = new Map<string, unknown>();
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => options.documentUrl ?? "C:\\so-theo-doi.xlsx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () =>
      JSON.stringify({ ExcelApi: options.requirementSet ?? "1.14", RichApiRuntime: "1.2", DialogApi: "1.1" }),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetSettings: () => ({
      Read(keys: string[], values: unknown[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly unknown[]) {
        keys.forEach((key, index) => settings.set(key, values[index]));
      },
    }),
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$$$$0`,
    GetContext: () => context,
    Execute(method: number, parameters: readonly unknown[], done: (answer: unknown) => void) {
      if (method !== EXECUTE_RICH_API) return void setTimeout(() => done(FAILED), 0);
      const request = (Array.isArray(parameters[0]) ? parameters[0] : parameters) as readonly unknown[];
      host.answer(String(request[BODY])).then(
        (answer) => done(safeArray([0, 200, [], answer])),
        () => done(FAILED),
      );
    },
    RegisterEvent(event: number, _target: string, handler: EventHandler, done: (status: number) => void) {
      if (event === RICH_API_EVENT)
        host.onEvents((entries) => handler(event, safeArray(entries.map((entry) => [...entry, NOT_REMOTE]))));
      done(0);
    },
    UnregisterEvent: (_event: number, _target: string, done: (status: number) => void) => done(0),
  };
}

type EventHandler = (event: number, message: object) => void;

// Numbers of office.js: OSF.DDA.MethodDispId and OSF.DDA.EventDispId.
const EXECUTE_RICH_API = 93;
const RICH_API_EVENT = 33;
/** Place of the request's text among the parameters. */
const BODY = 4;
const FAILED = 1;
const NOT_REMOTE = false;

/** Arrays cross Excel's boundary as VBArrays. */
function safeArray(items: readonly unknown[]): object {
  return { toArray: () => items, dimensions: () => 1 };
}
