import { day, type LocalDate } from "../../../../src/domain/calendar/local-date";
import { isUpdatedSince, updateExpectedSince } from "../../../../src/domain/check/row/update-expected";
import { PLAN } from "../../../helpers/tracked";

describe("An update is expected since", () => {
  const days: [day: string, since: string | undefined][] = [
    ["2023-12-20", undefined], // the period's data began five days ago
    ["2024-01-14", "2023-12-15"],
    ["2024-06-14", "2023-12-15"],
    ["2024-06-20", "2023-12-15"], // the report of six months may leave today
    ["2024-06-21", "2024-05-22"], // it has left; what was written for it is still fresh
    ["2024-07-20", "2024-06-15"],
    ["2024-09-14", "2024-06-15"],
    ["2024-12-14", "2024-09-15"],
  ];
  test.each(days)("on %s: %s", (today, since) => {
    expect(updateExpectedSince(PLAN.periods, { day: day(today), dataFrom: day("2023-12-15") })).toBe(since);
  });

  test("no day without a period", () => {
    expect(updateExpectedSince(PLAN.periods, { day: day("2024-06-14") })).toBeUndefined();
  });

  test("the period's data when they begin after the last report", () => {
    const context = { day: day("2024-08-30"), dataFrom: day("2024-07-01") };
    expect(updateExpectedSince(PLAN.periods, context)).toBe("2024-07-01");
  });
});

test("Words in Ngày cập nhật tell of an update; an older day does not", () => {
  const since: LocalDate = day("2024-06-15");
  expect(isUpdatedSince({ kind: "text", text: "14/6" }, since)).toBe(true);
  expect(isUpdatedSince({ kind: "day", day: since }, since)).toBe(true);
  expect(isUpdatedSince({ kind: "day", day: day("2024-06-14") }, since)).toBe(false);
  expect(isUpdatedSince(undefined, since)).toBe(false);
});
