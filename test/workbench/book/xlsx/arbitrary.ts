import fc from "fast-check";

export const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).toUpperCase().padStart(6, "0")}`);

type Compact<Value> = {
  [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key];
} & { [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined> };

/** A record in which what is `undefined` is not there at all. */
export function compact<Value extends object>(model: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }): fc.Arbitrary<
  Compact<Value>
> {
  return record(model).map(
    (made) => Object.fromEntries(Object.entries(made).filter(([, item]) => item !== undefined)) as Compact<Value>,
  );
}

export function maybe<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** Plain objects, as those that are compared with them. */
export function record<Value>(model: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }): fc.Arbitrary<Value> {
  return fc.record(model, { noNullPrototype: true });
}
