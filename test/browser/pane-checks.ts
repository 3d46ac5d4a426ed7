import { join } from "node:path";
import type { AxeResults, ElementContext } from "axe-core";
import type { Page } from "playwright-core";
import { paneFrame } from "./open-workbench";

const AXE = join(__dirname, "..", "..", "node_modules", "axe-core", "axe.min.js");

/** The narrowest pane, and the usual one. Pixels. */
const WIDTHS = [320, 350];

/** `rule: element` of everything that axe objects to in the pane. */
export async function violations(page: Page): Promise<string[]> {
  const pane = paneFrame(page);
  if (!(await pane.evaluate(() => "axe" in window))) await pane.addScriptTag({ path: AXE });
  const found = await pane.evaluate(() => {
    const { axe } = window as unknown as { axe: { run: (what: ElementContext) => Promise<AxeResults> } };
    // Fluent's own stops for the Tab key hand the focus on at once.
    return axe.run({ exclude: "[data-tabster-dummy]" });
  });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What is wider than the pane, at each width; what stands in a region that scrolls by itself may be. */
export async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.evaluate((width) => {
      document.body.style.gridTemplateColumns = `minmax(0, 1fr) ${width}px`;
    }, width);
    await paneFrame(page).waitForFunction((width) => window.innerWidth <= width, width);
    found.push(
      ...(await paneFrame(page).evaluate(() =>
        [...document.querySelectorAll("#page, #page *")]
          .filter((element) => element.parentElement?.closest("[role=region]") === null)
          .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((element) => `${String(window.innerWidth)}: ${element.outerHTML.slice(0, 200)}`),
      )),
    );
  }
  return found;
}
