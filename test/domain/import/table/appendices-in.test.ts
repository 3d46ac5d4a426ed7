import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { appendicesIn } from "../../../../src/domain/import/table/appendices-in";
import { appendixTitle, indexNamed, loudTitle } from "../../../../src/domain/import/table/appendix-title";
import type { RawTable } from "../../../../src/domain/import/raw-table";
import { readFileTables } from "../../../../src/files/tables/read-file-tables";
import { rawTables } from "../raw-tables";

const PLAN = `
  TT | Nhiệm vụ | Chủ trì | Thời hạn
  1 | Rà soát thủ tục hành chính | Văn phòng | Quý I`;
const REST = `
  2 | Công khai thủ tục hành chính | Văn phòng | Quý II`;
const OTHER = `
  STT | Nội dung | Kết quả | Đơn vị thực hiện | Thời hạn
  1 | Khảo sát | Báo cáo | Văn phòng | Quý I`;

describe("The tables of a file", () => {
  const files: [what: string, tables: readonly RawTable[], found: string[]][] = [
    [
      "two appendices of a document, each under its title",
      [
        under(["PHỤ LỤC I", "Nhiệm vụ nâng cao PAR INDEX", "(Kèm theo Kế hoạch về PAR INDEX, SIPAS)"], PLAN),
        under(["PHỤ LỤC II", "Nhiệm vụ nâng cao SIPAS", "(Kèm theo Kế hoạch về PAR INDEX, SIPAS)"], PLAN),
      ],
      ["Nhiệm vụ nâng cao PAR INDEX (PAR INDEX): 1, sure", "Nhiệm vụ nâng cao SIPAS (SIPAS): 2, sure"],
    ],
    ["a table that a page cut", [under(["Phụ lục số 01"], PLAN), under([], REST)], ["Phụ lục số 01 (): 1 2, sure"]],
    [
      "tables with the same heading again",
      [under(["Phụ lục 1: Nhiệm vụ chung", "I. Thể chế"], PLAN), under(["II. Thủ tục hành chính"], PLAN)],
      ["Nhiệm vụ chung (): 1 2, sure"],
    ],
    [
      "two numbered forms, one of them over two tables",
      [
        under(["BIỂU SỐ 01", "Nhiệm vụ nâng cao PAR INDEX"], PLAN),
        under(["Biểu số 01 (tiếp theo)"], REST),
        under(["BIỂU SỐ 02: Nhiệm vụ nâng cao SIPAS"], PLAN),
      ],
      ["Nhiệm vụ nâng cao PAR INDEX (PAR INDEX): 1 2, sure", "Nhiệm vụ nâng cao SIPAS (SIPAS): 3, sure"],
    ],
    [
      "two appendices without numbers",
      [under(["PHỤ LỤC", "Nhiệm vụ nâng cao PAR INDEX"], PLAN), under(["PHỤ LỤC", "Nhiệm vụ nâng cao SIPAS"], PLAN)],
      ["Nhiệm vụ nâng cao PAR INDEX (PAR INDEX): 1, sure", "Nhiệm vụ nâng cao SIPAS (SIPAS): 2, sure"],
    ],
    [
      "two forms on one sheet, which nobody can hand over apart",
      [sheet("Sheet1", `Mẫu số 01 | < | < | <\n ${PLAN.trim()}\n Mẫu số 02 | < | < | <\n ${PLAN.trim()}`)],
      ["Mẫu số 01 (): 1, doubtful"],
    ],
    [
      "the rest of a table with the signatures below it",
      [under(["PHỤ LỤC I"], PLAN), under([], `${REST}\n  Nơi nhận: | | GIÁM ĐỐC | `)],
      ["PHỤ LỤC I (): 1 2, sure"],
    ],
    [
      "a table without a title and with another heading",
      [under(["PHỤ LỤC I"], PLAN), under(["Danh mục kèm theo"], OTHER)],
      ["PHỤ LỤC I (): 1, sure", "bảng 2 (): 2, doubtful"],
    ],
    [
      "what stands around them in a signed document",
      [
        under(
          [],
          "SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n Số: 12/KH-SNV | Lạng Sơn, ngày 15 tháng 01 năm 2025",
        ),
        under(["KẾ HOẠCH", "Nâng cao Chỉ số hài lòng", "Sở Nội vụ xây dựng kế hoạch như sau:"], PLAN),
        under(["./."], "Nơi nhận:\\n- Như trên; | GIÁM ĐỐC"),
        under(["Danh bạ"], "Nguyễn Văn A | 0912 | Phòng 1"),
      ],
      ["KẾ HOẠCH Nâng cao Chỉ số hài lòng (SIPAS): 2, sure", "1 letterhead", "3 signature", "4 no-heading"],
    ],
    [
      "a title in a frame of its own",
      [under([], "PHỤ LỤC II\\nGIẢI PHÁP NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH"), under([], PLAN)],
      ["GIẢI PHÁP NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX): 2, sure", "1 letterhead"],
    ],
    [
      "sheets",
      [
        sheet("PL1 - PAR INDEX", PLAN),
        sheet("PL2", `PHỤ LỤC II | < | < | <\n NÂNG CAO CHỈ SỐ HÀI LÒNG | < | < | <\n ${PLAN.trim()}`),
        sheet("Ghi chú", "Các phòng gửi báo cáo trước ngày 14"),
      ],
      ["PL1 - PAR INDEX (PAR INDEX): 1, sure", "NÂNG CAO CHỈ SỐ HÀI LÒNG (SIPAS): 2, sure", "3 no-heading"],
    ],
    [
      "two appendices on one sheet, which nobody can hand over apart",
      [sheet("Sheet1", `PHỤ LỤC I | < | < | <\n ${PLAN.trim()}\n PHỤ LỤC II | < | < | <\n ${PLAN.trim()}`)],
      ["PHỤ LỤC I (): 1, doubtful"],
    ],
    [
      "one without any heading",
      [under([], "1 | Rà soát thủ tục | Văn phòng | Quý I\n 2 | Công khai thủ tục | Văn phòng | Quý II")],
      ["bảng 1 (): 1, sure"],
    ],
  ];
  test.each(files)("%s", (_, tables, found) => {
    expect(foundIn(tables)).toEqual(found);
  });

  const real = join(__dirname, "../../../../../shared/data/nq03-phu-luc-2");
  const endings = ["docx", "xlsx"].filter((ending) => existsSync(`${real}.${ending}`));
  if (endings.length === 0)
    process.stdout.write(`Skipped: the appendices in ${real}.docx and .xlsx, which are not there\n`);
  (endings.length === 0 ? test.skip : test)("of Nghị quyết 03/NQ-CP are one appendix", async () => {
    for (const ending of endings) {
      const file = await readFileTables(readFileSync(`${real}.${ending}`));
      if (!file.ok) throw new Error(file.problem.kind);
      expect(foundIn(file.value)).toEqual([expect.stringMatching(/^DANH MỤC CÁC NHIỆM VỤ .* \(\): 1, sure$/)]);
    }
  });
});

describe("The title of an appendix", () => {
  const titles: [lines: string[], title: string | undefined][] = [
    [["PHỤ LỤC I", "NHIỆM VỤ NĂM 2025"], "NHIỆM VỤ NĂM 2025"],
    [["Phụ lục số 02: Nhiệm vụ nâng cao hai chỉ số"], "Nhiệm vụ nâng cao hai chỉ số"],
    [["PHỤ LỤC 1A – GIẢI PHÁP", "(Ban hành kèm theo Quyết định số 1)"], "GIẢI PHÁP"],
    [["Phụ lục", "Danh mục", "nhiệm vụ", "-----", "Đơn vị: điểm"], "Danh mục nhiệm vụ"],
    [["PHỤ LỤC I", "(Kèm theo Kế hoạch số 5)"], "PHỤ LỤC I"],
    [["Phụ biểu 02 - Giải pháp"], "Giải pháp"],
    [["MẪU SỐ 1", "Nhiệm vụ"], "Nhiệm vụ"],
    [["Biểu mẫu kèm theo Kế hoạch này."], undefined],
    [["PHỤ LỤC I", "Cũ", "PHỤ LỤC II", "Mới"], "Mới"],
    [["PHỤ LỤC I".normalize("NFD"), "Mới"], "Mới"],
    [["Các nhiệm vụ tại Phụ lục I kèm theo Kế hoạch này."], undefined],
    [["Phụ lục kèm theo Kế hoạch này nêu rõ các nhiệm vụ."], undefined],
    [[], undefined],
  ];
  test.each(titles)("of %j", (lines, title) => {
    expect(appendixTitle(lines)).toBe(title);
  });

  test("is else the last line in capitals", () => {
    expect(loudTitle(["KẾ HOẠCH", "Nâng cao chỉ số", "Thực hiện Kế hoạch số 5:"])).toBe("KẾ HOẠCH Nâng cao chỉ số");
    expect(loudTitle(["NHIỆM VỤ TRỌNG TÂM NĂM 2025", "Đơn vị: điểm"])).toBe("NHIỆM VỤ TRỌNG TÂM NĂM 2025");
    expect(loudTitle(["Nhiệm vụ", "2025"])).toBeUndefined();
  });

  const indexes: [lines: string[], index: string][] = [
    [["PHỤ LỤC I", "Nâng cao Chỉ số cải cách hành chính"], "PAR INDEX"],
    [["PHỤ LỤC II", "Nâng cao mức độ hài lòng của người dân"], "SIPAS"],
    [["PHỤ LỤC I", "Nhiệm vụ", "(Kèm theo Kế hoạch nâng cao PARINDEX)"], "PAR INDEX"],
    [["PHỤ LỤC", "Nâng cao PAR INDEX và SIPAS"], ""],
    [["Kế hoạch nâng cao PAR INDEX và SIPAS", "PHỤ LỤC II", "Nâng cao SIPAS"], "SIPAS"],
    [["PHỤ LỤC", "Nhiệm vụ chuyển đổi số"], ""],
  ];
  test.each(indexes)("names the index of %j", (lines, index) => {
    expect(indexNamed(lines)).toBe(index);
  });
});

function under(heading: readonly string[], drawing: string): RawTable {
  const [table] = rawTables(drawing);
  if (table === undefined) throw new Error("No table is drawn");
  return { ...table, ...(heading.length > 0 && { heading }) };
}

function sheet(name: string, drawing: string): RawTable {
  return { ...under([], drawing), place: `trang tính "${name}"`, sheet: name };
}

/** Tables counted from 1, as a person does. */
function foundIn(tables: readonly RawTable[]): string[] {
  const named = tables.map((table, at) => (table.sheet !== undefined ? table : { ...table, place: `bảng ${at + 1}` }));
  const { appendices, others } = appendicesIn(named);
  return [
    ...appendices.map(
      ({ title, index, tables: its, certainty }) =>
        `${title} (${index}): ${its.map((table) => table + 1).join(" ")}, ${certainty}`,
    ),
    ...others.map(({ table, reason }) => `${table + 1} ${reason}`),
  ];
}
