import type { NextYearPreview } from "../../../src/app/next-year";
import {
  issueDaySentence,
  nextYearFigures,
  nextYearSaved,
  nextYearSentences,
  nextYearSteps,
  withoutYearWords,
} from "../../../src/text/plan/next-year";
import { SMALL_PLAN } from "../../domain/plan/amendment/small-plan";

const PREVIEW: NextYearPreview = {
  plan: SMALL_PLAN,
  year: 2025,
  tasks: 74,
  rolled: 30,
  withoutYear: [
    { text: "Thường xuyên", tasks: 40 },
    { text: "Quý IV", tasks: 4 },
  ],
  scores: new Map([["PL1-001", 1.5]]),
  withdrawn: [],
};

describe("Next year's plan tells", () => {
  test("how many deadlines roll, how many keep their words, and how many scores go over", () => {
    expect(nextYearFigures(PREVIEW).map(([, figure]) => figure)).toEqual(["2025", "74", "30", "44", "1 nhiệm vụ"]);
  });

  test("deadlines without a year in quotation marks", () => {
    expect(PREVIEW.withoutYear.map(withoutYearWords)).toEqual([
      '"Thường xuyên" (40 nhiệm vụ)',
      '"Quý IV" (4 nhiệm vụ)',
    ]);
  });

  test("that points are missing only when there are none", () => {
    const last = (preview: NextYearPreview) => nextYearSentences(preview).at(-1);
    expect(last(PREVIEW)).not.toContain("Điểm năm trước để trống");
    expect(last({ ...PREVIEW, scores: new Map() })).toContain("Điểm năm trước để trống");
  });

  test("which days of issue it takes", () => {
    expect(issueDaySentence("not-a-day", PREVIEW)).toMatch(/^Nhập đủ ngày\/tháng\/năm/);
    expect(issueDaySentence("other-year", PREVIEW)).toBe(
      "Kế hoạch năm 2025 phải ban hành sau kế hoạch này, trong năm 2024 hoặc 2025. Kiểm tra lại ngày.",
    );
  });

  test("the name of its file, and to load that into a new workbook", () => {
    expect(nextYearSaved("so-2025.json", 2025)).toContain('năm 2025 thành tệp "so-2025.json"');
    expect(nextYearSteps("so-2025.json").some((step) => step.includes('chọn "so-2025.json"'))).toBe(true);
  });
});
