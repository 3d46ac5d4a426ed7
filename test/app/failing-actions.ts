import type { OpenWorkbook } from "../../src/app/open-workbook";
import type { BookContent } from "../../workbench/book/content/book-content";
import { contentNow, openWorkbook } from "./open-plan";
import { differences } from "./differences";

type Press = (workbook: OpenWorkbook) => Promise<{ readonly ok: boolean }>;

/**
 * Presses a button again and again, each time failing at a later action, from the first of its first request to the last of its last;
 * then once without a failure.
 * @returns what went wrong: presses that did not fail, and whatever a failed one has changed. A press may ask again for what failed;
 * then it must leave what one without a failure leaves.
 * @param reading what the button does first, which then never fails
 */
export async function pressFailing(
  content: BookContent,
  press: Press,
  times: number,
  reading?: Press,
): Promise<string[]> {
  const { requests, after } = await undisturbed(content, press);
  const from = reading === undefined ? 0 : (await undisturbed(content, reading)).requests.length / requests.length;
  let opened = openWorkbook(content);
  const before = await contentNow(opened.book);
  const wrong: string[] = [];
  for (let index = 0; index < times; index++) {
    const action = actionAt(requests, from + ((1 - from) * index) / (times - 1));
    const { traffic, faults } = opened.host;
    const asked = traffic.requests;
    faults.failAtAction(action);
    const { ok } = await press(opened.workbook);
    const hasAskedAgain = ok && traffic.requests - asked > requests.length;
    if (ok && !hasAskedAgain) wrong.push(`Action ${action}: it did not fail`);
    const changed = differences(hasAskedAgain ? after : before, await contentNow(opened.book));
    wrong.push(...changed.map((difference) => `Action ${action}: ${difference}`));
    if (!hasAskedAgain) continue;
    opened.close();
    opened = openWorkbook(content);
  }
  if (!(await press(opened.workbook)).ok) wrong.push("It cannot be pressed again");
  opened.close();
  return wrong;
}

/** How many actions each request has, and what stands in the workbook in the end. */
async function undisturbed(content: BookContent, press: Press) {
  const { workbook, book, host, close } = openWorkbook(content);
  const requests: number[] = [];
  const answer = host.answer.bind(host);
  host.answer = async (request) => {
    const before = host.traffic.actions;
    const answered = await answer(request);
    requests.push(host.traffic.actions - before);
    return answered;
  };
  await press(workbook);
  const after = await contentNow(book);
  close();
  return { requests, after };
}

/** The action at a share of the way through the requests, each as long as the others; counting from 1. */
function actionAt(requests: readonly number[], share: number): number {
  const way = share * requests.length;
  const at = Math.min(Math.floor(way), requests.length - 1);
  const before = requests.slice(0, at).reduce((sum, actions) => sum + actions, 0);
  const actions = requests[at] ?? 1;
  return before + Math.max(1, Math.ceil((way - at) * actions));
}
