"""Makes the appendices of test/books/shapes, as departments lay them out and as programs save them.

    /usr/bin/python3 test/books/make-shapes.py [NAME ...]

Needs python-docx, openpyxl and, for the files that LibreOffice has saved, soffice. The files are kept in the repository: the
tests need none of these. Without names all files are made. shape_documents.py and shape_workbooks.py have what stands
in them, shape_broken.py the files that nobody can read. Everything in them is invented.
"""

import io
import os
import re
import subprocess
import sys
import tempfile
import zipfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from shape_broken import BROKEN  # noqa: E402
from shape_documents import DOCUMENTS  # noqa: E402
from shape_workbooks import WORKBOOKS  # noqa: E402

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "shapes")

# Saved again by LibreOffice from the file they come from.
SAVED_AGAIN = {
    "saved-by-libreoffice.docx": "two-row-head.docx",
    "saved-by-libreoffice.xlsx": "title-and-merged-head.xlsx",
    "formulas.xlsx": "formulas.xlsx",
}


def main(wanted):
    made = {**DOCUMENTS, **WORKBOOKS}
    for name, make in made.items():
        if not wanted or name in wanted:
            write(name, small(make()))
    for name, source in SAVED_AGAIN.items():
        if not wanted or name in wanted:
            write(name, small(saved_by_libreoffice(source)))
    for name, make in BROKEN.items():
        if not wanted or name in wanted:
            write(name, make(FOLDER))


def write(name, data):
    with open(os.path.join(FOLDER, name), "wb") as file:
        file.write(data)
    print(f"{name}: {len(data)} bytes")


def small(data):
    """Without pictures of the first page, times and looks that nothing uses; the same bytes each time."""
    source = zipfile.ZipFile(io.BytesIO(data))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for info in source.infolist():
            part = source.read(info)
            if re.search(r"thumbnail|customXml|stylesWithEffects|printerSettings", info.filename, re.I):
                continue
            if info.filename.endswith((".rels", "[Content_Types].xml")):
                part = re.sub(
                    rb"<(Relationship|Override|Default)\b[^>]*(thumbnail|customXml|stylesWithEffects|printerSettings)[^>]*/>",
                    b"",
                    part,
                )
            if info.filename == "docProps/core.xml":
                part = re.sub(rb"\d{4}-\d\d-\d\dT[\d:.]+Z?", b"2025-01-15T00:00:00Z", part)
            target.writestr(zipfile.ZipInfo(info.filename, (2025, 1, 15, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def saved_by_libreoffice(name):
    ending = name.rsplit(".", 1)[1]
    filters = {"docx": "docx:MS Word 2007 XML", "xlsx": "xlsx:Calc MS Excel 2007 XML"}
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to"]
        subprocess.run(
            [*command, filters[ending], "--outdir", folder, os.path.join(FOLDER, name)],
            check=True,
            capture_output=True,
        )
        with open(os.path.join(folder, name), "rb") as file:
            return file.read()


main(sys.argv[1:])
