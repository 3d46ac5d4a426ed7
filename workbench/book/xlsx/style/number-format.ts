/** Formats that files name by a number alone. Source: ECMA-376 Part 1, 18.8.30; 14 and 22 as Excel shows them. */
const builtIn: readonly (readonly [id: number, code: string])[] = [
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];

const codes = new Map(builtIn);
const ids = new Map(builtIn.map(([id, code]) => [code, id]));

/** The first number that a file may give to a format of its own. */
export const firstOwnFormat = 164;

export function builtInFormatId(code: string): number | undefined {
  return ids.get(code);
}

export function builtInFormat(id: number): string | undefined {
  return codes.get(id);
}

/** Whether numbers under this format are shown as days or times. */
export function isDayFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare) && !/^General$/i.test(bare);
}
