import { outsideRow } from "../../../../src/domain/import/rows/outside-rows";
import { gridOf } from "../../../../src/domain/import/table/grid";
import { rawTables } from "../raw-tables";

describe("Below a table", () => {
  const rows: [row: string, is: string | undefined][] = [
    ["Nơi nhận: | GIÁM ĐỐC", "signature"],
    ["Nơi nhận:\\n- Như trên;\\n- Lưu: VT. | TM. ỦY BAN NHÂN DÂN\\nCHỦ TỊCH", "signature"],
    ["Nơi nhận: | TRƯỞNG BAN CHỈ ĐẠO", "signature"],
    ["Nơi nhận: | Giám đốc", "signature"],
    ["Lạng Sơn, ngày 15 tháng 01 năm 2025", "signature"],
    ["........, ngày ... tháng ... năm ...", "signature"],
    ["NGƯỜI LẬP BIỂU | TRƯỞNG PHÒNG", "signature"],
    ["(Ký, ghi rõ họ tên) | (Ký tên, đóng dấu)", "signature"],
    ["GIÁM ĐỐC", "signature"],
    // What tasks say
    ["Ngày 15 tháng 6 năm 2025", undefined],
    ["Trước ngày 15 tháng 6 năm 2025", undefined],
    ["Chậm nhất, ngày 15 tháng 6 năm 2025", undefined],
    ["Rà soát thủ tục | Báo cáo | Lạng Sơn, ngày 15 tháng 6 năm 2025", undefined],
    ["Rà soát thủ tục | Ký và ban hành Quy chế", undefined],
    ["Ký số văn bản điện tử", undefined],
    ["Nơi nhận hồ sơ được cải tạo", undefined],
    ["Nơi nhận: | Văn phòng", undefined],
    ["1 | Nơi nhận: | GIÁM ĐỐC", undefined],
    ["* Cải cách thể chế", "starred"],
    ["* Rà soát văn bản | Văn phòng | Quý I", undefined],
    ["Ghi chú: các phòng báo cáo hằng tháng", "note"],
    ["Tổng cộng | 3,5", "total"],
    ["Trang 1/2", "page-number"],
  ];
  test.each(rows)("%s: %s", (drawn, is) => {
    const [table] = rawTables(drawn);
    const [row] = table === undefined ? [] : gridOf(table, 0).rows;
    expect(row === undefined ? "no row" : outsideRow(row)).toBe(is);
  });
});
