import fc from "fast-check";

const WORDS = (
  "kế hoạch cải cách hành chính nhà nước năm của Ủy ban nhân dân tỉnh về việc triển khai thực hiện nhiệm vụ trọng tâm " +
  "rà soát đánh giá văn bản quy phạm pháp luật thủ tục được giải quyết trực tuyến toàn trình đúng hạn quý trước ngày " +
  "tháng các sở ngành địa phương xã phường khuyến khích nghiêm túc ngoặc quyền thuyết huỷ hủy hoà hòa khoẻ khuỷu " +
  "kiểm điểm xếp loại phỏng vấn lãnh đạo phổ biến mỗi một chỉ số giữ vững ổn định mở rộng lỗi nhũng nhiễu kỹ kỳ ý kiến " +
  "tuyển dụng những người giỏi thuộc diện tinh giản đơn vị sự nghiệp công lập nghỉ hưu bổ nhiệm miễn nhiệm chuẩn bị ở ô tô " +
  "quẫn bách gìn giữ giếng nguyễn khuya rượu cửu mười hươu loăn xoăn nguệch ngoạc huýt quỵ thằng vẽ ngoẻo bẵng nghẽn nỡ " +
  "phản ánh UBND HĐND PAR INDEX ODA VNPT 2025 15/6/2025 100% (mẫu 01) 57/QĐ-UBND email: so@noivu.gov.vn; Tổ Đề án Phó"
).split(" ");

/** Words of plans in any order: small, with a first capital where both encodings have one, abbreviations, numbers. */
export function anyWords(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...WORDS.filter((word) => word !== "Ủy")), { minLength: 1, maxLength: 15 })
    .map(joined);
}

/** The same in capitals. */
export function anyCapitals(): fc.Arbitrary<string> {
  return anyWords().map((text) => text.toUpperCase());
}

/** What stands in tables that are in Unicode: Vietnamese composed or not, foreign words, signs, addresses. */
export function anyUnicodeText(): fc.Arbitrary<string> {
  const foreign = (
    "café Zürich naïve São Paulo résumé Malmö Göteborg Düsseldorf Curaçao crème brûlée Ångström smörgåsbord Citroën " +
    "Noël Haïti Hanoï Saïgon Thaï Loïc Caïn Michaël señor año niño peña Besançon Côte d'Ivoire Québec Bogotá Perú Køln " +
    "København Malmø Århus Reykjavík Łódź Škoda Dvořák Kraków Brno Straße groß Köln MÜLLER MÜN TÜV Pokémon déjà-vu"
  ).split(" ");
  const signs =
    "§ % ® © ™ ° ± µm N·m n×m 5µg m² m³ ½ ¼ ¾ « » « ô » “Một cửa” ‘hai’ – — … · • × ÷ ¶ ¹ ª nº ¥ £ € ¨ ¸ ¬ Windows® §5 1½ 25°C".split(
      " ",
    );
  const ambiguous = "sè bé hoà toà Thø quý và là Ý ô à á là né mà dù có hòa".split(" ");
  const word = fc.constantFrom(...WORDS, ...foreign, ...signs, ...ambiguous);
  const form = fc.constantFrom("NFC" as const, "NFD" as const);
  return fc
    .tuple(fc.array(word, { maxLength: 12 }), form, fc.boolean())
    .map(([words, composed, isCapital]) =>
      (isCapital ? joined(words).toUpperCase() : joined(words)).normalize(composed),
    );
}

function joined(words: readonly string[]): string {
  return words.join(" ");
}
