import { createBook } from "../../../workbench/book/create-book";
import { desktopExternal } from "../../../workbench/host/desktop-external";
import { Host } from "../../../workbench/host/host";
import { nodeRequire, openOffice } from "../../helpers/office";
import { failureOf } from "../../helpers/office-error";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("A failed action", () => {
  test("names its code, member and statement, and leaves what was done before it", async () => {
    const { Excel, book, close } = openOffice();
    const error = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [["còn"]];
        context.workbook.worksheets.getItem("Không có").getRange("A1").values = [["x"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error.debugInfo.statement).toContain("getItem");
    expect(book.sheet("Sheet1")?.value(0, 0)).toBe("còn");
    close();
  });

  test("on a member that this Excel lacks is ApiNotFound, whether too new for it or not built here", async () => {
    const { Excel, close } = openOffice({ requirementSet: "1.8" });
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B2", true);
      await context.sync();
      expect(() => table.resize("A1:B3")).toThrow(/ExcelApi 1\.13/);
      context.workbook.worksheets.getItem("Sheet1").charts.load("count");
      expect((await failureOf(context.sync())).code).toBe("ApiNotFound");
    });
    close();
  });
});

describe("Faults", () => {
  test("the n-th action fails, once", async () => {
    const { Excel, host, close } = openOffice();
    const addSheet = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add();
        await context.sync();
      });
    host.faults.failAtAction(2);
    expect((await failureOf(addSheet())).code).toBe("GeneralException");
    await addSheet();
    close();
  });

  test("a cell being edited refuses every request, and nothing is done", async () => {
    const { Excel, host, book, close } = openOffice({ faults: { cellEditMode: true } });
    const write = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x"]];
        await context.sync();
      });
    expect((await failureOf(write())).code).toBe("InvalidOperationInCellEditMode");
    expect(book.sheet("Sheet1")?.value(0, 0)).toBeNull();
    host.faults.cellEditMode = false;
    await write();
    expect(book.sheet("Sheet1")?.value(0, 0)).toBe("x");
    close();
  });

  test("requests and answers over the limit are refused", async () => {
    const { Excel, host, close } = openOffice({ faults: { payloadLimit: 20_000 } });
    const write = (rows: number) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, rows, 1);
        range.values = Array.from({ length: rows }, () => ["một dòng dài để vượt giới hạn"]);
        await context.sync();
      });
    expect((await failureOf(write(1000))).code).toBe("RequestPayloadSizeLimitExceeded");
    host.faults.payloadLimit = 1_000_000;
    await write(1000);
    host.faults.payloadLimit = 20_000;
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A1000").load("values");
      await context.sync();
    });
    expect((await failureOf(read)).code).toBe("ResponsePayloadSizeLimitExceeded");
    close();
  });
});

describe("Objects", () => {
  test("kept between syncs are let go of when Excel.run is over", async () => {
    const { Excel, host, close } = openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      await context.sync();
      range.load("rowCount");
      await context.sync();
      expect(range.rowCount).toBe(2);
      expect(host.keptReferences).toBeGreaterThan(0);
    });
    await settled();
    expect(host.keptReferences).toBe(0);
    close();
  });

  test("that are not there are null objects, and so are their members", async () => {
    const { Excel, close } = openOffice();
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItemOrNullObject("Không có");
      const missing = [
        sheet,
        sheet.tables.getItemOrNullObject("T"),
        workbook.tables.getItemOrNullObject("T"),
        workbook.names.getItemOrNullObject("N"),
      ];
      for (const one of missing) one.load("name");
      await context.sync();
      expect(missing.map((one) => one.isNullObject)).toEqual([true, true, true, true]);
    });
    close();
  });

  test("are counted by request, action and byte", async () => {
    const { Excel, host, close } = openOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      await context.sync(); // with nothing to say, nothing is sent
    });
    expect(host.traffic).toMatchObject({ requests: 1, actions: 3 });
    expect(host.traffic.requestBytes).toBeGreaterThan(100);
    close();
  });
});

describe("Events", () => {
  test("tell a person's edits from the add-in's own, and give the range", async () => {
    const { Excel, book, close } = openOffice();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
        const values = await Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values");
          await inner.sync();
          return JSON.stringify(range.values);
        });
        seen.push(`${event.address} ${event.triggerSource} ${values}`);
      });
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
    await settled();
    book.type("Sheet1", 2, 0, "gõ tay");
    await settled();
    expect(seen).toEqual(["A1:B1 ThisLocalAddin [[1,2]]", 'A3 Unknown [["gõ tay"]]']);
    close();
  });

  test("of all sheets, tables and selections arrive too, until they are no longer wanted", async () => {
    const { Excel, book, host, close } = openOffice();
    const seen: string[] = [];
    const note = (what: string) => Promise.resolve(void seen.push(what));
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.getItem("Sheet1").tables.add("A1:B2", true).name = "T";
      worksheets.onAdded.add(() => note("added"));
      worksheets.onDeleted.add(() => note("deleted"));
      worksheets.onSelectionChanged.add((event) => note(`selected ${event.address}`));
      tables.onChanged.add((event) => note(`table ${event.address}`));
      const changed = worksheets.onChanged.add((event) => note(`changed ${event.address}`));
      await context.sync();
      worksheets.add("Mới");
      await context.sync();
      book.type("Sheet1", 1, 0, "x");
      host.personSelects("Mới", "B2:C3");
      await settled();
      changed.remove();
      worksheets.getItem("Mới").delete();
      await context.sync();
      book.type("Sheet1", 1, 1, "y");
      await settled();
    });
    expect(seen).toEqual(["added", "changed A2", "table A2", "selected B2:C3", "deleted", "table B2"]);
    close();
  });

  test("of a handler whose sheet was renamed still arrive", async () => {
    const { Excel, book, close } = openOffice();
    const seen: string[] = [];
    const note = (what: string) => Promise.resolve(void seen.push(what));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add((event) => note(event.address));
      await context.sync();
      sheet.name = "Khác";
      await context.sync();
    });
    book.type("Khác", 0, 0, "x");
    await settled();
    expect(seen).toEqual(["A1"]);
    close();
  });
});

test("The selection is what was last selected on the active sheet", async () => {
  const { Excel, host, close } = openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mới");
    await context.sync();
    host.personSelects("Mới", "C3:D4");
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([selected.address, cell.address, active.name]).toEqual(["Mới!C3:D4", "Mới!C3", "Mới"]);
    sheet.getRange("A5").select();
    const again = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(again.address).toBe("Mới!A5");
  });
  close();
});

test("Desktop Excel's window.external answers requests and delivers events", async () => {
  const book = createBook(undefined, nodeRequire);
  const host = new Host(book);
  const external = desktopExternal(host, { requirementSet: "1.14" }) as {
    GetHostInfo(): string;
    GetContext(): { GetSupportedMatrix(): string };
    Execute(method: number, parameters: unknown[], done: (answer: { toArray(): unknown[] }) => void): void;
    RegisterEvent(
      event: number,
      target: string,
      handler: (event: number, message: { toArray(): unknown[][] }) => void,
      done: (status: number) => void,
    ): void;
  };
  expect(external.GetHostInfo()).toMatch(/^Excel\$Win32\$16\.01\$vi-VN/);
  expect(JSON.parse(external.GetContext().GetSupportedMatrix())).toMatchObject({ ExcelApi: "1.14" });
  const events: unknown[][] = [];
  external.RegisterEvent(
    33,
    "",
    (_event, message) => events.push(...message.toArray()),
    () => undefined,
  );
  const [sheet] = book.sheets();
  const body = {
    Actions: [
      { Id: 3, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
      { Id: 4, ActionType: 5, Name: "Trace", ObjectPathId: 0 },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      5: { Id: 5, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      2: { Id: 2, ObjectPathType: 5, Name: "", ParentObjectPathId: 5, ArgumentInfo: { Arguments: ["Sheet1"] } },
    },
  };
  const answer = await new Promise<unknown[]>((resolve) =>
    external.Execute(93, [["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0]], (done) =>
      resolve(done.toArray()),
    ),
  );
  expect(answer.slice(0, 2)).toEqual([0, 200]);
  expect(JSON.parse(String(answer[3]))).toEqual({
    Results: [
      { ActionId: 3, Value: null },
      { ActionId: 4, Value: null },
    ],
    TraceIds: [4],
  });
  book.type("Sheet1", 0, 0, "x");
  await settled();
  expect(events.map(([category, type, target]) => [category, type, target])).toEqual([[65536, 10, sheet?.id]]);
  host.close();
  book.dispose();
});
