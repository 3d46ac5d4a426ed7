import { fillToolbar } from "./toolbar";
import { Workbench } from "./workbench";

/** The page for development: a spreadsheet on the left, the built pane beside it, and no Excel. */
const workbench = new Workbench(element("sheet"), element("pane") as HTMLIFrameElement);
// The pane's frame asks its parent for `external`; browser tests read what stands in the book.
Object.assign(window, { workbench });
fillToolbar(element("toolbar"), workbench);
workbench.show();

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
}
