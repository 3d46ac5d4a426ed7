import { chromium, type Browser, type Frame, type FrameLocator, type Page } from "playwright-core";
import type { Workbench } from "../../workbench/page/workbench";
import { serveWorkbench } from "../../workbench/serve.mjs";

declare global {
  interface Window {
    /** Of the workbench's page, for tests. */
    readonly workbench: Workbench;
  }
}

/** The workbench's page in a browser of its own, as built, with an empty workbook. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly address: string;
  /** What went wrong in the page or in the pane. */
  readonly errors: readonly string[];
  /** Every address asked for. */
  readonly requests: readonly string[];
  /** What came back from addresses that end so. */
  readonly served: (ending: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Waits are long: the machine may be busy with other things. Less than jest gives a test, so that it says what it waited for. */
export const PATIENCE = 45_000;

export async function openWorkbench(): Promise<OpenedWorkbench> {
  const server = await serveWorkbench();
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, locale: "vi-VN" });
  page.setDefaultTimeout(PATIENCE);
  const [errors, requests, answers] = [[] as string[], [] as string[], new Map<string, Promise<Buffer>>()];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => requests.push(request.url()));
  page.on("response", (response) => {
    // Kept at once: a body can be asked for only while its page is open.
    if (response.url().endsWith(".js")) answers.set(response.url(), response.body());
  });
  await page.goto(server.address);
  return {
    page,
    pane: page.frameLocator("#pane"),
    address: server.address,
    errors,
    requests,
    served: async (ending) => {
      const [, answer] = [...answers].find(([url]) => url.endsWith(ending)) ?? [];
      if (answer === undefined) throw new Error(`Nobody asked for ${ending}`);
      return answer;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The pane's frame itself, for what a locator cannot do. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => new URL(one.url()).pathname.startsWith("/pane/"));
  if (frame === undefined) throw new Error("The page shows no pane");
  return frame;
}

function launch(): Promise<Browser> {
  const executablePath = process.env["CCHC_CHROMIUM"];
  if (executablePath === undefined) throw new Error("CCHC_CHROMIUM names no browser: run npm test");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
