"""The Word documents among the shapes: a function for each, which gives its bytes."""

import copy
import io
import unicodedata

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

from shape_drawing import areas, drawn, tcvn3


def document(font="Times New Roman"):
    made = docx.Document()
    section = made.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(12)
    return made


def line(made, words, bold=False):
    made.add_paragraph().add_run(words).bold = bold


def table(made, drawing, change=lambda words: words, font=None):
    cells = drawn(drawing)
    made_table = made.add_table(rows=len(cells), cols=len(cells[0]))
    made_table.style = "Table Grid"
    for at, column, rows, columns, lines in areas(cells):
        cell = made_table.cell(at, column)
        if rows > 1 or columns > 1:
            cell = cell.merge(made_table.cell(at + rows - 1, column + columns - 1))
        for number, (part, bold) in enumerate(lines):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            run = paragraph.add_run(change(part))
            run.bold = bold or None
            if font:
                run.font.name = font(bold)
    return made_table


def saved(made):
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def title_block(made, number, title, of="(Kèm theo Kế hoạch số 18/KH-SKHĐT ngày 20/01/2025 của Sở Kế hoạch và Đầu tư)"):
    line(made, f"PHỤ LỤC {number}".strip(), True)
    line(made, title, True)
    line(made, of)
    line(made, "__________")


PAR_TITLE = "Nhiệm vụ, giải pháp nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2025"
SIPAS_TITLE = "Nhiệm vụ, giải pháp nâng cao Chỉ số hài lòng của người dân, tổ chức (SIPAS) năm 2025"


def two_row_head():
    made = document()
    title_block(made, "I", PAR_TITLE)
    table(
        made,
        """
        *TT* | *Nhiệm vụ, giải pháp* | *Sản phẩm* | *Thời gian hoàn thành* | *Cơ quan thực hiện* | <
        ^ | ^ | ^ | ^ | *Chủ trì* | *Phối hợp*
        *I* | *Công tác chỉ đạo, điều hành cải cách hành chính* | < | < | < | <
        1 | Ban hành Kế hoạch cải cách hành chính năm 2025 của Sở | Kế hoạch | Trước ngày 31/01/2025 | Văn phòng Sở | Các phòng, đơn vị thuộc Sở
        2 | Kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính tại các phòng | Kết luận kiểm tra | Quý III/2025 | Thanh tra Sở | Văn phòng Sở
        3 | Báo cáo kết quả cải cách hành chính định kỳ | Báo cáo | 6 tháng, 9 tháng, năm | Văn phòng Sở | Các phòng, đơn vị thuộc Sở
        *II* | *Cải cách thủ tục hành chính* | < | < | < | <
        4 | Rà soát, đề xuất cắt giảm tối thiểu 30% thời gian giải quyết thủ tục hành chính lĩnh vực đầu tư | Tờ trình, Quyết định công bố | Quý II/2025 | Phòng Kinh tế đối ngoại | Phòng Đăng ký kinh doanh; Văn phòng Sở
        5 | Công khai đầy đủ thủ tục hành chính trên Cổng dịch vụ công quốc gia | Danh mục được công khai | Thường xuyên | Phòng Đăng ký kinh doanh | Trung tâm Phục vụ hành chính công tỉnh
        *III* | *Xây dựng chính quyền điện tử, chính quyền số* | < | < | < | <
        6 | Số hóa 100% hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực | Kho dữ liệu số | 30/11/2025 | Văn phòng Sở | Sở Thông tin và Truyền thông
        7 | Triển khai chữ ký số cá nhân cho toàn bộ công chức | Chứng thư số được cấp | Tháng 6/2025 | Văn phòng Sở | Phòng Tổng hợp, Quy hoạch
        """,
    )
    return saved(made)


def one_deadline_for_five_tasks():
    made = document()
    title_block(made, "", "Phân công nhiệm vụ khắc phục tiêu chí bị trừ điểm năm 2024")
    table(
        made,
        """
        *STT* | *Nội dung công việc* | *Kết quả yêu cầu* | *Phòng chủ trì* | *Phòng phối hợp* | *Thời hạn*
        1 | Rà soát quy chế làm việc của Sở | Quyết định sửa đổi | Văn phòng Sở | Các phòng thuộc Sở | Trước ngày 30/6/2025
        2 | Rà soát quy chế chi tiêu nội bộ | ^ | ^ | ^ | ^
        3 | Rà soát quy chế quản lý, sử dụng tài sản công | ^ | ^ | ^ | ^
        4 | Rà soát quy chế thực hiện dân chủ ở cơ sở | ^ | Công đoàn Sở | ^ | ^
        5 | Rà soát nội quy tiếp công dân | ^ | Thanh tra Sở | Văn phòng Sở | ^
        6 | Tổng hợp, báo cáo Giám đốc Sở kết quả rà soát | Báo cáo | Văn phòng Sở |  | 15/7/2025
        """,
    )
    return saved(made)


HALVES = (
    """
    *TT* | *Nhiệm vụ* | *Sản phẩm* | *Chủ trì* | *Phối hợp* | *Thời gian*
    *A* | *CẢI CÁCH THỂ CHẾ* | < | < | < | <
    1 | Xây dựng Nghị quyết của Hội đồng nhân dân tỉnh về cơ chế hỗ trợ doanh nghiệp nhỏ và vừa | Dự thảo Nghị quyết | Phòng Đăng ký kinh doanh | Sở Tư pháp, Sở Tài chính | Quý III/2025
    2 | Tự kiểm tra văn bản quy phạm pháp luật do Sở tham mưu ban hành | Báo cáo | Thanh tra Sở | Các phòng chuyên môn | 30/10/2025
    3 | Theo dõi tình hình thi hành pháp luật về đầu tư công và | Kế hoạch, | Phòng Thẩm định | Văn phòng Sở | Cả năm
    """,
    """
     | đấu thầu qua mạng trên địa bàn tỉnh | báo cáo |  |  |
    4 | Công bố danh mục văn bản hết hiệu lực | Quyết định | Thanh tra Sở | Sở Tư pháp | 15/01/2025
    *B* | *TÀI CHÍNH CÔNG* | < | < | < | <
    5 | Đẩy nhanh tiến độ giải ngân vốn đầu tư công năm 2025 đạt trên 95% | Báo cáo hằng tháng | Phòng Tổng hợp, Quy hoạch | Kho bạc Nhà nước tỉnh, các chủ đầu tư | Hằng tháng
    """,
)


def table_cut_in_two():
    made = document()
    title_block(made, "số 01", "Danh mục nhiệm vụ cải cách hành chính năm 2025")
    table(made, HALVES[0])
    line(made, "")
    table(made, HALVES[1])
    return saved(made)


def heading_on_each_page():
    made = document()
    title_block(made, "", "Kế hoạch chi tiết thực hiện nhiệm vụ cải cách hành chính")
    head = "*STT* | *NỘI DUNG* | *SẢN PHẨM* | *THỜI HẠN HOÀN THÀNH* | *ĐƠN VỊ CHỦ TRÌ* | *ĐƠN VỊ PHỐI HỢP*"
    table(
        made,
        f"""
        {head}
        (1) | (2) | (3) | (4) | (5) | (6)
        1 | Tổ chức đối thoại với doanh nghiệp về thủ tục đầu tư | Thông báo kết luận | Tháng 4, tháng 10 | Phòng Đăng ký kinh doanh | Hiệp hội Doanh nghiệp tỉnh
        2 | Duy trì hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015 | Hồ sơ đánh giá nội bộ | Quý IV | Văn phòng Sở | Các phòng
        Trang 1/3 | < | < | < | < | <
        {head}
        3 | Rà soát vị trí việc làm, cơ cấu ngạch công chức sau sắp xếp | Đề án | Trước 30/9 | Văn phòng Sở | Sở Nội vụ
        4 | Bồi dưỡng kỹ năng số cho công chức | Lớp bồi dưỡng | Quý II | Văn phòng Sở |
        {head}
        5 | Đánh giá, xếp loại công chức hằng quý theo kết quả công việc | Quyết định xếp loại | Hằng quý | Văn phòng Sở | Các phòng
        *Tổng cộng: 05 nhiệm vụ* | < | < | < | < | <
        """,
    )
    return saved(made)


def letters_romans_numbers():
    made = document()
    line(made, "Phụ lục số 02: Nhiệm vụ nâng cao hai chỉ số", True)
    table(
        made,
        """
        *TT* | *Nhiệm vụ* | *Đơn vị chủ trì* | *Thời gian hoàn thành*
        *A* | *CHỈ SỐ CẢI CÁCH HÀNH CHÍNH* |  |
        *I* | *Cải cách tổ chức bộ máy* |  |
        *1* | *Sắp xếp các đơn vị sự nghiệp* |  |
        1.1 | Trình Đề án kiện toàn Trung tâm Xúc tiến đầu tư | Văn phòng Sở | Quý I/2025
        1.2 | Hoàn thiện quy định chức năng, nhiệm vụ các phòng sau sắp xếp | Văn phòng Sở | 28/02/2025
        *2* | *Phân cấp quản lý* |  |
        2.1 | Kiểm tra các nhiệm vụ đã phân cấp cho cấp huyện | Thanh tra Sở | Quý IV/2025
        *II* | *Cải cách chế độ công vụ* |  |
        1 | Thực hiện tinh giản biên chế theo lộ trình | Văn phòng Sở | Trong năm 2025
        *B* | *CHỈ SỐ HÀI LÒNG* |  |
        *I* | *Tiếp cận dịch vụ* |  |
        1 | Cải tạo khu vực chờ tại Bộ phận Một cửa | Văn phòng Sở | Tháng 5/2025
        2 | Niêm yết mã QR tra cứu hồ sơ tại nơi tiếp nhận | Phòng Đăng ký kinh doanh | 30/4/2025
        *II* | *Công chức trực tiếp giải quyết công việc* |  |
        1 | Tập huấn kỹ năng giao tiếp, ứng xử | Văn phòng Sở | Quý II/2025
        """,
    )
    return saved(made)


def criteria_and_points():
    made = document()
    title_block(made, "II", "Chỉ tiêu điểm số và giải pháp theo Bộ tiêu chí PAR INDEX cấp Sở năm 2025")
    table(
        made,
        """
        *TT* | *Lĩnh vực/Tiêu chí/Tiêu chí thành phần* | *Điểm tối đa* | *Điểm năm 2024* | *Giải pháp* | *Chủ trì* | *Thời gian*
        *1* | *CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH* | *9,5* | *8,75* |  |  |
        *1.1* | *Kế hoạch cải cách hành chính* | *2* | *1,75* |  |  |
        1.1.1 | Ban hành kế hoạch kịp thời | 1 | 1 | Ban hành trước ngày 31/01 | Văn phòng Sở | 31/01/2025
        1.1.2 | Mức độ hoàn thành kế hoạch | 1 | 0,75 | Kiểm điểm tiến độ tại giao ban hằng tháng | Văn phòng Sở | Hằng tháng
        *1.2* | *Tuyên truyền cải cách hành chính* | *1,5* | *1,5* |  |  |
        1.2.1 | Hoàn thành kế hoạch tuyên truyền | 0,5 | 0,5 | Đăng tối thiểu 04 tin, bài mỗi tháng | Văn phòng Sở | Thường xuyên
        1.2.2 | Hình thức tuyên truyền mới | 1 | 1 | Xây dựng video hướng dẫn nộp hồ sơ trực tuyến | Phòng Đăng ký kinh doanh | Quý III
        *2* | *CẢI CÁCH THỂ CHẾ* | *10* | *9* |  |  |
        *2.1* | *Rà soát văn bản quy phạm pháp luật* | *1,5* | *1* |  |  |
        2.1.1 | Xử lý kết quả rà soát | 1,5 | 1 | Tham mưu sửa đổi 02 quyết định không còn phù hợp | Thanh tra Sở | Quý IV
         | *TỔNG ĐIỂM* | *100* | *86,42* |  |  |
        """,
    )
    return saved(made)


def few_columns():
    made = document()
    line(made, "NHIỆM VỤ TRỌNG TÂM CẢI CÁCH HÀNH CHÍNH 6 THÁNG CUỐI NĂM 2025", True)
    table(
        made,
        """
        *Nội dung công việc* | *Người thực hiện*
        Cập nhật quy trình nội bộ giải quyết thủ tục hành chính | Chuyên viên Nguyễn Thị Bình
        Đôn đốc các phòng trả kết quả đúng hạn, gửi thư xin lỗi khi trễ hạn | Chánh Văn phòng
        Theo dõi phản ánh, kiến nghị trên Hệ thống thông tin giải quyết thủ tục hành chính | Chuyên viên Hoàng Văn Cường
        """,
    )
    return saved(made)


def extra_columns():
    made = document()
    title_block(made, "", "Kế hoạch triển khai nhiệm vụ chuyển đổi số và cải cách hành chính")
    table(
        made,
        """
        *Số TT* | *Tên nhiệm vụ* | *Căn cứ* | *Nhiệm vụ tại KH của UBND tỉnh* | *Kết quả, sản phẩm* | *Đơn vị thực hiện* | *Đơn vị phối hợp* | *Lãnh đạo Sở phụ trách* | *Kinh phí (triệu đồng)* | *Tiến độ* | *Tình hình thực hiện* | *Ghi chú*
        01 | Nâng cấp phần mềm theo dõi đầu tư công | Công văn số 45/UBND-KT | Mục II.3 | Phần mềm được nghiệm thu | Phòng Tổng hợp, Quy hoạch | Văn phòng Sở | Phó Giám đốc Lê Văn D | 350 | 30/9/2025 | Đang thực hiện | Chuyển tiếp
        02 | Kết nối dữ liệu đăng ký doanh nghiệp với ngành thuế |  | Mục II.5 | Biên bản kết nối | Phòng ĐKKD | Cục Thuế tỉnh | Giám đốc | - | Quý II | Chưa thực hiện |
        03 | Mua sắm máy quét tài liệu |  | Mục III.1 | Thiết bị | Văn phòng | Phòng ĐKKD | Phó Giám đốc Lê Văn D | 48,5 | Tháng 3/2025 | Đã hoàn thành | Thanh toán trong tháng 4
        """,
    )
    return saved(made)


def decomposed_unicode():
    made = document()

    def mixed(words):
        parts = words.split(" ")
        return " ".join(unicodedata.normalize("NFD", part) if at % 2 == 0 else part for at, part in enumerate(parts))

    line(made, mixed("PHỤ LỤC I"), True)
    table(
        made,
        """
        *TT* | *Nhiệm vụ, giải pháp* | *Chủ trì* | *Phối hợp* | *Thời gian hoàn thành*
        *I* | *Thủ tục hành chính* | < | < | <
        1 | Đơn giản hóa thủ tục chấp thuận chủ trương đầu tư | Phòng Kinh tế đối ngoại | Sở Tài nguyên và Môi trường, Sở Xây dựng | Quý II/2025
        2 | Rút ngắn thời gian đăng ký thành lập hộ kinh doanh | Phòng Đăng ký kinh doanh | Phòng Kinh tế đối ngoại | Trước ngày 30/6/2025
        3 | Hướng dẫn các huyện thực hiện liên thông | Phòng Đăng ký kinh doanh | Ủy ban nhân dân các huyện, thành phố | Quý III/2025
        """,
        change=mixed,
    )
    return saved(made)


OLD_WORDS = """
    *TT* | *Nhiệm vụ* | *Sản phẩm* | *Chủ trì* | *Phối hợp* | *Thời hạn*
    *I* | *Cải cách thủ tục hành chính* | < | < | < | <
    1 | Rà soát thủ tục hành chính lĩnh vực đấu thầu | Quyết định | Phòng Thẩm định | Văn phòng Sở | Quý II/2025
    2 | Niêm yết công khai thủ tục tại trụ sở | Bảng niêm yết | Văn phòng Sở | Các phòng thuộc Sở | Thường xuyên
    *II* | *Hiện đại hóa hành chính* | < | < | < | <
    3 | Sử dụng chữ ký số trong xử lý văn bản | Văn bản ký số | Văn phòng Sở | Phòng Tổng hợp | Trước ngày 15/9/2025
"""


def tcvn3_in_vntime():
    made = document(".VnTime")
    line(made, tcvn3("Phụ lục I"), True)
    table(made, OLD_WORDS, change=tcvn3, font=lambda bold: ".VnTimeH" if bold else ".VnTime")
    return saved(made)


def letterhead_and_signature():
    made = document()
    table(
        made,
        """
        UBND TỈNH LẠNG SƠN\\n*SỞ KẾ HOẠCH VÀ ĐẦU TƯ* | *CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*\\n*Độc lập - Tự do - Hạnh phúc*
        Số: 18/KH-SKHĐT | Lạng Sơn, ngày 20 tháng 01 năm 2025
        """,
    )
    line(made, "KẾ HOẠCH", True)
    line(made, "Nâng cao Chỉ số cải cách hành chính năm 2025", True)
    line(made, "Thực hiện Kế hoạch số 05/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh, Sở Kế hoạch và Đầu tư xây dựng kế hoạch với các nội dung tại Phụ lục kèm theo như sau:")
    table(
        made,
        """
        *TT* | *Nhiệm vụ* | *Sản phẩm* | *Chủ trì* | *Thời gian hoàn thành*
        1 | Xây dựng kế hoạch kiểm tra cải cách hành chính năm 2025 | Kế hoạch kiểm tra | Văn phòng Sở | 15/02/2025
        2 | Thực hiện kiểm tra ít nhất 30% số phòng, đơn vị | Kết luận kiểm tra | Thanh tra Sở | Quý III/2025
        3 | Xử lý sau kiểm tra | Báo cáo kết quả khắc phục | Các phòng được kiểm tra | Trong 30 ngày kể từ ngày có kết luận
        """,
    )
    line(made, "Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./.")
    table(
        made,
        """
        *Nơi nhận:*\\n- UBND tỉnh (b/c);\\n- Sở Nội vụ;\\n- Lãnh đạo Sở;\\n- Các phòng, đơn vị;\\n- Lưu: VT, VP. | *GIÁM ĐỐC*\\n\\n\\n*Nguyễn Văn An*
        """,
    )
    return saved(made)


def both_appendices():
    made = document()
    table(
        made,
        """
        UBND TỈNH LẠNG SƠN\\n*SỞ KẾ HOẠCH VÀ ĐẦU TƯ* | *CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*\\n*Độc lập - Tự do - Hạnh phúc*
        """,
    )
    line(made, "KẾ HOẠCH", True)
    line(made, "Cải thiện, nâng cao Chỉ số cải cách hành chính (PAR INDEX) và Chỉ số hài lòng (SIPAS) năm 2025", True)
    line(made, "I. MỤC ĐÍCH, YÊU CẦU", True)
    line(made, "Nhiệm vụ cụ thể tại Phụ lục I và Phụ lục II kèm theo Kế hoạch này.")
    table(made, "*Nơi nhận:*\\n- Như trên;\\n- Lưu: VT, VP. | *KT. GIÁM ĐỐC*\\n*PHÓ GIÁM ĐỐC*\\n\\n*Trần Thị Bích*")
    title_block(made, "I", PAR_TITLE)
    table(
        made,
        """
        *TT* | *Nhiệm vụ, giải pháp* | *Sản phẩm* | *Tiến độ* | *Trách nhiệm thực hiện* | <
        ^ | ^ | ^ | ^ | *Chủ trì* | *Phối hợp*
        *I* | *Chỉ đạo, điều hành* |  |  |  |
        1 | Ban hành kế hoạch cải cách hành chính | Kế hoạch | Trước ngày 31/01/2025 | Văn phòng Sở | Các phòng
        2 | Phát động phong trào sáng kiến cải cách hành chính | Sáng kiến được công nhận | Quý I/2025 | Công đoàn Sở | Văn phòng Sở
        *II* | *Tài chính công* |  |  |  |
        3 | Công khai dự toán, quyết toán ngân sách | Quyết định công khai | Hằng quý | Văn phòng Sở | Phòng Tổng hợp, Quy hoạch
        """,
    )
    line(made, "")
    table(
        made,
        """
        4 | Rà soát định mức sử dụng tài sản công | Báo cáo | Quý IV/2025 | Văn phòng Sở | Sở Tài chính
        """,
    )
    title_block(made, "II", SIPAS_TITLE)
    table(
        made,
        """
        *STT* | *Nội dung* | *Kết quả* | *Thời hạn* | *Đơn vị thực hiện*
        *1* | *Tiếp cận dịch vụ* |  |  |
        1 | Bố trí bảng chỉ dẫn, sơ đồ phòng làm việc | Bảng chỉ dẫn | 20/3/2025 | Văn phòng Sở
        2 | Lắp đặt máy tính cho người dân tra cứu | Máy tính | Quý II/2025 | Phòng Đăng ký kinh doanh
        *2* | *Tiếp nhận, xử lý ý kiến góp ý* |  |  |
        1 | Công khai đường dây nóng | Số điện thoại | Thường xuyên | Văn phòng Sở
        """,
    )
    return saved(made)


def who_and_with_whom():
    made = document()
    line(made, "Phụ lục 1", True)
    line(made, "PHÂN CÔNG NHIỆM VỤ", True)
    table(
        made,
        """
        *TT* | *Nhiệm vụ* | *Yêu cầu kết quả* | *Phân công thực hiện* | *Thời gian thực hiện*
        1 | Xây dựng quy hoạch tỉnh điều chỉnh | Hồ sơ trình thẩm định | - Chủ trì: Phòng Tổng hợp, Quy hoạch\\n- Phối hợp: Các sở: Xây dựng, Giao thông vận tải; UBND các huyện, thành phố | Từ tháng 3 đến tháng 10/2025
        2 | Tham mưu giao chỉ tiêu kế hoạch năm 2026 | Dự thảo Quyết định | Chủ trì: Phòng Tổng hợp, Quy hoạch; phối hợp: Phòng Kinh tế ngành, Phòng Thẩm định | Trước ngày 10/12/2025
        3 | Chấm điểm tự đánh giá | Bảng điểm | Văn phòng Sở chủ trì, các phòng phối hợp | Theo hướng dẫn của Sở Nội vụ
        4 | Cập nhật tài liệu kiểm chứng | Hồ sơ điện tử | Các phòng, đơn vị thuộc Sở | nt
        """,
    )
    return saved(made)


def several_lines_in_a_cell():
    made = document()
    title_block(made, "III", "Nhiệm vụ thường xuyên và nhiệm vụ có thời hạn")
    table(
        made,
        """
        *TT* | *NHIỆM VỤ* | *SẢN PHẨM* | *THỜI GIAN HOÀN THÀNH* | *CHỦ TRÌ* | *PHỐI HỢP*
         | *Nhiệm vụ thường xuyên* |  |  |  |
        1 | Nâng cao chất lượng tiếp nhận hồ sơ:\\n- Không yêu cầu thêm giấy tờ ngoài quy định;\\n- Trả kết quả trước hạn tối thiểu 70% | - Sổ theo dõi;\\n- Báo cáo tháng | Thường xuyên | Phòng Đăng ký kinh doanh | Văn phòng Sở\\nThanh tra Sở
        2 | Tuyên truyền qua trang thông tin điện tử, mạng xã hội | Tin, bài | Hằng tháng | Văn phòng Sở | - Các phòng chuyên môn\\n- Trung tâm Xúc tiến đầu tư\\n- Đoàn Thanh niên
         | *Nhiệm vụ có thời hạn* |  |  |  |
        3 | Khảo sát mức độ hài lòng của doanh nghiệp | Báo cáo khảo sát | - Đợt 1: trước 15/6/2025\\n- Đợt 2: trước 15/11/2025 | Trung tâm Xúc tiến đầu tư | Hiệp hội Doanh nghiệp tỉnh
        4 | Tổ chức hội nghị đánh giá kết quả khảo sát | Thông báo kết luận | Quý III, IV/2025 | Trung tâm Xúc tiến đầu tư |
        """,
    )
    return saved(made)


def table_for_each_field():
    made = document()
    title_block(made, "I", PAR_TITLE)
    head = "*TT* | *Nhiệm vụ* | *Sản phẩm* | *Chủ trì* | *Thời gian hoàn thành*"
    for field, rows in (
        (
            "I. Cải cách thể chế",
            """
            1 | Góp ý dự thảo Luật Đầu tư công (sửa đổi) | Văn bản góp ý | Phòng Thẩm định | Quý I/2025
            2 | Rà soát danh mục văn bản của ngành | Danh mục | Thanh tra Sở | 30/11/2025
            """,
        ),
        (
            "II. Cải cách thủ tục hành chính",
            """
            1 | Chuẩn hóa quy trình điện tử | Quy trình | Văn phòng Sở | Quý II/2025
            """,
        ),
        (
            "III. Cải cách chế độ công vụ",
            """
            1 | Lập kế hoạch bồi dưỡng công chức | Kế hoạch | Văn phòng Sở | 15/02/2025
            2 | Đánh giá công chức hằng tháng | Bảng điểm | Các phòng | Hằng tháng
            """,
        ),
    ):
        line(made, field, True)
        table(made, head + rows.rstrip())
    return saved(made)


def unclear_rows():
    made = document()
    line(made, "PHỤ LỤC", True)
    table(
        made,
        """
        *STT* | *Nội dung* | *Đơn vị chủ trì* | *Thời hạn*
        1 | Rà soát hồ sơ tồn đọng | Phòng Đăng ký kinh doanh | 31/4/2025
        2 | Nâng cao chất lượng tham mưu |  |
        3 | Rà soát hồ sơ tồn đọng. | Phòng Thẩm định | Quý V/2025
         | Sơ kết 6 tháng | Văn phòng Sở | 30/6/25
        4 | Đối chiếu công nợ với các chủ đầu tư | Phòng Kế hoạch, Tổng hợp | sớm nhất có thể
         |  |  | Quý IV
         |  |  |
        5 | Họp giao ban |  | Hằng tuần
        """,
    )
    return saved(made)


def tracked_changes():
    made = document()
    title_block(made, "I", PAR_TITLE)
    made_table = table(
        made,
        """
        *TT* | *Nhiệm vụ* | *Chủ trì* | *Thời gian hoàn thành*
        1 | Ban hành kế hoạch tuyên truyền | Văn phòng Sở | Quý I/2025
        2 | Nhiệm vụ bị gạch bỏ khi lấy ý kiến | Văn phòng Sở | Quý II/2025
        2 | Tổ chức hội nghị tập huấn đăng ký kinh doanh qua mạng | Phòng Đăng ký kinh doanh | Quý III/2025
        3 | Sơ kết công tác cải cách hành chính | Văn phòng Sở | 30/6/2025
        """,
    )
    replace(made_table.cell(1, 3), "Quý I/2025", "Trước ngày 28/02/2025")
    replace(made_table.cell(4, 2), "Văn phòng Sở", "Thanh tra Sở")
    mark_row(made_table.rows[2], "w:del")
    mark_row(made_table.rows[3], "w:ins")
    return saved(made)


AUTHOR = {"w:id": "1", "w:author": "Nguyễn Thị Bình", "w:date": "2025-01-10T08:00:00Z"}


def replace(cell, old, new):
    paragraph = cell.paragraphs[0]._p
    for run in paragraph.findall(qn("w:r")):
        paragraph.remove(run)
    deleted = f'<w:del {nsdecls("w")}><w:r><w:delText>{old}</w:delText></w:r></w:del>'
    inserted = f'<w:ins {nsdecls("w")}><w:r><w:t>{new}</w:t></w:r></w:ins>'
    for words in (deleted, inserted):
        element = parse_xml(words)
        for key, value in AUTHOR.items():
            element.set(qn(key), value)
        paragraph.append(element)


def mark_row(row, kind):
    mark = OxmlElement(kind)
    for key, value in AUTHOR.items():
        mark.set(qn(key), value)
    row._tr.get_or_add_trPr().append(mark)


def nested_table():
    made = document()
    title_block(made, "", "Nhiệm vụ có chỉ tiêu theo quý")
    made_table = table(
        made,
        """
        *TT* | *Nhiệm vụ* | *Sản phẩm* | *Chủ trì* | *Thời hạn*
        1 | Giải ngân vốn đầu tư công theo chỉ tiêu: | Báo cáo | Phòng Tổng hợp, Quy hoạch | 31/12/2025
        2 | Đăng ký doanh nghiệp qua mạng đạt 100% | Báo cáo | Phòng Đăng ký kinh doanh | Trong năm
        """,
    )
    inner = made_table.cell(1, 1).add_table(rows=2, cols=4)
    for at, words in enumerate(("Quý I", "Quý II", "Quý III", "Quý IV", "15%", "40%", "70%", "95%")):
        inner.cell(at // 4, at % 4).text = words
    return saved(made)


def content_controls():
    made = document()
    title_block(made, "I", PAR_TITLE)
    made_table = table(
        made,
        """
        *TT* | *Nhiệm vụ* | *Chủ trì* | *Phối hợp* | *Thời gian hoàn thành*
        1 | Đánh giá tác động thủ tục hành chính mới | Phòng Thẩm định | Sở Tư pháp | Quý II/2025
        2 | Lập danh mục thủ tục đủ điều kiện cung cấp trực tuyến toàn trình | Phòng Đăng ký kinh doanh | Văn phòng Sở | 15/5/2025
        """,
    )
    for row in (1, 2):
        for column in (2, 4):
            into_control(made_table.cell(row, column).paragraphs[0]._p)
    into_control(made_table.rows[2]._tr)
    return saved(made)


def into_control(element):
    control = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="Chọn"/></w:sdtPr><w:sdtContent/></w:sdt>')
    element.getparent().replace(element, control)
    control.find(qn("w:sdtContent")).append(element)


def automatic_numbers():
    made = document()
    numbering = made.part.numbering_part._element
    formats = [("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3")]
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for at, (kind, text) in enumerate(formats)
    )
    numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{levels}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    title_block(made, "I", PAR_TITLE)
    made_table = table(
        made,
        """
        *TT* | *Nhiệm vụ* | *Sản phẩm* | *Chủ trì* | *Thời gian hoàn thành*
         | *Cải cách thể chế* |  |  |
         | Trình ban hành quy định phân cấp quản lý đầu tư | Quyết định | Phòng Thẩm định | Quý II/2025
         | Hệ thống hóa văn bản kỳ 2024 - 2028 | Danh mục | Thanh tra Sở | 31/12/2025
         | *Hiện đại hóa hành chính* |  |  |
         | Chuyển đổi phần mềm một cửa sang phiên bản mới | Phần mềm | Văn phòng Sở | Tháng 9/2025
        """,
    )
    for row, level in ((1, 0), (2, 1), (3, 1), (4, 0), (5, 1)):
        properties = made_table.cell(row, 0).paragraphs[0]._p.get_or_add_pPr()
        properties.append(
            parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr>')
        )
    return saved(made)


def uneven_grid():
    """As tables are after years of copying: edges moved by hand, rows that begin further right, no grid at all."""
    made = document()
    title_block(made, "", "Bảng phân công đã sửa nhiều lần")
    made_table = table(
        made,
        """
        *TT* | *Nhiệm vụ* | *Chủ trì* | *Phối hợp* | *Thời hạn*
        *I* | *Cải cách tài chính công* | < | < | <
        1 | Xây dựng phương án tự chủ tài chính của Trung tâm Xúc tiến đầu tư | Trung tâm Xúc tiến đầu tư | Văn phòng Sở | Quý I/2025
        2 | Thực hiện kết luận kiểm toán | Văn phòng Sở | Phòng Tổng hợp | 30/9/2025
        3 | Quyết toán dự án hoàn thành | Phòng Thẩm định |  | Quý IV/2025
        """,
    )
    grid = made_table._tbl.tblGrid
    widths = [700, 5000, 2500, 2500, 2300]
    for column, width in zip(grid.findall(qn("w:gridCol")), widths):
        column.set(qn("w:w"), str(width))
    # One more edge, 0.3 mm beside that of "Chủ trì", which only the last row uses.
    extra = copy.deepcopy(grid.findall(qn("w:gridCol"))[1])
    extra.set(qn("w:w"), "18")
    grid.insert(2, extra)
    for at, row in enumerate(made_table.rows):
        cells = row._tr.findall(qn("w:tc"))
        target = cells[1] if at < 4 else cells[2]
        properties = target.get_or_add_tcPr()
        span = properties.find(qn("w:gridSpan"))
        if span is None:
            span = OxmlElement("w:gridSpan")
            properties.append(span)
            span.set(qn("w:val"), "2")
        else:
            span.set(qn("w:val"), str(int(span.get(qn("w:val"))) + 1))
    # The last row lacks its last but one cell, as if it had been deleted.
    last = made_table.rows[4]._tr
    last.remove(last.findall(qn("w:tc"))[3])
    last.findall(qn("w:tc"))[3].get_or_add_tcPr()
    after = OxmlElement("w:gridAfter")
    after.set(qn("w:val"), "1")
    last.get_or_add_trPr().append(after)
    return saved(made)


DOCUMENTS = {
    "two-row-head.docx": two_row_head,
    "one-deadline-for-five-tasks.docx": one_deadline_for_five_tasks,
    "table-cut-in-two.docx": table_cut_in_two,
    "heading-on-each-page.docx": heading_on_each_page,
    "letters-romans-numbers.docx": letters_romans_numbers,
    "criteria-and-points.docx": criteria_and_points,
    "few-columns.docx": few_columns,
    "extra-columns.docx": extra_columns,
    "decomposed-unicode.docx": decomposed_unicode,
    "tcvn3-in-vntime.docx": tcvn3_in_vntime,
    "letterhead-and-signature.docx": letterhead_and_signature,
    "both-appendices.docx": both_appendices,
    "who-and-with-whom.docx": who_and_with_whom,
    "several-lines-in-a-cell.docx": several_lines_in_a_cell,
    "table-for-each-field.docx": table_for_each_field,
    "unclear-rows.docx": unclear_rows,
    "tracked-changes.docx": tracked_changes,
    "nested-table.docx": nested_table,
    "content-controls.docx": content_controls,
    "automatic-numbers.docx": automatic_numbers,
    "uneven-grid.docx": uneven_grid,
}
