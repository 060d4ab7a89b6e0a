/* python.exe for the proof only: what python.org ships, in two lines. */
#include <windows.h>
__declspec(dllimport) int Py_Main(int, wchar_t **);
int wmain(int count, wchar_t **words) { return Py_Main(count, words); }
