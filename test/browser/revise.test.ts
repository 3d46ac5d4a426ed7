import type { Appendix, Plan } from "../../src/domain/plan/plan";
import { writePlanFile } from "../../src/files/plan-file/plan-file";
import { builtInPlan } from "../plans/built-in-plan";
import { content, tableRows } from "./book-reading";
import { openWorkbench, PATIENCE, type OpenedWorkbench } from "./open-workbench";
import { button, openPage, see } from "./pane-steps";
import { tooWide, violations } from "./pane-checks";

describe("A corrected version, compared with the plan of the workbook", () => {
  let opened: OpenedWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
  }, PATIENCE);
  afterAll(() => opened.close());

  const plan: Plan = { ...builtInPlan(), illustrative: false };

  test("each change can be taken or left, and only what was taken is written", async () => {
    const { page, pane } = opened;
    await openPage(pane, "Kế hoạch");
    await give(plan);
    await button(pane, "Nạp kế hoạch").click();
    await see(pane, "Đã nạp 74 nhiệm vụ");

    await openPage(pane, "Công việc");
    await openPage(pane, "Kế hoạch");
    await button(pane, "Nạp kế hoạch khác vào sổ này").click();
    await give(corrected(plan));
    await see(pane, "Sổ đã có kế hoạch");
    await button(pane, "Tiếp tục").click();
    const [taken, left] = ["PL1-001", "PL1-004"].map((code) =>
      pane.getByRole("radiogroup", { name: new RegExp(code) }),
    );
    await left?.getByText("Giữ như trong sổ").click();
    expect(await taken?.getByLabel("Theo bản sửa").isChecked()).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await button(pane, "Cập nhật kế hoạch").click();
    await see(pane, /Đã cập nhật/);

    const deadlines = new Map(
      tableRows(await content(page), "PhuLuc1").map(({ cells }) => [cells["Mã"], cells["Thời gian hoàn thành"]]),
    );
    expect([deadlines.get("PL1-001"), deadlines.get("PL1-004")]).toEqual(["20/12/2024", deadlineOf(plan, "PL1-004")]);
    expect(opened.errors).toEqual([]);
  }, 120_000);

  /** Hands a plan over as a plan file. */
  async function give(one: Plan): Promise<void> {
    const buffer = Buffer.from(writePlanFile(one));
    await opened.pane.locator("input[type=file]").setInputFiles({ name: "ke-hoach.json", mimeType: "", buffer });
  }
});

/** The deadlines of two tasks are others. */
function corrected(plan: Plan): Plan {
  const [first, ...others] = plan.appendices;
  if (first === undefined) return plan;
  const tasks = first.tasks.map((task) =>
    ["PL1-001", "PL1-004"].includes(task.code) ? { ...task, deadlineText: "20/12/2024" } : task,
  );
  const appendix: Appendix = { ...first, tasks };
  return { ...plan, appendices: [appendix, ...others] };
}

function deadlineOf(plan: Plan, code: string): string | undefined {
  return plan.appendices.flatMap(({ tasks }) => tasks).find((task) => task.code === code)?.deadlineText;
}
