@echo off
rem Starts Receptive from any folder. Needs a JDK or JRE 17 or newer: JAVA_HOME's, else the one on the PATH.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "modules=javafx.controls"
rem The processor's vectors, where this Java has them: training, in the window too, is then several times as fast. Java warns
rem of the module at every start, so it does not come where nothing is trained.
set "vectors=yes"
for %%a in (%*) do for %%b in (export --help -h --version -V) do if "%%~a"=="%%b" set "vectors="
if defined vectors "%java%" --list-modules 2>nul | findstr /b "jdk.incubator.vector" >nul && set "modules=javafx.controls,jdk.incubator.vector"
rem A file is written in a few seconds: code that is compiled soon is faster than code that is compiled well.
set "soon="
for %%a in (%*) do if "%%~a"=="export" set "soon=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
rem The window is opened with no word, with options, or with a file.
set "window="
set "first=%~1"
if not defined first set window="@%~dp0lib\window.args"
if defined first if "%first:~0,1%"=="-" set window="@%~dp0lib\window.args"
if defined first if exist "%first%" set window="@%~dp0lib\window.args"
"%java%" %soon% %window% --module-path "%~dp0lib\javafx" --add-modules %modules% -cp "%~dp0lib\*" dev.receptive.Main %*
