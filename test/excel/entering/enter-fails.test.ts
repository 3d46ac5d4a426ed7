import { RESULT_COLUMN, STATUS_COLUMN } from "../books";
import { entry, openPlan, openTyped, protectionNow } from "./entering";

describe("Nothing is entered", () => {
  test("when any action of it fails: the cells have what they had, and it can be done again", async () => {
    const { workbook, host, cells } = await openPlan();
    await workbook.enter([entry(0, "Kết quả", "cũ")]);
    const entries = [
      entry(0, "Kết quả", "mới", { before: "cũ" }),
      entry(2, "Kết quả", "mới"),
      entry(4, "Tình trạng", "Đã hoàn thành"),
    ];
    let action = 1;
    host.faults.failAtAction(action);
    while (!(await workbook.enter(entries)).ok) {
      expect([action, await cells(RESULT_COLUMN)]).toEqual([action, ["cũ", "", "", "", ""]]);
      expect([action, await cells(STATUS_COLUMN)]).toEqual([action, ["", "", "", "", ""]]);
      action += 1;
      host.faults.failAtAction(action);
    }
    host.faults.failAtAction(Infinity);
    expect(action).toBeGreaterThan(20);
    expect(await cells(RESULT_COLUMN)).toEqual(["mới", "", "mới", "", ""]);
  });

  test("when any action fails that puts a number into a cell of text format: formats and protection are as before, too", async () => {
    const share = entry(1, "Tình trạng", 0.45, { before: "45%", format: "0%" });
    const words = entry(2, "Kết quả", "Đã xong");
    const opened = await openTyped();
    const { host, workbook, cells, formats } = opened;
    const before = await protectionNow(opened);
    let action = 1;
    host.faults.failAtAction(action);
    while (!(await workbook.enter([share, words])).ok) {
      expect([action, await cells(STATUS_COLUMN)]).toEqual([action, ["", "45%", "", "", ""]]);
      expect([action, await cells(RESULT_COLUMN)]).toEqual([action, ["", "", "", "", ""]]);
      expect([action, await formats()]).toEqual([action, Array(5).fill("@")]);
      expect([action, await protectionNow(opened)]).toEqual([action, before]);
      action += 1;
      host.faults.failAtAction(action);
    }
    host.faults.failAtAction(Infinity);
    expect(action).toBeGreaterThan(50);
    expect([await cells(STATUS_COLUMN), await formats()]).toEqual([
      ["", 0.45, "", "", ""],
      ["@", "0%", "@", "@", "@"],
    ]);
    expect(await protectionNow(opened)).toEqual(before);
  });
});
