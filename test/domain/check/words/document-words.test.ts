import { namesDocument } from "../../../../src/domain/check/words/document-words";

describe("Evidence", () => {
  const naming: string[] = [
    "123/BC-SKHĐT ngày 14/6/2024",
    "BC 123/BC-SKHĐT",
    "5/CV",
    "Quyết định số 12/2024/QĐ-UBND",
    "Số: 45 ngày 3 tháng 6 năm 2024",
    "CV so 12",
    "Nghị quyết 26-NQ/TW",
    "Kế hoạch 45-KH/ĐU",
    "123-BC/ĐU",
    "Thông báo kết luận 15-TB/TU ngày 3/6",
    "Công văn 123 ngày 14/6",
    "CV 123, ngày 14 tháng 6",
    "Hồ sơ số 01",
    "Nghị định 09/2019/NĐ-CP",
    "1.264/UBND-TH",
    "Biểu báo cáo điện tử ký số ngày 13/6/2024",
    "Tờ trình 18 / TTr-VP",
    "bien ban hop 3-6-2024",
    "Số hóa.PDF",
    "www.langson.gov.vn",
    "123/bc-skhđt".normalize("NFD"),
  ];
  test.each(naming)("«%s» names a document", (text) => {
    expect(namesDocument(text)).toBe(true);
  });

  const vague: string[] = [
    "Có",
    "Đã gửi",
    "Kèm theo",
    "Báo cáo tháng 6",
    "Kế hoạch của Sở",
    "Có số liệu",
    "x",
    "50/54 hồ sơ",
    "Hồ sơ 2 bộ",
    "Đã nộp hồ sơ 01",
    "Lưu tại Sở 3",
    "Ho so 2 bo",
    "Kế hoạch quý 3",
    "Báo cáo 6 tháng",
    "Đạt 85%",
    "",
  ];
  test.each(vague)("«%s» names none", (text) => {
    expect(namesDocument(text)).toBe(false);
  });
});
