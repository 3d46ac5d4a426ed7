import { oldTexts } from "../../../../src/domain/import/old-encoding/old-texts";
import { withReadableTexts } from "../../../../src/domain/import/old-encoding/readable-tables";
import type { RawCell, RawTable } from "../../../../src/domain/import/raw-table";
import { inTcvn3 } from "./encoders";

const OLD = inTcvn3("Rà soát, đơn giản hóa thủ tục hành chính; trước ngày 15/6/2025");
const TITLE = "Nhiệm vụ cải thiện chỉ số cải cách hành chính";

test("the lines above a table go with its cells", () => {
  const tables = [tableOf([inTcvn3(TITLE), "PHỤ LỤC I", "(Zürich, 2025)"], OLD)];
  const [readable] = withReadableTexts(tables, oldTexts(tables));
  expect(readable?.heading).toEqual([TITLE, "PHỤ LỤC I", "(Zürich, 2025)"]);
});

test("the lines above a table in Unicode stay", () => {
  const tables = [tableOf(["Lµ mét dßng l¹"], "Rà soát thủ tục hành chính")];
  expect(withReadableTexts(tables, oldTexts(tables))[0]?.heading).toEqual(["Lµ mét dßng l¹"]);
});

function tableOf(heading: readonly string[], text: string): RawTable {
  const cell: RawCell = { kind: "cell", text, isBold: false, rows: 1, columns: 1 };
  return { place: "bảng 1", heading, rows: [{ number: 1, cells: [cell] }] };
}
