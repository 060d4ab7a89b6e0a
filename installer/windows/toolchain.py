"""The compiler for Windows on Linux: executables and libraries out of a few lines of C."""

from pathlib import Path

from installer.running import run

HERE = Path(__file__).parent
GCC = "x86_64-w64-mingw32-gcc"
OBJDUMP = "x86_64-w64-mingw32-objdump"
DLLTOOL = "x86_64-w64-mingw32-dlltool"
WINDRES = "x86_64-w64-mingw32-windres"
REPRODUCIBLE = ("-Wl,--no-insert-timestamp",)
ONE_PLACE = "-Wl,--image-base,0x180000000"
"""Where a library wants to lie in memory; else the linker makes it out of the folder it builds in."""


def program(source: str, target: Path, *flags: str) -> None:
    """Compile one of the C files here into a program."""
    run([GCC, "-municode", "-O2", "-s", *REPRODUCIBLE, HERE / source, "-o", target, *flags])


def library(source: str, target: Path) -> None:
    """Compile one of the C files here into a library."""
    run([GCC, "-shared", "-O2", "-s", *REPRODUCIBLE, HERE / source, "-o", target])


def exports(library_file: Path) -> list[str]:
    """The names that a library offers."""
    told = run([OBJDUMP, "-p", library_file])
    table = told.partition("[Ordinal/Name Pointer] Table")[2].partition("\n\n")[0]
    return sorted({line.split()[-1] for line in table.splitlines() if line.strip().startswith("[")})


def forwarder(target: Path, to: Path, scratch: Path) -> None:
    """A library that passes every name on to another one: what python3.dll is to python311.dll."""
    definition = scratch / f"{target.stem}.def"
    names = "\n".join(f"{name}={to.stem}.{name}" for name in exports(to))
    definition.write_text(f"LIBRARY {target.name}\nEXPORTS\n{names}\n", "ascii")
    source = scratch / "empty.c"
    source.write_text("int __stdcall DllMain(void *a, unsigned b, void *c) { return 1; }\n", "ascii")
    flags = ("-shared", "-nostdlib", "-e", "DllMain", "-s", ONE_PLACE, *REPRODUCIBLE)
    run([GCC, *flags, source, definition, "-o", target])
