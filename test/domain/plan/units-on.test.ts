import { day } from "../../../src/domain/calendar/local-date";
import type { Unit } from "../../../src/domain/plan/unit";
import { isInForce, unitNameOn } from "../../../src/domain/plan/units-on";

/** Two divisions merge into a third on 1/7/2024, which is renamed on 1/3/2025; the inspectors' work ends without successor. */
const UNITS: readonly Unit[] = [
  unit("VP", "Văn phòng", {}),
  unit("TH", "Phòng Tổng hợp", { validTo: "2024-06-30", successor: "THDT" }),
  unit("DT", "Phòng Đầu tư", { validTo: "2024-06-30", successor: "THDT" }),
  unit("THDT", "Phòng Tổng hợp - Đầu tư", { validFrom: "2024-07-01", validTo: "2025-02-28", successor: "QLNS" }),
  unit("QLNS", "Phòng Quản lý ngân sách", { validFrom: "2025-03-01" }),
  unit("KTN", "Phòng Kinh tế ngành", { validTo: "2025-02-28", successor: "KT" }),
  unit("KT", "Phòng Kinh tế", { validFrom: "2025-03-01" }),
  unit("TTR", "Thanh tra", { validTo: "2025-02-28" }),
];

describe("The name of a unit on a day", () => {
  const rows: [name: string, on: string, shown: string, why: string][] = [
    ["Văn phòng", "1990-01-01", "Văn phòng", "it has no beginning and no end"],
    ["Phòng Tổng hợp", "2024-06-30", "Phòng Tổng hợp", "the last day in force"],
    ["Phòng Tổng hợp", "2024-07-01", "Phòng Tổng hợp - Đầu tư", "the first day of the successor"],
    ["Phòng Tổng hợp", "2025-03-01", "Phòng Quản lý ngân sách", "the successor's successor"],
    ["Phòng Kinh tế", "2025-02-28", "Phòng Kinh tế ngành", "the only one it succeeded"],
    ["Phòng Quản lý ngân sách", "2025-02-28", "Phòng Tổng hợp - Đầu tư", "the only one in force then"],
    ["Phòng Tổng hợp - Đầu tư", "2024-06-30", "Phòng Tổng hợp - Đầu tư", "two merged: nobody can tell which"],
    ["Phòng Quản lý ngân sách", "2024-06-30", "Phòng Quản lý ngân sách", "two merged, a step further back"],
    ["Thanh tra", "2025-03-01", "Thanh tra", "nobody took over"],
    ["kt", "2024-01-01", "Phòng Kinh tế ngành", "named by its code"],
    ["Sở Nội vụ", "2024-01-01", "Sở Nội vụ", "no unit of the plan"],
  ];
  test.each(rows)("%s on %s: %s (%s)", (name, on, shown) => expect(unitNameOn(name, UNITS, day(on))).toBe(shown));

  test("is found even if successors go round in a circle", () => {
    const circle = [
      unit("A", "A", { validTo: "2020-01-01", successor: "B" }),
      unit("B", "B", { validTo: "2020-01-01", successor: "A" }),
    ];
    expect(unitNameOn("A", circle, day("2024-01-01"))).toBe("B");
  });
});

test("The units of a day are those in force, its first and last day included", () => {
  const codesOn = (on: string) => UNITS.filter((unit) => isInForce(unit, day(on))).map(({ code }) => code);
  expect(codesOn("2024-06-30")).toEqual(["VP", "TH", "DT", "KTN", "TTR"]);
  expect(codesOn("2024-07-01")).toEqual(["VP", "THDT", "KTN", "TTR"]);
  expect(codesOn("2025-03-01")).toEqual(["VP", "QLNS", "KT"]);
});

function unit(
  code: string,
  shortName: string,
  { validFrom, validTo, successor }: { validFrom?: string; validTo?: string; successor?: string },
): Unit {
  return {
    code,
    name: shortName,
    shortName,
    aliases: [],
    ...(validFrom === undefined ? {} : { validFrom: day(validFrom) }),
    ...(validTo === undefined ? {} : { validTo: day(validTo) }),
    ...(successor === undefined ? {} : { successor }),
  };
}
