import { addDays, day } from "../../src/domain/calendar/local-date";
import { plannedDays } from "../../src/domain/deadline/planned-days";
import type { Plan } from "../../src/domain/plan/plan";
import type { TypedEntries, TypedOccurrenceEntry, TypedTaskEntry } from "../../src/domain/progress/typed-entries";

const AS_OF = day("2024-06-14");

/** Made-up entries for five tasks of every six, as long as people's own; what is done and what is late changes from row to row. */
export function largeProgress(plan: Plan): TypedEntries {
  const tasks = plan.appendices.flatMap((appendix) => appendix.tasks);
  return {
    plan: plan.id,
    asOf: AS_OF,
    entries: tasks.flatMap(({ code }, index) => (index % 6 === 5 ? [] : [entry(code, index)])),
    occurrences: tasks.flatMap(({ code, deadlineText }) => {
      const { days } = plannedDays(deadlineText, plan);
      const passed = days.length > 1 ? days.filter(({ due }) => due < AS_OF) : [];
      return passed.map(({ written, due }): TypedOccurrenceEntry => ({
        code,
        due: written,
        completedOn: { day: due },
        result: "Đã gửi báo cáo đúng đề cương, đầy đủ số liệu của các phòng",
      }));
    }),
  };
}

function entry(code: string, index: number): TypedTaskEntry {
  const isDone = index % 3 === 0;
  return {
    code,
    status: isDone ? "Đã hoàn thành" : index % 3 === 1 ? "Đang thực hiện" : "Chưa triển khai",
    percent: isDone ? 1 : index % 3 === 1 ? 0.4 : 0,
    ...(isDone && { completedOn: { day: addDays(AS_OF, -(index % 60)) } }),
    ...(index % 3 !== 2 && { result: `${RESULTS[index % RESULTS.length] ?? ""} (${index % 40} hồ sơ)` }),
    ...(isDone && { evidence: `Công văn số ${1000 + index}/SKHĐT-VP ngày ${1 + (index % 28)}/5/2024` }),
    ...(index % 7 === 1 && { shortcoming: "Chậm do chờ ý kiến thẩm định của Sở Tư pháp và các sở, ngành liên quan" }),
    officer: "Nguyễn Thị A",
    updatedOn: { day: addDays(AS_OF, -(index % 20)) },
  };
}

const RESULTS = [
  "Đã hoàn thành dự thảo, lấy ý kiến các phòng, đơn vị và trình lãnh đạo Sở xem xét, quyết định",
  "Đã ban hành văn bản đôn đốc; các phòng báo cáo đầy đủ, đúng thời hạn yêu cầu",
  "Đang tổng hợp số liệu, rà soát từng thủ tục để đề xuất cắt giảm thời gian giải quyết",
];
