import type { Book, CalculationMode } from "../../book/book";
import { HostError } from "../host-error";
import { type MemberTable, object } from "../members";
import type { Json } from "../wire";

export const application: MemberTable<Book> = {
  values: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = modeOf(value);
      },
    },
    CalculationState: { get: (book) => (book.isCalculated ? "Done" : "Pending") },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (book) => object("CultureInfo", book) },
  methods: {
    Calculate: (book) => book.calculated(),
    SuspendApiCalculationUntilNextSync: (_book, _args, host) => host.suspendCalculation(),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

function modeOf(value: Json): CalculationMode {
  if (value === "Automatic" || value === "AutomaticExceptTables" || value === "Manual") return value;
  throw new HostError("InvalidArgument");
}

/**
 * A computer set to Vietnamese days, unless it is told another way of writing them (faults.ts), but English numbers, which is how the
 * book reads typed text (entry.ts).
 */
export const cultureInfo: MemberTable<Book> = {
  values: { Name: { get: () => "vi-VN" } },
  objects: {
    DatetimeFormat: (book) => object("DatetimeFormatInfo", book),
    NumberFormat: (book) => object("NumberFormatInfo", book),
  },
};

export const datetimeFormatInfo: MemberTable<Book> = {
  values: {
    DateSeparator: { get: () => "/" },
    TimeSeparator: { get: () => ":" },
    ShortDatePattern: { get: (_book, host) => host.shortDatePattern },
    LongDatePattern: { get: () => "dd MMMM yyyy" },
    LongTimePattern: { get: () => "HH:mm:ss" },
  },
};

export const numberFormatInfo: MemberTable<Book> = {
  values: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
  },
};
