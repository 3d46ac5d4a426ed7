import type { FileContents, FileUpgrade } from "./envelope";

/** How the contents of an older plan file become those of the next version; the first leads from version 1 to 2. */
export const PLAN_FILE_UPGRADES: readonly FileUpgrade[] = [withListedQuarters];

/** Version 2 asks whether "Quý III, IV" means once or each; before, it always meant once. */
function withListedQuarters(contents: FileContents): FileContents {
  const { settings } = contents;
  if (typeof settings !== "object" || settings === null || Array.isArray(settings)) return contents;
  return { ...contents, settings: { listedQuarters: "once", ...settings } };
}
