#!/usr/bin/env bash
# Shows the engine at work: contacts and what they did come in, people are edited and deleted, and all the while a loop
# recalculates as cron would. At the end what is kept is exactly what working everything out again gives.
#
#   examples/engine.sh                              the sample that comes with the project, and a made-up stream
#   examples/engine.sh CONTACTS.csv ACTIVITIES.csv  your own files; they are only read
#
# CONTACTS_FLAGS and ACTIVITIES_FLAGS are given to the imports (--map, --type, --match …); PERIOD is how long the loop
# sleeps, in seconds; ACQUAINT is a program that is built already. Everything happens in a scratch database.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
contacts=$(realpath "${1:-$project/examples/hubspot-contacts.csv}")
activities=${2:+$(realpath "$2")}
period=${PERIOD:-1}

if [ -z "${ACQUAINT:-}" ]; then
  echo "$ cargo build --release"
  (cd "$project" && cargo build --release --locked)
  ACQUAINT=$project/target/release/acquaint
fi
acquaint() { "$ACQUAINT" "$@"; }
scratch=$(mktemp -d)
loop=
trap '[ -z "$loop" ] || kill "$loop" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$scratch"' EXIT
export ACQUAINT_DB="$scratch/contacts.db" ACQUAINT_NO_INPUT=1 ACQUAINT_PAGER=cat
cd "$scratch"

# Echoes a command and runs it; 5 says that some rows of a file were rejected.
show() {
  printf '\n$ %s\n' "$*"
  local status=0
  "$@" || status=$?
  [ "$status" -eq 0 ] || [ "$status" -eq 5 ] || exit "$status"
}

# Visits and purchases of the last 40 days, by the people of the database.
made_up_stream() {
  acquaint contacts export --known --fields email | tail -n +2 | awk -v now="$(date +%s)" '
    BEGIN { srand(7); print "email,type,time,value,url" }
    { for (n = int(rand() * 12); n > 0; n--) {
        at = now - int(rand() * 40 * 86400)
        kind = rand() < 0.25 ? "purchase" : "page_visit"
        printf "%s,%s,%s,%s,https://shop.example/%d\n", $1, kind, strftime("%Y-%m-%dT%H:%M:%SZ", at, 1),
          (kind == "purchase" ? int(rand() * 200) : ""), int(rand() * 30) } }'
}

# What cron runs every minute.
cron() {
  while :; do
    acquaint recalc --quiet --skip-if-running || echo "recalc ended with $?" >> failures
    sleep "$period"
  done
}

show acquaint db init --time-zone Europe/Vienna
# shellcheck disable=SC2086
show acquaint contacts import "$contacts" --quiet ${CONTACTS_FLAGS:-}
if [ -z "$activities" ]; then
  made_up_stream > stream.csv
  activities=$scratch/stream.csv
fi

show acquaint groups add Buyers --where 'did(purchase, last 30d)'
show acquaint groups add Regulars --where 'count(any, last 30d) >= 4'
show acquaint groups add Sleeping --where 'did(any) and not did(any, last 14d)'
show acquaint scores add Engagement --notify-at 50
show acquaint scores rules add Engagement --activity purchase --points 25 --recurring --max 100 --valid-for 30d
show acquaint scores rules add Engagement --activity page_visit --points 2 --recurring --max 20 --valid-for 14d
show acquaint scores add Fit
show acquaint scores rules add Fit --where 'job_title ~ owner or company is set' --points 10
show acquaint personas add Shopper --threshold 20
show acquaint personas rules add Shopper --activity purchase --points 20 --valid-for 1y
show acquaint personas add Visitor --threshold 6
show acquaint personas rules add Visitor --activity page_visit --points 2 --recurring --valid-for 1mo
show acquaint groups add Promising --where 'group(Buyers) and score(Engagement) >= 30 or group(Regulars)'

echo
echo "$ while :; do acquaint recalc --quiet --skip-if-running; sleep $period; done &"
cron &
loop=$!

# The stream comes in parts; between two of them somebody is deleted, and somebody edited.
rows=$(($(wc -l < "$activities") - 1))
part=$(((rows + 5) / 6))
for number in 0 1 2 3 4 5; do
  sed -n "1p; $((number * part + 2)),$(((number + 1) * part + 1))p" "$activities" > "part-$number.csv"
  # shellcheck disable=SC2086
  show acquaint activities import "part-$number.csv" --quiet --rejects "rejects-$number.csv" ${ACTIVITIES_FLAGS:-}
  gone=$(acquaint contacts list --limit 1 --format ids --quiet)
  show acquaint contacts delete "$gone" --with-consents --yes --quiet
  kept=$(acquaint contacts list --limit 1 --format ids --quiet)
  show acquaint contacts edit "$kept" --job-title "Owner $number" --quiet
  sleep "$period"
done
show acquaint db undo --yes --quiet
kill "$loop"
wait "$loop" 2> /dev/null || true
loop=
if [ -s failures ]; then
  cat failures >&2
  exit 1
fi

show acquaint recalc
show acquaint recalc --verify
show acquaint recalc --runs --limit 5
show acquaint groups list --sort members:desc --fields id,name,members,condition
show acquaint personas list
show acquaint scores histogram Engagement --bins 8
first=$(acquaint scores contacts Engagement --limit 1 --format ids --quiet)
if [ -n "$first" ]; then
  show acquaint scores explain Engagement "$first"
  show acquaint groups explain Promising "$first"
  show acquaint contacts history "$first" --limit 8
fi
show acquaint groups forecast Buyers --days 10
