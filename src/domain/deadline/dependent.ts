import type { Deadline, DeadlineContext } from "./deadline";
import { readPoint } from "./point";

const OPENING =
  "^(?:(?:thuc hien|trien khai|hoan thanh|ban hanh|bao dam|dam bao|thoi gian|thoi han|cham nhat|trong|toi da|dinh ky|" +
  "ngay|bao cao) )*";

/** What must come first, or what the day follows from. */
const DEPENDS: readonly RegExp[] = [
  // Theo kế hoạch · theo tiến độ của tỉnh · tùy theo tình hình
  /(?:theo|tuy|tuy theo|tuy thuoc|phu thuoc|can cu)(?: [a-z].*|$)/,
  // Sau khi có hướng dẫn · khi có yêu cầu · ngay sau hội nghị; "sau ngày 30/6" has a day and says no end
  /(?:(?:sau )?khi|sau(?! (?:ngay|thang|quy|nam|cuoi|het|giua|\d))) .+/,
  // Đúng thời hạn quy định · đột xuất · khi phát sinh
  /(?:dung (?:thoi han|thoi gian|han|tien do|quy dinh|lo trinh|ke hoach)|dot xuat|phat sinh)(?: .*)?/,
  // Trong vòng 05 ngày làm việc kể từ ngày nhận được … · 10 ngày sau khi …
  /(?:(?:vong|thoi han) )?\d+ (?:ngay|tuan|thang|gio)(?: lam viec)?,? (?:ke tu|tinh tu|sau|truoc)(?: .*)/,
  /(?:ke tu|tinh tu) (?:khi|ngay (?:nhan|co|duoc|ban hanh|ky|ket thuc))(?: .*)?/,
  // Trước kỳ họp Hội đồng nhân dân
  /truoc (?:khi|ky hop|phien hop|hoi nghi|cuoc hop)(?: .*)?/,
].map((pattern) => new RegExp(`${OPENING}(?:${pattern.source})$`));

/** A day is set all the same: "Theo kế hoạch của tỉnh, trước ngày 30/11". A document's own day does not begin so. */
const BUT_BY =
  /(?:,| nhung |,nhung )(?=(?:hoan thanh|xong|truoc|cham nhat|muon nhat|den het|khong qua|khong muon hon) )/;

export function isDependent(words: string): boolean {
  return DEPENDS.some((spelling) => spelling.test(words));
}

export function readDependent(words: string, context: DeadlineContext): Deadline | undefined {
  if (!isDependent(words)) return undefined;
  const setDay = words.split(BUT_BY).slice(1).join(",");
  return setDay === "" ? { kind: "dependent" } : readPoint(setDay, context.planYear, context);
}
