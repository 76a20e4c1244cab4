#!/usr/bin/env bash
# Builds what is stale and starts everything on one port. Options go to the program: --port N, --data DIR, --no-demo, --speed X, --recordings DIR, --help.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
dotnet build src/Api -c Release -v quiet -nologo --tl:off -clp:ErrorsOnly
exec dotnet artifacts/SingleNode/bin/Api/release/FieldService.Api.dll "$@"
