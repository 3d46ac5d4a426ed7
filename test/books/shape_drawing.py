"""Tables drawn as text: a line for each row, `|` between cells. `<` belongs to the cell on its left, `^` to the one above,
`*words*` are bold, in each line of a cell, `\\n` begins a new line in the cell."""


def drawn(drawing):
    rows = [line.strip() for line in drawing.strip().split("\n")]
    return [[cell.strip() for cell in row.split("|")] for row in rows]


def areas(cells):
    """Each cell that has a place of its own: row, column, rows, columns, lines with whether they are bold."""
    for at, row in enumerate(cells):
        for column, words in enumerate(row):
            if words in ("<", "^"):
                continue
            columns = 1
            while column + columns < len(row) and row[column + columns] == "<":
                columns += 1
            rows = 1
            while at + rows < len(cells) and column < len(cells[at + rows]) and cells[at + rows][column] == "^":
                rows += 1
            lines = words.split("\\n")
            yield at, column, rows, columns, [plain(line) for line in lines]


def plain(line):
    """The words of a line, and whether they are bold."""
    bold = len(line) > 2 and line.startswith("*") and line.endswith("*")
    return (line[1:-1] if bold else line), bold


# The old encodings: letters as their fonts show them.
VOWELS = {
    "a": "á à ả ã ạ", "ă": "ắ ằ ẳ ẵ ặ", "â": "ấ ầ ẩ ẫ ậ", "e": "é è ẻ ẽ ẹ", "ê": "ế ề ể ễ ệ", "i": "í ì ỉ ĩ ị",
    "o": "ó ò ỏ õ ọ", "ô": "ố ồ ổ ỗ ộ", "ơ": "ớ ờ ở ỡ ợ", "u": "ú ù ủ ũ ụ", "ư": "ứ ừ ử ữ ự", "y": "ý ỳ ỷ ỹ ỵ",
}
TCVN3 = {
    "a": "¸µ¶·¹", "ă": "¾»¼½Æ", "â": "ÊÇÈÉË", "e": "ÐÌÎÏÑ", "ê": "ÕÒÓÔÖ", "i": "Ý×ØÜÞ",
    "o": "ãßáâä", "ô": "èåæçé", "ơ": "íêëìî", "u": "óïñòô", "ư": "øõö÷ù", "y": "ýúûüþ",
}
TCVN3_PLAIN = {
    "ă": "¨", "â": "©", "ê": "ª", "ô": "«", "ơ": "¬", "ư": "\u00ad", "đ": "®",
    "Ă": "¡", "Â": "¢", "Ê": "£", "Ô": "¤", "Ơ": "¥", "Ư": "¦", "Đ": "§",
}
VNI_BASE = {"ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "ô", "ư": "ö"}
VNI_TONES = {"": "ùøûõï", "ă": "éèúüë", "â": "áàåãä", "ê": "áàåãä", "ô": "áàåãä"}
VNI_PLAIN = {"ă": "aê", "â": "aâ", "ê": "eâ", "ô": "oâ", "ơ": "ô", "ư": "ö", "đ": "ñ", "Đ": "Ñ", "Ơ": "Ô", "Ư": "Ö"}
VNI_I = dict(zip("í ì ỉ ĩ ị".split(), "íìæóò"))


def tcvn3(words):
    table = dict(TCVN3_PLAIN)
    for vowel, toned in VOWELS.items():
        table.update(zip(toned.split(), TCVN3[vowel]))
    return "".join(table.get(letter, letter) for letter in words)


def vni(words):
    table = dict(VNI_PLAIN)
    for vowel, toned in VOWELS.items():
        tones = VNI_TONES.get(vowel, VNI_TONES[""])
        table.update((one, VNI_BASE.get(vowel, vowel) + tone) for one, tone in zip(toned.split(), tones))
    table.update(VNI_I)
    table["ỵ"] = "î"
    for small, old in list(table.items()):
        table.setdefault(small.upper(), old.upper())
    return "".join(table.get(letter, letter) for letter in words)
