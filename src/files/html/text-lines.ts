import type { TextRun } from "../tables/text-runs";

/** Puts together lines of text from pieces of a web page, with the blanks that a browser shows. */
export interface TextLines {
  /** Blanks and line breaks in a row are one blank, and none at the ends of a line, unless the look keeps them. */
  readonly write: (text: string, look: Look) => void;
  /** A new line, whatever stands before. */
  readonly breakLine: () => void;
  /** What comes next begins a line. */
  readonly beginLine: () => void;
  /** What comes next begins a line with this; nothing is written when nothing comes next in it. */
  readonly beginItem: (mark: string, look: Look) => void;
  readonly runs: () => readonly TextRun[];
}

interface Look extends Omit<TextRun, "text"> {
  readonly keepsBlanks: boolean;
}

export function textLines(): TextLines {
  const runs: TextRun[] = [];
  let place: "line-start" | "in-line" | "line-end" = "line-start";
  /** Shown only if words follow in the same line. */
  let blank: TextRun | undefined;
  let mark: TextRun | undefined;
  const put = (run: TextRun): void => {
    if (place === "line-end") runs.push(LINE_END);
    else if (blank !== undefined && run !== LINE_END) runs.push(blank);
    if (mark !== undefined && run !== LINE_END) runs.push(mark);
    [blank, mark] = [undefined, undefined];
    runs.push(run);
    place = run.text.endsWith("\n") ? "line-start" : "in-line";
  };
  const beginLine = (): void => {
    if (place === "in-line") place = "line-end";
  };
  return {
    write: (text, { isBold, font, keepsBlanks }) => {
      const shown = keepsBlanks ? text : text.replace(/[ \t\r\n\f]+/g, " ");
      const words = keepsBlanks ? text : shown.replace(/^ | $/g, "");
      const oneBlank = { text: " ", isBold, font };
      if (!keepsBlanks && shown.startsWith(" ") && place === "in-line") blank ??= oneBlank;
      if (words === "") return;
      put({ text: words, isBold, font });
      if (!keepsBlanks && shown.endsWith(" ")) blank = oneBlank;
    },
    breakLine: () => put(LINE_END),
    beginLine,
    beginItem: (text, { isBold, font }) => {
      beginLine();
      mark = text === "" ? undefined : { text, isBold, font };
    },
    runs: () => runs,
  };
}

const LINE_END: TextRun = { text: "\n", isBold: false, font: undefined };
