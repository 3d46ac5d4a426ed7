import type { ColumnRole } from "../../domain/import/columns/column-role";
import { PLAN_COLUMN_WORDS } from "../plan/plan-columns";

const { deadlineText, leads, coordinators, leader, maximumPoints, lastYearPoints, ...COLUMNS_BEFORE } =
  PLAN_COLUMN_WORDS;

/** How the roles of columns are called, in the order in which they are offered: those that the sheet has a column for as it heads them. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  ...COLUMNS_BEFORE,
  deadline: deadlineText,
  deadlineMark: "Dấu X của một quý hoặc tháng",
  lead: leads,
  coordinator: coordinators,
  leader,
  maximumPoints,
  lastYearPoints,
  status: "Tình trạng thực hiện (không nạp)",
  other: "Không nạp",
};

export const ROLES = Object.keys(ROLE_WORDS) as readonly ColumnRole[];
