import type { Workbench } from "./workbench";

/** Runs in the pane's frame before Office.js: `window.external` answers as desktop Excel's does. */
const { workbench }: { readonly workbench?: Workbench } = window.parent as unknown as {
  readonly workbench?: Workbench;
};
if (workbench === undefined) throw new Error("The pane is not in the workbench");
Object.defineProperty(window, "external", { value: workbench.external(), configurable: true });
