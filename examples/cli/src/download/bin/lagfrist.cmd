@echo off
rem Runs the command line from where it was unpacked. Takes the runtime beside it, else JAVA_HOME, else the java of the path.
rem Exclamation marks in names are kept, and so are & and %, which stand inside quotes.
setlocal EnableExtensions DisableDelayedExpansion
set "LAGFRIST=%~dp0.."
set "JAVA="
rem A JAVA_HOME that was set with quotes is taken without them.
set "JAVAHOME="
if defined JAVA_HOME set "JAVAHOME=%JAVA_HOME:"=%"
if defined JAVAHOME if exist "%JAVAHOME%\bin\java.exe" set "JAVA=%JAVAHOME%\bin\java.exe"
if exist "%LAGFRIST%\runtime\bin\java.exe" set "JAVA=%LAGFRIST%\runtime\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" set "JAVA=%%~$PATH:J"
if not defined JAVA (
  echo FEL  Java saknas. Installera Java 17 eller senare. 1>&2
  exit /b 1
)
if /i "%~1"=="host" goto outside
if /i "%~1"=="bench" goto outside
rem The answers are in UTF-8; the window gets its own code page back afterwards.
set "PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp') do set /a "PAGE=%%P" 2>nul
chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "%LAGFRIST%\lib\*" se.lagfrist.cli.Lagfrist %*
set "CODE=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul
exit /b %CODE%

:outside
echo FEL  %~1 finns inte i nedladdningen. 1>&2
exit /b 2
