import { newCodes } from "../../../src/domain/plan/new-codes";
import { trackedPlan } from "../../helpers/tracked";

const NAMES = { id: "PL1", sheetName: "Phụ lục I", tableName: "PhuLuc1", index: "PAR INDEX", title: "Nhiệm vụ" };

describe("New codes of PL1", () => {
  const rows: [codes: string[], retired: string[], count: number, expected: string[]][] = [
    [[], [], 2, ["PL1-001", "PL1-002"]],
    [["PL1-001", "PL1-004"], [], 2, ["PL1-005", "PL1-006"]], // the gap may have been used
    [["PL1-001"], ["PL1-002", "PL1-003"], 1, ["PL1-004"]],
    [["PL1-998"], [], 3, ["PL1-999", "PL1-1000", "PL1-1001"]],
    [["PL1-0007"], [], 1, ["PL1-0008"]], // as many digits as the others
    [["PL1-A", "PL1-002B"], [], 1, ["PL1-003"]],
    [["PL1-001"], [], 0, []],
  ];
  test.each(rows)("after %j and the retired %j: %i more", (codes, retiredCodes, count, expected) => {
    const tasks = trackedPlan(codes.map((code) => ({ code, number: "1" }))).tasks.map(({ task }) => task);
    expect(newCodes({ ...NAMES, tasks, retiredCodes }, count)).toEqual(expected);
  });
});
