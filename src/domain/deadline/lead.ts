/** Words that come before a day or period, taken off it. */
export interface Lead {
  /** "trước" stood there and belongs to the day or period. */
  readonly before: boolean;
  /** A verb stood there: what happens then ("hoàn thành", "trình"). */
  readonly verb: boolean;
  /** The rest. */
  readonly words: string;
}

/** Takes "hoàn thành", "chậm nhất", "đến", "trước", "trước 17 giờ" … off the front. */
export function withoutLead(words: string): Lead {
  let lead: Lead = { before: false, verb: false, words };
  for (let next = oneOff(lead); next !== lead; next = oneOff(lead)) lead = next;
  return lead;
}

const VERB = new RegExp(
  "^(?:(?:phai|can|du kien|phan dau) )?(?:hoan thanh|hoan tat|xong|ket thuc|ban hanh|trinh|gui|nop|bao cao|thuc hien|" +
    "trien khai|to chuc|phe duyet|cong bo|tham muu|tong hop)(?: 100%)?[ :]+",
);

const LIMIT = new RegExp(
  "^(?:thoi (?:han|gian|diem)|han(?: cuoi(?: cung)?| chot)?|cham nhat|muon nhat|khong (?:qua|muon hon|cham hon)|" +
    "du kien|cho den|la|vao|den|toi|dung(?= ngay)|ngay(?= trong (?:thang|quy|nam|6)))[ :]+",
);

const BEFORE = /^truoc (?:thoi (?:diem|han) )?/;

/** "trước 17 giờ ngày 15/6" is still the 15th. */
const CLOCK = /^(?:luc )?\d{1,2} ?(?:h|g|gio|:) ?(?:\d{1,2})?(?: ?(?:phut|p))?(?:,| )(?=ngay |\d{1,2}[/.-])/;

function oneOff(lead: Lead): Lead {
  const rest = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(lead.words);
    return found ? lead.words.slice(found[0].length) : undefined;
  };
  const afterVerb = rest(VERB);
  if (afterVerb !== undefined) return { ...lead, verb: true, words: afterVerb };
  const afterLimit = rest(LIMIT);
  if (afterLimit !== undefined) return { ...lead, words: afterLimit };
  const afterBefore = rest(BEFORE);
  if (afterBefore !== undefined && !lead.before) return { ...lead, before: true, words: afterBefore };
  const afterClock = rest(CLOCK);
  if (afterClock !== undefined) return { ...lead, before: false, words: afterClock };
  return lead;
}
