/** `Excel` whose `run` counts the syncs that are asked for inside of it. */
export function countingSyncs(excel: typeof Excel): { readonly excel: typeof Excel; readonly syncs: () => number } {
  let count = 0;
  const run = (...given: readonly unknown[]): Promise<unknown> => {
    const batch = given.at(-1) as (context: Excel.RequestContext) => Promise<unknown>;
    const counted = async (context: Excel.RequestContext): Promise<unknown> => {
      const sync = context.sync.bind(context);
      context.sync = <Value>(passThrough?: Value): Promise<Value> => {
        count += 1;
        return sync(passThrough);
      };
      // What Office.js does after the batch is counted as a request of the host's.
      return batch(context).finally(() => {
        context.sync = sync;
      });
    };
    return (excel.run as (...all: readonly unknown[]) => Promise<unknown>)(...given.slice(0, -1), counted);
  };
  return { excel: { ...excel, run }, syncs: () => count };
}
