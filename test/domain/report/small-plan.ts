import { day } from "../../../src/domain/calendar/local-date";
import type { TrackedPlan } from "../../../src/domain/progress/tracked-task";
import { trackedPlan, type TaskInWords } from "../../helpers/tracked";

const DIRECTION = "Chỉ đạo, điều hành CCHC";
const INSTITUTIONS = "Cải cách thể chế";
const ACCESS = "Tiếp cận dịch vụ";

/** As the sheets stand in mid-June 2024: one task or two for everything a report must tell apart. */
export const SMALL_TASKS: readonly TaskInWords[] = [
  {
    code: "PL1-001",
    number: "1.1",
    field: DIRECTION,
    task: "Ban hành kế hoạch cải cách hành chính năm 2024 của Sở",
    due: "2024-02-15",
    leads: ["Văn phòng"],
    status: "completed",
    completedOn: "2024-02-09",
    updatedOn: "2024-06-10",
  },
  {
    code: "PL1-002",
    number: "1.2",
    field: DIRECTION,
    task: "Kiểm tra công tác cải cách hành chính tại các phòng",
    due: "2024-05-31",
    leads: ["Thanh tra", "Văn phòng"],
    status: "completed",
    completedOn: "2024-06-05",
    updatedOn: "2024-06-10",
  },
  {
    code: "PL1-003",
    number: "1.10",
    field: DIRECTION,
    task: "Báo cáo công tác cải cách hành chính hằng tháng",
    due: ["2024-04-30", "2024-05-31", "2024-06-30", "2024-07-31"].map((due) => ({
      due,
      ...(due === "2024-05-31" && { completedOn: "2024-05-30" }),
    })),
    leads: ["Văn phòng"],
    status: "in-progress",
    shortcoming: "Phòng Tổng hợp gửi số liệu tháng 4 chậm",
    updatedOn: "2024-06-10",
  },
  {
    code: "PL1-004",
    number: "2.1",
    field: INSTITUTIONS,
    task: "- Rà soát văn bản quy phạm pháp luật do Sở tham mưu",
    due: "2024-06-04",
    leads: ["Phòng Tổng hợp", "phòng tổng hợp"], // the same unit twice
    status: "in-progress",
    updatedOn: "2024-06-10",
  },
  {
    code: "PL1-005",
    number: "2.2",
    field: INSTITUTIONS,
    task: "Tham mưu sửa đổi quy định về trình tự đầu tư",
    due: "2024-06-14",
    leads: ["Phòng Tổng hợp", "Phòng ĐKKD"],
    product: "Dự thảo quyết định của UBND tỉnh",
    status: "adjustment-proposed",
  },
  {
    code: "PL1-006",
    number: "2.3",
    field: INSTITUTIONS,
    task: "Theo dõi thi hành pháp luật về đầu tư",
    due: "2024-07-14",
    leads: ["Ban Quản lý dự án"], // not a unit of the plan
    product: "Báo cáo",
  },
  {
    code: "PL1-007",
    number: "2.4",
    field: INSTITUTIONS,
    task: "Xây dựng quy chế phối hợp theo chỉ đạo của UBND tỉnh",
    due: "none",
    leads: [],
    status: "not-started",
    updatedOn: "2023-11-20",
  },
  {
    code: "PL1-008",
    number: "2.5",
    field: INSTITUTIONS,
    task: "Tổ chức hội nghị tuyên truyền pháp luật về quy hoạch",
    due: "2024-04-30",
    leads: ["Phòng Tổng hợp"],
    adjustment: "withdrawn",
    document: "Thông báo số 15/TB-SKHĐT ngày 05/4/2024",
  },
  {
    code: "PL2-001",
    number: "1",
    field: ACCESS,
    task: "Công khai thủ tục hành chính tại Bộ phận Một cửa",
    due: "ongoing",
    leads: ["Phòng ĐKKD"],
    status: "in-progress",
    updatedOn: "2023-12-15",
  },
  {
    code: "PL2-002",
    number: "2",
    field: ACCESS,
    task: "Khảo sát sự hài lòng của doanh nghiệp",
    due: "2024-04-30",
    newDue: "2024-11-30",
    adjustment: "extended",
    document: "Thông báo số 20/TB-SKHĐT ngày 20/4/2024",
    leads: ["Phòng ĐKKD"],
    status: "completed",
    completedOn: "2024-06-20", // after the cut-off: not completed on it
    updatedOn: "2024-06-20",
  },
];

export const SMALL_PLAN: TrackedPlan = trackedPlan(SMALL_TASKS, {
  missing: ["PL2-003"],
  strays: [{ table: "PhuLuc1", row: 8, code: "", reason: "no-code" }],
});

/** A real plan, issued after the first cut-off, in which nothing has gone wrong. */
export const CALM_PLAN: TrackedPlan = trackedPlan(
  [
    { due: "2024-12-31", status: "completed", completedOn: "2024-06-01", leads: ["Văn phòng"] },
    { due: "2024-12-31", status: "in-progress", updatedOn: "2024-06-12", leads: ["Thanh tra"] },
  ],
  { plan: { illustrative: false, issuedOn: day("2024-06-20") } },
);
