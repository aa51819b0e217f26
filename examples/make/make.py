#!/usr/bin/env python3
"""Makes the example documents that are not written by hand: PDF, DOCX, and text in older charsets.

Needs chromium and pandoc (Debian packages `chromium`, `pandoc`, `fonts-dejavu-core`, `fonts-noto-cjk`). Run it from anywhere:

    python3 examples/make/make.py

PDF and DOCX carry the date of the document, not of the run, so that the metadata a reader finds in them is right.
Fonts differ between machines, so the PDFs' bytes may differ there; the committed ones are the ones that tests may rely on.
"""

import calendar
import os
import re
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "documents"

# source, target, date of the document, author
PDFS = [
    ("police-and-courts.html", "briefings/police-and-courts.pdf", "2026-11-13", "Ligature contributors"),
    ("karsholt-telecom.html", "kestovia/karsholt-telecom.pdf", "2024-04-18", "Roswitha Bell"),
]
# source, target, date of the document
DOCXS = [
    ("state-owned-firms.md", "briefings/state-owned-firms.docx", "2026-11-14"),
    ("ondrava-biosciences.md", "kestovia/ondrava-biosciences.docx", "2024-07-29"),
    ("砚衡通信.md", "kestovia/砚衡通信.docx", "2024-07-15"),
]
# source, target, charset
TEXTS = [
    ("xinjiang-offices.txt", "briefings/xinjiang-offices.txt", "cp1252"),
    ("天网与摄像机.txt", "briefings/天网与摄像机.txt", "gb18030"),
    ("suppliers-register.txt", "kestovia/suppliers-register.txt", "utf-16"),
]


def pdf(source: Path, target: Path, date: str, author: str) -> None:
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
             f"--user-data-dir={profile}", f"--print-to-pdf={target}", source.as_uri()],
            check=True, capture_output=True)
    data = target.read_bytes()
    stamp = date.replace("-", "").encode() + b"090000+00'00'"
    data = re.sub(rb"(/(?:Creation|Mod)Date \(D:)\d{14}\+00'00'", rb"\g<1>" + stamp, data)
    # Chromium offers no author. Its Creator is long, so an author of the same length altogether leaves every offset right.
    data = re.sub(rb"/Creator \((?:[^()\\]|\\.)*\)", lambda m: entry(author, len(m.group())), data, count=1)
    target.write_bytes(data)


def entry(author: str, length: int) -> bytes:
    made = f"/Author ({author})\n/Creator (Chromium)".encode("ascii")
    if len(made) > length:
        raise SystemExit(f"author {author!r} does not fit the {length} bytes that Chromium's Creator leaves")
    return made.ljust(length)


def docx(source: Path, target: Path, date: str) -> None:
    year, month, day = map(int, date.split("-"))
    epoch = calendar.timegm((year, month, day, 9, 0, 0))
    subprocess.run(["pandoc", "--from=markdown-smart", source, "-o", target],
                   check=True, env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)})


def text(source: Path, target: Path, charset: str) -> None:
    content = source.read_bytes().decode("utf-8")
    data = b"\xff\xfe" + content.encode("utf-16-le") if charset == "utf-16" else content.encode(charset)
    target.write_bytes(data)


def main() -> None:
    for source, target, date, author in PDFS:
        pdf(HERE / source, OUT / target, date, author)
    for source, target, date in DOCXS:
        docx(HERE / source, OUT / target, date)
    for source, target, charset in TEXTS:
        text(HERE / source, OUT / target, charset)


if __name__ == "__main__":
    main()
