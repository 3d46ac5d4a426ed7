import { day } from "../../src/domain/calendar/local-date";
import type { Appendix, Plan, PlanTask } from "../../src/domain/plan/plan";
import { builtInPlan } from "../plans/built-in-plan";

/** A made-up plan of so many tasks, a few of them with several due days; its texts are as long as a real plan's. */
export function largePlan(tasks: number): Plan {
  const plan = builtInPlan();
  const second = Math.floor(tasks / 4);
  const [first, other] = plan.appendices;
  if (first === undefined || other === undefined) throw new Error("The built-in plan has two appendices.");
  return {
    ...plan,
    id: `ke-hoach-lon-${tasks}`,
    issuedOn: day("2024-01-15"),
    appendices: [withTasks(first, tasks - second, plan), withTasks(other, second, plan)],
  };
}

function withTasks(appendix: Appendix, count: number, plan: Plan): Appendix {
  return { ...appendix, tasks: Array.from({ length: count }, (_, index) => task(appendix, index, plan)) };
}

function task(appendix: Appendix, index: number, plan: Plan): PlanTask {
  const pick = <Item>(items: readonly Item[], step = 1): Item => {
    const item = items[Math.floor(index / step) % items.length];
    if (item === undefined) throw new Error("Nothing to pick from.");
    return item;
  };
  const units = plan.units.map((unit) => unit.shortName);
  const fields = [...new Set(appendix.tasks.map((one) => one.field))];
  const field = pick(fields, 7);
  const isSeveral = index % 8 === 5 && index < 64;
  return {
    code: `${appendix.id}-${String(index + 1).padStart(4, "0")}`,
    number: `${fields.indexOf(field) + 1}.${index + 1}`,
    field,
    criterion: pick(appendix.tasks).criterion,
    subCriterion: undefined,
    task: `${pick(VERBS)} ${pick(OBJECTS, 3)} ${pick(PURPOSES, 5)} (đợt ${index + 1})`,
    provincialNumber: undefined,
    product: pick(PRODUCTS, 2),
    deadlineText: isSeveral ? pick(SEVERAL, 8) : pick(DEADLINES),
    leads: index % 9 === 4 ? [pick(units), pick(units.slice(1).concat(units.slice(0, 1)))] : [pick(units)],
    coordinators: index % 4 === 1 ? [] : ["Các phòng và đơn vị thuộc Sở"],
    leader: undefined,
    maximumPoints: appendix.index === "SIPAS" ? undefined : pick([0.25, 0.5, 1]),
    lastYearPoints: appendix.index === "SIPAS" ? undefined : pick([0, 0.25]),
  };
}

const VERBS = [
  "Rà soát, tham mưu sửa đổi, bổ sung",
  "Xây dựng, trình ban hành",
  "Kiểm tra, đôn đốc việc thực hiện",
  "Công khai đầy đủ, kịp thời",
  "Tổ chức lấy ý kiến, tiếp thu, hoàn thiện",
];
const OBJECTS = [
  "quy trình nội bộ giải quyết thủ tục hành chính trong lĩnh vực đăng ký doanh nghiệp",
  "danh mục dịch vụ công trực tuyến toàn trình của Sở trên Cổng dịch vụ công của tỉnh",
  "quy chế phối hợp giữa các phòng trong thẩm định chủ trương đầu tư",
  "kết quả số hóa hồ sơ còn hiệu lực tại Bộ phận Một cửa",
];
const PURPOSES = [
  "nhằm rút ngắn ít nhất 20% thời gian giải quyết",
  "để nâng điểm tiêu chí thành phần bị trừ điểm năm 2023",
  "bảo đảm trên 95% tổ chức, cá nhân hài lòng với kết quả cung ứng dịch vụ",
];
const PRODUCTS = [
  "Quyết định của Ủy ban nhân dân tỉnh",
  "Báo cáo kết quả rà soát, kiến nghị sửa đổi",
  "Công văn đôn đốc và biên bản kiểm tra các phòng",
];
const DEADLINES = [
  "Trước ngày 15/6/2024",
  "Quý II/2024",
  "Tháng 7/2024",
  "Thường xuyên",
  "Trong năm",
  "20/6/2024",
  "Quý III năm 2024",
  "Theo kế hoạch",
  "6 tháng đầu năm 2024",
  "Chậm nhất ngày 31/5/2024",
  "Trước ngày 15/12/2024",
];
const SEVERAL = ["Hằng quý", "6 tháng, 9 tháng, năm", "Hằng tháng"];
