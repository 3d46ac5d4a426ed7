import { writeXlsx } from "hucre/xlsx";

/**
 * An appendix far longer than any real one, for measuring: a heading, and a group before every 24 tasks.
 * @param count rows, the heading included.
 */
export function largeAppendix(count: number): readonly (readonly string[])[] {
  const body = Array.from({ length: count - 1 }, (_, at): readonly string[] => {
    if (at % 25 === 0) return [roman(at / 25 + 1), `Lĩnh vực số ${at / 25 + 1}`, "", "", "", ""];
    return [
      String(at - Math.floor(at / 25)),
      `${pick(VERBS, at)} ${pick(OBJECTS, at * 7)} lần thứ ${at}, bảo đảm đúng quy trình và thời hạn theo quy định`,
      `${pick(PRODUCTS, at)} số ${at}`,
      pick(DEADLINES, at),
      pick(UNITS, at),
      `${pick(UNITS, at + 3)}, ${pick(UNITS, at + 5)}; các phòng, đơn vị thuộc Sở`,
    ];
  });
  return [["TT", "Nhiệm vụ, giải pháp", "Sản phẩm", "Thời gian hoàn thành", "Chủ trì", "Phối hợp"], ...body];
}

export async function xlsxOfRows(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Phụ lục I", rows: rows.map((cells) => [...cells]) }] });
}

const VERBS = ["Rà soát", "Xây dựng", "Ban hành", "Công khai", "Tổ chức", "Kiểm tra", "Tham mưu"];
const OBJECTS = ["quy chế phối hợp", "danh mục thủ tục hành chính", "kế hoạch vốn đầu tư công", "hội nghị đối thoại"];
const PRODUCTS = ["Kế hoạch", "Báo cáo", "Quyết định", "Tờ trình", "Công văn"];
const DEADLINES = [
  "Quý II/2025",
  "Trước ngày 30/6/2025",
  "Thường xuyên",
  "Hằng tháng",
  "15/11/2025",
  "Quý III, IV/2025",
];
const UNITS = [
  ...["Văn phòng Sở", "Thanh tra Sở", "Phòng Đăng ký kinh doanh", "Phòng Tổng hợp, Quy hoạch", "Phòng Thẩm định"],
  ...["Sở Văn hóa, Thể thao và Du lịch", "Phòng Kinh tế đối ngoại", "Trung tâm Xúc tiến đầu tư"],
];

function pick(words: readonly string[], at: number): string {
  return words[at % words.length] ?? "";
}

function roman(number: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  const [value, sign] = parts.find(([least]) => least <= number) ?? [0, ""];
  return value === 0 ? "" : sign + roman(number - value);
}
