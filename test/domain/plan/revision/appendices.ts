import fc from "fast-check";
import type { Appendix, PlanTask } from "../../../../src/domain/plan/plan";

/** An appendix with these tasks, by their codes; a task in words: `number | field | task`, and what else is told. */
export function appendixOf(tasks: readonly PlanTask[], rest: Partial<Appendix> = {}): Appendix {
  return {
    id: "PL1",
    sheetName: "Phụ lục I",
    tableName: "PhuLuc1",
    index: "PAR INDEX",
    title: "Nhiệm vụ nâng cao PAR INDEX",
    tasks,
    ...rest,
  };
}

export function taskOf(code: string, words: string, rest: Partial<PlanTask> = {}): PlanTask {
  const [number = "", field = "", task = ""] = words.split(" | ");
  const others = { product: "Kế hoạch", deadlineText: "Quý II/2024", leads: ["Văn phòng"], coordinators: [] };
  return { code, number, field, task, ...others, ...rest };
}

/** Rows that resemble one another: few words, few fields, numbers anew in each; some are the same in everything. */
export function anyAppendix(): fc.Arbitrary<Appendix> {
  const word = fc.constantFrom("Rà soát", "ban hành", "kế hoạch", "kiểm tra", "TTHC", "báo cáo", "năm 2024", "…");
  const row = fc.record(
    {
      number: fc.constantFrom("", "1", "2", "1.1", "II.3"),
      field: fc.constantFrom("Chỉ đạo, điều hành", "Cải cách thể chế", ""),
      task: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" ")),
      product: fc.constantFrom("Kế hoạch", "Báo cáo"),
      deadlineText: fc.constantFrom("Quý II/2024", "Thường xuyên"),
      leads: fc.constantFrom(["Văn phòng"], ["Thanh tra", "Văn phòng"]),
      coordinators: fc.constantFrom([], ["Sở Nội vụ"]),
      criterion: fc.constantFrom("", "Kế hoạch CCHC"),
      maximumPoints: fc.constantFrom(0.5, 1),
    },
    { requiredKeys: ["number", "field", "task", "product", "deadlineText", "leads", "coordinators"] },
  );
  return fc
    .array(row, { minLength: 1, maxLength: 12 })
    .map((rows) => appendixOf(rows.map((task, at) => ({ ...task, code: `PL1-${String(at + 1).padStart(3, "0")}` }))));
}

/** `size` tasks of 8 to 20 words out of 300, no two alike. */
export function longAppendix(size: number, seed: number): Appendix {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const words = (count: number): string => Array.from({ length: count }, () => `từ${next(300)}`).join(" ");
  const tasks = Array.from({ length: size }, (_, at) =>
    taskOf(
      `PL1-${String(at + 1).padStart(4, "0")}`,
      `${(at % 25) + 1} | Lĩnh vực ${Math.floor(at / 25)} | ${words(8 + next(13))}`,
    ),
  );
  return appendixOf(tasks);
}

/** The task with the words at these places (counting round from 0) replaced. */
export function withWordsEdited(task: PlanTask, places: readonly number[]): PlanTask {
  const words = task.task.split(" ");
  for (const place of places) words[place % words.length] = `sửa${place}`;
  return { ...task, task: words.join(" ") };
}
