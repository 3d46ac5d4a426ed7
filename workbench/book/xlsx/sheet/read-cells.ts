import type { CellContent, ContentValue, StyleContent } from "../../content/book-content";
import { cellAddress, readCellAddress } from "../address";
import { refersOutside } from "../formula/refers-outside";
import { shiftedFormula } from "../formula/shift-formula";
import { shownFormula } from "../formula/stored-formula";
import type { Lose } from "../loss";
import { broken } from "../opened";
import { readText, type FileText } from "../shared-strings";
import { isDayFormat } from "../style/number-format";
import type { ReadStyle } from "../style/read-styles";
import { unescapedText } from "../xml/excel-text";
import { child, flag, numberOf } from "../xml/element";
import type { XmlElement } from "../xml/read-xml";
import { dayNumberOfIso, days1904 } from "./day-number";

export interface CellSources {
  readonly strings: readonly FileText[];
  readonly styles: readonly ReadStyle[];
  /** The file counts days from 1/1/1904. */
  readonly is1904: boolean;
  readonly lose: Lose;
}

export interface RowContent {
  readonly index: number;
  readonly height?: number;
  readonly hidden?: boolean;
}

/** Reads the rows of one sheet one after the other; cells and rows without a place follow the one before. */
export class RowReader {
  readonly cells: CellContent[] = [];
  /** Rows with a height or hidden. */
  readonly rows: RowContent[] = [];
  private row = -1;
  private readonly filledDown = new Map<string, { row: number; column: number; formula: string }>();
  private readonly outside = new Set<string>();
  /** Styles of ISO days that had no day format of their own. */
  private readonly dayStyles = new Map<StyleContent | undefined, StyleContent>();

  constructor(private readonly sources: CellSources) {}

  read(element: XmlElement): void {
    if (element.name !== "row") return;
    this.row = (numberOf(element, "r") ?? this.row + 2) - 1;
    this.readRowLook(element);
    let column = -1;
    for (const cell of element.children) {
      if (cell.name !== "c") continue;
      const reference = cell.attributes.r;
      const place = reference === undefined ? { row: this.row, column: column + 1 } : readCellAddress(reference);
      if (!place) throw broken(`no such cell: ${reference}`);
      column = place.column;
      const content = this.readCell(cell, place.row, place.column);
      if (content) this.cells.push(content);
    }
  }

  private readRowLook(element: XmlElement): void {
    const height = flag(element, "customHeight") ? numberOf(element, "ht") : undefined;
    const hidden = flag(element, "hidden");
    if (height !== undefined || hidden) {
      this.rows.push({ index: this.row, ...(height !== undefined && { height }), ...(hidden && { hidden }) });
    }
    if (numberOf(element, "outlineLevel")) this.sources.lose("row-group");
    if (flag(element, "customFormat") && this.styleOf(element)) this.sources.lose("column-or-row-style");
  }

  private readCell(cell: XmlElement, row: number, column: number): CellContent | undefined {
    const isoDay = cell.attributes.t === "d" ? dayNumberOfIso(child(cell, "v")?.text ?? "") : undefined;
    const ownStyle = this.styleOf(cell);
    const style = isoDay === undefined ? ownStyle : this.dayStyle(ownStyle);
    const value = isoDay ?? this.dayCorrected(this.valueOf(cell), style);
    const formula = this.formulaOf(child(cell, "f"), row, column);
    if (value === undefined && formula === undefined && !style) return undefined;
    return {
      row,
      column,
      ...(value !== undefined && { value }),
      ...(formula !== undefined && { formula }),
      ...(style && { style }),
    };
  }

  private styleOf(element: XmlElement): StyleContent | undefined {
    const read = this.sources.styles[numberOf(element, "s") ?? 0];
    read?.losses.forEach(this.sources.lose);
    return read?.style;
  }

  private dayStyle(style: StyleContent | undefined): StyleContent {
    if (style?.format && isDayFormat(style.format)) return style;
    const made = this.dayStyles.get(style) ?? { ...style, format: "dd/mm/yyyy" };
    this.dayStyles.set(style, made);
    return made;
  }

  private dayCorrected(value: ContentValue | undefined, style: StyleContent | undefined): ContentValue | undefined {
    const isDay = this.sources.is1904 && typeof value === "number" && style?.format && isDayFormat(style.format);
    return isDay ? value + days1904 : value;
  }

  private valueOf(cell: XmlElement): ContentValue | undefined {
    const shown = child(cell, "v")?.text;
    switch (cell.attributes.t) {
      case "inlineStr":
        return this.textOf(readText(child(cell, "is")));
      case "s":
        return shown === undefined ? undefined : this.textOf(this.sources.strings[Number(shown)]);
      case "str":
      case "d":
        // A formula whose result is "" may be kept without a value.
        return shown === undefined ? (child(cell, "f") ? "" : undefined) : unescapedText(shown);
      case "b":
        return shown === undefined ? undefined : shown.trim() === "1" || shown.trim() === "true";
      case "e":
        return shown === undefined ? undefined : { error: shown.trim() };
      default:
        return shown === undefined || shown.trim() === "" ? undefined : numberIn(shown);
    }
  }

  private textOf(text: FileText | undefined): string {
    if (!text) throw broken("a cell names a text that is not there");
    if (text.isRich) this.sources.lose("rich-text");
    return text.text;
  }

  private formulaOf(element: XmlElement | undefined, row: number, column: number): string | undefined {
    if (!element) return undefined;
    const { t: type, si: group } = element.attributes;
    if (type === "array") this.sources.lose("array-formula");
    if (type === "dataTable") {
      this.sources.lose("array-formula");
      return undefined;
    }
    if (refersOutside(element.text)) {
      this.sources.lose("external-link");
      if (group !== undefined) this.outside.add(group);
      return undefined;
    }
    const formula = element.text === "" ? undefined : shownFormula(unescapedText(element.text));
    if (type !== "shared" || group === undefined) return formula;
    if (formula !== undefined) {
      this.filledDown.set(group, { row, column, formula });
      return formula;
    }
    const first = this.filledDown.get(group);
    // The first of them referred to another workbook; the result stays.
    if (!first && this.outside.has(group)) return undefined;
    if (!first) throw broken(`${cellAddress(row, column)} shares a formula that is not there`);
    return shiftedFormula(first.formula, row - first.row, column - first.column);
  }
}

function numberIn(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number)) throw broken(`no number: ${text.slice(0, 40)}`);
  return number;
}
