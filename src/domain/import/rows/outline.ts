import { isBelow, isNextLetter, type RowNumber } from "./row-number";

/** A group that is open where a row stands. */
interface OpenGroup<Group> {
  readonly group: Group;
  /** Groups with the same key stand side by side. */
  readonly key: string;
  readonly number: RowNumber | undefined;
}

/** The groups around a row, outermost first. The styles of numbers nest in the order in which they first stand: A, I, 1, 1.1. */
export class Outline<Group> {
  private open: readonly OpenGroup<Group>[] = [];

  get path(): readonly Group[] {
    return this.open.map(({ group }) => group);
  }

  /** @returns the depth of the group, from 1. */
  enter(group: Group, number: RowNumber | undefined): number {
    const key = this.keyOf(number);
    const beside = this.open.findIndex((one) => one.key === key || isInner(one.number, number));
    const parents = beside < 0 ? this.open : this.open.slice(0, beside);
    this.open = [...parents, { group, key, number }];
    return this.open.length;
  }

  /** A task "2" has left group "1" when the tasks of that are numbered 1.1, 1.2. */
  leaveFor(number: RowNumber | undefined, isParentOfItsNumbers: (group: Group) => boolean): void {
    if (number === undefined) return;
    const left = this.open.findIndex(
      (one) => one.number?.style === number.style && isParentOfItsNumbers(one.group) && !isBelow(number, one.number),
    );
    if (left >= 0) this.open = this.open.slice(0, left);
  }

  private keyOf(number: RowNumber | undefined): string {
    if (number === undefined) return "";
    // After H comes the letter I, not the Roman one.
    const letters = this.open.find(({ key }) => key === "letter 1")?.number?.text;
    const isLetter = letters !== undefined && isNextLetter(letters, number.text);
    return `${isLetter ? "letter" : number.style} ${number.parts.length}`;
  }
}

/** 1.1 is inside of what follows when that is 2. */
function isInner(open: RowNumber | undefined, number: RowNumber | undefined): boolean {
  return (
    open !== undefined && number !== undefined && open.style === number.style && open.parts.length > number.parts.length
  );
}
