#!/usr/bin/env bash
# Imports whole exports of four products, table by table, as far as their keys join: Kentico, Mailchimp, HubSpot and
# Mautic. Every row of every table is added, unchanged or rejected with its reason.
#
#   examples/crm.sh FOLDER            the folders kentico, mailchimp, hubspot and mautic in FOLDER, each into a scratch
#                                     database that is removed at the end
#   examples/crm.sh FOLDER DIRECTORY  the same, keeping the databases and the rejected rows there
#
# ACQUAINT names the program; without it, it is built first.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
if [ ! -d "${1:-}" ]; then
  echo "usage: examples/crm.sh FOLDER [DIRECTORY]" >&2
  exit 2
fi
folder=$(cd "$1" && pwd)
if [ -z "${ACQUAINT:-}" ]; then
  (cd "$project" && cargo build --release --locked --quiet)
  ACQUAINT=$project/target/release/acquaint
fi
if [ -n "${2:-}" ]; then
  mkdir -p "$2"
  work=$(cd "$2" && pwd)
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
cd "$work"
export ACQUAINT_NO_INPUT=1

# Starts with the tables of a product, in a database of its own.
product=
tables_of() {
  product=$1
  export ACQUAINT_DB=$work/$product.db
  printf '\n== %s\n' "$product"
  "$ACQUAINT" db init --time-zone UTC --quiet
}

# Imports a table: its file, then the command. Rejected rows are part of the story; their reasons are shown.
table() {
  local file=$folder/$product/$1 status=0
  shift
  printf '$ acquaint %s import %s\n' "$1" "$(basename "$file")"
  local noun=$1 verb=import
  shift
  if [ "${1:-}" = contacts-of ]; then
    verb=import-contacts
    shift
  fi
  "$ACQUAINT" "$noun" "$verb" "$file" --rejects "$product-$(basename "$file" .csv)-$noun.csv" "$@" 2>&1 |
    grep -Ev '^(Hint|Mapping):' || status=${PIPESTATUS[0]}
  if [ "$status" -ne 0 ] && [ "$status" -ne 5 ]; then
    exit "$status"
  fi
}

quietly() {
  "$ACQUAINT" "$@" --quiet > /dev/null
}

# Kentico: contacts, their subscriptions, clicks on links, and a form with two consents.
tables_of kentico
quietly fields add testing_center_start --type date
table Contacts.csv contacts --set "country=United States" --map TestingCenterStartingDate=testing_center_start
table NewsletterSubscribers.csv newsletters
table NewsletterLinkClicks.csv activities --set type=newsletter_click --set time=2022-12-31
quietly consents add BE22774E-9E18-40ED-90E8-4350AA77A568 --short-text "Forms" \
  --full-text "The consent of the field ConsentAgreementForms."
quietly consents add 4170D327-493F-48F0-90F0-926D45D136D8 --short-text "Files" \
  --full-text "The consent of the field ConsentAgreementFiles."
table FormData.csv forms --map EmailInput=email --set "form=Business customer registration" --set time=2023-01-01
table FormData.csv consents --map EmailInput=email --map ConsentAgreementForms=consent --map Type=ignore \
  --set time=2023-01-01 --set "source=Business customer registration"
table FormData.csv consents --overwrite --map EmailInput=email --map ConsentAgreementFiles=consent --map Type=ignore \
  --set time=2023-01-01 --set "source=Business customer registration"

# Mailchimp: members of lists are contacts by their own id, which all other tables refer to.
tables_of mailchimp
quietly fields add member_id --type text --unique
table member.csv contacts --map id=member_id --map merge_fname=first_name --map merge_lname=last_name
table unsubscribe.csv newsletters --map list_id=newsletter --map timestamp=unsubscribed_at
table member.csv newsletters --map id=member_id --map email_address=ignore --map list_id=newsletter
table campaign_recipient.csv activities --set type=newsletter_sent --map campaign_id=item --map _fivetran_synced=time
table campaign_recipient_activity.csv activities --map action=type --map campaign_id=item
table automation_recipient.csv activities --set type=newsletter_sent --map automation_email_id=item \
  --map _fivetran_synced=time
table automation_recipient_activity.csv activities --map action=type --map automation_email_id=item
table segment_member.csv groups --map segment_id=group
# What lists, campaigns and segments are called says nothing of a contact: no row of theirs joins.
for file in list campaign automation automation_email segment; do
  table "$file.csv" activities --match member_id --map id=member_id --set type=definition --set time=2020-04-23
done

# HubSpot: addresses and names are hashed, so that contacts are known by their id alone.
tables_of hubspot
quietly fields add hubspot_id --type text --unique
table contact_data.csv contacts --match hubspot_id --map id=hubspot_id --map property_email=ignore \
  --map property_email_1=ignore --map property_firstname=first_name --map property_lastname=last_name \
  --map property_company=company --allow-anonymous
table company_data.csv accounts --map property_state=ignore
table contact_data.csv accounts contacts-of --match hubspot_id --map id=hubspot_id --map property_company=account
table owner_data.csv users --map owner_id=user_name --map email=ignore
table users_data.csv users --map id=user_name
table contact_form_submission_data.csv forms --match hubspot_id --map contact_id=hubspot_id --map title=form
table contact_list_member_data.csv groups --match hubspot_id --map contact_id=hubspot_id --map contact_list_id=group
table contact_property_history_data.csv activities --match hubspot_id --map contact_id=hubspot_id \
  --map timestamp=time --set type=property_change --map name=title --map value=comment
table contact_merge_audit_data.csv activities --match hubspot_id --map contact_id=hubspot_id \
  --map timestamp=time --set type=merge
# Events name their recipients by a hash that no contact has, and the details of events by the id of the event.
table email_event_data.csv activities --match email --map recipient=email --map created=time --map type=type
for file in bounce click deferred delivered dropped forward open print sent spam_report status_change; do
  table "email_event_${file}_data.csv" activities --match hubspot_id --map id=hubspot_id \
    --set "type=email_$file" --map _fivetran_synced=time
done
table company_property_history_data.csv activities --match hubspot_id --map company_id=hubspot_id \
  --set type=property_change
for file in contact_list email_campaign role team; do
  table "${file}_data.csv" activities --match hubspot_id --map id=hubspot_id --set type=definition \
    --set time=2020-07-09
done
table form_data.csv activities --match hubspot_id --map guid=hubspot_id --set type=definition --set time=2020-07-09
table property_data.csv activities --match hubspot_id --map _fivetran_id=hubspot_id --set type=definition \
  --set time=2020-07-09
table property_option_data.csv activities --match hubspot_id --map property_id=hubspot_id --set type=definition \
  --set time=2020-07-09
table owner_team_data.csv activities --match hubspot_id --map owner_id=hubspot_id --set type=definition \
  --set time=2020-07-09
table team_user_data.csv activities --match hubspot_id --map user_id=hubspot_id --set type=definition \
  --set time=2020-07-09

# Mautic: leads are contacts, companies accounts; page hits know an address of the internet alone.
tables_of mautic
table 10contacts.csv contacts
table contacts.csv contacts
table fakeleaddata.csv contacts
table fakecompanydata.csv accounts
quietly fields add tracking_id --type text --unique
table fakepagehitdata.csv activities --match tracking_id --map trackingId=tracking_id --quote-escape backslash \
  --set type=page_visit --set time=2014-08-09
for file in categorizedleadlist category; do
  key=name
  if [ "$file" = category ]; then key=categoryname; fi
  table "fake${file}data.csv" activities --match tracking_id --map "$key=tracking_id" --set type=definition \
    --set time=2014-08-09
done
table fakepagedata.csv activities --match tracking_id --map alias=tracking_id --quote-escape backslash \
  --set type=definition --set time=2014-08-09

printf '\n'
for product in kentico mailchimp hubspot mautic; do
  printf '%s: ' "$product"
  "$ACQUAINT" --db "$work/$product.db" db stats --format jsonl \
    --fields contacts,activities,subscriptions,unsubscriptions,submissions,agreements,accounts,users
done
