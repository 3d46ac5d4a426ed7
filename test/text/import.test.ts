import { IMPORT_STEPS } from "../../src/app/import/import-draft";
import { columnChoices } from "../../src/app/import/import-columns";
import { deadlineTyped } from "../../src/app/import/import-deadline";
import { obstaclesOfDraft, type ImportObstacle } from "../../src/app/import/import-plan";
import { questionsOf } from "../../src/app/import/import-questions";
import type { AskedDoubt } from "../../src/app/import/import-question";
import type { SkipReason } from "../../src/domain/import/imported-appendix";
import { day } from "../../src/domain/calendar/local-date";
import { metIn, withoutLeadHint } from "../../src/text/import/asked-once";
import { CERTAINTY_WORDS, columnTitle, missingRoleWords, sampleWords, twiceWords } from "../../src/text/import/columns";
import { placeWords } from "../../src/text/import/places";
import { obstacleSentence } from "../../src/text/import/plan";
import { deadlineTypedWords, groupTitle, QUESTION_KINDS, questionSentence } from "../../src/text/import/questions";
import { counted, leftOutWords, NOT_LOADED_WORDS, rowNotLoadedWords } from "../../src/text/import/not-loaded";
import { ROLES, ROLE_WORDS } from "../../src/text/import/roles";
import { rowTakenWords, SKIP_REASON_WORDS } from "../../src/text/import/rows-taken";
import { retellLabel, retoldLabel } from "../../src/text/import/preview";
import { beforeAndAfter, tableFigure, tableWords } from "../../src/text/import/source";
import { appendixName, appendixWithTasks, stepTitle } from "../../src/text/import/steps";
import { begunWords, planSaved } from "../../src/text/import/ways-in";
import { afterActions, drafted } from "../app/drafted";
import { rawTables } from "../domain/import/raw-tables";
import { expectGolden } from "../helpers/golden";

const TABLE = `
  PHỤ LỤC | < | < | < | <
  TT | Nhiệm vụ | Chủ trì | Tiến độ | Điểm tối đa
  1 | Ban hành kế hoạch cải cách hành chính năm 2025 | Văn phòng | Quý V/2025 | 2
  2 | Rà soát thủ tục hành chính | | Quý V/2025 | hai
  3 | Ban hành kế hoạch cải cách hành chính năm 2025 | Văn phòng | | 1`;

/** One of each kind; what the reading of a table gives is tested where it is read. */
const DOUBTS: readonly AskedDoubt[] = [
  { kind: "table-not-continued", table: 1, rows: 12 },
  { kind: "row-retold", at: { table: 0, row: 4 }, text: "I | Chỉ đạo", taken: { kind: "group", depth: 1 } },
  { kind: "group-or-task", at: { table: 0, row: 5 }, text: "2 | Nâng cao chất lượng tham mưu", takenAs: "task" },
  { kind: "group-or-task", at: { table: 0, row: 6 }, text: "Công tác tuyên truyền", takenAs: "group" },
  { kind: "continuation-or-task", at: { table: 0, row: 7 }, text: "- Báo cáo kết quả" },
  { kind: "left-out-or-task", at: { table: 0, row: 7 }, text: "Ký số | Văn phòng | Quý I", reason: "signature" },
  { kind: "no-lead", at: { table: 0, row: 8 } },
  { kind: "no-deadline", at: { table: 0, row: 8 } },
  { kind: "unreadable-deadline", at: { table: 0, row: 9 }, text: "31/6/2025", reason: "no-such-day" },
  { kind: "unreadable-deadline", at: { table: 0, row: 9 }, text: "30/6/25", reason: "two-digit-year" },
  { kind: "unreadable-deadline", at: { table: 0, row: 9 }, text: "sớm nhất có thể", reason: "unknown-words" },
  { kind: "unreadable-deadline", at: { table: 0, row: 9 }, text: "…", reason: "empty" },
  { kind: "duplicate-task", at: { table: 0, row: 12 }, first: { table: 0, row: 4 }, text: "Rà soát thủ tục" },
  { kind: "unreadable-points", at: { table: 0, row: 12 }, role: "lastYearPoints", text: "hai điểm rưỡi" },
  { kind: "unknown-unit", name: "Phòng Quy hoạch", rows: [{ table: 0, row: 3 }] },
  { kind: "maybe-one-unit", name: "ĐKKD", other: "Phòng Đăng ký kinh doanh" },
  {
    kind: "one-unit-or-several",
    at: { table: 0, row: 14 },
    text: "Kế hoạch, Tổng hợp",
    takenAs: ["Kế hoạch", "Tổng hợp"],
  },
];

const OBSTACLES: readonly ImportObstacle[] = [
  { kind: "fact", fact: "issuer" },
  { kind: "appendix-fact", appendix: 1, fact: "index" },
  { kind: "appendix-fact", appendix: 1, fact: "title" },
  { kind: "unit-name", name: "Văn phòng; Thanh tra" },
  { kind: "unit-name", name: "" },
  { kind: "no-tasks", appendix: 0 },
  { kind: "tasks-without-lead", appendix: 0, rows: [{ table: 0, row: 3 }] },
];

const DEADLINES = ["Quý II/2025", "hằng tháng", "Thường xuyên", "sớm"];

test("The words of the wizard", () => {
  const draft = drafted(TABLE);
  const [table] = draft.tables;
  const settings = { beforeExcludesTheDay: true, listedQuarters: "once" } as const;
  const reasons = Object.keys(SKIP_REASON_WORDS) as SkipReason[];
  const parts: [title: string, lines: readonly string[]][] = [
    ["Bước", IMPORT_STEPS.map((step) => stepTitle(step, IMPORT_STEPS))],
    ["Phụ lục", [...[0, 3, 8, 13].map(appendixName), appendixWithTasks(1, 64)]],
    ["Đường vào", [begunWords(["phu-luc-1.docx", "phu-luc-2.xlsx"]), planSaved("so-noi-vu-2025.json")]],
    [
      "Nguồn",
      [
        ...(table === undefined ? [] : [`${tableWords(table.raw)}: ${tableFigure(table.raw)}`]),
        ...rawTables("____ | \n1 | Báo cáo").map(tableWords),
        tableWords({ place: "bảng 2", heading: ["Kết thúc.", "PHỤ LỤC II", "Nhiệm vụ", "(Kèm theo…)"], rows: [] }),
        beforeAndAfter("ChØ sè", "Chỉ số"),
      ],
    ],
    ["Vai trò của cột", ROLES.map((role) => `${role}: ${ROLE_WORDS[role]}`)],
    [
      "Cột",
      [
        ...columnChoices(draft).map(
          (choice) => `${columnTitle(choice)} [${CERTAINTY_WORDS[choice.certainty]}] ${sampleWords(choice)}`,
        ),
        twiceWords("deadline"),
        ...(["task", "lead", "deadline"] as const).map((role) => missingRoleWords(role, appendixName(0))),
      ],
    ],
    [
      "Dòng là",
      [
        rowTakenWords({ kind: "heading" }),
        rowTakenWords({ kind: "group", depth: 1 }),
        rowTakenWords({ kind: "group", depth: 2 }),
        rowTakenWords({ kind: "task" }),
        rowTakenWords({ kind: "continuation" }),
        ...reasons.map((reason) => rowTakenWords({ kind: "skipped", reason })),
      ],
    ],
    [
      "Không nạp",
      [
        ...(["letterhead", "signature", "hidden", "no-heading", undefined] as const).map(leftOutWords),
        rowNotLoadedWords({ reason: "total", text: "Tổng cộng | 100" }),
        counted(NOT_LOADED_WORDS.questions, 3),
        NOT_LOADED_WORDS.doubtfulPlace,
        NOT_LOADED_WORDS.doubtfulBorder,
      ],
    ],
    ["Đổi loại dòng", [retellLabel("Nhóm", 7), retoldLabel(7)]],
    ["Hỏi một lần", [metIn(["trước 30/6", "trước 15/12", "trước quý II", "trước 1/1"]), withoutLeadHint(3)]],
    [
      "Vấn đề",
      QUESTION_KINDS.flatMap((kind) => [
        groupTitle(kind, 5, kind === "no-lead" ? 2 : 0),
        ...DOUBTS.filter((doubt) => doubt.kind === kind).map(
          (doubt) => `  ${questionSentence(doubt, "Công khai dự toán")}`,
        ),
      ]),
    ],
    [
      "Thời hạn nhập lại",
      DEADLINES.map((text) => `${text}: ${deadlineTypedWords(deadlineTyped(text, 2025, settings))}`),
    ],
    ["Còn thiếu", OBSTACLES.map(obstacleSentence)],
  ];
  expectGolden(
    "import/wizard-words.txt",
    parts.map(([title, lines]) => [`# ${title}`, ...lines].join("\n")).join("\n\n"),
  );
});

describe("A place", () => {
  test("names table and rows, with the file's name once there are several", () => {
    const draft = drafted(TABLE);
    const [question] = questionsOf(draft, false);
    const rows = question?.question.rows ?? [];
    expect(placeWords(rows, draft)).toBe("bảng 1, dòng 3, 4");
    const two = afterActions(draft, [
      { kind: "source-read", from: "file", name: "khac.docx", tables: rawTables(TABLE) },
    ]);
    expect(placeWords(rows, two)).toBe("ke-hoach.docx, bảng 1, dòng 3, 4");
  });

  test("counts rows rather than naming all", () => {
    const rows = Array.from({ length: 9 }, (_, at) => ({ table: 1, row: at + 3 }));
    expect(placeWords(rows, drafted(TABLE))).toBe("bảng 1, dòng 3, 4, 5, 6 và 5 dòng khác");
  });
});

test("Every sentence about a doubt or an obstacle has an end and no hole", () => {
  const draft = drafted(TABLE);
  const sentences = [
    ...questionsOf(draft, true).map(({ question }) => questionSentence(question.doubt, question.about)),
    ...obstaclesOfDraft(draft, undefined, day("2025-01-01")).map(obstacleSentence),
  ];
  expect(sentences.length).toBeGreaterThan(5);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/\.$/u);
    expect(sentence).not.toMatch(/undefined|\[object|khoảng trắng/);
  }
});
