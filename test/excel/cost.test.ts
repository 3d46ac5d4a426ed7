import { smallBook, tasks } from "./books";
import { openExcel } from "./open-excel";

const MB = 1_000_000;

interface Cost {
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** What writing and then reading a table of so many rows costs. */
async function costs(rows: number, task: string): Promise<{ readonly write: Cost; readonly read: Cost }> {
  const { workbook, host } = openExcel();
  const costOf = async (press: () => Promise<{ readonly ok: boolean }>): Promise<Cost> => {
    const before = { ...host.traffic };
    expect(await press()).toMatchObject({ ok: true });
    const { requests, requestBytes, responseBytes } = host.traffic;
    return {
      requests: requests - before.requests,
      requestBytes: requestBytes - before.requestBytes,
      responseBytes: responseBytes - before.responseBytes,
    };
  };
  const book = smallBook(tasks(rows, task));
  const write = await costOf(() => workbook.write(book, { setAside: [], show: "Sổ" }));
  const read = await costOf(() => workbook.read((table) => table.name === "Bang"));
  return { write, read };
}

describe("What a button costs", () => {
  test("does not grow with the rows, but for one more sync for every 4 MB", async () => {
    const small = await costs(64, "Tham mưu ban hành");
    const large = await costs(5000, "Tham mưu ban hành quyết định công bố thủ tục hành chính ".repeat(20));
    expect(small.write.requests).toBe(2);
    expect(small.read.requests).toBe(2);
    expect(large.write.requestBytes).toBeGreaterThan(4 * MB);
    expect(large.write.requests).toBeLessThanOrEqual(2 + Math.floor(large.write.requestBytes / (4 * MB)));
    expect(large.read.requests).toBeLessThanOrEqual(2 + Math.ceil(large.read.responseBytes / (4 * MB)));
  }, 30_000);
});
