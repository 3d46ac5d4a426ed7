import type { Finding } from "../../domain/check/findings/finding";
import { quote, STATUS_CHOICES, type FindingSentences } from "./finding-sentence";

/** Status, percentage, results, occurrences and points. */
export const ENTRY_SENTENCES = {
  "unknown-status": ({ quoted, details }) =>
    details.meant === ""
      ? `${quote(quoted)} không phải là một tình trạng trong danh mục. Chọn: ${STATUS_CHOICES}.`
      : `${quote(quoted)} viết khác danh mục (thừa dấu cách hoặc khác dấu) nên không được tính. Chọn lại: ${details.meant}.`,
  "status-missing": () => `dòng này đã có số liệu nhưng chưa chọn tình trạng. Chọn: ${STATUS_CHOICES}.`,
  "percent-not-a-share": (finding) => `${notAShare(finding)}. ${percentAsked(finding.details.meant)}`,
  "completed-below-100": ({ quoted }) =>
    `tình trạng là "Đã hoàn thành" nhưng tỷ lệ mới là ${quoted}. Nhập 100%, hoặc chọn lại tình trạng.`,
  "at-100-not-completed": ({ quoted, details }) =>
    `tỷ lệ đã là ${quoted} nhưng tình trạng là "${details.status}". Chọn "Đã hoàn thành", hoặc nhập lại tỷ lệ.`,
  "in-progress-at-0": ({ quoted }) =>
    `tình trạng là "Đang thực hiện" nhưng tỷ lệ là ${quoted}. Nên ước tính phần đã làm, hoặc để trống ô này.`,
  "not-started-with-progress": (finding) =>
    `tình trạng là ${quote(finding.quoted)} nhưng đã có ${enteredAllTheSame(finding)}. Chọn lại tình trạng, hoặc xóa nội dung ghi nhầm.`,
  "not-started-with-result": ({ quoted }) =>
    `tình trạng là "Chưa triển khai" nhưng kết quả đã ghi ${quote(quoted)}. Nếu đã bắt đầu làm thì chọn lại tình trạng; nếu chưa thì ghi rõ trong kết quả là chưa làm.`,

  "completed-without-evidence": () =>
    "đã hoàn thành nhưng chưa ghi tài liệu kiểm chứng. Nhập số, ký hiệu, ngày văn bản, ví dụ: 123/BC-SKHĐT ngày 14/6/2024.",
  "evidence-not-a-document": ({ quoted }) =>
    `${quote(quoted)} chưa cho biết văn bản nào. Nên ghi số, ký hiệu, ngày văn bản, ví dụ: 123/BC-SKHĐT ngày 14/6/2024.`,
  "completed-but-will-do": ({ details }) =>
    `đã ghi hoàn thành nhưng kết quả còn viết ${quote(details.words)}. Ghi kết quả đã đạt; nếu chưa xong thì sửa lại tình trạng, ngày hoàn thành.`,
  "overdue-without-reason": ({ details }) =>
    `đã quá hạn ${details.due} nhưng chưa nêu nguyên nhân. Ghi ngắn gọn tồn tại, nguyên nhân.`,
  "late-without-reason": ({ details }) =>
    `hoàn thành ngày ${details.completedOn}, sau hạn ${details.due}, nhưng chưa nêu nguyên nhân. Nên ghi ngắn gọn lý do chậm.`,
  "in-progress-without-update": ({ quoted, details }) =>
    `nhiệm vụ đang thực hiện nhưng ${notUpdated(quoted, details.since)}. Nên cập nhật kết quả và ghi ngày cập nhật.`,
  "ongoing-without-update": ({ quoted, details }) =>
    `nhiệm vụ thường xuyên nhưng ${notUpdated(quoted, details.since)}. Ghi kết quả trong kỳ và ngày cập nhật.`,
  "adjustment-without-proposal": () =>
    'tình trạng là "Đề nghị điều chỉnh" nhưng chưa nêu nội dung đề nghị. Ghi rõ điều chỉnh gì, đến khi nào, vì sao.',

  "completed-while-occurrence-open": ({ quoted, details }) =>
    `tình trạng là ${quote(quoted)} nhưng lần thực hiện ${details.label} (hạn ${details.due})${
      details.others === "" ? "" : ` và ${details.others} lần khác`
    } chưa có ngày hoàn thành. Nhập ngày ở trang tính "Lần thực hiện", hoặc chọn lại tình trạng.`,
  "occurrences-done-status-open": ({ quoted, details }) =>
    `cả ${details.times} lần thực hiện đã có ngày hoàn thành nhưng ${
      quoted === "" ? "chưa chọn tình trạng" : `tình trạng là ${quote(quoted)}`
    }. Chọn "Đã hoàn thành".`,
  "occurrence-out-of-order": ({ quoted, details }) =>
    details.kind === "skipped"
      ? `lần này chưa có ngày hoàn thành nhưng lần sau (${details.other}) đã ghi ${details.otherDay}. Nhập ngày còn thiếu, hoặc chuyển ngày về đúng dòng.`
      : `lần này hoàn thành ngày ${quoted} nhưng lần đến hạn trước nó (${details.other}) lại hoàn thành sau, ngày ${details.otherDay}. Kiểm tra lại ngày của hai lần.`,

  "self-score-not-a-number": ({ quoted, details }) =>
    details.meant === ""
      ? `${quote(quoted)} không phải là số điểm. Nhập một số, ví dụ: 1,5.`
      : `${quote(quoted)} là chữ, Excel không cộng được như số. Nếu đúng là ${details.meant} điểm thì nhập lại ${details.meant}.`,
  "self-score-negative": ({ quoted }) => `điểm tự đánh giá ${quoted} nhỏ hơn 0. Nhập lại số điểm.`,
  "self-score-above-maximum": ({ quoted, details }) =>
    `điểm tự đánh giá ${quoted} cao hơn điểm tối đa ${details.maximum}. Nhập số điểm không quá ${details.maximum}.`,
  "self-score-odd-step": ({ quoted, details }) =>
    `điểm tự đánh giá ${quoted} không phải là bội số của ${details.step} như các mức điểm khác của phụ lục. Nên kiểm tra lại số điểm.`,
  "self-score-without-evidence": ({ details }) =>
    `đã tự chấm ${details.points} điểm nhưng chưa ghi tài liệu kiểm chứng. Nên ghi số, ký hiệu, ngày văn bản chứng minh.`,
} satisfies Partial<FindingSentences>;

function enteredAllTheSame({ details }: Finding<"not-started-with-progress">): string {
  const entered = [
    details.percent === "" ? [] : [`tỷ lệ ${details.percent}`],
    details.completedOn === "" ? [] : [`ngày hoàn thành ${details.completedOn}`],
    details.occurrences === "" ? [] : [`ngày hoàn thành của ${details.occurrences} lần thực hiện`],
    details.result === "" ? [] : [`kết quả ${quote(details.result)}`],
  ];
  return entered.flat().join(", ");
}

function notAShare({ quoted, details }: Finding<"percent-not-a-share">): string {
  return details.typedAs === "text" && details.meant !== ""
    ? `${quote(quoted)} là chữ, Excel không tính được như số`
    : `${quote(quoted)} không phải là tỷ lệ từ 0% đến 100%`;
}

function percentAsked(meant: string): string {
  return meant === "" ? "Nhập số phần trăm, ví dụ: 80%." : `Nếu đúng là ${meant} thì nhập lại ${meant}.`;
}

/** @param last the last update; empty when there is none */
function notUpdated(last: string, since: string): string {
  return last === "" ? "chưa ghi ngày cập nhật" : `chưa cập nhật từ ngày ${since} (lần gần nhất: ${last})`;
}
