import type { Standing } from "../../domain/progress/standing";

/** The pages of the pane, in the order of the work. */
export type Page = "home" | "plan" | "check" | "standings" | "report";

/** Opens a page; that of the standings with one of them chosen already. */
export type OnPage = (page: Page, standing?: Standing) => void;

export const PAGES: readonly Page[] = ["home", "plan", "check", "standings", "report"];
