/** The pages of the pane, in the order of the work. */
export type Page = "home" | "plan" | "check" | "standings" | "report";

export const PAGES: readonly Page[] = ["home", "plan", "check", "standings", "report"];
