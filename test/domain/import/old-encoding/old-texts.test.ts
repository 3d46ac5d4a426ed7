import fc from "fast-check";
import { day } from "../../../../src/domain/calendar/local-date";
import { oldTexts } from "../../../../src/domain/import/old-encoding/old-texts";
import { withReadableTexts } from "../../../../src/domain/import/old-encoding/readable-tables";
import type { RawCell, RawTable } from "../../../../src/domain/import/raw-table";
import { anyCapitals, anyUnicodeText, anyWords } from "./any-sentence";
import { inTcvn3, inVni, TCVN3_CODES, VNI_SIGNS } from "./encoders";

/** A table of one column. */
function tableOf(texts: readonly string[], font?: string): RawTable {
  const cellOf = (text: string): RawCell => {
    return { kind: "cell", text, isBold: false, rows: 1, columns: 1, ...(font === undefined ? {} : { font }) };
  };
  return { place: "bảng 1", rows: texts.map((text, index) => ({ number: index + 1, cells: [cellOf(text)] })) };
}

/** What is found in cells with these words, below one another. */
function found(texts: readonly string[], font?: string): string[] {
  return oldTexts([tableOf(texts, font)]).map(({ row, encoding, knownBy, after }) =>
    [row, encoding, knownBy, after].join(" | "),
  );
}

function readable(tables: readonly RawTable[]): string[] {
  return withReadableTexts(tables, oldTexts(tables)).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map((cell) => (cell.kind === "cell" ? cell.text : ""))),
  );
}

describe("Without a font, letters tell the encoding", () => {
  const cells: [before: string, encoding: string, after: string][] = [
    [
      "QuyÕt ®Þnh sè 57/Q§-UBND vÒ viÖc phª duyÖt ch­¬ng tr×nh c¶i c¸ch hµnh chÝnh",
      "tcvn3",
      "Quyết định số 57/QĐ-UBND về việc phê duyệt chương trình cải cách hành chính",
    ],
    [
      "Rµ so¸t, ®¬n gi¶n hãa thñ tôc hµnh chÝnh; tr­íc ngµy 15/6/2025",
      "tcvn3",
      "Rà soát, đơn giản hóa thủ tục hành chính; trước ngày 15/6/2025",
    ],
    ["Céng hßa x· héi chñ nghÜa ViÖt Nam", "tcvn3", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "tcvn3", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["§éc lËp - Tù do - H¹nh phóc", "tcvn3", "Độc lập - Tự do - Hạnh phúc"],
    ["tæ chøc", "tcvn3", "tổ chức"],
    ["Hµ Néi", "tcvn3", "Hà Nội"],
    ["Th¸ng", "tcvn3", "Tháng"], // a sign within a word is enough
    [
      "Quyeát ñònh soá 57/QÑ-UBND veà vieäc pheâ duyeät chöông trình caûi caùch haønh chính",
      "vni",
      "Quyết định số 57/QĐ-UBND về việc phê duyệt chương trình cải cách hành chính",
    ],
    ["COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "vni", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["Ñoäc laäp - Töï do - Haïnh phuùc", "vni", "Độc lập - Tự do - Hạnh phúc"],
    ["UÛy ban nhaân daân tænh", "vni", "Ủy ban nhân dân tỉnh"],
    ["thaùng", "vni", "tháng"],
  ];
  test.each(cells)("%s", (before, encoding, after) => {
    expect(found([before])).toEqual([`1 | ${encoding} | pattern | ${after}`]);
  });

  test("where most cells are old, also those that could be something else", () => {
    expect(found(["Sè TT", "NhiÖm vô", "Tµi chÝnh", "bé", "Quý II"])).toEqual([
      "1 | tcvn3 | pattern | Số TT",
      "2 | tcvn3 | pattern | Nhiệm vụ",
      "3 | tcvn3 | pattern | Tài chính",
      "4 | tcvn3 | pattern | bộ",
    ]);
    expect(found(["NhiÖm vô", "bé", "Nhiệm vụ", "Số thứ tự"])).toEqual(["1 | tcvn3 | pattern | Nhiệm vụ"]);
  });
});

describe("With an old font", () => {
  const cells: [before: string, font: string, after: string][] = [
    ["sè", ".VnTime", "số"],
    ["§Ò ¸n", ".vnArial", "Đề án"],
    ["¸p dông", ".VnTime", "áp dụng"], // as it was seen: the font has no capital Á
    ["A¸p dông", ".VnTime", "Áp dụng"],
    ["Së NéI Vô", ".VnTime", "SỞ NỘI VỤ"],
    ["Së Néi vô, UBND tØnh", ".VnTime", "Sở Nội vụ, UBND tỉnh"],
    ["Phô lôc VI: Bé", ".VnTime", "Phụ lục VI: Bộ"],
    ["céng hßa x· héi", ".VnTimeH", "CỘNG HÒA XÃ HỘI"],
    ["céng hßa", ".VnTimeH;Times New Roman", "CỘNG HÒA"], // as LibreOffice names fonts
    ["Quy I", ".VnTimeH", "QUY I"], // plain letters, which the font shows as capitals
    ["\u0093Mét cöa\u0094 \u0096 mét dÊu", ".VnTime", "“Một cửa” – một dấu"],
    ["“Mét cöa”… mét dÊu", ".VnTime", "“Một cửa”… một dấu"],
    ["QuyO\u0303t", ".VnTime", "Quyết"], // as a Mac hands it over
    ["quaûn lyù", "VNI-Times", "quản lý"],
    ["haøng naêm", "vni helve", "hàng năm"],
  ];
  test.each(cells)("%s in %s", (before, font, after) => {
    const [one, ...others] = oldTexts([tableOf([before], font)]);
    expect([one?.knownBy, one?.before, one?.after, others]).toEqual(["font", before, after, []]);
  });

  const untouched: [what: string, text: string, font: string][] = [
    ["plain letters", "Quy I", ".VnTime"],
    ["plain letters", "PAR INDEX", "VNI-Times"],
    ["words typed in Unicode", "Rà soát quý II", ".VnTime"],
    ["words typed in Unicode", "Báo cáo", ".VnTime"],
    ["words typed in Unicode that are decomposed", "Báo cáo".normalize("NFD"), ".VnTime"],
    ["words typed in Unicode", "Báo cáo", "VNI-Times"],
    ["capitals that are capitals already", "PAR INDEX 2025", ".VnTimeH"],
  ];
  test.each(untouched)("%s stay: %s in %s", (_what, text, font) => expect(found([text], font)).toEqual([]));

  test("real dates and numbers stay, whatever their look", () => {
    const look = { kind: "cell", isBold: false, font: ".VnTimeH", rows: 1, columns: 1 } as const;
    const cells: RawCell[] = [
      { ...look, text: "Jun-25", day: day("2025-06-01") },
      { ...look, text: "5 µ", number: 5 },
      { kind: "covered", up: 0, left: 1 },
    ];
    expect(oldTexts([{ place: "bảng 1", rows: [{ number: 1, cells }] }])).toEqual([]);
  });
});

describe("Each letter of the charts", () => {
  test("of TCVN3", () => {
    expect(TCVN3_CODES).toHaveLength(67 + 7);
    // Two signs before it, so that the text is known to be old.
    for (const [letter, sign] of TCVN3_CODES) {
      expect(readable([tableOf([`®iÒu kiÖn ${sign}`], ".VnTime")])).toEqual([`điều kiện ${letter}`]);
    }
  });

  test("of VNI, small and capital", () => {
    for (const [letters, signs] of VNI_SIGNS) {
      expect(readable([tableOf([`ñieàu kieän ${signs}`], "VNI-Times")])).toEqual([`điều kiện ${letters}`]);
      expect(readable([tableOf([`ÑIEÀU KIEÄN ${signs.toUpperCase()}`], "VNI-Times")])).toEqual([
        `ĐIỀU KIỆN ${letters.toUpperCase()}`,
      ]);
    }
  });
});

describe("Any Vietnamese sentence written in an old encoding reads as it was meant", () => {
  const check = (texts: fc.Arbitrary<string>, inOld: (text: string) => string, font?: string): void => {
    fc.assert(
      fc.property(texts, (text) => expect(readable([tableOf([inOld(text)], font)])).toEqual([text])),
      { numRuns: 150 },
    );
  };
  // Words enough to be known by.
  const known = anyWords().map((words) => `kế hoạch cải cách hành chính ${words}`);

  test("in a TCVN3 font", () => check(anyWords(), inTcvn3, ".VnTime"));
  test("in a TCVN3 font of capitals", () => check(anyCapitals(), (text) => inTcvn3(text.toLowerCase()), ".VnArialH"));
  test("in TCVN3 without a font", () => check(known, inTcvn3));
  test("in a VNI font", () => check(anyWords(), inVni, "VNI-Times"));
  test("in capitals in a VNI font", () => check(anyCapitals(), inVni, "VNI-Times"));
  test("in VNI without a font", () => check(known, inVni));
  test("in capitals in VNI without a font", () =>
    check(
      known.map((text) => text.toUpperCase()),
      inVni,
    ));
});

test("Nothing that is right in Unicode is reported", () => {
  const table = fc.array(anyUnicodeText(), { minLength: 1, maxLength: 6 });
  const font = fc.constantFrom(undefined, "Times New Roman", "VNTime New", "Arial");
  fc.assert(
    fc.property(table, font, (texts, name) => expect(found(texts, name)).toEqual([])),
    { numRuns: 600 },
  );
});

describe("Making tables readable", () => {
  const tables = [tableOf(["NhiÖm vô", "ghi chó"], ".VnTime"), tableOf(["Nhieäm vuï"])];

  test("changes the chosen cells and nothing else", () => {
    const [first, , third] = oldTexts(tables);
    const chosen = withReadableTexts(
      tables,
      [first, third].flatMap((one) => one ?? []),
    );
    expect(chosen).toEqual([
      {
        place: "bảng 1",
        rows: [
          { number: 1, cells: [{ kind: "cell", text: "Nhiệm vụ", isBold: false, rows: 1, columns: 1 }] },
          {
            number: 2,
            cells: [{ kind: "cell", text: "ghi chó", isBold: false, rows: 1, columns: 1, font: ".VnTime" }],
          },
        ],
      },
      tableOf(["Nhiệm vụ"]),
    ]);
  });

  test("leaves nothing to be found, and a second time changes nothing", () => {
    fc.assert(
      fc.property(
        fc.array(anyWords(), { maxLength: 4 }),
        fc.array(anyUnicodeText(), { maxLength: 4 }),
        (old, right) => {
          const mixed = [tableOf(old.map(inTcvn3), ".VnTimeH"), tableOf(old.map(inVni), "VNI-Times"), tableOf(right)];
          const once = withReadableTexts(mixed, oldTexts(mixed));
          expect(oldTexts(once)).toEqual([]);
          expect(
            withReadableTexts(
              once,
              oldTexts(mixed).filter(({ before, after }) => before !== after),
            ),
          ).toEqual(once);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("leaves a cell whose words have changed since", () => {
    const changed = [tableOf(["Khác"], ".VnTime"), ...tables.slice(1)];
    const [first] = oldTexts(tables);
    expect(withReadableTexts(changed, first ? [first] : [])).toEqual(changed);
  });
});
