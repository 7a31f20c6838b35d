# SPDX-FileCopyrightText: 2026 The Nashra authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tables in resources/packs have in common: their columns, ids and how names are printed."""
import csv
import json
import pathlib
import re
import unicodedata
import uuid

RESOURCES = pathlib.Path(__file__).resolve().parent.parent / "resources"
PACKS = RESOURCES / "packs"
NAMESPACE = uuid.UUID("6d1f5c1e-7a53-5c0a-9f0e-1b6e0f3a7c52")
FIELDS = ["id", "kind", "name.en", "name.ar", "variant.en", "variant.ar", "adjective.en", "adjective.ar", "acronym.en",
          "gender", "identifiers", "relations"]


def identity(code, what=""):
    return str(uuid.uuid5(NAMESPACE, code + what))


def plain(text):
    """Without tashkeel and tatweel, as names are printed."""
    return re.sub("[\u0640\u064b-\u0652]", "", text)


def folded(text):
    """What two spellings of a name have in common: marks, hyphens and the forms of alef do not count."""
    letters = [one for one in unicodedata.normalize("NFKD", text.casefold()) if one.isalnum() or one.isspace()]
    return " ".join("".join(letters).translate(str.maketrans("ىةٱ", "يها")).split())


def table(name):
    """The rows of one of our own tables, each a list of cells as long as its heading."""
    lines = (PACKS / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def several(cell):
    return [text for text in cell.split(";") if text]


def words(language, section):
    """A section of the words that tell what a name stands for."""
    found, inside = set(), False
    for line in (RESOURCES / "names" / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            inside = line == f"[{section}]"
        elif inside and line and not line.startswith("#"):
            found.add(line.strip())
    return found


def write(name, rows, fields=None):
    with open(PACKS / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        sheet = csv.DictWriter(file, fields or FIELDS, lineterminator="\n")
        sheet.writeheader()
        for row in rows:
            sheet.writerow({key: " | ".join(value) if isinstance(value, list) else value for key, value in row.items()})
    manifest = PACKS / f"{name}.json"
    told = json.loads(manifest.read_text(encoding="utf-8"))
    told["count"] = len(rows)
    manifest.write_text(json.dumps(told, ensure_ascii=False, indent=4) + "\n", encoding="utf-8")
