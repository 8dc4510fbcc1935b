@echo off
rem Starts Receptive from any folder. Needs a JDK or JRE 17 or newer: JAVA_HOME's, else the one on the PATH.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "modules=javafx.controls"
set "home="
for /f "tokens=1,* delims==" %%a in ('""%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home ="') do set "home=%%b"
rem The processor's vectors, where this Java has them: training is then several times as fast.
if defined home findstr /c:"jdk.incubator.vector" "%home:~1%\release" >nul 2>&1 && set "modules=javafx.controls,jdk.incubator.vector"
"%java%" --module-path "%~dp0lib\javafx" --add-modules %modules% -cp "%~dp0lib\*" dev.receptive.Main %*
