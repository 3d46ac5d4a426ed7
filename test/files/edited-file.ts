type Json = Record<string, unknown>;

/**
 * The file's text with one value put in at `path` (`appendices[0].tasks[1].code`), or taken out when it is `undefined`.
 * @throws when the path leads nowhere
 */
export function edited(text: string, path: string, value: unknown): string {
  const file = JSON.parse(text) as Json;
  const keys = path.replace(/\[(\d+)\]/g, ".$1").split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<Json>((inside, key) => {
    const next = inside[key];
    if (typeof next !== "object" || next === null) throw new Error(`Nothing at ${path}`);
    return next as Json;
  }, file);
  holder[last] = value;
  return JSON.stringify(file);
}
