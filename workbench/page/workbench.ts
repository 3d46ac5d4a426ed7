import { Book } from "../book/book";
import type { BookContent } from "../book/content/book-content";
import { COLOURS_DIRTY } from "../book/univer/calculation";
import { desktopExternal } from "../host/desktop-external";
import { Host } from "../host/host";
import { createPageUniver } from "./create-page-univer";
import { joinSelection } from "./join-selection";
import { redrawAfterSizes } from "./redraw-after-sizes";

/** The open workbook in the grid, and the pane's frame beside it, which talks to it as to Excel. */
export class Workbench {
  private opened: { readonly book: Book; readonly host: Host; readonly dispose: () => void } | undefined;

  constructor(
    private readonly grid: HTMLElement,
    private readonly pane: HTMLIFrameElement,
  ) {}

  /** Shows another workbook and starts the pane anew, as Excel does for each workbook. An empty one without `content`. */
  show(content?: BookContent): void {
    this.pane.removeAttribute("src");
    this.opened?.dispose();
    this.grid.replaceChildren();
    const univer = createPageUniver(this.grid);
    const book = new Book(univer.api, content, {
      forgetFormulas: univer.forgetFormulas,
      calculatesColours: univer.calculatesColours,
    });
    univer.leaveCalculationToBook();
    const dayFirst = univer.readEntriesDayFirst();
    const host = new Host(book);
    const stopCalculating = book.onChanged(() => {
      // After the request or the paste that made this change.
      setTimeout(() => void book.calculated(), 0);
    });
    // Marks change no cell.
    const colours = univer.api.onCommandExecuted(({ id }) => {
      if (id === COLOURS_DIRTY) setTimeout(() => void book.calculated(), 0);
    });
    const stopSelecting = joinSelection(book, univer.api);
    const stopRedrawing = redrawAfterSizes(univer.api);
    const dispose = () => {
      stopCalculating();
      colours.dispose();
      stopSelecting();
      stopRedrawing();
      dayFirst.dispose();
      host.close();
      book.dispose();
      univer.dispose();
    };
    this.opened = { book, host, dispose };
    void book.calculated();
    this.pane.src = "/pane/";
  }

  get book(): Book {
    return this.current.book;
  }

  get host(): Host {
    return this.current.host;
  }

  /** `window.external` for the pane's frame. */
  external(): object {
    return desktopExternal(this.host);
  }

  private get current() {
    if (this.opened === undefined) throw new Error("No workbook is open");
    return this.opened;
  }
}
