import type { LocalDate } from "../calendar/local-date";
import { isFormerName, unitNamed, type Unit } from "./unit";

/** Its first and its last day included. */
export function isInForce({ validFrom, validTo }: Unit, day: LocalDate): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

/**
 * The unit that stands for `unit` on a day: itself while in force, afterwards its last successor; before it began, the one
 * unit that it succeeded. Of several that merged into it nobody can tell from the list which one had a task: then itself.
 */
export function unitOn(unit: Unit, units: readonly Unit[], day: LocalDate): Unit {
  return unit.validFrom !== undefined && day < unit.validFrom
    ? predecessorOn(unit, units, day)
    : successorOn(unit, units, day);
}

/**
 * The short name under which a report of `day` shows the unit that these words of the plan name; other bodies keep theirs.
 * Tasks stay with the units that the plan names now: who had them before a hand-over stands in the figures that were frozen.
 */
export function unitNameOn(words: string, units: readonly Unit[], day: LocalDate): string {
  const unit = unitNamed(words, units);
  return unit === undefined ? words : unitOn(unit, units, day).shortName;
}

/** The units that these words name on a day, each once; a unit that was in force itself keeps the words, unless it got another name. */
export function namesOn(names: readonly string[], units: readonly Unit[], day: LocalDate): readonly string[] {
  return [
    ...new Set(
      names.map((name) => {
        const unit = unitNamed(name, units);
        if (unit === undefined) return name;
        return unitOn(unit, units, day) === unit && !isFormerName(name, unit) ? name : unitNameOn(name, units, day);
      }),
    ),
  ];
}

/** Lists that go round in a circle end where the circle closes. */
function successorOn(unit: Unit, units: readonly Unit[], day: LocalDate): Unit {
  const met = [unit];
  for (let current = unit; ;) {
    const { validTo, successor } = current;
    if (validTo === undefined || day <= validTo) return current;
    const next = units.find(({ code }) => code === successor);
    if (next === undefined || met.includes(next)) return current;
    met.push(next);
    current = next;
  }
}

function predecessorOn(unit: Unit, units: readonly Unit[], day: LocalDate): Unit {
  const before = predecessorsOf([unit], units).filter((one) => isInForce(one, day));
  const [only] = before;
  return only !== undefined && before.length === 1 ? only : unit;
}

/** Every unit from which the hand-overs lead to one of `found`, which are left out. */
function predecessorsOf(found: readonly Unit[], units: readonly Unit[]): readonly Unit[] {
  const further = units.filter((one) => !found.includes(one) && found.some(({ code }) => code === one.successor));
  return further.length === 0 ? found.slice(1) : predecessorsOf([...found, ...further], units);
}
