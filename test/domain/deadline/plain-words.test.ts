import { plainWords } from "../../../src/domain/deadline/plain-words";

describe("Plain words", () => {
  const texts: [text: string, plain: string][] = [
    ["Quý II/2024", "quy ii/2024"],
    ["Quy\u0301 II/2024", "quy ii/2024"], // decomposed, as some keyboards type it
    ["  Quý   II\u00a0/ 2024\u200b ", "quy ii/2024"],
    ["Đến\r\nhết\tquý II.", "den het quy ii"],
    ["2025 – 2026", "2025-2026"],
    ["Tháng 6 → tháng 9", "thang 6-thang 9"],
    ["Quý III và IV; năm", "quy iii,iv,nam"],
    ["“Hằng quý”", "hang quy"],
    ["tháng sáu", "thang 6"],
    ["tháng sau", "thang sau"],
    ["từ tháng 6", "tu thang 6"], // no "tư" in it
    ["mười hai tháng", "12 thang"],
    ["Q.II/2024", "quy ii/2024"],
    ["T6, T12/2024", "thang 6,thang 12/2024"],
    ["- Tháng 6\n- Tháng 12", "thang 6,thang 12"],
    ["Thời hạn: 17:00", "thoi han 17:00"],
    ["…/…/2024", ".../.../2024"],
  ];
  test.each(texts)("of %j are %j", (text, plain) => expect(plainWords(text)).toBe(plain));
});
