"""The shapes that cannot be read, or not under the name they have: a function for each, given the folder of the others."""

import io
import os
import zipfile


def part_of(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def changed(data, change):
    """The package with each part as `change(path, bytes)` gives it back; left out when that is None."""
    out = io.BytesIO()
    source = zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for info in source.infolist():
            part = change(info.filename, source.read(info))
            if part is not None:
                target.writestr(zipfile.ZipInfo(info.filename, (2025, 1, 15, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def cut_off(folder):
    data = part_of(folder, "two-row-head.docx")
    return data[: len(data) * 2 // 3]


def wrong_ending(folder):
    """An .xlsx that somebody has named .docx."""
    return part_of(folder, "two-sheets.xlsx")


def web_page(_folder):
    """What some portals hand out as "Excel"."""
    return "<html><body><table><tr><td>TT</td><td>Nhiệm vụ</td></tr></table></body></html>".encode()


def compound_file(names):
    """The container of the old formats, as far as its first sectors: header, then the directory with the names."""
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + bytes.fromhex("3e000300feff0900") + bytes(480)
    entries = b"".join(name.encode("utf-16-le").ljust(64, b"\0") + bytes(64) for name in names)
    return header + entries.ljust(1024, b"\0")


def with_password(_folder):
    return compound_file(["Root Entry", "EncryptionInfo", "EncryptedPackage"])


def old_word(_folder):
    return compound_file(["Root Entry", "WordDocument", "1Table"])


def macros(folder):
    """Its macros stand in a part with another name than usual."""

    def change(path, part):
        if path == "[Content_Types].xml":
            part = part.replace(
                b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                b"application/vnd.ms-word.document.macroEnabled.main+xml",
            )
            return part.replace(
                b"</Types>",
                b'<Override PartName="/word/code.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
            )
        return part

    return changed(part_of(folder, "few-columns.docx"), change)


def unclosed_tag(folder):
    def change(path, part):
        return part.replace(b"</w:tbl>", b"", 1) if path == "word/document.xml" else part

    return changed(part_of(folder, "few-columns.docx"), change)


def unclosed_row(folder):
    def change(path, part):
        return part[: len(part) // 2] if path == "xl/worksheets/sheet1.xml" else part

    return changed(part_of(folder, "excel-table.xlsx"), change)


def no_strings(folder):
    """Its words stand in a part that is missing."""

    def change(path, part):
        return None if path == "xl/sharedStrings.xml" else part

    return changed(part_of(folder, "saved-by-libreoffice.xlsx"), change)


def no_table(folder):
    def change(path, part):
        if path != "word/document.xml":
            return part
        begin, end = part.index(b"<w:tbl>"), part.rindex(b"</w:tbl>") + len(b"</w:tbl>")
        return part[:begin] + part[end:]

    return changed(part_of(folder, "few-columns.docx"), change)


BROKEN = {
    "cut-off.docx": cut_off,
    "really-a-workbook.docx": wrong_ending,
    "web-page.xlsx": web_page,
    "empty.docx": lambda _folder: b"",
    "with-password.xlsx": with_password,
    "old-word.docx": old_word,
    "with-macros.docx": macros,
    "unclosed-tag.docx": unclosed_tag,
    "unclosed-row.xlsx": unclosed_row,
    "no-strings.xlsx": no_strings,
    "no-table.docx": no_table,
}
