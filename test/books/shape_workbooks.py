"""The workbooks among the shapes: a function for each, which gives its bytes."""

import datetime
import io
import re

import openpyxl
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.table import Table

from shape_drawing import areas, drawn, vni


def sheet_of(book, name, drawing, first=1, left=1, change=lambda words: words, font="Times New Roman"):
    """The first sheet is renamed, others are added. `{2025-06-30}` is a date cell, `#1.5` a number, `=…` a formula."""
    sheet = book.active if book.active.title == "Sheet" else book.create_sheet()
    sheet.title = name
    cells = drawn(drawing)
    for at, column, rows, columns, lines in areas(cells):
        words, bold = "\n".join(line for line, _ in lines), lines[0][1]
        row, col = at + first, column + left
        if rows > 1 or columns > 1:
            sheet.merge_cells(start_row=row, start_column=col, end_row=row + rows - 1, end_column=col + columns - 1)
        if words == "":
            continue
        cell = sheet.cell(row, col)
        cell.font = Font(name=font, size=12, bold=bold)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        day = re.match(r"^\{(\d+)-(\d+)-(\d+)(?: (.*))?\}$", words)
        if day:
            cell.value = datetime.date(int(day[1]), int(day[2]), int(day[3]))
            cell.number_format = day[4] or "dd/mm/yyyy"
        elif words.startswith("#"):
            cell.value = float(words[1:]) if "." in words else int(words[1:])
        else:
            cell.value = change(words)
    for column, width in zip("ABCDEFGHIJ", (6, 50, 25, 20, 25, 25, 14, 14, 14, 14)):
        sheet.column_dimensions[column].width = width
    return sheet


def saved(book):
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


TITLE = """
    SỞ KẾ HOẠCH VÀ ĐẦU TƯ | < | < | < | < | <
     |  |  |  |  |
    *PHỤ LỤC I* | < | < | < | < | <
    *NHIỆM VỤ NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025* | < | < | < | < | <
    (Kèm theo Kế hoạch số 18/KH-SKHĐT ngày 20/01/2025) | < | < | < | < | <
     |  |  |  |  |
"""


def title_and_merged_head():
    book = openpyxl.Workbook()
    sheet_of(
        book,
        "Phụ lục I",
        TITLE.rstrip()
        + """
        *TT* | *Nhiệm vụ, giải pháp* | *Cơ quan thực hiện* | < | *Thời gian hoàn thành* | *Sản phẩm*
        ^ | ^ | *Chủ trì* | *Phối hợp* | ^ | ^
        *I* | *Cải cách thể chế* | < | < | < | <
        #1 | Xây dựng quy định về phối hợp quản lý doanh nghiệp sau đăng ký thành lập | Phòng Đăng ký kinh doanh | Cục Thuế tỉnh, Công an tỉnh | Quý III/2025 | Quyết định của UBND tỉnh
        #2 | Rà soát văn bản quy phạm pháp luật còn hiệu lực | Thanh tra Sở | Các phòng chuyên môn | {2025-10-30} | Báo cáo
        *II* | *Cải cách thủ tục hành chính* | < | < | < | <
        #3 | Kiểm soát việc ban hành thủ tục hành chính | Văn phòng Sở | Văn phòng UBND tỉnh | Thường xuyên | Văn bản tham gia ý kiến
        #4 | Tái cấu trúc quy trình cung cấp dịch vụ công trực tuyến | Văn phòng Sở | ^ | Quý II/2025 | Quy trình
        #5 | Thực hiện số hóa khi tiếp nhận hồ sơ | Phòng Đăng ký kinh doanh |  | ^ | Hồ sơ điện tử
        """,
    )
    notes = sheet_of(book, "Ghi chú", "*Lưu ý khi cập nhật*\n- Các phòng gửi báo cáo trước ngày 14 của tháng cuối kỳ.\n- Liên hệ: đ/c Bình, Văn phòng Sở.")
    notes.sheet_properties.tabColor = "FFC000"
    units = sheet_of(book, "DM", "TT | Nội dung | Đơn vị chủ trì\n1 | Danh mục cũ, không dùng | Văn phòng")
    units.sheet_state = "hidden"
    return saved(book)


def two_sheets():
    book = openpyxl.Workbook()
    sheet_of(
        book,
        "PL I - PAR INDEX",
        """
        *STT* | *Lĩnh vực* | *Tiêu chí* | *Giải pháp* | *Phòng chủ trì* | *Phòng phối hợp* | *Thời hạn* | *Điểm chuẩn* | *Điểm năm trước*
        #1 | Chỉ đạo điều hành | Kế hoạch CCHC | Ban hành kế hoạch trước 31/01 | Văn phòng | Các phòng | {2025-01-31} | #1 | #1
        #2 | ^ | Sáng kiến | Đăng ký ít nhất 02 sáng kiến | Văn phòng | Phòng ĐKKD, Phòng KTN | Quý I | #2 | #1.5
        #3 | Thủ tục hành chính | Đúng hạn | Trả kết quả đúng hạn trên 98% hồ sơ | Phòng ĐKKD | Văn phòng | Thường xuyên | #3 | #2.75
        #4 | ^ | ^ | Gửi thư xin lỗi khi trễ hạn | Phòng ĐKKD |  | Khi phát sinh | #0.5 | #0.5
        #5 | Tài chính công | Giải ngân | Giao ban tiến độ giải ngân | Phòng Tổng hợp | Các chủ đầu tư | Hằng tháng | #2 | #1.25
        """,
    )
    sheet_of(
        book,
        "PL II - SIPAS",
        """
        *PHỤ LỤC II: GIẢI PHÁP NÂNG CAO CHỈ SỐ HÀI LÒNG (SIPAS)* | < | < | <
        *STT* | *Nội dung* | *Người phụ trách* | *Thời gian thực hiện*
        *I* | *Tiếp cận dịch vụ* |  |
        #1 | Bố trí chỗ để xe, ghế ngồi chờ cho người dân | Chánh Văn phòng | Quý I
        #2 | Công khai thời gian tiếp nhận hồ sơ | Trưởng phòng ĐKKD | Thường xuyên
        *II* | *Kết quả dịch vụ* |  |
        #3 | Trả kết quả qua bưu chính công ích | Trưởng phòng ĐKKD | 6 tháng cuối năm
        """,
    )
    return saved(book)


def dates_and_texts():
    book = openpyxl.Workbook()
    sheet_of(
        book,
        "Sheet1",
        """
        TT | Nhiệm vụ | Chủ trì | Hạn hoàn thành
        #1 | Ngày thật, kiểu Việt Nam | Văn phòng Sở | {2025-06-30}
        #2 | Ngày thật, kiểu Mỹ | Văn phòng Sở | {2025-07-06 m/d/yyyy}
        #3 | Ngày thật, chỉ hiện tháng | Thanh tra Sở | {2025-09-01 mm/yyyy}
        #4 | Ngày gõ thành chữ | Thanh tra Sở | 15/8/2025
        #5 | Ngày gõ thiếu năm | Văn phòng Sở | 30/9
        #6 | Ngày gõ hai chữ số năm | Văn phòng Sở | 30/9/25
        #7 | Chỉ có năm | Văn phòng Sở | #2025
        #8 | Tháng mà Excel đổi thành ngày | Văn phòng Sở | {2025-06-01 mmm-yy}
        #9 | Tháng gõ thành chữ | Văn phòng Sở | 06/2025
        """,
    )
    return saved(book)


def filtered():
    book = openpyxl.Workbook()
    sheet = sheet_of(
        book,
        "Theo dõi 2025",
        """
        *TT* | *Nhiệm vụ* | *Đơn vị thực hiện* | *Tiến độ* | *Thời hạn* | *Ghi chú*
        #1 | Lập kế hoạch vốn trung hạn 2026 - 2030 | Phòng Tổng hợp, Quy hoạch | Đang thực hiện | Quý IV/2025 |
        #2 | Thẩm định báo cáo đề xuất chủ trương đầu tư | Phòng Thẩm định | Đã hoàn thành | Thường xuyên | Theo hồ sơ
        #3 | Giám sát, đánh giá đầu tư 6 tháng | Phòng Thẩm định | Chưa thực hiện | {2025-07-10} |
        #4 | Cập nhật Hệ thống thông tin quốc gia về đầu tư công | Phòng Tổng hợp, Quy hoạch | Đã hoàn thành | Hằng tháng |
        """,
    )
    sheet.auto_filter.ref = "A1:F5"
    sheet.auto_filter.add_filter_column(3, ["Đang thực hiện", "Chưa thực hiện"])
    for row in (3, 5):
        sheet.row_dimensions[row].hidden = True
    sheet.column_dimensions["F"].hidden = True
    return saved(book)


def formulas():
    """LibreOffice works the results out when it saves this again."""
    book = openpyxl.Workbook()
    sheet_of(
        book,
        "Phụ lục",
        """
        *STT* | *Tiêu chí* | *Nhiệm vụ* | *Chủ trì* | *Thời gian* | *Điểm tối đa*
        #1 | Kế hoạch | Ban hành kế hoạch | Văn phòng Sở | =DATE(2025,1,31) | #1
        =A2+1 | Báo cáo | Gửi báo cáo đúng hạn | =D2 | ="Quý "&"II/2025" | #1.5
        =A3+1 | Kiểm tra | Kiểm tra 30% đơn vị | Thanh tra Sở | ="Trước ngày "&TEXT(DATE(2025,11,15),"dd/mm/yyyy") | =F2+F3
         | *Tổng cộng* |  |  |  | =SUM(F2:F4)
        """,
    )["E2"].number_format = "dd/mm/yyyy"
    return saved(book)


def vni_times():
    book = openpyxl.Workbook()
    sheet_of(
        book,
        "PL1",
        """
        *TT* | *Nhiệm vụ* | *Chủ trì* | *Phối hợp* | *Thời hạn*
        *I* | *Cải cách thể chế* |  |  |
        #1 | Rà soát quy định về đầu tư ngoài ngân sách | Phòng Kinh tế đối ngoại | Văn phòng Sở | Quý II/2025
        #2 | Kiểm tra, xử lý văn bản | Thanh tra Sở | Các phòng thuộc Sở | Trước ngày 30/9/2025
        """,
        change=vni,
        font="VNI-Times",
    )
    return saved(book)


def survey_factors():
    book = openpyxl.Workbook()
    sheet_of(
        book,
        "SIPAS",
        """
        *GIẢI PHÁP NÂNG CAO MỨC ĐỘ HÀI LÒNG* | < | < | < | < | <
        *TT* | *Nhân tố* | *Nội dung khảo sát* | *Giải pháp* | *Trách nhiệm* | *Thời gian*
        #1 | Tiếp cận dịch vụ | Nơi ngồi chờ có đủ chỗ ngồi | Bổ sung 10 ghế chờ | Văn phòng Sở | Quý I
        ^ | ^ | Trang thiết bị hiện đại | Lắp máy lấy số tự động | Văn phòng Sở | Quý II
        ^ | ^ | Trang thiết bị dễ sử dụng | Cử đoàn viên hướng dẫn | Đoàn Thanh niên | Thường xuyên
        #2 | Công chức | Thái độ lịch sự | Chấm điểm hằng ngày bằng máy tính bảng | Phòng ĐKKD | Tháng 4
        ^ | ^ | Hướng dẫn tận tình | Ban hành sổ tay hướng dẫn | Phòng ĐKKD | ^
        """,
    )
    return saved(book)


def quarter_crosses():
    book = openpyxl.Workbook()
    sheet_of(
        book,
        "Lịch",
        """
        *TT* | *Nội dung công việc* | *Đơn vị* | *Thời gian thực hiện* | < | < | <
        ^ | ^ | ^ | *Quý I* | *Quý II* | *Quý III* | *Quý IV*
        #1 | Đánh giá nội bộ hệ thống quản lý chất lượng | Văn phòng Sở |  | x |  | x
        #2 | Tập huấn phần mềm đấu thầu qua mạng | Phòng Thẩm định |  |  | x |
        #3 | Báo cáo công tác cải cách hành chính | Văn phòng Sở | x | x | x | x
        #4 | Khảo sát hài lòng | Trung tâm Xúc tiến đầu tư |  |  |  |
        """,
    )
    return saved(book)


def indicators_only():
    book = openpyxl.Workbook()
    sheet_of(
        book,
        "Chỉ tiêu",
        """
        *CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2025* | < | < | < | <
        *TT* | *Chỉ tiêu* | *ĐVT* | *Năm 2024* | *Năm 2025*
        *I* | *Thủ tục hành chính* |  |  |
        #1 | Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn | % | #96.5 | #98
        #2 | Tỷ lệ hồ sơ tiếp nhận trực tuyến | % | #71 | #85
        *II* | *Chuyển đổi số* |  |  |
        #3 | Tỷ lệ văn bản đi ký số | % | #100 | #100
        #4 | Số dịch vụ công trực tuyến toàn trình | dịch vụ | #38 | #45
        """,
    )
    return saved(book)


def task_over_several_rows():
    """As people type who never merge: the words of a task go on in the rows below it."""
    book = openpyxl.Workbook()
    sheet_of(
        book,
        "Kế hoạch",
        """
        STT | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời hạn
        #1 | Xây dựng Đề án nâng cao năng lực cạnh tranh | Đề án | Phòng Kinh tế ngành | Các phòng | Quý III/2025
         | cấp tỉnh giai đoạn 2026 - 2030 | Tờ trình |  | Hiệp hội Doanh nghiệp |
         |  | Dự thảo Quyết định |  |  |
        #2 | Tổ chức cà phê doanh nhân | Thông báo | Trung tâm Xúc tiến đầu tư |  | Hằng tháng
         |  |  |  |  |
        #3 | Rà soát dự án chậm tiến độ | Danh mục dự án | Phòng Kinh tế đối ngoại | Thanh tra Sở | Tháng 5/2025
        """,
    )
    return saved(book)


def begins_in_the_middle():
    book = openpyxl.Workbook()
    sheet_of(
        book,
        "Bảng 1",
        """
        *STT* | *Nội dung* |  | *Kết quả* | *Chủ trì* | *Thời gian hoàn thành*
         |  |  |  |  |
        *A* | *Nhiệm vụ chung* |  |  |  |
        #1 | Phổ biến kế hoạch đến toàn thể công chức |  | Biên bản | Các phòng | Tháng 02/2025
         |  |  |  |  |
        *B* | *Nhiệm vụ riêng* |  |  |  |
        #2 | Đối thoại với hợp tác xã |  | Thông báo | Phòng Đăng ký kinh doanh | Quý IV
         |  |  |  |  |
         |  |  |  | *TRƯỞNG PHÒNG* |
         |  |  |  | Hoàng Văn Cường |
        """,
        first=4,
        left=3,
    )
    return saved(book)


def excel_table():
    book = openpyxl.Workbook()
    sheet = sheet_of(
        book,
        "Nhiệm vụ",
        """
        Mã | Nhiệm vụ | Lĩnh vực | Phòng chủ trì | Thời hạn | Trạng thái
        CC-01 | Cập nhật cơ sở dữ liệu hộ kinh doanh | Đăng ký kinh doanh | Phòng Đăng ký kinh doanh | Quý II/2025 | Mới
        CC-02 | Rà soát thủ tục cấp giấy chứng nhận đăng ký đầu tư | Đầu tư | Phòng Kinh tế đối ngoại | {2025-08-29} | Mới
        CC-03 | Lấy ý kiến doanh nghiệp về quy hoạch | Quy hoạch | Phòng Tổng hợp, Quy hoạch | Quý III/2025 | Mới
        """,
    )
    sheet.add_table(Table(displayName="NhiemVu", ref="A1:F4"))
    sheet.freeze_panes = "C2"
    return saved(book)


def groups_of_one_number():
    """Groups and tasks numbered alike, only the bold letters tell them apart; no heading for the numbers."""
    book = openpyxl.Workbook()
    sheet_of(
        book,
        "Phụ lục 1",
        """
         | *Nhiệm vụ* | *Sản phẩm dự kiến* | *Thời gian hoàn thành* | *Đơn vị chủ trì*
        *1* | *Cải cách thủ tục hành chính* |  |  |
        1.1 | Công bố danh mục thủ tục hành chính | Quyết định | Quý I/2025 | Văn phòng Sở
        1.2 | Giảm thời gian giải quyết | Quyết định | Quý II/2025 | Phòng Đăng ký kinh doanh
        *2* | *Cải cách tổ chức bộ máy* |  |  |
        2.1 | Sắp xếp lại các phòng chuyên môn | Đề án | Trước 01/3/2025 | Văn phòng Sở
        *3* | *Cải cách công vụ* | Báo cáo | Quý IV/2025 | Văn phòng Sở
        """,
    )
    return saved(book)


WORKBOOKS = {
    "title-and-merged-head.xlsx": title_and_merged_head,
    "two-sheets.xlsx": two_sheets,
    "dates-and-texts.xlsx": dates_and_texts,
    "filtered.xlsx": filtered,
    "formulas.xlsx": formulas,
    "vni-times.xlsx": vni_times,
    "survey-factors.xlsx": survey_factors,
    "quarter-crosses.xlsx": quarter_crosses,
    "indicators-only.xlsx": indicators_only,
    "task-over-several-rows.xlsx": task_over_several_rows,
    "begins-in-the-middle.xlsx": begins_in_the_middle,
    "excel-table.xlsx": excel_table,
    "groups-of-one-number.xlsx": groups_of_one_number,
}
