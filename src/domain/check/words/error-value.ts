/** What Excel shows for a value that it could not work out: `#N/A`, `#REF!`. */
export function isErrorValue(text: string): boolean {
  return text.startsWith("#") && ERROR_VALUE.test(text);
}

/** Source: Microsoft's list of error values for `ERROR.TYPE`, and those of dynamic arrays and data types. */
const ERROR_VALUE =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)\s*$/;
