import { unreachable } from "../../domain/unreachable";
import type { PlanFileProblem } from "../../files/plan-file/plan-file";
import type { FaultReason, FileFault, JsonKind } from "../../files/plan-file/file-fault";

/** How many faults of one file are told at once. */
const TOLD = 3;

/** Why a file is no plan: names the file, the place in it, quotes what stands there, says what to do. */
export function planFileSentence(problem: PlanFileProblem, fileName: string): string {
  switch (problem.kind) {
    case "not-json":
      return `Tệp "${fileName}" không phải tệp kế hoạch (nội dung không ở dạng JSON). Chọn đúng tệp kế hoạch (.json).`;
    case "newer-version":
      return `Tệp "${fileName}" được lưu bằng phần bổ trợ mới hơn (phiên bản ${problem.version}). Cập nhật phần bổ trợ rồi mở lại.`;
    case "not-a-plan": {
      const told = problem.faults.slice(0, TOLD).map(faultSentence).join(" ");
      const more = problem.faults.length - TOLD;
      return `Tệp "${fileName}" chưa dùng được. ${told}${more > 0 ? ` Còn ${more} chỗ khác.` : ""}`;
    }
    default:
      return unreachable(problem);
  }
}

function faultSentence({ path, reason, found }: FileFault): string {
  const place = path === "" ? "Cả tệp" : `Mục ${path}`;
  const quoted = found === "" ? "" : ` (đang là "${found}")`;
  return `${place}${quoted}: ${reasonWords(reason)}.`;
}

function reasonWords(reason: FaultReason): string {
  switch (reason.kind) {
    case "missing":
      return "còn thiếu, cần bổ sung";
    case "unknown-key":
      return "tên mục không có trong khuôn, kiểm tra chính tả hoặc xóa";
    case "wrong-kind":
      return `phải là ${KIND_WORDS[reason.expected]}`;
    case "not-one-of":
      return `phải là một trong: ${reason.allowed.join(", ")}`;
    case "out-of-range":
      return `phải nằm trong khoảng ${reason.minimum} đến ${reason.maximum}`;
    case "blank":
      return "đang để trống, cần điền";
    case "empty-list":
      return "danh sách đang trống, cần ít nhất một mục";
    case "no-such-day":
      return "phải là một ngày có thật, dạng năm-tháng-ngày, ví dụ 2024-06-14";
    case "unfit-for-a-cell":
      return "có ký tự điều khiển hoặc dài quá 32.767 ký tự, Excel không chứa được";
    case "separator-in-name":
      return "tên không được có dấu chấm phẩy hoặc xuống dòng";
    case "bad-plan-id":
      return "mã kế hoạch chỉ gồm chữ thường, số và dấu gạch nối";
    case "bad-appendix-id":
      return "mã phụ lục bắt đầu bằng chữ hoa, chỉ gồm chữ hoa và số";
    case "bad-code":
      return `mã nhiệm vụ phải bắt đầu bằng "${reason.begins}"`;
    case "bad-sheet-name":
      return "không dùng được làm tên trang tính của Excel (tối đa 31 ký tự, không có : \\ / ? * [ ])";
    case "bad-table-name":
      return "không dùng được làm tên bảng của Excel (chữ cái, số, gạch dưới; không giống địa chỉ ô)";
    case "taken-by-the-workbook":
      return "trùng tên mà sổ dùng riêng, cần đổi tên khác";
    case "repeated":
      return `trùng với mục ${reason.first}, mỗi giá trị chỉ dùng một lần`;
    case "unknown-unit":
      return "đơn vị chưa có trong danh sách đơn vị của kế hoạch";
    case "out-of-order":
      return `không được trước mục ${reason.after}`;
    default:
      return unreachable(reason);
  }
}

const KIND_WORDS: Readonly<Record<JsonKind, string>> = {
  text: "chữ",
  number: "số",
  "whole-number": "số nguyên",
  "true-or-false": "true hoặc false",
  list: "danh sách",
  object: "nhóm mục",
  "cell-value": "chữ, số hoặc ngày",
};
