/* Qpost.exe: loads the Python that lies beside it and runs `python -X utf8 -m qpost ...`, without a console.
   A program of its own, so that Windows shows its name and icon, and firewalls and Run keys can name it. */
#include <windows.h>
#include <shellapi.h>
#include <shobjidl.h>
#include <wchar.h>

#define ROOM (MAX_PATH * 4)

typedef int (*py_main)(int, wchar_t **);

static int damaged(void) {
    MessageBoxW(NULL, L"Qpost is damaged. Please install it again; what you wrote is kept.", L"Qpost", MB_ICONERROR);
    return 2;
}

/* Whoever starts a program without a console may hand it handles that lead nowhere; Python ends over such ones. */
static void drop_dead_handles(void) {
    DWORD all[] = {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
    for (int i = 0; i < 3; i++) {
        HANDLE handle = GetStdHandle(all[i]);
        if (handle && handle != INVALID_HANDLE_VALUE && GetFileType(handle) == FILE_TYPE_UNKNOWN) SetStdHandle(all[i], NULL);
    }
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show) {
    static wchar_t runtime[ROOM], dll[ROOM];
    wchar_t *slash;
    drop_dead_handles();
    /* The start menu's link names the same one: windows, pins and notifications belong to one program. */
    SetCurrentProcessExplicitAppUserModelID(APP_ID);
    if (!GetModuleFileNameW(NULL, runtime, MAX_PATH) || !(slash = wcsrchr(runtime, L'\\'))) return damaged();
    wcscpy(slash + 1, L"runtime");
    wcscpy(dll, runtime);
    wcscat(dll, L"\\" PYTHON_DLL);
    SetDllDirectoryW(runtime);
    HMODULE python = LoadLibraryExW(dll, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    py_main start = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!start) return damaged();
    int count = 0, used = 0;
    wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
    wchar_t **words = given ? LocalAlloc(LPTR, (count + 6) * sizeof *words) : NULL;
    if (!words) return damaged();
    words[used++] = given[0];
    words[used++] = L"-X";
    words[used++] = L"utf8";
    words[used++] = L"-m";
    words[used++] = L"qpost";
    for (int i = 1; i < count; i++) words[used++] = given[i];
    return start(used, words);
}
