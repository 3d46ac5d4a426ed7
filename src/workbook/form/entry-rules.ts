import { excelNumberOfDay } from "../../domain/calendar/excel-day";
import { day } from "../../domain/calendar/local-date";
import type { Plan } from "../../domain/plan/plan";
import type { AppendixColumnSpec } from "../columns/appendix-columns";
import { ADJUSTMENT_LIST, STATUS_LIST } from "../names";
import type { EntryRule } from "./table-form";

/** What may be entered into a column of an appendix table; `undefined` where anything may, or nobody enters. */
export function appendixRule(spec: AppendixColumnSpec, plan: Plan): EntryRule | undefined {
  const rule = ruleOf(spec, plan);
  return rule === undefined ? undefined : { title: spec.heading, style: "stop", ...rule };
}

/** Entries lie in the plan's year, the year before (data from 15/12) or the year after (late completion). */
export function dayRule(heading: string, plan: Plan): EntryRule {
  return { title: heading, style: "stop", ...dayLimits(plan) };
}

type Limits = Pick<EntryRule, "validation" | "message">;

function ruleOf(spec: AppendixColumnSpec, plan: Plan): Limits | undefined {
  if (spec.column === "status")
    return { validation: { kind: "list", source: `=${STATUS_LIST}` }, message: "Chọn một tình trạng trong danh sách." };
  if (spec.column === "adjustment")
    return {
      validation: { kind: "list", source: `=${ADJUSTMENT_LIST}` },
      message: "Chọn Gia hạn hoặc Đưa ra khỏi kế hoạch.",
    };
  if (spec.filledBy === "plan" || spec.filledBy === "formula") return undefined;
  if (spec.holds === "day") return dayLimits(plan);
  if (spec.holds === "share")
    return { validation: { kind: "decimal", from: 0, to: 1 }, message: "Nhập tỷ lệ từ 0% đến 100%." };
  if (spec.holds === "points")
    return { validation: { kind: "decimal", from: 0, to: 100 }, message: "Nhập điểm là số từ 0 đến 100." };
  return undefined;
}

function dayLimits(plan: Plan): Limits {
  const from = excelNumberOfDay(day(`${plan.year - 1}-01-01`));
  const to = excelNumberOfDay(day(`${plan.year + 1}-12-31`));
  return {
    validation: { kind: "date", from, to },
    message: `Nhập ngày theo dạng ngày/tháng/năm, từ 01/01/${plan.year - 1} đến 31/12/${plan.year + 1}.`,
  };
}
