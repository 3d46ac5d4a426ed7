/**
 * Whether Excel takes it as the name of a table or a formula: letters, digits, `_` and `.`, and not what could be an
 * address (`T1`, `R1C1`). Source: Microsoft support, "Names in formulas".
 */
export function canBeName(name: string): boolean {
  const isAddress = /^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*|r\d*|c\d*)$/i.test(name);
  return /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name) && !isAddress;
}
