import { bareWords } from "../../words/cell-words";
import { folded } from "../../words/folded";

/** Kinds of public bodies, as their names begin. */
const BODIES = [
  ["ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "ủy ban", "uỷ ban", "ubmttq", "mặt trận"],
  ["văn phòng", "vp", "thanh tra", "ttr", "trung tâm", "tt", "ban quản lý", "ban", "bql", "bộ phận", "bộ chỉ huy"],
  ["bộ", "sở", "phòng", "p", "vụ", "cục", "tổng cục", "chi cục", "viện", "học viện", "trường", "tổ", "đội", "đoàn"],
  ["hội", "liên đoàn", "liên minh", "hiệp hội", "tỉnh đoàn", "tỉnh ủy", "huyện ủy", "thành ủy", "đảng ủy", "chi bộ"],
  ["công an", "quân đội", "tòa án", "toà án", "viện kiểm sát", "kho bạc", "ngân hàng", "bưu điện", "bảo hiểm"],
  ["kiểm toán", "công ty", "tổng công ty", "tập đoàn", "bệnh viện", "đài", "báo", "công đoàn", "quỹ", "lãnh đạo"],
  [
    "giám đốc",
    "phó giám đốc",
    "thủ tướng",
    "chính phủ",
    "quốc hội",
    "hải quan",
    "thuế",
    "nhà xuất bản",
    "thông tấn xã",
  ],
  ["cơ quan", "tạp chí", "thư viện", "bảo tàng", "khối", "huyện", "thành phố", "thị xã", "xã", "phường", "tỉnh"],
].flat();

/** Begin with the same letters, yet name fields of work: "Bộ Lao động - Thương binh và Xã hội". */
const OTHER_WORDS =
  /^(xã hội|hội nhập|hội nghị|tổ chức|báo cáo|báo chí|ban hành|bộ máy|vụ việc|phòng,? (chống|cháy)|đội ngũ|đoàn kết|viện trợ|trường hợp)(?!\p{L})/u;

/** Words for many of a kind: no names. */
const KINDS = [
  ["bộ", "ngành", "sở", "ban", "phòng", "đơn vị", "cơ quan", "địa phương", "đoàn thể", "tập đoàn", "doanh nghiệp"],
  ["tổ chức", "huyện", "thành phố", "thị xã", "xã", "phường", "thị trấn", "tỉnh", "đặc khu", "cá nhân", "người dân"],
  ["công chức", "viên chức", "người lao động", "trường học", "trung tâm", "hội", "chuyên viên", "bộ phận", "cấp"],
].flat();

/** Several bodies of a kind: "các sở", "toàn thể công chức", "một số tỉnh". */
const SEVERAL = /^(các|tất cả|toàn thể|toàn bộ|một số|những|mọi|từng)(?!\p{L})/u;

const BEGINNING = beginning(BODIES);
const KIND = beginning(KINDS);
const ONLY_KINDS = new RegExp(
  `^(?:${alternatives(KINDS)})(?: (?:${alternatives(KINDS)}|thuộc|trực thuộc|chuyên môn|liên quan|có liên quan|khác))*$`,
  "u",
);

/** "UBND các huyện". */
const SEVERAL_AT_END = new RegExp(` (?:các|một số|tất cả các) (?:${alternatives(KINDS)})$`, "u");

/** Without "ban", "p", "to", "bo"…, which other words without diacritics are too. */
const BARE_BEGINNING = beginning(
  BODIES.map(bareWords).filter((words) => words.length > 3 || /^(bo|so|vu|cuc)$/.test(words)),
);

/** Words that a name of a body, or of several, can begin with. */
export function beginsAsUnit(words: string): boolean {
  const lower = folded(words);
  if (OTHER_WORDS.test(lower)) return false;
  if (bareWords(words) === lower.replace(/[^\p{L}\p{N}]+/gu, " ").trim() && BARE_BEGINNING.test(bareWords(words)))
    return true;
  return BEGINNING.test(lower) || SEVERAL.test(lower) || isAbbreviation(words);
}

/** Bodies without names: "các bộ", "địa phương", "các phòng chuyên môn". */
export function isOfAKind(words: string): boolean {
  return SEVERAL_AT_END.test(folded(words)) || SEVERAL.test(folded(words)) || isOnlyKinds(words);
}

/** Nothing but words for kinds: "Ban", "Trung tâm thuộc Sở". */
export function isOnlyKinds(words: string): boolean {
  return ONLY_KINDS.test(folded(words));
}

/** Goes on with a list of kinds, as "ngành" and "địa phương có liên quan" do in "các bộ, ngành, địa phương có liên quan". */
export function goesOnOfAKind(words: string): boolean {
  return KIND.test(words.normalize("NFC"));
}

/** Bodies whose words, with nothing that tells whose they are, name a field of work as well: "Bảo hiểm xã hội", "Thanh tra". */
export function isAlsoField(words: string): boolean {
  return ALSO_FIELD.test(folded(words));
}

const ALSO_FIELD =
  /^(?:bảo hiểm(?: xã hội| y tế)?|thanh tra|kiểm toán|thuế|hải quan|ngân hàng|kho bạc|công đoàn|bưu điện|báo chí|văn phòng)$/u;

/** Goes on with the name of an office that serves several bodies: "Văn phòng HĐND" and "UBND huyện". */
export function goesOnOfOffice(before: string, words: string): boolean {
  return OFFICE_OF.test(folded(before)) && SERVED.test(folded(words));
}

const SERVED_BODIES = [
  ...["đoàn đại biểu quốc hội", "đoàn đbqh", "đbqh", "hđnd", "hội đồng nhân dân"],
  ...["ubnd", "ủy ban nhân dân", "uỷ ban nhân dân"],
];
/** Ends with a body, no place: after "Văn phòng UBND tỉnh" comes another name. */
const OFFICE_OF = new RegExp(`^(?:văn phòng|vp)\\s.*(?:${alternatives(SERVED_BODIES)})$`, "u");
const SERVED = beginning(SERVED_BODIES);

/** "VTV", "STTTT", "TTXVN", "P.ĐKKD": capitals, digits and marks without blanks. */
export function isAbbreviation(words: string): boolean {
  return /^(?=.{2,12}$)\p{Lu}[\p{Lu}\d.&-]*$/u.test(words.normalize("NFC"));
}

function beginning(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives(words)})(?!\\p{L})`, "u");
}

/** Longer words before their beginnings. */
function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}
