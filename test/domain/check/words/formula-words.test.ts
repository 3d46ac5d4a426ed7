import { wouldRun } from "../../../../src/domain/check/words/formula-words";

describe("A spreadsheet would run", () => {
  const formulas: string[] = [
    "=3/8",
    " =A1",
    "@SUM(A1)",
    "=> đã gửi",
    "-SUM(A1:A3)",
    "- SUM(A1:A3)",
    "+-SUM(A1)",
    "+1-SUM(A1:A9)",
    "-2+3+cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0",
    "+A1*B2+SUM(C1)",
    "+'Phụ lục I'!A1",
    "+1+'Phụ lục I'!A1",
    "-Sheet1!A1",
    "-1+1",
    "+5%*20",
    "-A1-$B$2",
    "-10/6/2024",
  ];
  test.each(formulas)("«%s»", (text) => {
    expect(wouldRun(text)).toBe(true);
  });

  const words: string[] = [
    "- Đã ban hành",
    "-Đã ban hành (lần 1)",
    "- Đã ban hành Kế hoạch(lần 1)",
    "- Đạt 85% (17/20 hồ sơ)",
    "- 17/20 hồ sơ + 3 hồ sơ mới",
    "+ Nội dung",
    "+ Nội dung 1: SUM(A1)",
    "-5",
    "+1,5",
    "- 12%",
    "-",
    "--",
    "+84 912 345 678",
    "- Phòng TH - VP: đã gửi!",
    "- A/B | C",
    "3 = 2 + 1",
    "",
  ];
  test.each(words)("not «%s»", (text) => {
    expect(wouldRun(text)).toBe(false);
  });
});
