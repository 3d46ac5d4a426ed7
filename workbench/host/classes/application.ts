import type { Book } from "../../book/book";
import { type MemberTable, object } from "../members";

export const application: MemberTable<Book> = {
  values: {
    CalculationMode: { get: () => "Automatic", set: () => undefined },
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

/** A computer set to Vietnamese days but English numbers, which is how the book reads typed text (entry.ts). */
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
    ShortDatePattern: { get: () => "dd/MM/yyyy" },
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
