#!/usr/bin/env bash
# Runs every test: web units, then each .NET test project, the browser and crash tests last. Ends with "N passed, N failed, N skipped".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export DOTNET_ROOT="${DOTNET_ROOT:-$(dirname "$(readlink -f "$(command -v dotnet)")")}"
results=artifacts/test-results
rm -rf "$results" && mkdir -p "$results"
passed=0 failed=0 skipped=0

add() { passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3)); }

count() { grep -oE "$2=\"[0-9]+\"" "$1" | head -1 | grep -oE '[0-9]+' || echo 0; }

dotnet build FieldService.sln -c Release -v quiet -nologo --tl:off || { echo "The build failed."; echo "0 passed, 1 failed"; exit 1; }

echo "== web"
if NO_COLOR=1 npm --prefix web test --silent -- --reporter=default --reporter=junit --outputFile.junit="$PWD/$results/web.xml"; then :; else echo "web tests failed"; fi
if [ -f "$results/web.xml" ]; then
  tests=$(count "$results/web.xml" tests) bad=$(count "$results/web.xml" failures)
  add $((tests - bad)) "$bad" 0
else
  add 0 1 0
fi

for project in tests/*.Tests/*.Tests.csproj; do
  name=$(basename "$project" .csproj)
  echo "== $name"
  "artifacts/SingleNode/bin/$name/release/FieldService.$name" -trx "$results/$name.trx" -noLogo -noColor || echo "$name failed"
  if [ -f "$results/$name.trx" ]; then
    add "$(count "$results/$name.trx" passed)" "$(count "$results/$name.trx" failed)" "$(count "$results/$name.trx" notExecuted)"
  else
    add 0 1 0
  fi
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
