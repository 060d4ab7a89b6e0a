/* For the proof only: Wine's own mscms aborts where Qt asks for a colour profile; Qt does without one. */
#define NOTHING(name) __declspec(dllexport) void *name(void) { return 0; }
NOTHING(GetColorProfileFromHandle)
NOTHING(CloseColorProfile)
NOTHING(WcsCreateIccProfile)
NOTHING(OpenColorProfileW)
