import { bareWords } from "../../words/cell-words";
import { PERIOD, SHORT } from "./calendar-columns";

/** What a column of a plan table holds. */
export type ColumnRole =
  | "number"
  | "field"
  | "criterion"
  | "subCriterion"
  | "task"
  | "provincialNumber"
  | "product"
  | "deadline"
  /** One column for each quarter or month, marked where the task is due. */
  | "deadlineMark"
  | "lead"
  | "coordinator"
  | "leader"
  | "maximumPoints"
  | "lastYearPoints"
  /** How far the task has come: not part of a plan. */
  | "status"
  /** Notes, costs and anything else the plan does not keep. */
  | "other";

/** What a heading may mean, the likeliest first; empty when its words say nothing to us. */
export interface HeadingMeaning {
  readonly roles: readonly ColumnRole[];
  /** 3: says just that; 2: usual for that; 1: only if nothing says it better. */
  readonly strength: 0 | 1 | 2 | 3;
}

/**
 * @param words the heading's words from the top row down; the lowest row is asked first, then all together, as in
 *   "Điểm" over "Tối đa".
 */
export function headingMeaning(words: readonly string[]): HeadingMeaning {
  const lowest = words.at(-1) ?? "";
  const whole = words.join(" ");
  const [first, ...others] = [lowest, whole, ...words.slice(0, -1).reverse()]
    .map((part) => (part.length > LONGEST ? NOTHING : meaningOf(bareWords(part))))
    .filter(({ strength }) => strength > 0);
  if (first === undefined) return NOTHING;
  if (first.strength > 1) return first;
  return others.find(({ strength }) => strength > first.strength) ?? first;
}

/** The heading of one column for both: "Cơ quan chủ trì/phối hợp". */
export function isLeadAndHelp(heading: string): boolean {
  return LEAD_AND_HELP.test(bareWords(heading));
}

const LEAD_AND_HELP = /\bchu tri\b.*\bphoi hop\b/;

/** The heading of a column with units of measure, which `other` columns may be: "Đơn vị tính". */
export function isMeasure(heading: string): boolean {
  return /^(don vi tinh|dvt|don vi do)\b/.test(bareWords(heading));
}

const NOTHING: HeadingMeaning = { roles: [], strength: 0 };

/** Longer words than these are no heading. */
const LONGEST = 90;

function meaningOf(bare: string): HeadingMeaning {
  if (bare === "") return NOTHING;
  for (const [pattern, roles, strength] of MEANINGS) if (pattern.test(bare)) return { roles, strength };
  return NOTHING;
}

/** The first that fits. Words without diacritics. */
const MEANINGS: readonly (readonly [RegExp, readonly ColumnRole[], 1 | 2 | 3])[] = [
  [/^(s ?tt|tt|so tt|so thu tu|thu tu)( nhiem vu)?$/, ["number"], 3],
  [/^(so|muc|ma so|ma)$/, ["number"], 1],
  [
    /^(nhiem vu|s?tt|so|so thu tu|muc|ma nhiem vu|thuoc nhiem vu)\b.*\b(kh|ke hoach)\b.*\b(tinh|ubnd)\b/,
    ["provincialNumber"],
    3,
  ],
  [/^nhiem vu (so|thu|tai) .*\btinh$/, ["provincialNumber"], 3],
  [PERIOD, ["deadlineMark"], 2],
  [SHORT, ["deadlineMark"], 2],
  [
    /\btu (cham|danh gia|xep loai)|^diem (de nghi|tham dinh|dat|cong|tru)\b(?!.*\b(20\d\d|nam truoc)\b)|uoc (dat|diem)/,
    ["other"],
    3,
  ],
  [
    /^(diem|so diem|ket qua cham diem|ket qua diem|diem so)\b.*(nam truoc|nam lien truoc|\b20\d\d\b)/,
    ["lastYearPoints"],
    3,
  ],
  [/^(ket qua|chi so) .*\b(par ?index|sipas|chi so)\b.*(nam truoc|20\d\d)/, ["lastYearPoints", "other"], 2],
  [/^(ket qua )?(nam truoc|nam 20\d\d|20\d\d)$/, ["lastYearPoints", "other"], 1],
  [/^(chi tieu|muc tieu|ke hoach|muc phan dau)( giao)? nam\b/, ["product", "task"], 2],
  [/^(so )?diem (toi da|chuan|quy dinh|cao nhat|tc)|^thang diem|^diem toi da|^toi da$/, ["maximumPoints"], 3],
  [/^(so )?diem$|^trong so$/, ["maximumPoints", "lastYearPoints"], 1],
  [/^linh vuc\b.*\btieu chi\b/, ["task", "criterion"], 2],
  [/^tieu chi\b.*\btieu chi thanh phan\b/, ["task", "criterion"], 2],
  [/tieu chi (thanh phan|con)|chi so thanh phan/, ["subCriterion"], 3],
  [/^((ten|noi dung|nhom) )?tieu chi\b/, ["criterion"], 3],
  [/^((ten|thuoc) )?(linh vuc|nhom linh vuc|nhom nhiem vu|nhom noi dung|nhom|nhan to|yeu to)\b/, ["field"], 3],
  [LEAD_AND_HELP, ["lead"], 2],
  [/phoi hop/, ["coordinator"], 3],
  [
    /^lanh dao|^ld( so)? (phu trach|chi dao|theo doi)|\blanh dao\b.*\b(phu trach|chi dao|theo doi)|^nguoi chi dao/,
    ["leader"],
    3,
  ],
  [/chu tri/, ["lead"], 3],
  [
    /^(don vi|co quan|phong|cac phong|bo phan|to chuc|ca nhan|nguoi|dau moi)\b.*\b(thuc hien|tham muu|phu trach|trach nhiem|dau moi|trien khai|giao)/,
    ["lead"],
    2,
  ],
  [/^(trach nhiem|chiu trach nhiem|phan cong|dau moi|giao nhiem vu|to chuc thuc hien)\b/, ["lead"], 2],
  [/^(don vi|co quan|phong|phong ban|(phong|co quan) don vi|don vi phong)$/, ["lead"], 1],
  [/\b(bat dau|khoi cong)$/, ["other"], 2],
  [/^(ngay|ngay da) hoan thanh( thuc te)?$/, ["deadline", "status"], 1],
  [
    /^(thoi (gian|han|diem|luong)|t gian|han(?! che)|ky han|lo trinh|moc (thoi gian|hoan thanh)|hoan thanh truoc|ke hoach thoi gian)\b/,
    ["deadline"],
    3,
  ],
  [/^(thoi gian )?(ket thuc|hoan thanh)$/, ["deadline", "status"], 2],
  [/^tien do\b/, ["deadline", "status"], 2],
  [/^(tinh trang|trang thai|tinh hinh|muc do hoan thanh|ty le hoan thanh|hoan thanh)/, ["status"], 3],
  [/^ket qua (thuc hien|trien khai|dat duoc|da dat)/, ["product", "status"], 2],
  [/^san pham|^dau ra|\bsan pham\b/, ["product"], 3],
  [/^(ket qua|yeu cau ket qua)\b/, ["product", "status"], 2],
  [/^yeu cau( can dat)?$/, ["product"], 1],
  [/^(ten |danh muc |cac |noi dung |dau muc |mo ta )*(nhiem vu|giai phap|cong viec|dau viec|hoat dong)\b/, ["task"], 3],
  [/^noi dung (thuc hien|cong tac|trien khai|cong viec|nhiem vu|chi tieu)/, ["task"], 3],
  [/^(ten |cac )?(noi dung|chi tieu|viec|muc tieu|cau hoi)\b/, ["task", "field", "criterion"], 2],
  [
    /^(ghi chu|luu y|kinh phi|du toan|nguon|tai lieu|minh chung|don vi tinh|dvt|van ban|can cu|ton tai|han che|nguyen nhan|de xuat|ma)/,
    ["other"],
    3,
  ],
];
