import { readDeadline } from "../../../src/domain/deadline/read-deadline";
import { inShort, readAs } from "./read-as";

describe("A cell with one quarter", () => {
  const cells: [cell: string, reading: string][] = [
    ["Quý II/2025", "Quý II/2025"],
    ["QUÝ II/2025", "Quý II/2025"],
    ["Quy III/2024", "Quý III/2024"],
    ["quí iii/2024", "Quý III/2024"],
    ["Qúy IV", "Quý IV/2024"], // the tone mark on the wrong letter
    ["Quý I năm 2025", "Quý I/2025"],
    ["Quý I, năm 2025", "Quý I/2025"],
    ["Quý II, 2025", "Quý II/2025"],
    ["Quý III-2024", "Quý III/2024"],
    ["Quý III 2024", "Quý III/2024"],
    ["Quý III của năm 2024", "Quý III/2024"],
    ["trong quý 2/2025", "Quý II/2025"],
    ["quý 02/2025", "Quý II/2025"],
    ["Quý hai năm 2024", "Quý II/2024"],
    ["quý một", "Quý I/2024"],
    ["quý tư", "Quý IV/2024"],
    ["Quý ll/2024", "Quý II/2024"], // two letters L
    ["Quý ІІ/2024", "Quý II/2024"], // two Cyrillic letters
    ["Quý Ⅱ/2024", "Quý II/2024"], // one sign
    ["QII/2024", "Quý II/2024"],
    ["Q.IV/2024", "Quý IV/2024"],
    ["Q3/2024", "Quý III/2024"],
    ["cuối quý II", "Quý II/2024"],
    ["đến hết quý II năm 2024", "Quý II/2024"],
    ["Chậm nhất vào cuối quý II", "Quý II/2024"],
    ["Dự kiến hoàn thành trong quý III/2024", "Quý III/2024"],
    ["quý cuối năm", "Quý IV/2024"],
    ["trước quý 2/2025", "Quý II/2025, the day before its end"],
    ["Trước cuối quý II", "Quý II/2024, the day before its end"],
    ["Quý V/2024", "? no-such-day"],
    ["Quý IIII", "? no-such-day"],
    ["quý 5", "? no-such-day"],
    ["quý 0", "? no-such-day"],
    ["Quý 11", "? no-such-day"], // surely II, but not for us to say
    ["Quý II/24", "? two-digit-year"],
    ["Quý …/2024", "? unknown-words"],
    ["trong quý", "? unknown-words"],
    ["đầu quý II", "? unknown-words"],
    ["giữa quý II", "? unknown-words"],
    ["sau quý II", "? unknown-words"],
    ["Quý II hoặc quý III", "? unknown-words"],
  ];
  test.each(cells)("%s is %s", (cell, reading) => expect(readAs(cell)).toBe(reading));

  test('"trước quý 2" is the quarter\'s end where the plan says that "trước" includes the day', () =>
    expect(inShort(readDeadline("trước quý 2", { planYear: 2024, beforeExcludesTheDay: false }))).toBe("Quý II/2024"));
});
