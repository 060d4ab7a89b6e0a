; The setup of Qpost: for this user alone, without an administrator, in the four languages of the program.
; makensis -DVERSION=0.1.0 -DFILES=list -DTARGET=setup.exe -DICON=file -DAPP_ID=name [-DSIGN=command] setup.nsi
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
!define APP "Qpost"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
Name "${APP}"
OutFile "${TARGET}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "Software\${APP}" "InstallDir"
SetCompressor /SOLID lzma
SetDateSave on
BrandingText "${APP} ${VERSION}"
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include x64.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh
!ifdef SIGN
  !finalize '"${SIGN}" "%1"' = 0
  !uninstfinalize '"${SIGN}" "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${APP}.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString PROGRAM ${LANG_JAPANESE} "Qpost 本体"
LangString PROGRAM ${LANG_KOREAN} "Qpost 프로그램"
LangString PROGRAM ${LANG_SIMPCHINESE} "Qpost 程序"
LangString PROGRAM ${LANG_ENGLISH} "Qpost"
LangString AUTOSTART ${LANG_JAPANESE} "Windowsログイン時にQpostを起動する"
LangString AUTOSTART ${LANG_KOREAN} "Windows 로그인 시 Qpost 실행"
LangString AUTOSTART ${LANG_SIMPCHINESE} "Windows系统开始时将自动启动Qpost"
LangString AUTOSTART ${LANG_ENGLISH} "Start Qpost when I sign in to Windows"
LangString NEEDS_64 ${LANG_JAPANESE} "64ビット版のWindows 10以降が必要です。"
LangString NEEDS_64 ${LANG_KOREAN} "64비트 Windows 10 이상이 필요합니다."
LangString NEEDS_64 ${LANG_SIMPCHINESE} "需要64位的Windows 10或更高版本。"
LangString NEEDS_64 ${LANG_ENGLISH} "64-bit Windows 10 or later is needed."
LangString STILL_RUNS ${LANG_JAPANESE} "Qpostがまだ動いています。Qpostを終了してから、もう一度お試しください。書いた内容は残ります。"
LangString STILL_RUNS ${LANG_KOREAN} "Qpost가 아직 실행 중입니다. Qpost를 종료한 뒤 다시 시도해 주십시오. 작성한 내용은 남아 있습니다."
LangString STILL_RUNS ${LANG_SIMPCHINESE} "Qpost仍在运行。请退出Qpost后重试。所写内容会保留。"
LangString STILL_RUNS ${LANG_ENGLISH} "Qpost is still running. Please quit it and try again. What you wrote is kept."
LangString KEEP_DATA ${LANG_JAPANESE} "このパソコンに保存された下書き・送信待ち・お問い合わせの控えも削除しますか。$\n「いいえ」を選ぶと残り、もう一度インストールすると続きから使えます。"
LangString KEEP_DATA ${LANG_KOREAN} "이 컴퓨터에 저장된 임시저장, 보낼 편지, 문의 사본도 삭제하시겠습니까?$\n'아니요'를 선택하면 남아 있으며, 다시 설치하면 이어서 쓸 수 있습니다."
LangString KEEP_DATA ${LANG_SIMPCHINESE} "是否同时删除保存在此电脑上的草稿、待发送内容和咨询副本?$\n选择“否”则保留,重新安装后可继续使用。"
LangString KEEP_DATA ${LANG_ENGLISH} "Also delete the drafts, unsent messages and copies of inquiries on this computer?$\nWith No they stay, and a new installation goes on from there."

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "${APP}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "${APP} setup"
VIAddVersionKey /LANG=1033 "LegalCopyright" "The qpost contributors, AGPL-3.0-or-later"

; The link in the start menu names the program as the program names itself, so that Windows takes both for one.
!macro NAME_LINK FILE
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("${FILE}",${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
        System::Call '*(&w128 "${APP_ID}")p.r5'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r5)p.r4'
        ${IPropertyStore::SetValue} $2 '($3,$4)'
        ${IPropertyStore::Commit} $2 ""
        ${IPersistFile::Save} $1 '("${FILE}",1)'
        System::Free $3
        System::Free $4
        System::Free $5
        ${IUnknown::Release} $2 ""
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

; The running program finishes what it is writing and ends; the setup waits for that, and never kills it.
!macro ASK_TO_QUIT
  ${If} ${FileExists} "$INSTDIR\${APP}.exe"
    ExecWait '"$INSTDIR\${APP}.exe" --quit' $0
    ${If} $0 <> 0
      MessageBox MB_ICONSTOP "$(STILL_RUNS)" /SD IDOK
      SetErrorLevel 3
      Abort
    ${EndIf}
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(NEEDS_64)" /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
FunctionEnd

Section "$(PROGRAM)" SecProgram
  SectionIn RO
  !insertmacro ASK_TO_QUIT
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\runtime"
  !include "${FILES}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${APP}.exe"
  !insertmacro NAME_LINK "$SMPROGRAMS\${APP}.lnk"
  WriteRegStr HKCU "Software\${APP}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${APP}.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "qpost"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; Asked for on purpose: /AUTOSTART=1 in a silent setup, or the tick. The program's own settings can change it.
Section /o "$(AUTOSTART)" SecAutostart
  WriteRegStr HKCU "${RUN}" "qpost" '"$INSTDIR\${APP}.exe" --background'
SectionEnd

Section -Asked
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AUTOSTART=" $1
  ${IfNot} ${Errors}
  ${AndIf} $1 == "1"
    WriteRegStr HKCU "${RUN}" "qpost" '"$INSTDIR\${APP}.exe" --background'
  ${EndIf}
SectionEnd

; What the program keeps in the Windows credential store: the keyring names it "qpost: ...", or, where it was written
; again, "qpost@qpost: ...". The beginning of the name is on the stack.
Function un.ForgetCredentials
  Pop $9
  System::Call 'advapi32::CredEnumerateW(w "$9*", i 0, *i .r2, *p .r3) i.r4'
  ${If} $4 <> 0
    IntOp $2 $2 - 1
    ${ForEach} $5 0 $2 + 1
      IntOp $6 $5 * ${NSIS_PTR_SIZE}
      IntPtrOp $6 $6 + $3
      System::Call '*$6(p .r7)'
      System::Call '*$7(i, i, w .r8)'
      System::Call 'advapi32::CredDeleteW(w r8, i 1, i 0)'
    ${Next}
    System::Call 'advapi32::CredFree(p r3)'
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro ASK_TO_QUIT
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\runtime"
  Delete "$INSTDIR\${APP}.exe"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${APP}"
  DeleteRegValue HKCU "${RUN}" "qpost"
  ; Silent, it keeps them unless /DATA=1 is said: what was written is never deleted by an answer nobody gave.
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DATA=" $1
  ${If} ${Errors}
    StrCpy $1 "0"
    ${IfNot} ${Silent}
      MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(KEEP_DATA)" /SD IDNO IDNO kept
      StrCpy $1 "1"
      kept:
    ${EndIf}
  ${EndIf}
  ${If} $1 == "1"
    RMDir /r "$LOCALAPPDATA\qpost"
    Push "qpost: "
    Call un.ForgetCredentials
    Push "qpost@qpost: "
    Call un.ForgetCredentials
  ${EndIf}
SectionEnd
