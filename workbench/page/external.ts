import type { Workbench } from "./workbench";

/** Runs in the pane's frame before Office.js: `window.external` answers as desktop Excel's does. */
const page = window.parent as Window & { readonly workbench?: Workbench };
if (page.workbench === undefined) throw new Error("The pane is not in the workbench");
Object.defineProperty(window, "external", { value: page.workbench.external(), configurable: true });
