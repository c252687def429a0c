@echo off
rem Runs the command line from where it was unpacked. Takes the runtime beside it, else JAVA_HOME, else the java of the path.
setlocal
set "LAGFRIST=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%LAGFRIST%\runtime\bin\java.exe" set "JAVA=%LAGFRIST%\runtime\bin\java.exe"
rem The answers are in UTF-8.
chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "%LAGFRIST%\lib\*" se.lagfrist.cli.Lagfrist %*
exit /b %ERRORLEVEL%
