<# : the batch half
@echo off
rem Starts Maven for this project: the installed one when it is 3.8 or newer,
rem otherwise the version pinned in .mvn\wrapper\maven-wrapper.properties, which is
rem fetched once, checked, and kept in the user's Maven folder.
rem SPDX-License-Identifier: Apache-2.0
rem
rem Two languages in one file: PowerShell sees this half as a comment, and cmd
rem leaves before it reaches the PowerShell half, which prints the Maven to start.

setlocal
set "MVNW_SELF=%~f0"
set "MVNW_DIR=%~dp0"
set "MVNW_MAVEN="

rem A module path inherited from PowerShell 7 keeps Windows PowerShell from its own modules.
set "MVNW_MODULES=%PSModulePath%"
set "PSModulePath="
for /f "usebackq delims=" %%m in (`powershell -NoProfile -Command "Invoke-Expression (Get-Content -Raw -LiteralPath $env:MVNW_SELF)"`) do set "MVNW_MAVEN=%%m"
set "PSModulePath=%MVNW_MODULES%"
if not defined MVNW_MAVEN exit /b 1

rem Called from another folder it still builds this project, unless told otherwise.
:scan
if "%~1"=="" goto this_project
if "%~1"=="-f" goto as_told
if "%~1"=="--file" goto as_told
shift
goto scan

rem No "call" below: it would expand the arguments a second time.
:this_project
"%MVNW_MAVEN%" -f "%MVNW_DIR%pom.xml" %*
exit /b %ERRORLEVEL%

:as_told
"%MVNW_MAVEN%" %*
exit /b %ERRORLEVEL%
#>

# The PowerShell half. Standard output carries the path of Maven and nothing else.

$installed = Get-Command mvn -CommandType Application -All -ErrorAction SilentlyContinue |
    Where-Object { '.cmd', '.bat', '.exe' -contains $_.Extension } |
    Select-Object -First 1
if ($installed -and
    "$(& $installed.Path --version 2>$null)" -match 'Apache Maven (\d+\.\d+)' -and
    [version]$Matches[1] -ge [version]'3.8') {
  $installed.Path
  exit 0
}

# Not earlier: with Stop, a mere warning of "mvn --version" would end the script.
$ErrorActionPreference = 'Stop'

try {
  $pinned = ConvertFrom-StringData (Get-Content -Raw -LiteralPath (
      Join-Path $env:MVNW_DIR '.mvn\wrapper\maven-wrapper.properties'))
  $version = $pinned.mavenVersion
  $name = "apache-maven-$version"
  $userFolder = $env:MAVEN_USER_HOME
  if (-not $userFolder) { $userFolder = Join-Path $env:USERPROFILE '.m2' }
  # One level deeper than the name: Apache's own wrapper keeps its copies in $shelf too.
  $shelf = Join-Path $userFolder "wrapper\dists\$name"
  $target = Join-Path $shelf $name
  $maven = Join-Path $target 'bin\mvn.cmd'

  if (-not (Test-Path -LiteralPath $maven)) {
    # Beside the target, so that the final move is a rename and never half done.
    $temp = Join-Path $shelf "tmp.$([guid]::NewGuid())"
    $zip = Join-Path $temp "$name.zip"
    $url = "https://archive.apache.org/dist/maven/maven-3/$version/binaries/$name-bin.zip"
    $null = New-Item -ItemType Directory -Force -Path $temp

    [Console]::Error.WriteLine("mvnw: Fetching $url")
    # Older Windows offers only TLS versions that the archive no longer speaks.
    [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
    try {
      (New-Object Net.WebClient).DownloadFile($url, $zip)
    } catch {
      throw "Could not fetch $url; check the network and any proxy. ($($_.Exception.GetBaseException().Message))"
    }

    $hash = [Security.Cryptography.SHA512]::Create().ComputeHash([IO.File]::ReadAllBytes($zip))
    if ([BitConverter]::ToString($hash).Replace('-', '') -ne $pinned.zipSha512) {
      throw "The SHA-512 of $url is not the pinned one, so the download was deleted."
    }

    Add-Type -AssemblyName System.IO.Compression.FileSystem
    [IO.Compression.ZipFile]::ExtractToDirectory($zip, $temp)
    try {
      [IO.Directory]::Move((Join-Path $temp $name), $target)
    } catch {
      # A second mvnw may have been faster; then its copy serves as well.
      if (-not (Test-Path -LiteralPath $maven)) { throw "Could not move Maven $version into $shelf." }
    }
  }
  $maven
} catch {
  [Console]::Error.WriteLine("mvnw: $($_.Exception.Message)")
  exit 1
} finally {
  if ($temp) { Remove-Item -LiteralPath $temp -Recurse -Force -ErrorAction SilentlyContinue }
}
