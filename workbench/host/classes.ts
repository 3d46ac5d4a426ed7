import { application, cultureInfo, datetimeFormatInfo, numberFormatInfo } from "./classes/application";
import { autoFilter } from "./classes/table/auto-filter";
import {
  conditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./classes/range/conditional-format";
import { conditionalFormatCollection } from "./classes/range/conditional-format-collection";
import { dataValidation } from "./classes/range/data-validation";
import { freezePanes } from "./classes/sheet/freeze-panes";
import { namedItem } from "./classes/named-item";
import { namedItemCollection } from "./classes/named-item-collection";
import { headerFooter, headerFooterGroup, pageLayout } from "./classes/sheet/page-layout";
import { protection } from "./classes/sheet/protection";
import { range } from "./classes/range/range";
import { rangeAreas, rangeCollection } from "./classes/range/range-areas";
import { rangeBorder, rangeBorderCollection } from "./classes/range/range-border";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./classes/range/range-format";
import { service } from "./classes/service";
import { table } from "./classes/table/table";
import { tableCollection } from "./classes/table/table-collection";
import { tableColumn, tableColumnCollection } from "./classes/table/table-column";
import { tableRow, tableRowCollection } from "./classes/table/table-row";
import { tableSort } from "./classes/table/table-sort";
import { workbook } from "./classes/workbook";
import { workbookProtection } from "./classes/workbook-protection";
import { worksheet } from "./classes/sheet/worksheet";
import { worksheetCollection } from "./classes/sheet/worksheet-collection";
import type { ClassName, MemberTable, Targets } from "./members";

/** Every Office.js class that this Excel has. */
export const CLASSES: { readonly [Name in ClassName]: MemberTable<Targets[Name]> } = {
  Application: application,
  AutoFilter: autoFilter,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: customConditionalFormat,
  DataValidation: dataValidation,
  DatetimeFormatInfo: datetimeFormatInfo,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Service: service,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  TableSort: tableSort,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: protection,
};
