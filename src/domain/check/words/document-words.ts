import { folded, withoutDiacritics } from "../../words/folded";

/**
 * The words name a document that can be looked up: by number and sign (`123/BC-SKHĐT`, `5/CV`, `12/2024/QĐ-UBND`, the Party's
 * `26-NQ/TW`), by number (`số 12`), by number and day (`Công văn 123 ngày 14/6`), by its day, by a link or a file name.
 */
export function namesDocument(text: string): boolean {
  if (/\d\/[A-Za-zĐđ]/.test(text)) return true; // nearly always
  const words = withoutDiacritics(text);
  return NAMES.some((name) => name.test(words)) || saysNumber(folded(text), words);
}

/** "Số 12". Only where nobody wrote diacritics may "so" be "số": elsewhere it is "sơ" or "sở". */
function saysNumber(text: string, bare: string): boolean {
  if (/(?:^|[^\p{L}])số:? ?\d/u.test(text)) return true;
  return text === bare && /(?:^|[^a-z])so:? ?\d/.test(bare.replace(/(?:ho|tai|cua|cac) so/g, ""));
}

/** Small letters without diacritics. */
const NAMES = [
  /\d[a-z]?(?:[.,]\d+)* ?\/ ?(?:\d{4} ?\/ ?)?[a-z]/, // number/sign, with the year between as in laws
  /\d ?- ?[a-z]+ ?\/ ?[a-z]/, // number-sign/body, as the Party numbers its documents
  /(?:^|[^a-z])(?:cong (?:van|dien)|quyet dinh|ke hoach|bao cao|to trinh|thong (?:bao|tu)|nghi (?:quyet|dinh)|chi thi|bien ban|huong dan|ket luan|giay moi|van ban|cv|qd|kh|bc|ttr|tb) \d+ ?,? ngay \d{1,2} ?(?:[/.-]|thang) ?\d{1,2}(?!\d)/,
  /\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}(?!\d)/,
  /ngay \d{1,2} ?thang \d{1,2} ?nam \d{4}/,
  /https?:\/\/|(?:^|[^a-z])www\./,
  /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar)(?![a-z])/,
];
