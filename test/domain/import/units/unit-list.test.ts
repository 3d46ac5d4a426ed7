import { unitList } from "../../../../src/domain/import/units/unit-list";

describe("A cell of units", () => {
  const cells: readonly (readonly [cell: string, names: readonly string[]])[] = [
    ["Văn phòng Sở", ["Văn phòng Sở"]],
    ["Văn phòng Sở, Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    ["Văn phòng; Thanh tra; ", ["Văn phòng", "Thanh tra"]],
    ["- Văn phòng\n- Thanh tra\n", ["Văn phòng", "Thanh tra"]],
    ["Bộ Văn hóa, Thể thao và Du lịch", ["Bộ Văn hóa, Thể thao và Du lịch"]],
    ["Bộ Tài chính và Bộ Công an", ["Bộ Tài chính", "Bộ Công an"]],
    ["Bộ Khoa học và Công nghệ và các địa phương", ["Bộ Khoa học và Công nghệ", "các địa phương"]],
    ["Bộ Lao động - Thương binh và Xã hội, Bộ Y tế", ["Bộ Lao động - Thương binh và Xã hội", "Bộ Y tế"]],
    ["Các bộ, ngành, địa phương", ["Các bộ, ngành, địa phương"]],
    ["Bộ Tài chính, bộ, ngành liên quan", ["Bộ Tài chính", "bộ, ngành liên quan"]],
    ["VTV, VOV, TTXVN, các địa phương", ["VTV", "VOV", "TTXVN", "các địa phương"]],
    ["các địa phương Bắc Ninh, Bình Dương, An Giang", ["các địa phương Bắc Ninh, Bình Dương, An Giang"]],
    ["UBND các xã, phường, thị trấn", ["UBND các xã, phường, thị trấn"]],
    ["Các Phòng, Ban, Trung tâm thuộc Sở", ["Các Phòng, Ban, Trung tâm thuộc Sở"]],
    ["Các Sở Nội vụ, Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
    ["Các phòng chuyên môn, Văn phòng", ["Các phòng chuyên môn", "Văn phòng"]],
    [
      "Văn phòng Sở (Bộ phận Một cửa, Tổ công nghệ); Thanh tra",
      ["Văn phòng Sở (Bộ phận Một cửa, Tổ công nghệ)", "Thanh tra"],
    ],
    ["Sở Giáo dục\nvà Đào tạo", ["Sở Giáo dục và Đào tạo"]], // the cell wrapped
    ["Văn phòng Sở\ncác phòng thuộc Sở", ["Văn phòng Sở", "các phòng thuộc Sở"]],
    ["Văn phòng, văn phòng", ["Văn phòng"]],
    [
      "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn",
      ["Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn"],
    ],
    ["Chi cục Quản lý đổi mới, Hội nhập", ["Chi cục Quản lý đổi mới, Hội nhập"]],
    ["Sở KH&ĐT, Sở TT&TT", ["Sở KH&ĐT", "Sở TT&TT"]],
    ["Sở NN&PTNT và Bộ LĐTB&XH", ["Sở NN&PTNT", "Bộ LĐTB&XH"]],
    ["Phòng TC-KH&ĐT;P.KH&ĐT", ["Phòng TC-KH&ĐT", "P.KH&ĐT"]],
    ["Văn phòng Sở & Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    ["Văn phòng HĐND và UBND huyện", ["Văn phòng HĐND và UBND huyện"]],
    ["Văn phòng HĐND&UBND huyện", ["Văn phòng HĐND&UBND huyện"]],
    ["VP Hội đồng nhân dân và Ủy ban nhân dân thành phố", ["VP Hội đồng nhân dân và Ủy ban nhân dân thành phố"]],
    ["Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh", ["Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh"]],
    [
      "Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh, Sở Tài chính",
      ["Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh", "Sở Tài chính"],
    ],
    ["Văn phòng UBND tỉnh và UBND các huyện, thành phố", ["Văn phòng UBND tỉnh", "UBND các huyện, thành phố"]],
    ["Phòng Lao động, Tiền lương và Bảo hiểm xã hội", ["Phòng Lao động, Tiền lương và Bảo hiểm xã hội"]],
    ["Sở Lao động và Bảo hiểm xã hội tỉnh", ["Sở Lao động", "Bảo hiểm xã hội tỉnh"]],
    ["UBND các huyện, thành phố", ["UBND các huyện, thành phố"]],
    [" ; , - ", []],
  ];
  test.each(cells)("%j", (cell, names) => {
    expect(unitList(cell, () => false).names).toEqual(names);
  });

  test("is split at the end of a name that is known, even where it could go on", () => {
    const isKnown = (bare: string) => ["kinh te nganh", "tong hop quy hoach"].includes(bare);
    expect(unitList("Kinh tế ngành, Tổng hợp, Quy hoạch và Đấu thầu", isKnown).names).toEqual([
      "Kinh tế ngành",
      "Tổng hợp, Quy hoạch",
      "Đấu thầu",
    ]);
  });

  test("keeps the office of two bodies together where one of them is known by itself", () => {
    const isKnown = (bare: string) => bare === "ubnd huyen";
    expect(unitList("Văn phòng HĐND và UBND huyện", isKnown)).toEqual({
      names: ["Văn phòng HĐND và UBND huyện"],
      isDoubtful: false,
    });
  });

  const unclear: readonly (readonly [cell: string, isDoubtful: boolean])[] = [
    ["Sở KH & ĐT", true],
    ["Phòng Pháp chế và Thanh tra", true],
    ["Phòng Lao động, Tiền lương và Bảo hiểm xã hội", true],
    ["Văn phòng Sở và TTPVHCC", true],
    ["Văn phòng Sở và Thanh tra Sở", false],
    ["Văn phòng, Thanh tra", false],
    ["VTV và VOV", false],
    ["Văn phòng HĐND và UBND huyện", false],
    ["Sở KH&ĐT và Sở TT&TT", false],
  ];
  test.each(unclear)('asks where "và" or "&" splits off what may be the rest of a name: %s', (cell, isDoubtful) => {
    expect(unitList(cell, () => false).isDoubtful).toBe(isDoubtful);
  });

  test("asks nothing where both names are known", () => {
    const isKnown = (bare: string) => ["van phong", "thanh tra"].includes(bare);
    expect(unitList("Văn phòng và Thanh tra", isKnown)).toEqual({
      names: ["Văn phòng", "Thanh tra"],
      isDoubtful: false,
    });
  });

  test("is doubtful when nothing says whether a comma ends a name", () => {
    expect(unitList("Kinh tế ngành, Đấu thầu", () => false).isDoubtful).toBe(true);
    expect(unitList("Phòng Kinh tế ngành, Phòng Đấu thầu", () => false).isDoubtful).toBe(false);
  });
});
