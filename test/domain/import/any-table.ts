import fc from "fast-check";
import { day } from "../../../src/domain/calendar/local-date";
import type { RawCell, RawTable } from "../../../src/domain/import/raw-table";

/** Grids as no person lays them out: any words anywhere, merged areas that overlap, rows of different lengths. */
export function anyTables(): fc.Arbitrary<RawTable[]> {
  return fc.array(anyTable(), { maxLength: 3 });
}

function anyTable(): fc.Arbitrary<RawTable> {
  const rows = fc.array(fc.array(anyCell(), { maxLength: 7 }), { maxLength: 14 });
  return fc.record({ place: fc.constant("bảng"), rows }).map(({ place, rows: grid }) => ({
    place,
    rows: grid.map((cells, index) => ({ number: index + 1, cells })),
  }));
}

function anyCell(): fc.Arbitrary<RawCell> {
  const size = fc.integer({ min: 1, max: 4 });
  const cell = fc
    .record({ text: anyWords(), isBold: fc.boolean(), rows: size, columns: size, hasDay: fc.boolean() })
    .map(({ hasDay, ...others }): RawCell => ({
      kind: "cell",
      ...others,
      ...(hasDay ? { day: day("2025-06-30") } : {}),
    }));
  const covered = fc.record({
    kind: fc.constant("covered" as const),
    up: fc.integer({ min: 0, max: 3 }),
    left: fc.integer({ min: 0, max: 3 }),
  });
  return fc.oneof({ weight: 6, arbitrary: cell }, { weight: 1, arbitrary: covered });
}

export function anyWords(): fc.Arbitrary<string> {
  const known = fc.constantFrom(
    ...["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Tiến độ", "Sản phẩm", "Tiêu chí", "Điểm", "Quý I", "x"],
    ...[
      "I",
      "A",
      "1",
      "1.1",
      "2.",
      "a)",
      "(1)",
      "(2)",
      "(3)",
      "Mục 3",
      "I. Thể chế",
      "GIÁM ĐỐC",
      "Nơi nhận:",
      "Ghi chú: a",
    ],
    ...[
      "Văn phòng",
      "Phòng A, B và C",
      "Các sở: A, B",
      "; và ,",
      "như trên",
      "Đã hoàn thành",
      "30/6/2025",
      "trước 31/6",
    ],
    ...["- gạch đầu dòng", "và đọc tiếp", "Tổng cộng", "Trang 1/2", "Chủ trì: A; phối hợp: B", "(", "[\\", "1,5", "-"],
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant("") },
    { weight: 8, arbitrary: known },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  );
}
