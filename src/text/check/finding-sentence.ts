import type { RuleId } from "../../domain/check/findings/details-of-rule";
import type { Finding } from "../../domain/check/findings/finding";
import type { OldEncoding } from "../../domain/import/old-encoding/old-font";
import { ADJUSTMENT_KINDS, ADJUSTMENT_WORDS } from "../../domain/progress/adjustment-words";
import { STATUSES, STATUS_WORDS } from "../../domain/progress/status";

/** For each rule what is said after the name of the cell: what stands there, what is wrong with it, what to do. */
export type FindingSentences = { readonly [Id in RuleId]: (finding: Finding<Id>) => string };

/** Long entries are cut at a word. */
const LONGEST_QUOTE = 60;

/** Words of a cell between quotation marks, on one line. */
export function quote(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  if (line === "") return "khoảng trắng";
  if (line.length <= LONGEST_QUOTE) return `"${line}"`;
  const cut = line.slice(0, LONGEST_QUOTE);
  return `"${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_QUOTE / 2)).trimEnd()}…"`;
}

export const ENCODING_WORDS: Readonly<Record<OldEncoding, string>> = { tcvn3: "TCVN3 (ABC)", vni: "VNI" };

/** `Chưa triển khai, Đang thực hiện, Đã hoàn thành hoặc Đề nghị điều chỉnh` */
export const STATUS_CHOICES = oneOf(STATUSES.map((status) => STATUS_WORDS[status]));

/** `Gia hạn hoặc Đưa ra khỏi kế hoạch` */
export const ADJUSTMENT_CHOICES = oneOf(ADJUSTMENT_KINDS.map((kind) => ADJUSTMENT_WORDS[kind]));

function oneOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} hoặc ${words.slice(-1).join("")}`;
}
