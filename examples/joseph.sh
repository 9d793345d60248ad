#!/usr/bin/env bash
# Builds one whole profile from an empty database, by public commands alone, and shows it.
#
#   examples/joseph.sh            in a scratch database that is removed at the end
#   examples/joseph.sh FILE.db    in a new database that is kept
#
# ACQUAINT names the program; without it, it is built first. Every command says with --now when it is run, so that
# the profile is the same on every day.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
if [ -z "${ACQUAINT:-}" ]; then
  (cd "$project" && cargo build --release --locked --quiet)
  ACQUAINT=$project/target/release/acquaint
fi
if [ -n "${1:-}" ]; then
  database=$1
  if [ -e "$database" ]; then
    echo "$database is there already; name a new file" >&2
    exit 2
  fi
else
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  database=$scratch/joseph.db
fi

# Runs a command at a moment of the day, without what it has to say.
at() {
  local time=$1
  shift
  "$ACQUAINT" --db "$database" --now "2017-03-22T${time}Z" --no-input --quiet "$@" > /dev/null
}

joseph=jsmith@localhost.local

# The base: times as in the product, who works here, and what contacts can be.
at 09:00:00 db init --time-zone UTC
at 09:00:00 users add carmack --full-name "John Carmack"
at 09:00:00 statuses add "Prospective client"
at 09:00:00 newsletters add "Coffee 101"
at 09:00:00 forms add "Partnership application" --site "Dancing Goat" --field Email --field "First name" --field "Last name"
at 09:00:00 mappings set "form:Partnership application" Email=email "First name=first_name" "Last name=last_name"
at 09:00:00 consents add "Newsletter consent" --short-text "May we write to you?" \
  --full-text "We send one letter a month. You can revoke this at any time."
at 09:00:00 consents add "Tracking consent" --short-text "May we measure?" \
  --full-text "We keep which of our pages you look at. You can revoke this at any time."

# The persona and the score, each by a rule.
at 09:00:00 personas add "Tony, the Cafe Owner" --threshold 10 --description \
  "Tony has been running his own cafe for the last 7 years. He always looks at ways of improving the service he provides. He offers coffee that he sources from several roasteries. In addition to that, he also sells brewing machines, accessories and grinders for home use."
at 09:00:00 personas rules add "Tony, the Cafe Owner" --activity form_submission --points 15
at 09:00:00 scores add "Engagement and business fit"
at 09:00:00 scores rules add "Engagement and business fit" --activity page_visit --points 5
at 09:00:00 scores rules add "Engagement and business fit" --activity form_submission --points 20

# Joseph comes to the site, looks around, sends the form twice and subscribes.
at 15:20:16 forms submit "Partnership application" --email "$joseph" --value "Email=$joseph" \
  --value "First name=Joseph" --value "Last name=Smith"
at 15:20:20 forms submit "Partnership application" --email "$joseph" --value "Email=$joseph" \
  --value "First name=Joseph" --value "Last name=Smith"
at 15:21:00 activities log "$joseph" page_visit --url https://dancinggoat.example/partnership --recorded
at 15:22:00 newsletters subscribe "Coffee 101" "$joseph"
at 15:22:30 consents agree "$joseph" "Newsletter consent" --source "Partnership application"
at 15:22:30 consents agree "$joseph" "Tracking consent" --source "first visit"

# What an operator knows of him, and what she notes.
at 15:25:00 contacts edit "$joseph" --birthday 1988-02-22 --business-phone 134-5683 \
  --status "Prospective client" --gender male --address "Robinson avenue 1014" --city "San Diego" --zip 92102 --state California \
  --country USA
at 15:26:49 notes add "$joseph" --as carmack --stamp \
  "Often leaves products in shopping cart and doesn't proceed to check out."
at 15:26:50 recalc

"$ACQUAINT" --db "$database" --now 2017-03-22T15:30:00Z contacts show "$joseph"
