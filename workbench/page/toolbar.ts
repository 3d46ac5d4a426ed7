import { openXlsx } from "../book/xlsx/open-xlsx";
import type { XlsxProblem } from "../book/xlsx/opened";
import { saveXlsx } from "../book/xlsx/save-xlsx";
import type { Workbench } from "./workbench";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** New workbook, open .xlsx, save .xlsx. */
export function fillToolbar(toolbar: HTMLElement, workbench: Workbench): void {
  const message = document.createElement("span");
  message.setAttribute("role", "status");
  message.className = "message";
  let name = "so-theo-doi.xlsx";

  const file = document.createElement("input");
  file.type = "file";
  file.accept = ".xlsx";
  file.hidden = true;
  file.addEventListener("change", () => void open());

  const open = async () => {
    const chosen = file.files?.[0];
    file.value = "";
    if (chosen === undefined) return;
    message.textContent = `Đang mở ${chosen.name}…`;
    const opened = await openXlsx(new Uint8Array(await chosen.arrayBuffer()));
    if (!opened.ok)
      return void (message.textContent = `Không mở được ${chosen.name}: ${PROBLEMS[opened.problem.kind]}.`);
    name = chosen.name;
    workbench.show(opened.value.content);
    const lost = [...new Set(opened.value.losses.map((loss) => loss.kind))].join(", ");
    message.textContent = lost === "" ? `Đã mở ${name}.` : `Đã mở ${name}. Khi lưu từ đây sẽ không còn: ${lost}.`;
  };

  const save = async () => {
    message.textContent = "Đang lưu…";
    await workbench.book.calculated();
    const bytes = await saveXlsx(workbench.book.toContent());
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
    message.textContent = `Đã lưu ${name}.`;
  };

  const startNew = () => {
    name = "so-theo-doi.xlsx";
    workbench.show();
    message.textContent = "Sổ mới.";
  };

  toolbar.append(
    button("Sổ mới", startNew),
    button("Mở .xlsx", () => file.click()),
    button("Lưu .xlsx", () => void save()),
    file,
    message,
  );
}

const PROBLEMS: Readonly<Record<XlsxProblem["kind"], string>> = {
  "not-xlsx": "không phải tệp .xlsx",
  encrypted: "tệp có mật khẩu mở",
  "macro-enabled": "tệp có macro",
  broken: "tệp bị hỏng",
  "too-large": "tệp quá lớn",
};

function button(words: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", onClick);
  return made;
}
