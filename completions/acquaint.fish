# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_acquaint_global_optspecs
    string join \n db= config= as= tz= color= width= no-pager n/dry-run y/yes no-input q/quiet v/verbose wait= now= h/help V/version
end

function __fish_acquaint_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_acquaint_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_acquaint_using_subcommand
    set -l cmd (__fish_acquaint_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c acquaint -n "__fish_acquaint_needs_command" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_needs_command" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_needs_command" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_needs_command" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_needs_command" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_needs_command" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_needs_command" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_needs_command" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_needs_command" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_needs_command" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_needs_command" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_needs_command" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_needs_command" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_needs_command" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_needs_command" -s V -l version -d 'Print version'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "contacts" -d 'Contacts: list, show, add, edit, delete, import, export'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "contact" -d 'Contacts: list, show, add, edit, delete, import, export'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "groups" -d 'Contact groups and their members'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "group" -d 'Contact groups and their members'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "activities" -d 'Activities: what contacts did, and the types of it'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "activity" -d 'Activities: what contacts did, and the types of it'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "conditions" -d 'Conditions under a name'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "condition" -d 'Conditions under a name'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "fields" -d 'Fields of your own that contacts have beside the built-in ones'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "field" -d 'Fields of your own that contacts have beside the built-in ones'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "notes" -d 'Notes on contacts'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "note" -d 'Notes on contacts'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "consents" -d 'Consents and who agreed to them'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "consent" -d 'Consents and who agreed to them'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "statuses" -d 'Contact statuses'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "status" -d 'Contact statuses'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "users" -d 'Users: owners of contacts and authors of notes'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "user" -d 'Users: owners of contacts and authors of notes'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "countries" -d 'Countries (ISO 3166-1)'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "country" -d 'Countries (ISO 3166-1)'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "states" -d 'States and other subdivisions of countries (ISO 3166-2)'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "state" -d 'States and other subdivisions of countries (ISO 3166-2)'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "db" -d 'The database: create, check, back up, undo'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "config" -d 'The configuration file and the settings of the database'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "help" -d 'Show the help of a command or a topic'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "completions" -d 'Print a completion script for a shell'
complete -c acquaint -n "__fish_acquaint_needs_command" -f -a "man" -d 'Print the manual page, or write all of them to a directory'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "list" -d 'List contacts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "ls" -d 'List contacts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "show" -d 'Show a contact\'s profile'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "add" -d 'Add a contact'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "new" -d 'Add a contact'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "edit" -d 'Edit contacts, one or many'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "delete" -d 'Delete contacts with everything that belongs to them'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "rm" -d 'Delete contacts with everything that belongs to them'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "import" -d 'Import contacts from a CSV file'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "export" -d 'Export contacts to a file or standard output'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -s w -l where -d 'A condition in the long form, which holds besides: \'country = Germany and count(page_visit, last 30d) >= 3\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l at -d 'Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l search -d 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example last_name or created:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l group -d 'Only members of this contact group: its name or id' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l anonymous -d 'Only contacts without an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l known -d 'Only contacts with an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l plan -d 'Show how the contacts would be found instead of finding them'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -s w -l where -d 'A condition in the long form, which holds besides: \'country = Germany and count(page_visit, last 30d) >= 3\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l at -d 'Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l search -d 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example last_name or created:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l group -d 'Only members of this contact group: its name or id' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l anonymous -d 'Only contacts without an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l known -d 'Only contacts with an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l plan -d 'Show how the contacts would be found instead of finding them'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l section -d 'Only these parts of the profile' -r -f -a "info\t'Contact info'
activity\t'Journey length and last activity'
consents\t'Consent agreements'
groups\t'Contact group memberships'
notes\t'Notes'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l email -d 'E-mail address' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l first-name -d 'First name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l middle-name -d 'Middle name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l last-name -d 'Last name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l gender -d 'male, female, other or unknown' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l birthday -d 'Birthday, YYYY-MM-DD' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l private-phone -d 'Private phone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l business-phone -d 'Business phone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l company -d 'Company' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l job-title -d 'Job title' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l status -d 'Name of a contact status (`acquaint statuses list`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l owner -d 'Login name of the owner (`acquaint users list`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l address -d 'Street and number' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l zip -d 'ZIP or postal code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l city -d 'City' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l state -d 'State, by name or code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l country -d 'Country, by name or code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l set -d 'Any field by its name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l editor -d 'Fill in the fields as a text in your editor'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l interactive -d 'Be asked for one field after the other'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l email -d 'E-mail address' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l first-name -d 'First name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l middle-name -d 'Middle name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l last-name -d 'Last name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l gender -d 'male, female, other or unknown' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l birthday -d 'Birthday, YYYY-MM-DD' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l private-phone -d 'Private phone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l business-phone -d 'Business phone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l company -d 'Company' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l job-title -d 'Job title' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l status -d 'Name of a contact status (`acquaint statuses list`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l owner -d 'Login name of the owner (`acquaint users list`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l address -d 'Street and number' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l zip -d 'ZIP or postal code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l city -d 'City' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l state -d 'State, by name or code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l country -d 'Country, by name or code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l set -d 'Any field by its name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l editor -d 'Fill in the fields as a text in your editor'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l interactive -d 'Be asked for one field after the other'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l group -d 'Every member of this contact group, its name or id; with --select those of them whom the terms select' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l email -d 'E-mail address' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l first-name -d 'First name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l middle-name -d 'Middle name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l last-name -d 'Last name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l gender -d 'male, female, other or unknown' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l birthday -d 'Birthday, YYYY-MM-DD' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l private-phone -d 'Private phone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l business-phone -d 'Business phone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l company -d 'Company' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l job-title -d 'Job title' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l status -d 'Name of a contact status (`acquaint statuses list`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l owner -d 'Login name of the owner (`acquaint users list`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l address -d 'Street and number' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l zip -d 'ZIP or postal code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l city -d 'City' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l state -d 'State, by name or code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l country -d 'Country, by name or code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l set -d 'Any field by its name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l unset -d 'Take the value of a field away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l all -d 'Every contact there is'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l editor -d 'Fill in the fields as a text in your editor'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l interactive -d 'Be asked for one field after the other'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the log' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l with-consents -d 'Consent agreements may go, too'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l reason -d 'Why, for the log' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l with-consents -d 'Consent agreements may go, too'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l map -d 'A column and the field it becomes; `ignore` leaves the column alone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l set -d 'A constant for every row' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l new-field -d 'Make a field of a column: text, integer, decimal, boolean or date [default: found out]; `*` is every column that becomes nothing else' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l match -d 'Find contacts by this field alone: email, guid, id or a unique field of your own [default: email, then guid]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l mapping -d 'Read --map, --set and the other choices from this file' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l save-mapping -d 'Keep the mapping in this file, for --mapping' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l on-match -d 'What a row does to a contact that is there already [default: update]' -r -f -a "update\t'Cells that say something replace what is stored'
fill\t'Cells fill only what is empty'
skip\t'Leave the contact as it is'
reject\t'Reject the row'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l on-bad-value -d 'What to do with a bad value in a cell that is no key [default: reject]' -r -f -a "reject\t'Reject the row'
drop\t'Keep the person, drop the cell and list it'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l group -d 'Make the contact of every row that is taken a member of this contact group, which is made if there is none' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l clear-marker -d 'A cell with this text clears the stored value' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l date-format -d 'How dates are written: iso, mdy, dmy, ymd or a pattern like DD.MM.YYYY' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l delimiter -d 'Column separator: comma, semicolon, tab, pipe or a character [default: found out]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the file, for example windows-1252 [default: found out]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l quote-escape -d 'How a quote stands inside a quoted cell' -r -f -a "doubled\t'Doubled, as in ""'
backslash\t'After a backslash, as in \\"'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l rejects -d 'File for rejected rows [default: NAME.rejects.csv in the current directory]' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l max-rejects -d 'Import nothing when more rows than this are rejected' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l allow-anonymous -d 'Take rows without an e-mail address, too'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l no-create -d 'Reject rows with unknown statuses and owners instead of making them; refuse an unknown group'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l spreadsheet-safe -d 'The file was exported with --spreadsheet-safe: take the guarding apostrophes away'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l overwrite -d 'Replace files that the import writes, such as that of --rejects, if they exist'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l strict -d 'Import nothing when any row is rejected'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -s w -l where -d 'A condition in the long form, which holds besides: \'country = Germany and count(page_visit, last 30d) >= 3\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l at -d 'Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l search -d 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l sort -d 'Order, for example last_name or created:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l group -d 'Only members of this contact group: its name or id' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l limit -d 'At most so many contacts' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l offset -d 'Leave out so many contacts first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -s o -l output -d 'File to write; - is standard output' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l anonymous -d 'Only contacts without an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l known -d 'Only contacts with an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l overwrite -d 'Replace the file if it exists'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l bom -d 'Begin with a byte order mark, for spreadsheets'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l crlf -d 'End lines with CR LF'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l spreadsheet-safe -d 'Guard cells that a spreadsheet would run as formulas with an apostrophe'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contacts; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "list" -d 'List contacts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "ls" -d 'List contacts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "show" -d 'Show a contact\'s profile'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "add" -d 'Add a contact'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "new" -d 'Add a contact'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "edit" -d 'Edit contacts, one or many'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "delete" -d 'Delete contacts with everything that belongs to them'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "rm" -d 'Delete contacts with everything that belongs to them'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "import" -d 'Import contacts from a CSV file'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and not __fish_seen_subcommand_from list ls show add new edit delete rm import export" -f -a "export" -d 'Export contacts to a file or standard output'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -s w -l where -d 'A condition in the long form, which holds besides: \'country = Germany and count(page_visit, last 30d) >= 3\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l at -d 'Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l search -d 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example last_name or created:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l group -d 'Only members of this contact group: its name or id' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l anonymous -d 'Only contacts without an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l known -d 'Only contacts with an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l plan -d 'Show how the contacts would be found instead of finding them'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -s w -l where -d 'A condition in the long form, which holds besides: \'country = Germany and count(page_visit, last 30d) >= 3\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l at -d 'Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l search -d 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example last_name or created:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l group -d 'Only members of this contact group: its name or id' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l anonymous -d 'Only contacts without an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l known -d 'Only contacts with an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l plan -d 'Show how the contacts would be found instead of finding them'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l section -d 'Only these parts of the profile' -r -f -a "info\t'Contact info'
activity\t'Journey length and last activity'
consents\t'Consent agreements'
groups\t'Contact group memberships'
notes\t'Notes'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l email -d 'E-mail address' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l first-name -d 'First name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l middle-name -d 'Middle name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l last-name -d 'Last name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l gender -d 'male, female, other or unknown' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l birthday -d 'Birthday, YYYY-MM-DD' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l private-phone -d 'Private phone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l business-phone -d 'Business phone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l company -d 'Company' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l job-title -d 'Job title' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l status -d 'Name of a contact status (`acquaint statuses list`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l owner -d 'Login name of the owner (`acquaint users list`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l address -d 'Street and number' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l zip -d 'ZIP or postal code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l city -d 'City' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l state -d 'State, by name or code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l country -d 'Country, by name or code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l set -d 'Any field by its name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l editor -d 'Fill in the fields as a text in your editor'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l interactive -d 'Be asked for one field after the other'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l email -d 'E-mail address' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l first-name -d 'First name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l middle-name -d 'Middle name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l last-name -d 'Last name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l gender -d 'male, female, other or unknown' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l birthday -d 'Birthday, YYYY-MM-DD' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l private-phone -d 'Private phone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l business-phone -d 'Business phone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l company -d 'Company' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l job-title -d 'Job title' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l status -d 'Name of a contact status (`acquaint statuses list`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l owner -d 'Login name of the owner (`acquaint users list`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l address -d 'Street and number' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l zip -d 'ZIP or postal code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l city -d 'City' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l state -d 'State, by name or code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l country -d 'Country, by name or code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l set -d 'Any field by its name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l editor -d 'Fill in the fields as a text in your editor'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l interactive -d 'Be asked for one field after the other'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l group -d 'Every member of this contact group, its name or id; with --select those of them whom the terms select' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l email -d 'E-mail address' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l first-name -d 'First name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l middle-name -d 'Middle name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l last-name -d 'Last name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l gender -d 'male, female, other or unknown' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l birthday -d 'Birthday, YYYY-MM-DD' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l private-phone -d 'Private phone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l business-phone -d 'Business phone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l company -d 'Company' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l job-title -d 'Job title' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l status -d 'Name of a contact status (`acquaint statuses list`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l owner -d 'Login name of the owner (`acquaint users list`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l address -d 'Street and number' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l zip -d 'ZIP or postal code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l city -d 'City' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l state -d 'State, by name or code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l country -d 'Country, by name or code' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l set -d 'Any field by its name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l unset -d 'Take the value of a field away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l all -d 'Every contact there is'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l editor -d 'Fill in the fields as a text in your editor'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l interactive -d 'Be asked for one field after the other'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l reason -d 'Why, for the log' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l with-consents -d 'Consent agreements may go, too'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l reason -d 'Why, for the log' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l with-consents -d 'Consent agreements may go, too'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l map -d 'A column and the field it becomes; `ignore` leaves the column alone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l set -d 'A constant for every row' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l new-field -d 'Make a field of a column: text, integer, decimal, boolean or date [default: found out]; `*` is every column that becomes nothing else' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l match -d 'Find contacts by this field alone: email, guid, id or a unique field of your own [default: email, then guid]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l mapping -d 'Read --map, --set and the other choices from this file' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l save-mapping -d 'Keep the mapping in this file, for --mapping' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l on-match -d 'What a row does to a contact that is there already [default: update]' -r -f -a "update\t'Cells that say something replace what is stored'
fill\t'Cells fill only what is empty'
skip\t'Leave the contact as it is'
reject\t'Reject the row'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l on-bad-value -d 'What to do with a bad value in a cell that is no key [default: reject]' -r -f -a "reject\t'Reject the row'
drop\t'Keep the person, drop the cell and list it'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l group -d 'Make the contact of every row that is taken a member of this contact group, which is made if there is none' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l clear-marker -d 'A cell with this text clears the stored value' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l date-format -d 'How dates are written: iso, mdy, dmy, ymd or a pattern like DD.MM.YYYY' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l delimiter -d 'Column separator: comma, semicolon, tab, pipe or a character [default: found out]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the file, for example windows-1252 [default: found out]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l quote-escape -d 'How a quote stands inside a quoted cell' -r -f -a "doubled\t'Doubled, as in ""'
backslash\t'After a backslash, as in \\"'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l rejects -d 'File for rejected rows [default: NAME.rejects.csv in the current directory]' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l max-rejects -d 'Import nothing when more rows than this are rejected' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l allow-anonymous -d 'Take rows without an e-mail address, too'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l no-create -d 'Reject rows with unknown statuses and owners instead of making them; refuse an unknown group'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l spreadsheet-safe -d 'The file was exported with --spreadsheet-safe: take the guarding apostrophes away'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l overwrite -d 'Replace files that the import writes, such as that of --rejects, if they exist'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l strict -d 'Import nothing when any row is rejected'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -s w -l where -d 'A condition in the long form, which holds besides: \'country = Germany and count(page_visit, last 30d) >= 3\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l at -d 'Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l search -d 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l sort -d 'Order, for example last_name or created:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l group -d 'Only members of this contact group: its name or id' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l limit -d 'At most so many contacts' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l offset -d 'Leave out so many contacts first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -s o -l output -d 'File to write; - is standard output' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l anonymous -d 'Only contacts without an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l known -d 'Only contacts with an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l overwrite -d 'Replace the file if it exists'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l bom -d 'Begin with a byte order mark, for spreadsheets'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l crlf -d 'End lines with CR LF'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l spreadsheet-safe -d 'Guard cells that a spreadsheet would run as formulas with an apostrophe'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand contact; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "list" -d 'List the contact groups and how many members each has'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "ls" -d 'List the contact groups and how many members each has'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "show" -d 'Show a contact group'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "add" -d 'Add a contact group'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "new" -d 'Add a contact group'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "edit" -d 'Rename or describe a contact group, or give it another condition'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "delete" -d 'Delete a contact group; its members stay contacts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "rm" -d 'Delete a contact group; its members stay contacts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "members" -d 'List the members of a contact group'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "add-members" -d 'Make contacts members of a group'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "remove-members" -d 'Take contacts out of a group'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "exclude" -d 'Keep contacts out of a group, whatever would make them members'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "readmit" -d 'Keep contacts out of a group no longer'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "explain" -d 'Say why a contact is in a group or not, and until when'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "rebuild" -d 'Work out again who is in groups by condition'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "freeze" -d 'Make the members by condition members by hand, and take the condition away'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -l description -d 'What it is for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -s w -l where -d 'Who belongs to it; without, its members are by hand (`acquaint help expressions`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -l description -d 'What it is for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -s w -l where -d 'Who belongs to it; without, its members are by hand (`acquaint help expressions`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -l name -d 'New name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -l description -d 'New description; an empty one takes it away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -s w -l where -d 'Who belongs to it from here on; those added by hand stay' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l source -d 'Only those who are in it by this source, or kept out of it [default: the members, whatever made them so]' -r -f -a "excluded\t'Kept out by hand, whatever the others say'
manual\t'Added by hand'
condition\t'By the condition of the group'
account\t'From an account'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -s w -l where -d 'A condition in the long form, which holds besides: \'country = Germany and count(page_visit, last 30d) >= 3\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l at -d 'Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l search -d 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l sort -d 'Order, for example last_name or created:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l anonymous -d 'Only contacts without an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l known -d 'Only contacts with an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from members" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from add-members" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from remove-members" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l reason -d 'Why, shown by `groups explain`' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from exclude" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from readmit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l at -d 'Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from rebuild" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand groups; and __fish_seen_subcommand_from freeze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "list" -d 'List the contact groups and how many members each has'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "ls" -d 'List the contact groups and how many members each has'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "show" -d 'Show a contact group'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "add" -d 'Add a contact group'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "new" -d 'Add a contact group'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "edit" -d 'Rename or describe a contact group, or give it another condition'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "delete" -d 'Delete a contact group; its members stay contacts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "rm" -d 'Delete a contact group; its members stay contacts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "members" -d 'List the members of a contact group'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "add-members" -d 'Make contacts members of a group'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "remove-members" -d 'Take contacts out of a group'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "exclude" -d 'Keep contacts out of a group, whatever would make them members'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "readmit" -d 'Keep contacts out of a group no longer'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "explain" -d 'Say why a contact is in a group or not, and until when'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "rebuild" -d 'Work out again who is in groups by condition'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and not __fish_seen_subcommand_from list ls show add new edit delete rm members add-members remove-members exclude readmit explain rebuild freeze" -f -a "freeze" -d 'Make the members by condition members by hand, and take the condition away'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -l description -d 'What it is for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -s w -l where -d 'Who belongs to it; without, its members are by hand (`acquaint help expressions`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -l description -d 'What it is for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -s w -l where -d 'Who belongs to it; without, its members are by hand (`acquaint help expressions`)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -l name -d 'New name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -l description -d 'New description; an empty one takes it away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -s w -l where -d 'Who belongs to it from here on; those added by hand stay' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l source -d 'Only those who are in it by this source, or kept out of it [default: the members, whatever made them so]' -r -f -a "excluded\t'Kept out by hand, whatever the others say'
manual\t'Added by hand'
condition\t'By the condition of the group'
account\t'From an account'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -s w -l where -d 'A condition in the long form, which holds besides: \'country = Germany and count(page_visit, last 30d) >= 3\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l at -d 'Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l search -d 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l sort -d 'Order, for example last_name or created:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l anonymous -d 'Only contacts without an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l known -d 'Only contacts with an e-mail address'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from members" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from add-members" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from remove-members" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l reason -d 'Why, shown by `groups explain`' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from exclude" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -l select -d 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -s w -l where -d 'Every contact for which this condition holds: \'country = Austria and not did(purchase, last 180d)\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -l by -d 'Each CONTACT is a value of this field: email, guid, id, or a unique one of your own' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from readmit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l at -d 'Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from rebuild" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand group; and __fish_seen_subcommand_from freeze" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "list" -d 'List activities: those of a contact newest first, all of them by contact and time'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "ls" -d 'List activities: those of a contact newest first, all of them by contact and time'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "show" -d 'Show an activity'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "log" -d 'Log that a contact did something'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "add" -d 'Log that a contact did something'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "import" -d 'Import activities from a CSV file'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "delete" -d 'Delete activities'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "rm" -d 'Delete activities'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "types" -d 'List, add, rename or delete activity types'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "type" -d 'List, add, rename or delete activity types'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l type -d 'Only these types' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l since -d 'Not before this moment' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l until -d 'Not after this moment' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l type -d 'Only these types' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l since -d 'Not before this moment' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l until -d 'Not after this moment' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l at -d 'When it happened [default: now]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l value -d 'A number or text that belongs to it: the price, the quantity, the words looked for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l title -d 'What people call it' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l item -d 'What it is about: the product, the form, the newsletter' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l url -d 'The address of the page' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l set -d 'Any other detail' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l at -d 'When it happened [default: now]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l value -d 'A number or text that belongs to it: the price, the quantity, the words looked for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l title -d 'What people call it' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l item -d 'What it is about: the product, the form, the newsletter' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l url -d 'The address of the page' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l set -d 'Any other detail' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l map -d 'A column and what it becomes: email, guid, contact_id, a unique field of your own, time, type or a detail; `ignore` leaves the column alone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l set -d 'The same for every row: time, type or a detail' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l match -d 'What the contact column holds: email, guid, id or a unique field of your own [default: found out]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l date-format -d 'How times are written: iso, mdy, dmy, ymd or a pattern like DD.MM.YYYY' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l delimiter -d 'Column separator: comma, semicolon, tab, pipe or a character [default: found out]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the file, for example windows-1252 [default: found out]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l quote-escape -d 'How a quote stands inside a quoted cell' -r -f -a "doubled\t'Doubled, as in ""'
backslash\t'After a backslash, as in \\"'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l rejects -d 'File for rejected rows [default: NAME.rejects.csv in the current directory]' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l max-rejects -d 'Import nothing when more rows than this are rejected' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l create-contacts -d 'Make the contacts that do not exist; by e-mail address or a unique field of your own'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l no-create -d 'Reject rows with unknown activity types instead of making them'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l spreadsheet-safe -d 'The file was exported with --spreadsheet-safe: take the guarding apostrophes away'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l overwrite -d 'Replace files that the import writes, such as that of --rejects, if they exist'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l strict -d 'Import nothing when any row is rejected'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l used -d 'Only types that activities have'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -f -a "list" -d 'List the activity types, how many activities each has and when the latest happened'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -f -a "ls" -d 'List the activity types, how many activities each has and when the latest happened'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -f -a "add" -d 'Add an activity type'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -f -a "new" -d 'Add an activity type'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -f -a "edit" -d 'Rename an activity type, or change its label; activities and conditions follow'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -f -a "delete" -d 'Delete an activity type of your own that no activity has and no condition refers to'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from types" -f -a "rm" -d 'Delete an activity type of your own that no activity has and no condition refers to'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l used -d 'Only types that activities have'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -f -a "list" -d 'List the activity types, how many activities each has and when the latest happened'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -f -a "ls" -d 'List the activity types, how many activities each has and when the latest happened'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -f -a "add" -d 'Add an activity type'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -f -a "new" -d 'Add an activity type'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -f -a "edit" -d 'Rename an activity type, or change its label; activities and conditions follow'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -f -a "delete" -d 'Delete an activity type of your own that no activity has and no condition refers to'
complete -c acquaint -n "__fish_acquaint_using_subcommand activities; and __fish_seen_subcommand_from type" -f -a "rm" -d 'Delete an activity type of your own that no activity has and no condition refers to'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "list" -d 'List activities: those of a contact newest first, all of them by contact and time'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "ls" -d 'List activities: those of a contact newest first, all of them by contact and time'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "show" -d 'Show an activity'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "log" -d 'Log that a contact did something'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "add" -d 'Log that a contact did something'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "import" -d 'Import activities from a CSV file'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "delete" -d 'Delete activities'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "rm" -d 'Delete activities'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "types" -d 'List, add, rename or delete activity types'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and not __fish_seen_subcommand_from list ls show log add import delete rm types type" -f -a "type" -d 'List, add, rename or delete activity types'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l type -d 'Only these types' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l since -d 'Not before this moment' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l until -d 'Not after this moment' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l type -d 'Only these types' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l since -d 'Not before this moment' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l until -d 'Not after this moment' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l at -d 'When it happened [default: now]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l value -d 'A number or text that belongs to it: the price, the quantity, the words looked for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l title -d 'What people call it' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l item -d 'What it is about: the product, the form, the newsletter' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l url -d 'The address of the page' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l set -d 'Any other detail' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l at -d 'When it happened [default: now]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l value -d 'A number or text that belongs to it: the price, the quantity, the words looked for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l title -d 'What people call it' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l item -d 'What it is about: the product, the form, the newsletter' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l url -d 'The address of the page' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l set -d 'Any other detail' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l map -d 'A column and what it becomes: email, guid, contact_id, a unique field of your own, time, type or a detail; `ignore` leaves the column alone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l set -d 'The same for every row: time, type or a detail' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l match -d 'What the contact column holds: email, guid, id or a unique field of your own [default: found out]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l date-format -d 'How times are written: iso, mdy, dmy, ymd or a pattern like DD.MM.YYYY' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l delimiter -d 'Column separator: comma, semicolon, tab, pipe or a character [default: found out]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the file, for example windows-1252 [default: found out]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l quote-escape -d 'How a quote stands inside a quoted cell' -r -f -a "doubled\t'Doubled, as in ""'
backslash\t'After a backslash, as in \\"'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l rejects -d 'File for rejected rows [default: NAME.rejects.csv in the current directory]' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l max-rejects -d 'Import nothing when more rows than this are rejected' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l create-contacts -d 'Make the contacts that do not exist; by e-mail address or a unique field of your own'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l no-create -d 'Reject rows with unknown activity types instead of making them'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l spreadsheet-safe -d 'The file was exported with --spreadsheet-safe: take the guarding apostrophes away'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l overwrite -d 'Replace files that the import writes, such as that of --rejects, if they exist'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l strict -d 'Import nothing when any row is rejected'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l used -d 'Only types that activities have'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -f -a "list" -d 'List the activity types, how many activities each has and when the latest happened'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -f -a "ls" -d 'List the activity types, how many activities each has and when the latest happened'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -f -a "add" -d 'Add an activity type'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -f -a "new" -d 'Add an activity type'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -f -a "edit" -d 'Rename an activity type, or change its label; activities and conditions follow'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -f -a "delete" -d 'Delete an activity type of your own that no activity has and no condition refers to'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from types" -f -a "rm" -d 'Delete an activity type of your own that no activity has and no condition refers to'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l used -d 'Only types that activities have'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -f -a "list" -d 'List the activity types, how many activities each has and when the latest happened'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -f -a "ls" -d 'List the activity types, how many activities each has and when the latest happened'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -f -a "add" -d 'Add an activity type'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -f -a "new" -d 'Add an activity type'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -f -a "edit" -d 'Rename an activity type, or change its label; activities and conditions follow'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -f -a "delete" -d 'Delete an activity type of your own that no activity has and no condition refers to'
complete -c acquaint -n "__fish_acquaint_using_subcommand activity; and __fish_seen_subcommand_from type" -f -a "rm" -d 'Delete an activity type of your own that no activity has and no condition refers to'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "list" -d 'List the saved conditions'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "ls" -d 'List the saved conditions'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "show" -d 'Show a saved condition'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "add" -d 'Save a condition under a name'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "new" -d 'Save a condition under a name'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "edit" -d 'Rename, describe or change a saved condition; what uses it follows'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "delete" -d 'Delete a saved condition that nothing uses'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "rm" -d 'Delete a saved condition that nothing uses'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -l description -d 'What it is for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -l description -d 'What it is for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -l name -d 'New name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -s w -l where -d 'New condition' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -l description -d 'New description; an empty one takes it away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand conditions; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "list" -d 'List the saved conditions'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "ls" -d 'List the saved conditions'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "show" -d 'Show a saved condition'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "add" -d 'Save a condition under a name'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "new" -d 'Save a condition under a name'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "edit" -d 'Rename, describe or change a saved condition; what uses it follows'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "delete" -d 'Delete a saved condition that nothing uses'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "rm" -d 'Delete a saved condition that nothing uses'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -l description -d 'What it is for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -l description -d 'What it is for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -l name -d 'New name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -s w -l where -d 'New condition' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -l description -d 'New description; an empty one takes it away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand condition; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "list" -d 'List your own fields and how many contacts have a value in each'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "ls" -d 'List your own fields and how many contacts have a value in each'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "show" -d 'Show a field of your own'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "add" -d 'Add a field to every contact'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "new" -d 'Add a field to every contact'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "edit" -d 'Rename a field of your own, or change its type, its choices or its uniqueness'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "delete" -d 'Delete a field of your own with its values'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "rm" -d 'Delete a field of your own with its values'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l built-in -d 'List the built-in fields instead'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l built-in -d 'List the built-in fields instead'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l type -d 'What it holds' -r -f -a "text\t'Text of up to 1,000 characters'
integer\t'A whole number'
decimal\t'A number with up to six decimals, kept exactly'
boolean\t'true or false'
date\t'A calendar date'
choice\t'One of a list of texts'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l choices -d 'The values of a choice, in their order; one with a comma in it goes in double quotes: \'"Smith, Jones",Kim\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l label -d 'What the profile calls it [default: the name]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l description -d 'What it is for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l unique -d 'No two contacts may have the same value'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l type -d 'What it holds' -r -f -a "text\t'Text of up to 1,000 characters'
integer\t'A whole number'
decimal\t'A number with up to six decimals, kept exactly'
boolean\t'true or false'
date\t'A calendar date'
choice\t'One of a list of texts'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l choices -d 'The values of a choice, in their order; one with a comma in it goes in double quotes: \'"Smith, Jones",Kim\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l label -d 'What the profile calls it [default: the name]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l description -d 'What it is for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l unique -d 'No two contacts may have the same value'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l name -d 'New name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l label -d 'New label; an empty one is made of the name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l description -d 'New description; an empty one takes it away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l type -d 'New type; the values are converted' -r -f -a "text\t'Text of up to 1,000 characters'
integer\t'A whole number'
decimal\t'A number with up to six decimals, kept exactly'
boolean\t'true or false'
date\t'A calendar date'
choice\t'One of a list of texts'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l choices -d 'The choices instead of the present ones' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l add-choice -d 'More choices, after the present ones' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l remove-choice -d 'Choices that go; none that a contact has' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l unique -d 'No two contacts may have the same value from here on'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l not-unique -d 'Several contacts may have the same value'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand fields; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "list" -d 'List your own fields and how many contacts have a value in each'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "ls" -d 'List your own fields and how many contacts have a value in each'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "show" -d 'Show a field of your own'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "add" -d 'Add a field to every contact'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "new" -d 'Add a field to every contact'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "edit" -d 'Rename a field of your own, or change its type, its choices or its uniqueness'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "delete" -d 'Delete a field of your own with its values'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "rm" -d 'Delete a field of your own with its values'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l built-in -d 'List the built-in fields instead'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l built-in -d 'List the built-in fields instead'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l type -d 'What it holds' -r -f -a "text\t'Text of up to 1,000 characters'
integer\t'A whole number'
decimal\t'A number with up to six decimals, kept exactly'
boolean\t'true or false'
date\t'A calendar date'
choice\t'One of a list of texts'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l choices -d 'The values of a choice, in their order; one with a comma in it goes in double quotes: \'"Smith, Jones",Kim\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l label -d 'What the profile calls it [default: the name]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l description -d 'What it is for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l unique -d 'No two contacts may have the same value'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l type -d 'What it holds' -r -f -a "text\t'Text of up to 1,000 characters'
integer\t'A whole number'
decimal\t'A number with up to six decimals, kept exactly'
boolean\t'true or false'
date\t'A calendar date'
choice\t'One of a list of texts'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l choices -d 'The values of a choice, in their order; one with a comma in it goes in double quotes: \'"Smith, Jones",Kim\'' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l label -d 'What the profile calls it [default: the name]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l description -d 'What it is for' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l unique -d 'No two contacts may have the same value'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l name -d 'New name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l label -d 'New label; an empty one is made of the name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l description -d 'New description; an empty one takes it away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l type -d 'New type; the values are converted' -r -f -a "text\t'Text of up to 1,000 characters'
integer\t'A whole number'
decimal\t'A number with up to six decimals, kept exactly'
boolean\t'true or false'
date\t'A calendar date'
choice\t'One of a list of texts'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l choices -d 'The choices instead of the present ones' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l add-choice -d 'More choices, after the present ones' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l remove-choice -d 'Choices that go; none that a contact has' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l unique -d 'No two contacts may have the same value from here on'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l not-unique -d 'Several contacts may have the same value'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand field; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "list" -d 'List the notes on a contact, or all of them in the order of their ids'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "ls" -d 'List the notes on a contact, or all of them in the order of their ids'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "show" -d 'Show a note with its line breaks'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "add" -d 'Add a note to a contact'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "new" -d 'Add a note to a contact'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "edit" -d 'Replace the text of a note, its stamp included'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "delete" -d 'Delete notes'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "rm" -d 'Delete notes'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l search -d 'Only notes that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l search -d 'Only notes that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -l editor -d 'Write the text in your editor'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -l stamp -d 'Add a last line with your name and the time'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -l editor -d 'Write the text in your editor'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -l stamp -d 'Add a last line with your name and the time'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -l editor -d 'Change the text in your editor'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand notes; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "list" -d 'List the notes on a contact, or all of them in the order of their ids'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "ls" -d 'List the notes on a contact, or all of them in the order of their ids'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "show" -d 'Show a note with its line breaks'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "add" -d 'Add a note to a contact'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "new" -d 'Add a note to a contact'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "edit" -d 'Replace the text of a note, its stamp included'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "delete" -d 'Delete notes'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "rm" -d 'Delete notes'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l search -d 'Only notes that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l search -d 'Only notes that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -l editor -d 'Write the text in your editor'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -l stamp -d 'Add a last line with your name and the time'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -l editor -d 'Write the text in your editor'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -l stamp -d 'Add a last line with your name and the time'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -l editor -d 'Change the text in your editor'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand note; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "list" -d 'List the consents and how many contacts agree to each'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "ls" -d 'List the consents and how many contacts agree to each'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "show" -d 'Show a consent, its text and the earlier texts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "add" -d 'Add a consent'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "new" -d 'Add a consent'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "edit" -d 'Change the name or the texts of a consent'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "archive" -d 'Archive a consent, so that nobody can agree to it any more'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "agreements" -d 'List agreements and revocations, of one contact or of all'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "agree" -d 'Record that a contact agrees to a consent'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "revoke" -d 'Record that a contact revokes a consent'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l short-text -d 'Sentence beside a check box' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l full-text -d 'All of what is agreed to' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l full-text-file -d 'File that holds it, in UTF-8; - is standard input' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l short-text -d 'Sentence beside a check box' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l full-text -d 'All of what is agreed to' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l full-text-file -d 'File that holds it, in UTF-8; - is standard input' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l name -d 'New name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l short-text -d 'New sentence beside a check box' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l full-text -d 'New full text' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l full-text-file -d 'File that holds it, in UTF-8; - is standard input' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l consent -d 'Only those to this consent' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l active -d 'Only agreements in force'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agreements" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -l at -d 'When, if not now: 2017-03-20, "2017-03-20 15:00"' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -l source -d 'Where it was given' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from agree" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -l at -d 'When, if not now: 2017-03-20, "2017-03-20 15:00"' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -l reason -d 'Why' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consents; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "list" -d 'List the consents and how many contacts agree to each'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "ls" -d 'List the consents and how many contacts agree to each'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "show" -d 'Show a consent, its text and the earlier texts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "add" -d 'Add a consent'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "new" -d 'Add a consent'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "edit" -d 'Change the name or the texts of a consent'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "archive" -d 'Archive a consent, so that nobody can agree to it any more'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "agreements" -d 'List agreements and revocations, of one contact or of all'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "agree" -d 'Record that a contact agrees to a consent'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and not __fish_seen_subcommand_from list ls show add new edit archive agreements agree revoke" -f -a "revoke" -d 'Record that a contact revokes a consent'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l short-text -d 'Sentence beside a check box' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l full-text -d 'All of what is agreed to' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l full-text-file -d 'File that holds it, in UTF-8; - is standard input' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l short-text -d 'Sentence beside a check box' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l full-text -d 'All of what is agreed to' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l full-text-file -d 'File that holds it, in UTF-8; - is standard input' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l name -d 'New name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l short-text -d 'New sentence beside a check box' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l full-text -d 'New full text' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l full-text-file -d 'File that holds it, in UTF-8; - is standard input' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l consent -d 'Only those to this consent' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l active -d 'Only agreements in force'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agreements" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -l at -d 'When, if not now: 2017-03-20, "2017-03-20 15:00"' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -l source -d 'Where it was given' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from agree" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -l at -d 'When, if not now: 2017-03-20, "2017-03-20 15:00"' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -l reason -d 'Why' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand consent; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "list" -d 'List the contact statuses and how many contacts have each'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "ls" -d 'List the contact statuses and how many contacts have each'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "add" -d 'Add a contact status'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "new" -d 'Add a contact status'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "edit" -d 'Rename or describe a contact status'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "delete" -d 'Delete a contact status'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "rm" -d 'Delete a contact status'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -l description -d 'What it means' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -l description -d 'What it means' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -l name -d 'New name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -l description -d 'New description; an empty one takes it away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -l move-to -d 'Status that its contacts get' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -l move-to -d 'Status that its contacts get' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand statuses; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "list" -d 'List the contact statuses and how many contacts have each'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "ls" -d 'List the contact statuses and how many contacts have each'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "add" -d 'Add a contact status'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "new" -d 'Add a contact status'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "edit" -d 'Rename or describe a contact status'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "delete" -d 'Delete a contact status'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and not __fish_seen_subcommand_from list ls add new edit delete rm" -f -a "rm" -d 'Delete a contact status'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -l description -d 'What it means' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -l description -d 'What it means' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -l name -d 'New name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -l description -d 'New description; an empty one takes it away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -l move-to -d 'Status that its contacts get' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -l move-to -d 'Status that its contacts get' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand status; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "list" -d 'List the users and how many contacts each owns'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "ls" -d 'List the users and how many contacts each owns'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "show" -d 'Show a user'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "add" -d 'Add a user'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "new" -d 'Add a user'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "edit" -d 'Change the login name, full name or e-mail address of a user'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "delete" -d 'Delete a user'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "rm" -d 'Delete a user'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -l full-name -d 'Name that stamps notes' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -l email -d 'E-mail address' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -l full-name -d 'Name that stamps notes' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -l email -d 'E-mail address' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l user-name -d 'New login name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l full-name -d 'New full name; an empty one takes it away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l email -d 'New e-mail address; an empty one takes it away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -l move-to -d 'User who gets the contacts and notes' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -l move-to -d 'User who gets the contacts and notes' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand users; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "list" -d 'List the users and how many contacts each owns'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "ls" -d 'List the users and how many contacts each owns'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "show" -d 'Show a user'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "add" -d 'Add a user'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "new" -d 'Add a user'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "edit" -d 'Change the login name, full name or e-mail address of a user'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "delete" -d 'Delete a user'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and not __fish_seen_subcommand_from list ls show add new edit delete rm" -f -a "rm" -d 'Delete a user'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -l full-name -d 'Name that stamps notes' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -l email -d 'E-mail address' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -l full-name -d 'Name that stamps notes' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -l email -d 'E-mail address' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from new" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l user-name -d 'New login name' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l full-name -d 'New full name; an empty one takes it away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l email -d 'New e-mail address; an empty one takes it away' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -l move-to -d 'User who gets the contacts and notes' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -l move-to -d 'User who gets the contacts and notes' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand user; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -f -a "list" -d 'List the countries and the names they are known by'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -f -a "ls" -d 'List the countries and the names they are known by'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and not __fish_seen_subcommand_from list ls show" -f -a "show" -d 'Show a country'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand countries; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -f -a "list" -d 'List the countries and the names they are known by'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -f -a "ls" -d 'List the countries and the names they are known by'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and not __fish_seen_subcommand_from list ls show" -f -a "show" -d 'Show a country'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand country; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -f -a "list" -d 'List the states of a country, or of all'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -f -a "ls" -d 'List the states of a country, or of all'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and not __fish_seen_subcommand_from list ls show" -f -a "show" -d 'Show a state'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l country -d 'Only those of this country' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l country -d 'Only those of this country' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l country -d 'The country it is in, where several have such a state' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand states; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -f -a "list" -d 'List the states of a country, or of all'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -f -a "ls" -d 'List the states of a country, or of all'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and not __fish_seen_subcommand_from list ls show" -f -a "show" -d 'Show a state'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l country -d 'Only those of this country' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l country -d 'Only those of this country' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l search -d 'Only rows that hold this text, without regard to case and accents' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l sort -d 'Order, for example name or contacts:desc' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l country -d 'The country it is in, where several have such a state' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand state; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "init" -d 'Create the database, or change its settings'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "path" -d 'Print where the database is'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "stats" -d 'Count what is in the database'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "check" -d 'Look for damage and for values that should not be there'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "backup" -d 'Write a checked copy of the database, with its checksum'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "restore" -d 'Put a backup in the place of the database'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "migrate" -d 'Bring a database of an older acquaint up to date'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "query" -d 'Ask the database in SQL, reading only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "vacuum" -d 'Give unused space back to the file system'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "log" -d 'List what was changed, newest first'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "list" -d 'List what was changed, newest first'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "show" -d 'Show one operation of the log'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and not __fish_seen_subcommand_from init path stats check backup restore migrate query vacuum log list show undo" -f -a "undo" -d 'Take changes back'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l time-zone -d 'Time zone to show times in: an IANA name, utc, local or an offset' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l default-country -d 'Country whose states are meant when none is given' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l note-stamp -d 'How notes are signed; {user} and {time} are replaced' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l journal-retention-days -d 'How many days a change can be undone' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l repair -d 'Repair what follows from the schema, after a copy'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -l keep -d 'In a directory: keep the newest N, remove older ones' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -l overwrite -d 'Replace the file if it exists'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from migrate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l param -d 'Value of a parameter that the query calls :NAME, never part of its text' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l timeout -d 'Stop when it takes longer' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l views -d 'List the views and their columns'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from query" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from vacuum" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l search -d 'Only operations whose command, summary or actor holds this text' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l search -d 'Only operations whose command, summary or actor holds this text' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l limit -d 'At most so many rows; 0 for all' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l offset -d 'Leave out so many rows first' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l count -d 'Print only how many there are'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand db; and __fish_seen_subcommand_from undo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -f -a "list" -d 'List every setting, its value and where the value comes from'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -f -a "ls" -d 'List every setting, its value and where the value comes from'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -f -a "get" -d 'Print the value of a setting'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -f -a "show" -d 'Print the value of a setting'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -f -a "set" -d 'Set a setting, in the configuration file or in the database'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -f -a "unset" -d 'Take a setting away, so that its default holds'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -f -a "path" -d 'Print where the configuration file is, or would be'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and not __fish_seen_subcommand_from list ls get show set unset path edit" -f -a "edit" -d 'Open the configuration file in an editor; what is saved has to be right'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l format -d 'Format of the output' -r -f -a "table\t'Aligned columns for people; the layout may change at any time'
json\t'One JSON array of objects (one object for a single record)'
jsonl\t'One JSON object a line'
csv\t'Comma-separated values with a header line'
tsv\t'Tab-separated values with a header line'
ids\t'Only the ids, one a line'"
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l fields -d 'Columns, in this order' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l json -d 'The same as --format json'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l no-header -d 'No header line'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand config; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -l dynamic -d 'Complete from the database as well: names, addresses, statuses, changes'
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -l dir -d 'Write the page of every command into this directory' -r -F
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -l db -d 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user\'s data directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -l config -d 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user\'s configuration directory]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -l as -d 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -l tz -d 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database\'s, then the system\'s]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -l color -d 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]' -r -f -a "auto\t'On a terminal, unless the environment says otherwise'
always\t'Always'
never\t'Never'"
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -l width -d 'Columns to lay out for; 0 never truncates [env: COLUMNS]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -l wait -d 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -l now -d 'The instant to take for now (tests)' -r
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -l no-pager -d 'Never page [env: ACQUAINT_PAGER, PAGER]'
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -s n -l dry-run -d 'Show what would happen, change nothing'
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -s y -l yes -d 'Answer questions with yes (agreements need --with-consents as well)'
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -l no-input -d 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]'
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -s q -l quiet -d 'Print errors only'
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -s v -l verbose -d 'Print timings and counts'
complete -c acquaint -n "__fish_acquaint_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
