import { day } from "../../../src/domain/calendar/local-date";
import { isWorkingDay, workingDayFrom } from "../../../src/domain/calendar/working-day";

/** Tết Giáp Thìn: Thursday to Wednesday. */
const TET = ["2024-02-08", "2024-02-09", "2024-02-10", "2024-02-11", "2024-02-12", "2024-02-13", "2024-02-14"].map(day);

describe("The next working day", () => {
  const days: [from: string, to: string][] = [
    ["2024-06-14", "2024-06-14"], // Friday
    ["2024-06-15", "2024-06-17"], // Saturday
    ["2024-06-16", "2024-06-17"], // Sunday
    ["2024-06-17", "2024-06-17"], // Monday
    ["2024-02-07", "2024-02-07"], // the day before Tết
    ["2024-02-08", "2024-02-15"], // a whole week off
    ["2022-12-31", "2023-01-02"], // over the year's end
  ];
  test.each(days)("from %s is %s", (from, to) => expect(workingDayFrom(day(from), TET)).toBe(to));
});

test("A holiday in the week is no working day", () => {
  expect(isWorkingDay(day("2024-02-08"), TET)).toBe(false);
  expect(isWorkingDay(day("2024-02-08"), [])).toBe(true);
});
