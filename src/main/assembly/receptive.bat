@echo off
rem Starts Receptive from any folder. Needs a JDK or JRE 17 or newer: JAVA_HOME's, else the one on the PATH.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" --module-path "%~dp0lib\javafx" --add-modules javafx.controls -cp "%~dp0lib\*" dev.receptive.Main %*
