#!/usr/bin/env bash
# Builds acquaint and shows its main job on a real export: import, list, one profile, undo.
#
#   examples/tour.sh              the sample that comes with the project
#   examples/tour.sh FILE.csv     your own export; it is only read
#
# Everything happens in a scratch database that is removed at the end; nothing else is touched.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
file=${1:-$project/examples/hubspot-contacts.csv}
if [ ! -r "$file" ]; then
  echo "cannot read $file" >&2
  exit 2
fi
file=$(cd "$(dirname "$file")" && pwd)/$(basename "$file")

echo "$ cargo build --release"
(cd "$project" && cargo build --release --locked)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export PATH="$project/target/release:$PATH" ACQUAINT_DB="$scratch/contacts.db" ACQUAINT_NO_INPUT=1 ACQUAINT_PAGER=cat
cd "$scratch"

# Echoes a command and runs it; 5 says that some rows were rejected, which is part of the tour.
show() {
  printf '\n$ %s\n' "$*"
  local status=0
  "$@" || status=$?
  if [ "$status" -ne 0 ] && [ "$status" -ne 5 ]; then
    exit "$status"
  fi
}

show acquaint contacts import "$file"
show acquaint contacts list --limit 8
first=$(acquaint contacts list --limit 1 --format ids --quiet)
if [ -z "$first" ]; then
  printf '\nNo row of the file could be taken; the reasons are above.\n'
  exit 5
fi
show acquaint contacts show "$first"
show acquaint db log --limit 5
show acquaint db undo --yes
show acquaint contacts list --count
