"""What Windows shows of a program before it runs: its icon, its version, and what it says it can do."""

import struct
import tempfile
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer.running import BuildError, run
from installer.windows import toolchain

APP_ID = "jp.qpost.desktop"
"""The AppUserModelID of process and start-menu link."""

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Pixels; what Windows asks for at 100 to 250 %."""

MANIFEST = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3"><security><requestedPrivileges>
    <requestedExecutionLevel level="asInvoker" uiAccess="false"/>
  </requestedPrivileges></security></trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1"><application>
    <supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/>
  </application></compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3"><windowsSettings>
    <dpiAwareness xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">PerMonitorV2</dpiAwareness>
    <longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
  </windowsSettings></application>
  <dependency><dependentAssembly>
    <assemblyIdentity type="win32" name="Microsoft.Windows.Common-Controls" version="6.0.0.0"
      processorArchitecture="*" publicKeyToken="6595b64144ccf1df" language="*"/>
  </dependentAssembly></dependency>
</assembly>
"""
"""Windows 10 and later, sharp on every screen, and message boxes in the system's present looks."""

_RESOURCES = """\
1 ICON "{icon}"
1 24 "{manifest}"
1 VERSIONINFO
FILEVERSION {numbers},0
PRODUCTVERSION {numbers},0
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "000004B0"
    BEGIN
      VALUE "CompanyName", "qpost"
      VALUE "FileDescription", "Qpost"
      VALUE "FileVersion", "{version}"
      VALUE "LegalCopyright", "The qpost contributors, AGPL-3.0-or-later"
      VALUE "OriginalFilename", "Qpost.exe"
      VALUE "ProductName", "Qpost"
      VALUE "ProductVersion", "{version}"
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x0000, 0x04B0
  END
END
"""


def icon(drawing: Path, target: Path) -> None:
    """An SVG as an .ico with a picture for each size."""
    pictures = [_drawn(drawing, size) for size in SIZES]
    place = 6 + 16 * len(pictures)
    table = [struct.pack("<HHH", 0, 1, len(pictures))]
    for size, picture in zip(SIZES, pictures, strict=True):
        side = size % 256  # 256 is written as 0
        table.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place))
        place += len(picture)
    target.write_bytes(b"".join(table) + b"".join(pictures))


def resources(icon_file: Path, version: str, scratch: Path) -> Path:
    """Icon, manifest and version as an object to be linked into the launcher."""
    manifest, script, made = (scratch / f"Qpost.{kind}" for kind in ("manifest", "rc", "o"))
    manifest.write_text(MANIFEST, "ascii")
    numbers = version.replace(".", ",")
    named = {"icon": icon_file, "manifest": manifest, "numbers": numbers, "version": version}
    script.write_text(_RESOURCES.format_map(named), "ascii")
    run([toolchain.WINDRES, script, "-O", "coff", "-o", made])
    return made


def _drawn(drawing: Path, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.read_bytes())).render(painter)
    painter.end()
    with tempfile.TemporaryDirectory() as scratch:
        kept = Path(scratch) / "picture.png"
        if not image.save(str(kept)):
            raise BuildError(f"Qt could not write {kept.name}")
        return kept.read_bytes()
