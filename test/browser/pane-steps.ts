import type { FrameLocator, Locator } from "playwright-core";

/** What a person presses in the pane, by the words on it. */

export async function openPage(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole("tab", { name, exact: true }).click();
}

export function button(pane: FrameLocator, name: string): Locator {
  return pane.getByRole("button", { name, exact: true });
}

/** Waits for words in the open page of the pane. */
export async function see(pane: FrameLocator, words: string | RegExp): Promise<void> {
  await pane.getByRole("tabpanel").getByText(words).first().waitFor();
}

/** From an empty workbook to the preview of the plan that comes with the add-in. */
export async function chooseBuiltInPlan(pane: FrameLocator): Promise<void> {
  await button(pane, "Kế hoạch minh họa kèm theo").click();
  await see(pane, "Sẽ ghi vào sổ này");
}

/** From an empty workbook to that plan with its sample progress, as of 14/06/2024. */
export async function loadSample(pane: FrameLocator): Promise<void> {
  await button(pane, "Nạp kế hoạch").click();
  await chooseBuiltInPlan(pane);
  await pane.getByLabel("Kèm tiến độ mẫu").check();
  await button(pane, "Nạp kế hoạch").click();
  await see(pane, "Đã nạp 74 nhiệm vụ");
}
