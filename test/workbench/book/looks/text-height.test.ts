import { textHeight } from "../../../../workbench/book/looks/text-height";

const TASK =
  "Rà soát, phân công từng phòng, đơn vị chịu trách nhiệm chính đối với các tiêu chí thành phần bị trừ điểm trong kết quả chấm";

describe("A cell's text needs so many lines", () => {
  const cases: [what: string, text: string, width: number, look: object, lines: number][] = [
    ["nothing", "", 60, { wrap: true }, 1],
    ["a word", "Quý II/2024", 100, { wrap: true }, 1],
    ["a task in a wide column", TASK, 294, { wrap: true }, 3],
    ["a task in a narrow column", TASK, 147, { wrap: true }, 6],
    ["a task that is not wrapped", TASK, 60, { wrap: false }, 1],
    ["lines of its own", "Một\nHai\nBa", 200, { wrap: true }, 3],
    ["lines of its own, not wrapped", "Một\nHai\nBa", 200, {}, 3],
    ["a word wider than the cell", "W".repeat(20), 100, { wrap: true }, 3],
  ];
  test.each(cases)("%s", (_what, text, width, look, lines) => {
    expect(Math.round(textHeight(text, width, look) / (11 * 1.34))).toBe(lines);
  });

  test("and no fewer in bold letters or larger ones", () => {
    const plain = textHeight(TASK, 294, { wrap: true });
    expect(textHeight(TASK, 294, { wrap: true, bold: true })).toBeGreaterThanOrEqual(plain);
    expect(textHeight(TASK, 294, { wrap: true, size: 14 })).toBeGreaterThan(plain);
  });

  test("but Excel shows no row higher than 409 points", () => {
    expect(textHeight(TASK.repeat(50), 100, { wrap: true })).toBe(409);
  });
});
