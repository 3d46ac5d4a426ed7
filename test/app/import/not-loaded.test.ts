import { openQuestions, rowsNotLoaded } from "../../../src/app/import/not-loaded";
import { afterActions, drafted } from "../drafted";

const TABLE = `
  PHỤ LỤC I
  TT | Nhiệm vụ | Chủ trì | Thời hạn
  1 | Ban hành kế hoạch | Văn phòng | Quý I/2025
  2 | Rà soát thủ tục | Thanh tra | Quý V/2025
   |  |  |
  3 | Khảo sát | Thanh tra |
   | Tổng cộng | | 3`;

test("Each row that says something and is not loaded is named; blank ones are not", () => {
  const named = drafted(TABLE).readings.flatMap(rowsNotLoaded);
  expect(named.map(({ at, reason, text }) => [at.table, at.row, reason, text])).toEqual([
    [1, 1, "title", "PHỤ LỤC I"],
    [1, 7, "total", "Tổng cộng | 3"],
  ]);
});

test("A question is open until it is answered, and leaving it as it was read is an answer", () => {
  const draft = drafted(TABLE);
  const open = openQuestions(draft, false);
  expect(open.map(({ question: { doubt } }) => doubt.kind)).toEqual(["unreadable-deadline", "no-deadline"]);
  const answered = open.reduce(
    (before, { question }) => afterActions(before, [{ kind: "answered", question, answer: { kind: "as-read" } }]),
    draft,
  );
  expect(openQuestions(answered, false)).toEqual([]);
});
