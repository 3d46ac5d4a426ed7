/** Appendices as departments lay them out, drawn as `rawTables` reads them. The name is the golden file's. */
export const SHAPES: readonly (readonly [name: string, drawing: string])[] = [
  [
    "plain-table",
    `
    TT | Nhiệm vụ, giải pháp | Sản phẩm | Thời gian hoàn thành | Chủ trì | Phối hợp
    1 | Ban hành Kế hoạch kiểm tra | Kế hoạch | 30/6/2025 | Văn phòng Sở | Thanh tra Sở
    2 | Rà soát thủ tục hành chính | Quyết định | Quý II/2025 | Phòng Đăng ký kinh doanh | Văn phòng Sở; Thanh tra Sở
    3 | Công khai thủ tục hành chính | | Thường xuyên | Văn phòng Sở |`,
  ],
  [
    "two-row-heading",
    `
    *STT* | *Nội dung công việc* | *Cơ quan thực hiện* | < | *Thời hạn* | *Sản phẩm*
    ^ | ^ | *Chủ trì* | *Phối hợp* | ^ | ^
    1 | Tổ chức hội nghị đối thoại | Văn phòng | Các phòng | Tháng 6/2025 | Báo cáo
    2 | Khảo sát sự hài lòng | Văn phòng | | Tháng 9/2025 | Báo cáo`,
  ],
  [
    "two-row-heading-never-merged",
    `
    Số TT | Nhiệm vụ | Cơ quan thực hiện | | Điểm | | Thời gian
    | | Chủ trì | Phối hợp | Tối đa | Năm 2024 |
    1 | Cập nhật quy trình nội bộ | Phòng A | Phòng B | 1,5 | 1,25 | Quý I
    2 | Niêm yết bộ thủ tục | Phòng B | | 0.5 | 0.5 | Quý II`,
  ],
  [
    "three-row-heading",
    `
    TT | Nội dung | Phân công | < | < | Tiến độ
    ^ | ^ | Đơn vị | < | Lãnh đạo phụ trách | ^
    ^ | ^ | Chủ trì | Phối hợp | ^ | ^
    1 | Xây dựng báo cáo năm | Văn phòng | Các phòng | Giám đốc | 15/12/2025`,
  ],
  [
    "heading-repeated-on-each-page",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    1 | Việc thứ nhất của năm | Phòng A | Quý I
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    2 | Việc thứ hai của năm | Phòng B | Quý II
    TT | NHIỆM VỤ | CHỦ TRÌ | THỜI HẠN
    3 | Việc thứ ba của năm | Phòng A | Quý III`,
  ],
  [
    "title-block-and-signatures",
    `
    UBND TỈNH LẠNG SƠN | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | <
    SỞ NỘI VỤ | < | Độc lập - Tự do - Hạnh phúc | <
    | | |
    *PHỤ LỤC I* | < | < | <
    *Nhiệm vụ nâng cao Chỉ số cải cách hành chính năm 2025* | < | < | <
    (Kèm theo Kế hoạch số 12/KH-SNV ngày 15/01/2025 của Sở Nội vụ) | < | < | <
    TT | Nhiệm vụ | Chủ trì | Thời gian thực hiện
    (1) | (2) | (3) | (4)
    1 | Kiểm tra công vụ | Thanh tra | Quý III
    2 | Báo cáo kết quả | Văn phòng | 20/11/2025
    Ghi chú: các phòng báo cáo trước ngày 15 hằng tháng | < | < | <
    | | |
    Nơi nhận: | | GIÁM ĐỐC | <
    - Như trên; | | | 
    - Lưu: VT. | | Nguyễn Văn A | <`,
  ],
  [
    "roman-groups-merged",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    I. | *Cải cách thể chế* | < | <
    1 | Rà soát văn bản | Thanh tra | 30/9/2025
    2 | Lập danh mục văn bản hết hiệu lực | Thanh tra | 15/01/2025
    II. | *Cải cách thủ tục hành chính* | < | <
    3 | Công bố danh mục | Văn phòng | Quý I/2025`,
  ],
  [
    "group-words-in-the-merged-first-cell",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    *I. Cải cách thể chế* | < | < | <
    1 | Rà soát văn bản | Thanh tra | 30/9/2025
    *II/ Cải cách thủ tục hành chính* | < | < | <
    1 | Công bố danh mục | Văn phòng | Quý I/2025`,
  ],
  [
    "letters-romans-numbers",
    `
    STT | Nội dung | Đơn vị chủ trì | Thời hạn hoàn thành
    *A* | *CHỈ SỐ CẢI CÁCH HÀNH CHÍNH* | |
    *I* | *Chỉ đạo, điều hành* | |
    *1* | *Kế hoạch cải cách hành chính* | |
    1.1 | Ban hành kế hoạch đúng hạn | Văn phòng | 15/01/2025
    1.2 | Thực hiện 100% kế hoạch | Văn phòng | 31/12/2025
    *2* | *Kiểm tra* | |
    2.1 | Kiểm tra tối thiểu 30% đơn vị | Thanh tra | Quý III
    *II* | *Thể chế* | |
    1 | Tự kiểm tra văn bản | Thanh tra | Quý IV
    *B* | *CHỈ SỐ HÀI LÒNG* | |
    *I* | *Tiếp cận dịch vụ* | |
    1 | Bố trí chỗ ngồi chờ | Văn phòng | Tháng 6`,
  ],
  [
    "numbers-below-numbers-not-bold",
    `
    TT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm năm 2024 | Chủ trì | Thời gian
    1 | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 9.5 | 8.75 | |
    1.1 | Kế hoạch cải cách hành chính | 2 | 2 | |
    1.1.1 | Ban hành kế hoạch kịp thời | 1 | 1 | Văn phòng | 31/01/2025
    1.1.2 | Mức độ hoàn thành kế hoạch | 1 | 1 | Văn phòng | 31/12/2025
    1.2 | Báo cáo định kỳ | 1,5 | 1 | Văn phòng | 6 tháng, 9 tháng, năm
    2 | XÂY DỰNG VĂN BẢN | 5 | 4 | |
    2.1 | Theo dõi thi hành pháp luật | 1 | 1 | Thanh tra | Quý II`,
  ],
  [
    "bold-numbered-groups-with-tasks-numbered-anew",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    *1* | *Tiếp cận dịch vụ* | |
    1 | Bố trí biển chỉ dẫn | Văn phòng | 20/6/2025
    2 | Làm video hướng dẫn | Trung tâm | Cuối tháng 8
    *2* | *Thủ tục hành chính* | |
    1 | Niêm yết mẫu tờ khai | Văn phòng | Thường xuyên`,
  ],
  [
    "groups-without-number",
    `
    TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn
    | *Cải cách thể chế* | | |
    1 | Rà soát văn bản | Báo cáo | Thanh tra | Quý I
    | *Hiện đại hóa hành chính* | | |
    2 | Số hóa hồ sơ | Hồ sơ số | Văn phòng | Quý IV`,
  ],
  [
    "one-deadline-for-five-tasks",
    `
    TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian hoàn thành
    1 | Rà soát quy chế làm việc | Văn phòng | Các phòng | Trước ngày 30/6/2025
    2 | Rà soát quy chế chi tiêu | ^ | ^ | ^
    3 | Rà soát quy chế văn thư | ^ | ^ | ^
    4 | Rà soát quy chế dân chủ | Thanh tra | | ^
    5 | Rà soát nội quy cơ quan | ^ | | ^
    6 | Báo cáo kết quả | Văn phòng | | 15/7/2025`,
  ],
  [
    "field-and-criterion-columns",
    `
    TT | Lĩnh vực | Tiêu chí | Tiêu chí thành phần | Giải pháp | Điểm chuẩn | Điểm năm trước | Phòng chủ trì | Hạn hoàn thành
    1 | Thể chế | Rà soát văn bản | Xử lý sau rà soát | Lập danh mục văn bản | 1 | 0,5 | Thanh tra | Quý II
    2 | ^ | ^ | Công bố danh mục | Trình công bố danh mục | 0,5 | 0,5 | Thanh tra | Quý III
    3 | ^ | Theo dõi thi hành | Báo cáo | Gửi báo cáo đúng hạn | 1 | 1 | Văn phòng | 20/11/2025
    4 | Tài chính công | | | Công khai dự toán | 2 | - | Văn phòng | Hằng quý`,
  ],
  [
    "table-split-by-a-page",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    1 | Việc thứ nhất của năm | Phòng A | Quý I
    2 | Việc thứ hai của năm | Phòng B | Quý II
    ---
    3 | Việc thứ ba của năm | Phòng A | Quý III
    4 | Việc thứ tư của năm | Phòng B | Quý IV`,
  ],
  [
    "row-split-by-a-page",
    `
    TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn
    1 | Xây dựng quy chế phối hợp giữa các phòng trong tiếp nhận, | Quy chế được | Văn phòng | Quý I
    TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn
    | giải quyết thủ tục hành chính liên thông | Giám đốc ký | |
    2 | Đánh giá kết quả thực hiện | Báo cáo | Văn phòng | Quý IV`,
  ],
  [
    "row-split-between-two-tables",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    1 | Phối hợp với các cơ quan của | Văn phòng | Quý I
    ---
    | Tỉnh tổ chức tuyên truyền | |
    2 | Đánh giá kết quả thực hiện | Văn phòng | Quý IV`,
  ],
  [
    "one-task-over-several-rows",
    `
    TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn
    1 | Kiểm tra công vụ | Kế hoạch kiểm tra | Thanh tra | Quý I
    ^ | ^ | Kết luận kiểm tra | ^ | Quý III
    2 | Báo cáo năm | Báo cáo | Văn phòng | 15/12/2025`,
  ],
  [
    "bullets-below-a-task",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    1 | Tuyên truyền cải cách hành chính | Văn phòng | Thường xuyên
    | - Viết tin, bài | |
    | - Làm phóng sự | |
    2 | Tập huấn công chức | |
    | - Tập huấn kỹ năng giao tiếp | Văn phòng | Quý II
    | - Tập huấn chữ ký số | Trung tâm Tin học | Quý III`,
  ],
  [
    "progress-heading-with-dates-is-a-deadline",
    `
    TT | Nội dung | Kết quả | Tiến độ | Đơn vị thực hiện
    1 | Xây dựng kế hoạch | Kế hoạch | 30/01/2025 | Phòng A
    2 | Tổ chức thực hiện | Báo cáo | Trong năm | Phòng B`,
  ],
  [
    "progress-heading-with-statuses-is-a-status",
    `
    TT | Nội dung | Thời hạn | Tiến độ | Đơn vị thực hiện
    1 | Xây dựng kế hoạch | 30/01/2025 | Đã hoàn thành | Phòng A
    2 | Tổ chức thực hiện | Trong năm | Đang thực hiện | Phòng B`,
  ],
  [
    "progress-heading-that-nobody-can-tell",
    `
    TT | Nội dung | Tiến độ | Đơn vị thực hiện
    1 | Xây dựng kế hoạch | khá | Phòng A
    2 | Tổ chức thực hiện | tốt | Phòng B`,
  ],
  [
    "pure-indicators",
    `
    TT | Chỉ tiêu | Đơn vị tính | Năm 2025
    I | Thủ tục hành chính | |
    1 | Tỷ lệ hồ sơ đúng hạn | % | 98
    2 | Tỷ lệ hồ sơ trực tuyến | % | 80
    II | Chuyển đổi số | |
    1 | Tỷ lệ văn bản điện tử | % | 100`,
  ],
  [
    "no-heading-at-all",
    `
    1 | Ban hành kế hoạch kiểm tra việc thực hiện nhiệm vụ | Văn phòng Sở | Các phòng | 30/6/2025
    2 | Rà soát, đơn giản hóa thủ tục hành chính | Phòng Đăng ký kinh doanh | Văn phòng Sở | Quý II/2025
    3 | Công khai thủ tục hành chính tại nơi tiếp nhận | Văn phòng Sở | | Thường xuyên`,
  ],
  [
    "headings-without-marks-and-broken-lines",
    `
    STT | NHIEM VU,\\nGIAI PHAP | CO QUAN\\nCHU TRI | CO QUAN\\nPHOI HOP | THOI GIAN\\nHOAN THANH | GHI CHU
    1 | Ra soat thu tuc hanh chinh | Van phong So | Thanh tra So | Quy II/2025 |
    2 | Dang tai cong khai | Van phong So | | Thuong xuyen | hang ngay`,
  ],
  [
    "other-columns-and-other-order",
    `
    Ghi chú | Thời hạn | Kinh phí | Tên nhiệm vụ | Phối hợp | Chủ trì | TT | Tài liệu kiểm chứng
    | 30/6/2025 | 20 triệu đồng | Mua máy quét | Phòng A | Văn phòng | 1 | Hợp đồng
    gấp | Quý III | | Số hóa hồ sơ | | Văn phòng | 2 | Biên bản`,
  ],
  [
    "who-and-with-whom-in-one-cell",
    `
    TT | Nhiệm vụ | Trách nhiệm thực hiện | Thời gian
    1 | Công bố thủ tục | - Chủ trì: Văn phòng Sở\\n- Phối hợp: Thanh tra Sở; các phòng | Quý I
    2 | Cập nhật cơ sở dữ liệu | Văn phòng Sở chủ trì, các phòng phối hợp | Quý II
    3 | Kiểm tra | Thanh tra Sở | Quý III`,
  ],
  [
    "names-with-commas",
    `
    TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn
    1 | Kết nối dữ liệu | Sở Văn hóa, Thể thao và Du lịch | Sở Nội vụ, Sở Tài chính và Văn phòng UBND tỉnh | Quý I
    2 | Chia sẻ dữ liệu | Phòng Tổng hợp, Quy hoạch và Phòng Đấu thầu, Thẩm định và Giám sát đầu tư | Các phòng, đơn vị thuộc Sở | Quý II
    3 | Tuyên truyền | Các sở: Nội vụ, Tư pháp, Văn hóa, Thể thao và Du lịch | UBND các huyện, thành phố; Báo Lạng Sơn | Quý III
    4 | Đôn đốc | Tổng hợp, Kinh tế ngành | VP, TTr | Quý IV
    5 | Tập huấn | Phòng ĐKKD | Phòng Đăng ký kinh doanh và VTV | Quý IV`,
  ],
  [
    "units-known-before",
    `
    TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn
    1 | Kết nối dữ liệu | VP Sở và Phòng TH, QH | PHÒNG ĐĂNG KÝ KINH DOANH, Thanh tra | Quý I
    2 | Chia sẻ dữ liệu | Tổng hợp, Quy hoạch, Đăng ký kinh doanh | Công an tỉnh | Quý II
    3 | Đôn đốc | Phòng Pháp chế | Văn phòng | Quý III`,
  ],
  [
    "real-dates-and-odd-deadlines",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    1 | Ngày thật hiện kiểu Mỹ | Phòng A | {2025-06-07: 6/7/2025}
    2 | Tháng mà Excel đổi thành ngày | Phòng A | {2025-06-01: Jun-25}
    3 | Ngày không có thật | Phòng A | 31/6/2025
    4 | Năm hai chữ số | Phòng A | 30/6/25
    5 | Hai quý | Phòng A | Quý III, IV
    6 | Trước một ngày | Phòng A | trước ngày 15/12/2025
    7 | Không ghi | Phòng A |
    8 | Đầu năm | Phòng A | đầu năm`,
  ],
  [
    "crosses-under-quarters",
    `
    TT | Nhiệm vụ | Chủ trì | Thời gian thực hiện | < | < | <
    ^ | ^ | ^ | Quý I | Quý II | Quý III | Quý IV
    1 | Kiểm tra công vụ | Thanh tra | | x | | x
    2 | Báo cáo năm | Văn phòng | | | | x`,
  ],
  [
    "missing-leads-and-duplicates",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    1 | Công khai thủ tục hành chính | Văn phòng | Quý I
    2 | Rà soát thủ tục hành chính | | Quý II
    3 | Công khai thủ tục hành chính. | Phòng A | Quý III
    4 | Đào tạo công chức | Như trên | nt
    5 | Việc chỉ có tên | |`,
  ],
  [
    "mixed-unicode-and-blanks",
    `
    TT | ${"Nhiệm vụ".normalize("NFD")} | Chủ  trì | Thời\u00a0hạn
    1 | ${"Rà soát thủ tục".normalize("NFD")} hành chính\u200b | ${"Văn phòng".normalize("NFD")} | ${"Quý".normalize("NFD")} II
    2 | Công khai  thủ tục  | Văn phòng | Tháng\u00a06`,
  ],
  [
    "total-and-page-number",
    `
    TT | Tiêu chí | Điểm tối đa | Nhiệm vụ | Chủ trì | Thời hạn
    1 | Kế hoạch | 2 | Ban hành kế hoạch | Văn phòng | Quý I
    Trang 1/2 | | | | |
    2 | Báo cáo | 1,5 | Gửi báo cáo | Văn phòng | Quý II
    | TỔNG CỘNG | 3,5 | | |`,
  ],
  [
    "two-appendices-on-one-sheet",
    `
    PHỤ LỤC I | < | < | <
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    1 | Việc của phụ lục một | Phòng A | Quý I
    | | |
    PHỤ LỤC II | < | < | <
    TT | Nội dung | Kết quả | Đơn vị thực hiện
    1 | Việc của phụ lục hai | Báo cáo | Phòng B`,
  ],
  [
    "tables-that-are-no-appendix",
    `
    SỞ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 12/KH-SNV | Độc lập - Tự do - Hạnh phúc
    ---
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    1 | Việc thứ nhất của năm | Phòng A | Quý I
    ---
    Họ và tên | Chức vụ | Điện thoại
    Nguyễn Văn A | Chuyên viên | 0912
    ---
    Nơi nhận:\\n- Như trên;\\n- Lưu: VT. | GIÁM ĐỐC`,
  ],
  [
    "no-number-column",
    `
    Nhiệm vụ | Người thực hiện | Thời hạn
    I. Cải cách thể chế | |
    1. Rà soát văn bản | Phòng A | Quý I
    2. Công bố danh mục | Phòng B | Quý II
    II. Thủ tục hành chính | |
    1. Cập nhật thủ tục | Phòng A | Quý III`,
  ],
  [
    "group-that-may-be-a-task",
    `
    TT | Nhiệm vụ | Chủ trì | Sản phẩm | Thời hạn
    1 | Rà soát văn bản | Phòng A | Báo cáo | Quý I
    2 | Nâng cao chất lượng phục vụ | | |
    3 | Cập nhật thủ tục | Phòng A | Quyết định | Quý III
    | Các nhiệm vụ khác | | |
    4 | Sơ kết | Văn phòng | Báo cáo | Quý IV
    I | Nhóm có đơn vị chủ trì | Văn phòng | |
    1 | Việc trong nhóm | Phòng A | Tờ trình | Quý II`,
  ],
  [
    "provincial-number-and-leader",
    `
    TT | Nhiệm vụ | Nhiệm vụ tại KH tỉnh | Lãnh đạo Sở phụ trách | Chủ trì | Thời hạn
    1 | Ban hành kế hoạch | I.1 | Giám đốc | Văn phòng | Quý I
    2 | Báo cáo | I.2 | Phó Giám đốc | Văn phòng | Theo kỳ báo cáo`,
  ],
  [
    "lead-and-help-under-one-head",
    `
    STT | Nội dung công việc/Nhiệm vụ | Cơ quan, đơn vị chủ trì/phối hợp | Thời gian thực hiện | Sản phẩm/Kết quả đạt được
    1 | Rà soát thủ tục | Văn phòng Sở/các phòng | Quý I | Báo cáo
    2 | Công bố danh mục | Văn phòng Sở | Quý II | Quyết định`,
  ],
  [
    "criteria-with-figures-to-reach",
    `
    STT | Tiêu chí khảo sát | Mức độ hài lòng năm 2024 (%) | Mục tiêu năm 2025 (%) | Giải pháp | Bộ phận chịu trách nhiệm | Thời hạn
    I | Tiếp cận dịch vụ | 82,5 | 90 | | |
    1 | Nơi ngồi chờ | 80,1 | 90 | Bổ sung ghế | Văn phòng | Quý I
    2 | Trang thiết bị | 84,9 | 90 | | |
    II | Thủ tục hành chính | 88 | 92 | | |
    1 | Niêm yết | 87 | 92 | Thay bảng niêm yết | Văn phòng | Quý II`,
  ],
  [
    "remark-across-the-table-and-tasks-without-number",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    I | Chỉ đạo điều hành | |
    1 | Ban hành kế hoạch | Văn phòng | Quý I
    | Ban hành quyết định kiện toàn Tổ công tác | Văn phòng | Quý I
    (Các nhiệm vụ sau thực hiện khi có hướng dẫn của tỉnh) | < | < | <
    2 | Báo cáo | Văn phòng | Quý IV`,
  ],
  [
    "points-to-reach",
    `
    Mã | Tiêu chí/Tiêu chí thành phần | Điểm chuẩn | Điểm 2024 | Điểm phấn đấu 2025 | Nhiệm vụ, giải pháp khắc phục | Phòng chủ trì | Hoàn thành trước
    1.1.2 | Thực hiện kế hoạch | 1,00 | 0,75 | 1,00 | Đôn đốc hằng tháng | VP | 31/12/2025
    1.3.1 | Kiểm tra | 0,50 | 0,00 | 0,50 | Ban hành kế hoạch kiểm tra | TTr | 28/02/2025`,
  ],
  [
    "days-written-out-in-a-table-without-numbers",
    `
    Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn
    Xây dựng kế hoạch kiểm tra | Kế hoạch | Văn phòng | Ngày 15 tháng 6 năm 2025
    Rà soát thủ tục hành chính | Ký và ban hành Quy chế | Thanh tra | Trước ngày 15 tháng 6 năm 2025
    Kiểm tra công vụ | Kết luận | Thanh tra | Quý III/2025
    ^ | Báo cáo | Phòng A | Trước ngày 30 tháng 9 năm 2025
    Sơ kết | Báo cáo | Văn phòng | 15/12/2025`,
  ],
  [
    "signatures-of-every-kind-below-tasks-without-numbers",
    `
    Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn
    Xây dựng kế hoạch kiểm tra | Kế hoạch | Văn phòng | Quý I
    Sơ kết | Báo cáo | Văn phòng | Quý II
    | | Lạng Sơn, ngày 15 tháng 01 năm 2025 | <
    NGƯỜI LẬP BIỂU | | KT. GIÁM ĐỐC\\nPHÓ GIÁM ĐỐC | <
    (Ký, ghi rõ họ tên) | | (Ký tên, đóng dấu) | <
    Trần Thị B | | Nguyễn Văn A | <
    Nơi nhận:\\n- Như trên; | | |
    - Lưu: VT. | | |`,
  ],
  [
    "tasks-below-and-between-what-reads-like-signatures",
    `
    TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời hạn
    1 | Rà soát văn bản | Báo cáo | Phòng A | Quý I
    | Nơi nhận: | | GIÁM ĐỐC |
    | Công bố danh mục | Quyết định | Văn phòng | Quý II
    II | Chuyển đổi số | | |
    2 | Số hóa hồ sơ | Hồ sơ số | Văn phòng | Quý III
    | Nơi nhận: | | GIÁM ĐỐC |
    | Nâng cấp trang tin | Trang tin | | sớm
    3 | | Báo cáo | Văn phòng | Quý IV
    | Tổng cộng | 3 | |
    | Tổng cộng | Cả năm | Văn phòng |`,
  ],
  [
    "tasks-that-begin-like-headings",
    `
    Nhiệm vụ | Sản phẩm | Thời hạn | Chủ trì
    Rà soát văn bản | Báo cáo | Quý I/2025 | Văn phòng
    Hoạt động tuyên truyền cải cách hành chính | Sản phẩm truyền thông | Tháng 6/2025 | Phòng Đầu tư
    Giải pháp nâng chỉ số hài lòng | Kết quả khảo sát | Quý IV/2025 | Văn phòng
    Nội dung sơ kết sáu tháng | Kết quả thực hiện | Tháng 7 | Các phòng thực hiện
    NHIỆM VỤ | SẢN PHẨM | THỜI HẠN | CHỦ TRÌ
    Tổng kết | Báo cáo | Quý IV/2025 | Văn phòng
    ---
    Hoạt động kiểm tra công vụ | Kết quả kiểm tra | Tháng 8/2025 | Thanh tra
    Hoạt động khảo sát | Kết quả khảo sát | Tháng 9/2025 | Thanh tra
    ---
    Giải pháp tuyên truyền | Kết quả tuyên truyền | Tháng 9 | Các phòng thực hiện`,
  ],
  [
    "another-heading-without-numbers-further-down",
    `
    Nhiệm vụ | Chủ trì | Thời hạn
    Rà soát văn bản | Văn phòng | Quý I
    Nội dung công việc | Thời gian hoàn thành | Đơn vị thực hiện
    Công bố danh mục | Quý II | Phòng A`,
  ],
  [
    "crosses-under-months",
    `
    TT | Nhiệm vụ | Chủ trì | Tháng | < | < | < | < | < | < | < | < | < | < | <
    ^ | ^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
    (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15)
    1 | Kiểm tra công vụ | Thanh tra | | | x | | | X | | | | | |
    2 | Báo cáo năm | Văn phòng | | | | | | | | | | | | ✓`,
  ],
  [
    "ticks-under-quarters",
    `
    TT | Nhiệm vụ | Quý | < | < | < | Chủ trì
    ^ | ^ | I | II | III | IV | ^
    1 | Kiểm tra công vụ | ☐ | ☑ | ☐ | ☒ | Thanh tra
    2 | Báo cáo năm | | | \uF0FC | \uF0FE | Văn phòng
    3 | Họp giao ban | \uF078 | < | √ | ✔ | Văn phòng
    4 | Việc chưa xếp lịch | ☐ | ☐ | ☐ | ☐ | Văn phòng`,
  ],
  [
    "quarters-named-beside-the-time",
    `
    TT | Nhiệm vụ | Chủ trì | Thời gian thực hiện (Quý) | < | < | < | Sản phẩm
    ^ | ^ | ^ | I | II | III | IV | ^
    1 | Kiểm tra công vụ | Thanh tra | | x | | x | Kết luận
    2 | Báo cáo năm | Văn phòng | | | | x | Báo cáo`,
  ],
  [
    "quarters-of-two-years-never-merged",
    `
    Nhiệm vụ | Chủ trì | Quý/2025 | | | | Quý/2026 | | |
    | | I | II | III | IV | I | II | III | IV
    Kiểm tra công vụ | Thanh tra | | x | | | | x | |
    Báo cáo năm | Văn phòng | | | | x | | | | x`,
  ],
  [
    "numerals-whose-unit-nobody-names",
    `
    TT | Nhiệm vụ | Chủ trì | Thời gian thực hiện | < | < | <
    ^ | ^ | ^ | I | II | III | IV
    1 | Kiểm tra công vụ | Thanh tra | | x | |
    2 | Báo cáo năm | Văn phòng | | | | x`,
  ],
  [
    "short-months-in-one-row",
    `
    TT | Nhiệm vụ | Chủ trì | T1 | T2 | T3 | T4 | T5 | T6 | T7 | T8 | T9 | T10 | T11 | T12
    1 | Kiểm tra công vụ | Thanh tra | | | x | | | | | | | | |
    2 | Báo cáo năm | Văn phòng | | | | | | | | | | | | x`,
  ],
  [
    "groups-with-the-letters-of-the-alphabet",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    A | Chỉ đạo điều hành | |
    1 | Việc của nhóm A | Văn phòng | Quý I
    B | Thể chế | |
    1 | Việc của nhóm B | Văn phòng | Quý I
    C | Thủ tục hành chính | |
    1 | Việc của nhóm C | Văn phòng | Quý I
    D | Bộ máy | |
    1 | Việc của nhóm D | Văn phòng | Quý I
    Đ | Chế độ công vụ | |
    1 | Việc của nhóm Đ | Văn phòng | Quý I
    E | Tài chính công | |
    1 | Việc của nhóm E | Văn phòng | Quý I
    G | Chuyển đổi số | |
    1 | Việc của nhóm G | Văn phòng | Quý I
    H | Tác động | |
    1 | Việc của nhóm H | Văn phòng | Quý I
    I | Hài lòng | |
    1 | Việc của nhóm I | Văn phòng | Quý I
    K | Khác | |
    1 | Việc của nhóm K | Văn phòng | Quý I`,
  ],
  [
    "groups-after-a-star",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    * Cải cách thể chế | < | < | <
    1 | Rà soát văn bản | Thanh tra | 30/9/2025
    2 | Tập huấn công chức | Văn phòng | Quý II
    | * Tập huấn kỹ năng giao tiếp | |
    | * Tập huấn chữ ký số | |
    3 | Lập danh mục văn bản | Thanh tra | 15/01/2025
    * Cải cách thủ tục hành chính | < | < | <
    4 | Công bố danh mục | Văn phòng | Quý I/2025
    | * Niêm yết danh mục | Văn phòng |
    * Ghi chú: các phòng báo cáo hằng tháng | < | < | <
    * Mốc thời gian tính theo ngày làm việc | < | < | <`,
  ],
  [
    "one-cell-of-words-over-two-numbered-tasks",
    `
    TT | Nhiệm vụ | Chủ trì | Thời hạn
    1 | Rà soát, công bố thủ tục hành chính | Văn phòng | Quý I
    2 | ^ | Thanh tra | Quý III
    3 | Báo cáo năm | Văn phòng | 15/12/2025`,
  ],
  [
    "months-below-quarters-below-the-time",
    `
    TT | Nhiệm vụ | Thời gian | < | < | < | < | < | < | < | < | < | < | < | Chủ trì
    ^ | ^ | Quý I | < | < | Quý II | < | < | Quý III | < | < | Quý IV | < | < | ^
    ^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | ^
    1 | Kiểm tra công vụ | | | x | | | | | | | | | | Thanh tra
    2 | Báo cáo năm | | | | | | | | | | | | x | Văn phòng`,
  ],
  [
    "twelve-columns-counted",
    `
    TT | Nhiệm vụ | Tiêu chí | Chủ trì | Phối hợp | Thời hạn | Sản phẩm | Điểm tối đa | Điểm năm 2024 | Kinh phí | Nguồn | Ghi chú
    1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
    1 | Kiểm tra công vụ | Kiểm tra | Thanh tra | | Quý I | Kết luận | 1 | 1 | | |`,
  ],
  [
    "words-under-quarters",
    `
    TT | Nhiệm vụ | Chủ trì | Quý I | Quý II | Quý III | Quý IV
    1 | Sửa quy chế làm việc | Văn phòng | Dự thảo | Lấy ý kiến | Trình | Ban hành
    2 | Số hóa hồ sơ | Trung tâm | Kế hoạch | 30% | 60% | 100%`,
  ],
  ["nothing-but-words", `Kính gửi: Sở Nội vụ\n Về việc báo cáo\n`],
];
