import type { OpenWorkbook } from "../../src/app/open-workbook";
import type { BookContent } from "../../workbench/book/book-content";
import { contentNow, openWorkbook } from "./open-plan";
import { differences } from "./differences";

type Press = (workbook: OpenWorkbook) => Promise<{ readonly ok: boolean }>;

/**
 * Presses a button again and again on one workbook, each time failing at a later action, from the first to the last; then once
 * without a failure.
 * @returns what went wrong: presses that did not fail, and whatever a failed one has changed.
 */
export async function pressFailing(content: BookContent, press: Press, times: number): Promise<string[]> {
  const actions = await actionsOf(content, press);
  const { workbook, book, host, close } = openWorkbook(content);
  const before = await contentNow(book);
  const wrong: string[] = [];
  for (let index = 0; index < times; index++) {
    const action = 1 + Math.floor((index * (actions - 1)) / (times - 1));
    host.faults.failAtAction(action);
    const { ok } = await press(workbook);
    const changed = differences(before, await contentNow(book));
    if (ok) wrong.push(`Action ${action}: it did not fail`);
    wrong.push(...changed.map((difference) => `Action ${action}: ${difference}`));
  }
  if (!(await press(workbook)).ok) wrong.push("It cannot be pressed again");
  close();
  return wrong;
}

async function actionsOf(content: BookContent, press: Press): Promise<number> {
  const { workbook, host, close } = openWorkbook(content);
  await press(workbook);
  close();
  return host.traffic.actions;
}
