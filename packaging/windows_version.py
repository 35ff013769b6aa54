"""Say what Windows shows under the properties of the program: its name and its version."""

from __future__ import annotations

_TEXT = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The Facilitator team'),
      StringStruct('FileDescription', 'Facilitator'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'facilitator'),
      StringStruct('OriginalFilename', '{name}.exe'),
      StringStruct('ProductName', 'Facilitator'),
      StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])])
  ]
)
"""


def windows_version(version: str, name: str) -> str:
    """Return the resource of the program `name` as PyInstaller reads it; a version has up to four numbers there."""
    numbers = tuple(int(part) for part in version.split(".")[:4])
    return _TEXT.format(numbers=(*numbers, 0, 0, 0, 0)[:4], version=version, name=name)
