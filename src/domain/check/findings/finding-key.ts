import type { Finding } from "./finding";

/** Tells a finding of a check from all its others: several can stand in one cell, such as rows that are missing at the heading of Mã. */
export function findingKey({ rule, where, details }: Finding): string {
  const { table, row, code, column, due } = where;
  return JSON.stringify([rule, table, row, code, column, due ?? "", details]);
}
