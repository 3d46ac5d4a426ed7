/** Nothing to read: empty, or only spaces. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** Words as they compare: composed letters, small, single spaces. */
export function folded(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** As `folded`, without diacritics: `đã hoàn thành` is `da hoan thanh`. */
export function withoutDiacritics(text: string): string {
  return folded(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}
