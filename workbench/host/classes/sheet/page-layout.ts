import { type Area, SHEET_COLUMNS, readAddress } from "../../../book/area";
import type { BookSheet } from "../../../book/book-sheet";
import type { HeaderFooterPlace, Margin } from "../../../book/sheet-extras";
import type { Arguments } from "../../arguments";
import { flagOf, numberOf, recordOf, textOf } from "../../arguments";
import { HostError } from "../../host-error";
import { type MemberTable, NULL_OBJECT, type ValueMember, object } from "../../members";
import { PAPERS } from "../../rules/paper";
import type { Json } from "../../wire";

/** Points. Source: https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
function margin(name: Margin): ValueMember<BookSheet> {
  return {
    get: ({ extras }) => extras.print.margins[name],
    set: ({ extras }, value) => void (extras.print.margins[name] = numberOf(value)),
  };
}

export const pageLayout: MemberTable<BookSheet> = {
  values: {
    Orientation: {
      get: ({ extras }) => (extras.print.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: ({ extras }, value) => {
        if (value !== "Landscape" && value !== "Portrait") throw new HostError("InvalidArgument");
        extras.print.orientation = value === "Landscape" ? "landscape" : "portrait";
      },
    },
    PaperSize: {
      get: ({ extras }) => PAPERS.find(([, code]) => code === extras.print.paperSize)?.[0] ?? "A4",
      set: ({ extras }, value) => {
        const code = PAPERS.find(([name]) => name.toLowerCase() === textOf(value).toLowerCase())?.[1];
        if (code === undefined) throw new HostError("InvalidArgument");
        extras.print.paperSize = code;
      },
    },
    /** `{ scale }` or `{ horizontalFitToPages, verticalFitToPages }`. Source: https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions */
    Zoom: {
      get: ({ extras: { print } }) => ({
        scale: print.scale ?? null,
        horizontalFitToPages: print.fitToWidth || null,
        verticalFitToPages: print.fitToHeight || null,
      }),
      set: ({ extras: { print } }, value) => {
        const { scale, horizontalFitToPages, verticalFitToPages } = recordOf(value);
        const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
        print.scale = fits ? undefined : scale === undefined ? 100 : between(scale, 10, 400);
        print.fitToWidth = fits ? pages(horizontalFitToPages) : undefined;
        print.fitToHeight = fits ? pages(verticalFitToPages) : undefined;
      },
    },
    CenterHorizontally: {
      get: ({ extras }) => extras.print.centerHorizontally,
      set: ({ extras }, value) => void (extras.print.centerHorizontally = flagOf(value)),
    },
    CenterVertically: {
      get: ({ extras }) => extras.print.centerVertically,
      set: ({ extras }, value) => void (extras.print.centerVertically = flagOf(value)),
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (sheet) => object("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintArea: (sheet, args) => void (sheet.extras.print.area = areaOf(args)),
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.extras.print.area ? object("RangeAreas", { sheet, areas: [sheet.extras.print.area] }) : NULL_OBJECT,
    SetPrintTitleRows: (sheet, args) => {
      const { row, rows } = areaOf(args);
      sheet.extras.print.titleRows = { first: row, last: row + rows - 1 };
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const { titleRows } = sheet.extras.print;
      if (!titleRows) return NULL_OBJECT;
      const rows = titleRows.last - titleRows.first + 1;
      return object("Range", { sheet, area: { row: titleRows.first, rows, column: 0, columns: SHEET_COLUMNS } });
    },
    /** Source: https://learn.microsoft.com/javascript/api/excel/excel.printmarginunit */
    SetPrintMargins: ({ extras }, args) => {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[args.text(0)];
      if (points === undefined) throw new HostError("InvalidArgument");
      for (const [name, value] of Object.entries(args.record(1)))
        if (name in extras.print.margins && value !== undefined && value !== null)
          extras.print.margins[name as Margin] = numberOf(value) * points;
    },
  },
};

export const headerFooterGroup: MemberTable<BookSheet> = {
  values: { State: { get: () => "Default", set: () => undefined } },
  objects: { DefaultForAllPages: (sheet) => object("HeaderFooter", sheet) },
};

/** Excel's codes: `Trang &P/&N`. Source: https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
function mark(place: HeaderFooterPlace): ValueMember<BookSheet> {
  return {
    get: ({ extras }) => extras.print.marks[place],
    set: ({ extras }, value) => void (extras.print.marks[place] = textOf(value)),
  };
}

export const headerFooter: MemberTable<BookSheet> = {
  values: {
    LeftHeader: mark("leftHeader"),
    CenterHeader: mark("centerHeader"),
    RightHeader: mark("rightHeader"),
    LeftFooter: mark("leftFooter"),
    CenterFooter: mark("centerFooter"),
    RightFooter: mark("rightFooter"),
  },
};

function areaOf(args: Arguments): Area {
  const area = args.object(0, "Range")?.area ?? readAddress(args.text(0))?.area;
  if (!area) throw new HostError("InvalidArgument");
  return area;
}

function pages(value: Json | undefined): number {
  return value === undefined || value === null ? 0 : between(value, 0, 32_767);
}

function between(value: Json, from: number, to: number): number {
  const number = numberOf(value);
  if (number < from || number > to) throw new HostError("InvalidArgument");
  return number;
}
