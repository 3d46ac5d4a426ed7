import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../test/helpers/find-programs.mjs";

// Draws icon.svg in the sizes that Office asks for: node assets/draw-icons.mjs
const folder = import.meta.dirname;
const svg = readFileSync(join(folder, "icon.svg"), "utf8");

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("Chromium, Chrome or Edge is needed; CHROME_PATH can name it.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const size of [16, 32, 64, 80, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  writeFileSync(join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
