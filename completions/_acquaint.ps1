
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'acquaint' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'acquaint'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'acquaint' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('contacts', 'contacts', [CompletionResultType]::ParameterValue, 'Contacts: list, show, add, edit, delete, import, export')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Contacts: list, show, add, edit, delete, import, export')
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Contact groups and their members')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'Contact groups and their members')
            [CompletionResult]::new('notes', 'notes', [CompletionResultType]::ParameterValue, 'Notes on contacts')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Notes on contacts')
            [CompletionResult]::new('consents', 'consents', [CompletionResultType]::ParameterValue, 'Consents and who agreed to them')
            [CompletionResult]::new('consent', 'consent', [CompletionResultType]::ParameterValue, 'Consents and who agreed to them')
            [CompletionResult]::new('statuses', 'statuses', [CompletionResultType]::ParameterValue, 'Contact statuses')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Contact statuses')
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'Users: owners of contacts and authors of notes')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Users: owners of contacts and authors of notes')
            [CompletionResult]::new('countries', 'countries', [CompletionResultType]::ParameterValue, 'Countries (ISO 3166-1)')
            [CompletionResult]::new('country', 'country', [CompletionResultType]::ParameterValue, 'Countries (ISO 3166-1)')
            [CompletionResult]::new('states', 'states', [CompletionResultType]::ParameterValue, 'States and other subdivisions of countries (ISO 3166-2)')
            [CompletionResult]::new('state', 'state', [CompletionResultType]::ParameterValue, 'States and other subdivisions of countries (ISO 3166-2)')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'The database: create, check, back up, undo')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'The configuration file and the settings of the database')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write all of them to a directory')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;contacts' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List contacts')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List contacts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a contact''s profile')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit a contact')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete contacts with everything that belongs to them')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete contacts with everything that belongs to them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import contacts from a CSV file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export contacts to a file or standard output')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;contact' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List contacts')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List contacts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a contact''s profile')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit a contact')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete contacts with everything that belongs to them')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete contacts with everything that belongs to them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import contacts from a CSV file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export contacts to a file or standard output')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;contacts;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example last_name or created:desc')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Only members of this contact group: its name or id')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Only contacts without an e-mail address')
            [CompletionResult]::new('--known', '--known', [CompletionResultType]::ParameterName, 'Only contacts with an e-mail address')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contacts;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example last_name or created:desc')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Only members of this contact group: its name or id')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Only contacts without an e-mail address')
            [CompletionResult]::new('--known', '--known', [CompletionResultType]::ParameterName, 'Only contacts with an e-mail address')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contact;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example last_name or created:desc')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Only members of this contact group: its name or id')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Only contacts without an e-mail address')
            [CompletionResult]::new('--known', '--known', [CompletionResultType]::ParameterName, 'Only contacts with an e-mail address')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contact;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example last_name or created:desc')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Only members of this contact group: its name or id')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Only contacts without an e-mail address')
            [CompletionResult]::new('--known', '--known', [CompletionResultType]::ParameterName, 'Only contacts with an e-mail address')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contacts;show' {
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Only these parts of the profile')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contact;show' {
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Only these parts of the profile')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contacts;add' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name')
            [CompletionResult]::new('--middle-name', '--middle-name', [CompletionResultType]::ParameterName, 'Middle name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name')
            [CompletionResult]::new('--gender', '--gender', [CompletionResultType]::ParameterName, 'male, female, other or unknown')
            [CompletionResult]::new('--birthday', '--birthday', [CompletionResultType]::ParameterName, 'Birthday, YYYY-MM-DD')
            [CompletionResult]::new('--private-phone', '--private-phone', [CompletionResultType]::ParameterName, 'Private phone')
            [CompletionResult]::new('--business-phone', '--business-phone', [CompletionResultType]::ParameterName, 'Business phone')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Company')
            [CompletionResult]::new('--job-title', '--job-title', [CompletionResultType]::ParameterName, 'Job title')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Name of a contact status (`acquaint statuses list`)')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Login name of the owner (`acquaint users list`)')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Street and number')
            [CompletionResult]::new('--zip', '--zip', [CompletionResultType]::ParameterName, 'ZIP or postal code')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'City')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'State, by name or code')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country, by name or code')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Any field by its name')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contacts;new' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name')
            [CompletionResult]::new('--middle-name', '--middle-name', [CompletionResultType]::ParameterName, 'Middle name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name')
            [CompletionResult]::new('--gender', '--gender', [CompletionResultType]::ParameterName, 'male, female, other or unknown')
            [CompletionResult]::new('--birthday', '--birthday', [CompletionResultType]::ParameterName, 'Birthday, YYYY-MM-DD')
            [CompletionResult]::new('--private-phone', '--private-phone', [CompletionResultType]::ParameterName, 'Private phone')
            [CompletionResult]::new('--business-phone', '--business-phone', [CompletionResultType]::ParameterName, 'Business phone')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Company')
            [CompletionResult]::new('--job-title', '--job-title', [CompletionResultType]::ParameterName, 'Job title')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Name of a contact status (`acquaint statuses list`)')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Login name of the owner (`acquaint users list`)')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Street and number')
            [CompletionResult]::new('--zip', '--zip', [CompletionResultType]::ParameterName, 'ZIP or postal code')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'City')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'State, by name or code')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country, by name or code')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Any field by its name')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contact;add' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name')
            [CompletionResult]::new('--middle-name', '--middle-name', [CompletionResultType]::ParameterName, 'Middle name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name')
            [CompletionResult]::new('--gender', '--gender', [CompletionResultType]::ParameterName, 'male, female, other or unknown')
            [CompletionResult]::new('--birthday', '--birthday', [CompletionResultType]::ParameterName, 'Birthday, YYYY-MM-DD')
            [CompletionResult]::new('--private-phone', '--private-phone', [CompletionResultType]::ParameterName, 'Private phone')
            [CompletionResult]::new('--business-phone', '--business-phone', [CompletionResultType]::ParameterName, 'Business phone')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Company')
            [CompletionResult]::new('--job-title', '--job-title', [CompletionResultType]::ParameterName, 'Job title')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Name of a contact status (`acquaint statuses list`)')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Login name of the owner (`acquaint users list`)')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Street and number')
            [CompletionResult]::new('--zip', '--zip', [CompletionResultType]::ParameterName, 'ZIP or postal code')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'City')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'State, by name or code')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country, by name or code')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Any field by its name')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contact;new' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name')
            [CompletionResult]::new('--middle-name', '--middle-name', [CompletionResultType]::ParameterName, 'Middle name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name')
            [CompletionResult]::new('--gender', '--gender', [CompletionResultType]::ParameterName, 'male, female, other or unknown')
            [CompletionResult]::new('--birthday', '--birthday', [CompletionResultType]::ParameterName, 'Birthday, YYYY-MM-DD')
            [CompletionResult]::new('--private-phone', '--private-phone', [CompletionResultType]::ParameterName, 'Private phone')
            [CompletionResult]::new('--business-phone', '--business-phone', [CompletionResultType]::ParameterName, 'Business phone')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Company')
            [CompletionResult]::new('--job-title', '--job-title', [CompletionResultType]::ParameterName, 'Job title')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Name of a contact status (`acquaint statuses list`)')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Login name of the owner (`acquaint users list`)')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Street and number')
            [CompletionResult]::new('--zip', '--zip', [CompletionResultType]::ParameterName, 'ZIP or postal code')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'City')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'State, by name or code')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country, by name or code')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Any field by its name')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contacts;edit' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name')
            [CompletionResult]::new('--middle-name', '--middle-name', [CompletionResultType]::ParameterName, 'Middle name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name')
            [CompletionResult]::new('--gender', '--gender', [CompletionResultType]::ParameterName, 'male, female, other or unknown')
            [CompletionResult]::new('--birthday', '--birthday', [CompletionResultType]::ParameterName, 'Birthday, YYYY-MM-DD')
            [CompletionResult]::new('--private-phone', '--private-phone', [CompletionResultType]::ParameterName, 'Private phone')
            [CompletionResult]::new('--business-phone', '--business-phone', [CompletionResultType]::ParameterName, 'Business phone')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Company')
            [CompletionResult]::new('--job-title', '--job-title', [CompletionResultType]::ParameterName, 'Job title')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Name of a contact status (`acquaint statuses list`)')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Login name of the owner (`acquaint users list`)')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Street and number')
            [CompletionResult]::new('--zip', '--zip', [CompletionResultType]::ParameterName, 'ZIP or postal code')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'City')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'State, by name or code')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country, by name or code')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Any field by its name')
            [CompletionResult]::new('--unset', '--unset', [CompletionResultType]::ParameterName, 'Take the value of a field away')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contact;edit' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name')
            [CompletionResult]::new('--middle-name', '--middle-name', [CompletionResultType]::ParameterName, 'Middle name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name')
            [CompletionResult]::new('--gender', '--gender', [CompletionResultType]::ParameterName, 'male, female, other or unknown')
            [CompletionResult]::new('--birthday', '--birthday', [CompletionResultType]::ParameterName, 'Birthday, YYYY-MM-DD')
            [CompletionResult]::new('--private-phone', '--private-phone', [CompletionResultType]::ParameterName, 'Private phone')
            [CompletionResult]::new('--business-phone', '--business-phone', [CompletionResultType]::ParameterName, 'Business phone')
            [CompletionResult]::new('--company', '--company', [CompletionResultType]::ParameterName, 'Company')
            [CompletionResult]::new('--job-title', '--job-title', [CompletionResultType]::ParameterName, 'Job title')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Name of a contact status (`acquaint statuses list`)')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Login name of the owner (`acquaint users list`)')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Street and number')
            [CompletionResult]::new('--zip', '--zip', [CompletionResultType]::ParameterName, 'ZIP or postal code')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'City')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'State, by name or code')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Country, by name or code')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'Any field by its name')
            [CompletionResult]::new('--unset', '--unset', [CompletionResultType]::ParameterName, 'Take the value of a field away')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contacts;delete' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the log')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--with-consents', '--with-consents', [CompletionResultType]::ParameterName, 'Consent agreements may go, too')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contacts;rm' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the log')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--with-consents', '--with-consents', [CompletionResultType]::ParameterName, 'Consent agreements may go, too')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contact;delete' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the log')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--with-consents', '--with-consents', [CompletionResultType]::ParameterName, 'Consent agreements may go, too')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contact;rm' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, for the log')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--with-consents', '--with-consents', [CompletionResultType]::ParameterName, 'Consent agreements may go, too')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contacts;import' {
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'A column and the field it becomes; `ignore` leaves the column alone')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'A constant for every row')
            [CompletionResult]::new('--mapping', '--mapping', [CompletionResultType]::ParameterName, 'Read --map, --set and the other choices from this file')
            [CompletionResult]::new('--save-mapping', '--save-mapping', [CompletionResultType]::ParameterName, 'Keep the mapping in this file, for --mapping')
            [CompletionResult]::new('--on-match', '--on-match', [CompletionResultType]::ParameterName, 'What a row does to a contact that is there already [default: update]')
            [CompletionResult]::new('--on-bad-value', '--on-bad-value', [CompletionResultType]::ParameterName, 'What to do with a bad value in a cell that is no key [default: reject]')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Make the contact of every row that is taken a member of this contact group, which is made if there is none')
            [CompletionResult]::new('--clear-marker', '--clear-marker', [CompletionResultType]::ParameterName, 'A cell with this text clears the stored value')
            [CompletionResult]::new('--date-format', '--date-format', [CompletionResultType]::ParameterName, 'How dates are written: iso, mdy, dmy, ymd or a pattern like DD.MM.YYYY')
            [CompletionResult]::new('--delimiter', '--delimiter', [CompletionResultType]::ParameterName, 'Column separator: comma, semicolon, tab, pipe or a character [default: found out]')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of the file, for example windows-1252 [default: found out]')
            [CompletionResult]::new('--quote-escape', '--quote-escape', [CompletionResultType]::ParameterName, 'How a quote stands inside a quoted cell')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'File for rejected rows [default: NAME.rejects.csv in the current directory]')
            [CompletionResult]::new('--max-rejects', '--max-rejects', [CompletionResultType]::ParameterName, 'Import nothing when more rows than this are rejected')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--allow-anonymous', '--allow-anonymous', [CompletionResultType]::ParameterName, 'Take rows without an e-mail address, too')
            [CompletionResult]::new('--no-create', '--no-create', [CompletionResultType]::ParameterName, 'Reject rows with unknown statuses and owners instead of making them; refuse an unknown group')
            [CompletionResult]::new('--spreadsheet-safe', '--spreadsheet-safe', [CompletionResultType]::ParameterName, 'The file was exported with --spreadsheet-safe: take the guarding apostrophes away')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Replace the files of --rejects and --save-mapping if they exist')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Import nothing when any row is rejected')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contact;import' {
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'A column and the field it becomes; `ignore` leaves the column alone')
            [CompletionResult]::new('--set', '--set', [CompletionResultType]::ParameterName, 'A constant for every row')
            [CompletionResult]::new('--mapping', '--mapping', [CompletionResultType]::ParameterName, 'Read --map, --set and the other choices from this file')
            [CompletionResult]::new('--save-mapping', '--save-mapping', [CompletionResultType]::ParameterName, 'Keep the mapping in this file, for --mapping')
            [CompletionResult]::new('--on-match', '--on-match', [CompletionResultType]::ParameterName, 'What a row does to a contact that is there already [default: update]')
            [CompletionResult]::new('--on-bad-value', '--on-bad-value', [CompletionResultType]::ParameterName, 'What to do with a bad value in a cell that is no key [default: reject]')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Make the contact of every row that is taken a member of this contact group, which is made if there is none')
            [CompletionResult]::new('--clear-marker', '--clear-marker', [CompletionResultType]::ParameterName, 'A cell with this text clears the stored value')
            [CompletionResult]::new('--date-format', '--date-format', [CompletionResultType]::ParameterName, 'How dates are written: iso, mdy, dmy, ymd or a pattern like DD.MM.YYYY')
            [CompletionResult]::new('--delimiter', '--delimiter', [CompletionResultType]::ParameterName, 'Column separator: comma, semicolon, tab, pipe or a character [default: found out]')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of the file, for example windows-1252 [default: found out]')
            [CompletionResult]::new('--quote-escape', '--quote-escape', [CompletionResultType]::ParameterName, 'How a quote stands inside a quoted cell')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'File for rejected rows [default: NAME.rejects.csv in the current directory]')
            [CompletionResult]::new('--max-rejects', '--max-rejects', [CompletionResultType]::ParameterName, 'Import nothing when more rows than this are rejected')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--allow-anonymous', '--allow-anonymous', [CompletionResultType]::ParameterName, 'Take rows without an e-mail address, too')
            [CompletionResult]::new('--no-create', '--no-create', [CompletionResultType]::ParameterName, 'Reject rows with unknown statuses and owners instead of making them; refuse an unknown group')
            [CompletionResult]::new('--spreadsheet-safe', '--spreadsheet-safe', [CompletionResultType]::ParameterName, 'The file was exported with --spreadsheet-safe: take the guarding apostrophes away')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Replace the files of --rejects and --save-mapping if they exist')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Import nothing when any row is rejected')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contacts;export' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example last_name or created:desc')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Only members of this contact group: its name or id')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many contacts')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many contacts first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write; - is standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'File to write; - is standard output')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Only contacts without an e-mail address')
            [CompletionResult]::new('--known', '--known', [CompletionResultType]::ParameterName, 'Only contacts with an e-mail address')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Replace the file if it exists')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin with a byte order mark, for spreadsheets')
            [CompletionResult]::new('--crlf', '--crlf', [CompletionResultType]::ParameterName, 'End lines with CR LF')
            [CompletionResult]::new('--spreadsheet-safe', '--spreadsheet-safe', [CompletionResultType]::ParameterName, 'Guard cells that a spreadsheet would run as formulas with an apostrophe')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contact;export' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example last_name or created:desc')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Only members of this contact group: its name or id')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many contacts')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many contacts first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'File to write; - is standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'File to write; - is standard output')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Only contacts without an e-mail address')
            [CompletionResult]::new('--known', '--known', [CompletionResultType]::ParameterName, 'Only contacts with an e-mail address')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Replace the file if it exists')
            [CompletionResult]::new('--bom', '--bom', [CompletionResultType]::ParameterName, 'Begin with a byte order mark, for spreadsheets')
            [CompletionResult]::new('--crlf', '--crlf', [CompletionResultType]::ParameterName, 'End lines with CR LF')
            [CompletionResult]::new('--spreadsheet-safe', '--spreadsheet-safe', [CompletionResultType]::ParameterName, 'Guard cells that a spreadsheet would run as formulas with an apostrophe')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;contacts;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List contacts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a contact''s profile')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit a contact')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete contacts with everything that belongs to them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import contacts from a CSV file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export contacts to a file or standard output')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;contacts;help;list' {
            break
        }
        'acquaint;contacts;help;show' {
            break
        }
        'acquaint;contacts;help;add' {
            break
        }
        'acquaint;contacts;help;edit' {
            break
        }
        'acquaint;contacts;help;delete' {
            break
        }
        'acquaint;contacts;help;import' {
            break
        }
        'acquaint;contacts;help;export' {
            break
        }
        'acquaint;contacts;help;help' {
            break
        }
        'acquaint;contact;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List contacts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a contact''s profile')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit a contact')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete contacts with everything that belongs to them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import contacts from a CSV file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export contacts to a file or standard output')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;contact;help;list' {
            break
        }
        'acquaint;contact;help;show' {
            break
        }
        'acquaint;contact;help;add' {
            break
        }
        'acquaint;contact;help;edit' {
            break
        }
        'acquaint;contact;help;delete' {
            break
        }
        'acquaint;contact;help;import' {
            break
        }
        'acquaint;contact;help;export' {
            break
        }
        'acquaint;contact;help;help' {
            break
        }
        'acquaint;groups' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contact groups and how many members each has')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the contact groups and how many members each has')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a contact group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact group')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a contact group')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename or describe a contact group')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact group; its members stay contacts')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a contact group; its members stay contacts')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'List the members of a contact group')
            [CompletionResult]::new('add-members', 'add-members', [CompletionResultType]::ParameterValue, 'Make contacts members of a group')
            [CompletionResult]::new('remove-members', 'remove-members', [CompletionResultType]::ParameterValue, 'Take contacts out of a group')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;group' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contact groups and how many members each has')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the contact groups and how many members each has')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a contact group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact group')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a contact group')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename or describe a contact group')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact group; its members stay contacts')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a contact group; its members stay contacts')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'List the members of a contact group')
            [CompletionResult]::new('add-members', 'add-members', [CompletionResultType]::ParameterValue, 'Make contacts members of a group')
            [CompletionResult]::new('remove-members', 'remove-members', [CompletionResultType]::ParameterValue, 'Take contacts out of a group')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;groups;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;groups;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;group;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;group;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;groups;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;group;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;groups;add' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;groups;new' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;group;add' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;group;new' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it is for')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;groups;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New name')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'New description; an empty one takes it away')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;group;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New name')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'New description; an empty one takes it away')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;groups;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;groups;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;group;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;group;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;groups;members' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example last_name or created:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Only contacts without an e-mail address')
            [CompletionResult]::new('--known', '--known', [CompletionResultType]::ParameterName, 'Only contacts with an e-mail address')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;group;members' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only contacts whose name, e-mail address or company holds every word, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example last_name or created:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Only contacts without an e-mail address')
            [CompletionResult]::new('--known', '--known', [CompletionResultType]::ParameterName, 'Only contacts with an e-mail address')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;groups;add-members' {
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;group;add-members' {
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;groups;remove-members' {
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;group;remove-members' {
            [CompletionResult]::new('--select', '--select', [CompletionResultType]::ParameterName, 'Every contact that a term of `contacts list` selects: country:AT, "not city:Graz"; repeated ones all hold')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;groups;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contact groups and how many members each has')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a contact group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact group')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename or describe a contact group')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact group; its members stay contacts')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'List the members of a contact group')
            [CompletionResult]::new('add-members', 'add-members', [CompletionResultType]::ParameterValue, 'Make contacts members of a group')
            [CompletionResult]::new('remove-members', 'remove-members', [CompletionResultType]::ParameterValue, 'Take contacts out of a group')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;groups;help;list' {
            break
        }
        'acquaint;groups;help;show' {
            break
        }
        'acquaint;groups;help;add' {
            break
        }
        'acquaint;groups;help;edit' {
            break
        }
        'acquaint;groups;help;delete' {
            break
        }
        'acquaint;groups;help;members' {
            break
        }
        'acquaint;groups;help;add-members' {
            break
        }
        'acquaint;groups;help;remove-members' {
            break
        }
        'acquaint;groups;help;help' {
            break
        }
        'acquaint;group;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contact groups and how many members each has')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a contact group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact group')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename or describe a contact group')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact group; its members stay contacts')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'List the members of a contact group')
            [CompletionResult]::new('add-members', 'add-members', [CompletionResultType]::ParameterValue, 'Make contacts members of a group')
            [CompletionResult]::new('remove-members', 'remove-members', [CompletionResultType]::ParameterValue, 'Take contacts out of a group')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;group;help;list' {
            break
        }
        'acquaint;group;help;show' {
            break
        }
        'acquaint;group;help;add' {
            break
        }
        'acquaint;group;help;edit' {
            break
        }
        'acquaint;group;help;delete' {
            break
        }
        'acquaint;group;help;members' {
            break
        }
        'acquaint;group;help;add-members' {
            break
        }
        'acquaint;group;help;remove-members' {
            break
        }
        'acquaint;group;help;help' {
            break
        }
        'acquaint;notes' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes on a contact, or all of them in the order of their ids')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the notes on a contact, or all of them in the order of their ids')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a note with its line breaks')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a note to a contact')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a note to a contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Replace the text of a note, its stamp included')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete notes')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete notes')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;note' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes on a contact, or all of them in the order of their ids')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the notes on a contact, or all of them in the order of their ids')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a note with its line breaks')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a note to a contact')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a note to a contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Replace the text of a note, its stamp included')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete notes')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete notes')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;notes;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only notes that hold this text, without regard to case and accents')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;notes;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only notes that hold this text, without regard to case and accents')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;note;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only notes that hold this text, without regard to case and accents')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;note;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only notes that hold this text, without regard to case and accents')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;notes;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;note;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;notes;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--stamp', '--stamp', [CompletionResultType]::ParameterName, 'Add a last line with your name and the time')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;notes;new' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--stamp', '--stamp', [CompletionResultType]::ParameterName, 'Add a last line with your name and the time')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;note;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--stamp', '--stamp', [CompletionResultType]::ParameterName, 'Add a last line with your name and the time')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;note;new' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--stamp', '--stamp', [CompletionResultType]::ParameterName, 'Add a last line with your name and the time')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;notes;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;note;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;notes;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;notes;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;note;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;note;rm' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;notes;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes on a contact, or all of them in the order of their ids')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a note with its line breaks')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a note to a contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Replace the text of a note, its stamp included')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete notes')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;notes;help;list' {
            break
        }
        'acquaint;notes;help;show' {
            break
        }
        'acquaint;notes;help;add' {
            break
        }
        'acquaint;notes;help;edit' {
            break
        }
        'acquaint;notes;help;delete' {
            break
        }
        'acquaint;notes;help;help' {
            break
        }
        'acquaint;note;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes on a contact, or all of them in the order of their ids')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a note with its line breaks')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a note to a contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Replace the text of a note, its stamp included')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete notes')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;note;help;list' {
            break
        }
        'acquaint;note;help;show' {
            break
        }
        'acquaint;note;help;add' {
            break
        }
        'acquaint;note;help;edit' {
            break
        }
        'acquaint;note;help;delete' {
            break
        }
        'acquaint;note;help;help' {
            break
        }
        'acquaint;consents' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the consents and how many contacts agree to each')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the consents and how many contacts agree to each')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a consent, its text and the earlier texts')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a consent')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a consent')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the name or the texts of a consent')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a consent, so that nobody can agree to it any more')
            [CompletionResult]::new('agreements', 'agreements', [CompletionResultType]::ParameterValue, 'List agreements and revocations, of one contact or of all')
            [CompletionResult]::new('agree', 'agree', [CompletionResultType]::ParameterValue, 'Record that a contact agrees to a consent')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Record that a contact revokes a consent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;consent' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the consents and how many contacts agree to each')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the consents and how many contacts agree to each')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a consent, its text and the earlier texts')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a consent')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a consent')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the name or the texts of a consent')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a consent, so that nobody can agree to it any more')
            [CompletionResult]::new('agreements', 'agreements', [CompletionResultType]::ParameterValue, 'List agreements and revocations, of one contact or of all')
            [CompletionResult]::new('agree', 'agree', [CompletionResultType]::ParameterValue, 'Record that a contact agrees to a consent')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Record that a contact revokes a consent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;consents;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consents;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consent;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consent;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consents;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consent;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consents;add' {
            [CompletionResult]::new('--short-text', '--short-text', [CompletionResultType]::ParameterName, 'Sentence beside a check box')
            [CompletionResult]::new('--full-text', '--full-text', [CompletionResultType]::ParameterName, 'All of what is agreed to')
            [CompletionResult]::new('--full-text-file', '--full-text-file', [CompletionResultType]::ParameterName, 'File that holds it, in UTF-8; - is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consents;new' {
            [CompletionResult]::new('--short-text', '--short-text', [CompletionResultType]::ParameterName, 'Sentence beside a check box')
            [CompletionResult]::new('--full-text', '--full-text', [CompletionResultType]::ParameterName, 'All of what is agreed to')
            [CompletionResult]::new('--full-text-file', '--full-text-file', [CompletionResultType]::ParameterName, 'File that holds it, in UTF-8; - is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consent;add' {
            [CompletionResult]::new('--short-text', '--short-text', [CompletionResultType]::ParameterName, 'Sentence beside a check box')
            [CompletionResult]::new('--full-text', '--full-text', [CompletionResultType]::ParameterName, 'All of what is agreed to')
            [CompletionResult]::new('--full-text-file', '--full-text-file', [CompletionResultType]::ParameterName, 'File that holds it, in UTF-8; - is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consent;new' {
            [CompletionResult]::new('--short-text', '--short-text', [CompletionResultType]::ParameterName, 'Sentence beside a check box')
            [CompletionResult]::new('--full-text', '--full-text', [CompletionResultType]::ParameterName, 'All of what is agreed to')
            [CompletionResult]::new('--full-text-file', '--full-text-file', [CompletionResultType]::ParameterName, 'File that holds it, in UTF-8; - is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consents;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New name')
            [CompletionResult]::new('--short-text', '--short-text', [CompletionResultType]::ParameterName, 'New sentence beside a check box')
            [CompletionResult]::new('--full-text', '--full-text', [CompletionResultType]::ParameterName, 'New full text')
            [CompletionResult]::new('--full-text-file', '--full-text-file', [CompletionResultType]::ParameterName, 'File that holds it, in UTF-8; - is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consent;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New name')
            [CompletionResult]::new('--short-text', '--short-text', [CompletionResultType]::ParameterName, 'New sentence beside a check box')
            [CompletionResult]::new('--full-text', '--full-text', [CompletionResultType]::ParameterName, 'New full text')
            [CompletionResult]::new('--full-text-file', '--full-text-file', [CompletionResultType]::ParameterName, 'File that holds it, in UTF-8; - is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consents;archive' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consent;archive' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consents;agreements' {
            [CompletionResult]::new('--consent', '--consent', [CompletionResultType]::ParameterName, 'Only those to this consent')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--active', '--active', [CompletionResultType]::ParameterName, 'Only agreements in force')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consent;agreements' {
            [CompletionResult]::new('--consent', '--consent', [CompletionResultType]::ParameterName, 'Only those to this consent')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--active', '--active', [CompletionResultType]::ParameterName, 'Only agreements in force')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consents;agree' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When, if not now: 2017-03-20, "2017-03-20 15:00"')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Where it was given')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consent;agree' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When, if not now: 2017-03-20, "2017-03-20 15:00"')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Where it was given')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consents;revoke' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When, if not now: 2017-03-20, "2017-03-20 15:00"')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consent;revoke' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'When, if not now: 2017-03-20, "2017-03-20 15:00"')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;consents;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the consents and how many contacts agree to each')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a consent, its text and the earlier texts')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a consent')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the name or the texts of a consent')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a consent, so that nobody can agree to it any more')
            [CompletionResult]::new('agreements', 'agreements', [CompletionResultType]::ParameterValue, 'List agreements and revocations, of one contact or of all')
            [CompletionResult]::new('agree', 'agree', [CompletionResultType]::ParameterValue, 'Record that a contact agrees to a consent')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Record that a contact revokes a consent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;consents;help;list' {
            break
        }
        'acquaint;consents;help;show' {
            break
        }
        'acquaint;consents;help;add' {
            break
        }
        'acquaint;consents;help;edit' {
            break
        }
        'acquaint;consents;help;archive' {
            break
        }
        'acquaint;consents;help;agreements' {
            break
        }
        'acquaint;consents;help;agree' {
            break
        }
        'acquaint;consents;help;revoke' {
            break
        }
        'acquaint;consents;help;help' {
            break
        }
        'acquaint;consent;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the consents and how many contacts agree to each')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a consent, its text and the earlier texts')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a consent')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the name or the texts of a consent')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a consent, so that nobody can agree to it any more')
            [CompletionResult]::new('agreements', 'agreements', [CompletionResultType]::ParameterValue, 'List agreements and revocations, of one contact or of all')
            [CompletionResult]::new('agree', 'agree', [CompletionResultType]::ParameterValue, 'Record that a contact agrees to a consent')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Record that a contact revokes a consent')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;consent;help;list' {
            break
        }
        'acquaint;consent;help;show' {
            break
        }
        'acquaint;consent;help;add' {
            break
        }
        'acquaint;consent;help;edit' {
            break
        }
        'acquaint;consent;help;archive' {
            break
        }
        'acquaint;consent;help;agreements' {
            break
        }
        'acquaint;consent;help;agree' {
            break
        }
        'acquaint;consent;help;revoke' {
            break
        }
        'acquaint;consent;help;help' {
            break
        }
        'acquaint;statuses' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contact statuses and how many contacts have each')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the contact statuses and how many contacts have each')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact status')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a contact status')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename or describe a contact status')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact status')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a contact status')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;status' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contact statuses and how many contacts have each')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the contact statuses and how many contacts have each')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact status')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a contact status')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename or describe a contact status')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact status')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a contact status')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;statuses;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;statuses;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;status;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;status;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;statuses;add' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it means')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;statuses;new' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it means')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;status;add' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it means')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;status;new' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What it means')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;statuses;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New name')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'New description; an empty one takes it away')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;status;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'New name')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'New description; an empty one takes it away')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;statuses;delete' {
            [CompletionResult]::new('--move-to', '--move-to', [CompletionResultType]::ParameterName, 'Status that its contacts get')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;statuses;rm' {
            [CompletionResult]::new('--move-to', '--move-to', [CompletionResultType]::ParameterName, 'Status that its contacts get')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;status;delete' {
            [CompletionResult]::new('--move-to', '--move-to', [CompletionResultType]::ParameterName, 'Status that its contacts get')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;status;rm' {
            [CompletionResult]::new('--move-to', '--move-to', [CompletionResultType]::ParameterName, 'Status that its contacts get')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;statuses;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contact statuses and how many contacts have each')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact status')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename or describe a contact status')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact status')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;statuses;help;list' {
            break
        }
        'acquaint;statuses;help;add' {
            break
        }
        'acquaint;statuses;help;edit' {
            break
        }
        'acquaint;statuses;help;delete' {
            break
        }
        'acquaint;statuses;help;help' {
            break
        }
        'acquaint;status;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contact statuses and how many contacts have each')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact status')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename or describe a contact status')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact status')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;status;help;list' {
            break
        }
        'acquaint;status;help;add' {
            break
        }
        'acquaint;status;help;edit' {
            break
        }
        'acquaint;status;help;delete' {
            break
        }
        'acquaint;status;help;help' {
            break
        }
        'acquaint;users' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the users and how many contacts each owns')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the users and how many contacts each owns')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a user')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a user')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the login name, full name or e-mail address of a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;user' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the users and how many contacts each owns')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the users and how many contacts each owns')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a user')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Add a user')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the login name, full name or e-mail address of a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Delete a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;users;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;users;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;user;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;user;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;users;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;user;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;users;add' {
            [CompletionResult]::new('--full-name', '--full-name', [CompletionResultType]::ParameterName, 'Name that stamps notes')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;users;new' {
            [CompletionResult]::new('--full-name', '--full-name', [CompletionResultType]::ParameterName, 'Name that stamps notes')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;user;add' {
            [CompletionResult]::new('--full-name', '--full-name', [CompletionResultType]::ParameterName, 'Name that stamps notes')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;user;new' {
            [CompletionResult]::new('--full-name', '--full-name', [CompletionResultType]::ParameterName, 'Name that stamps notes')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'E-mail address')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;users;edit' {
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'New login name')
            [CompletionResult]::new('--full-name', '--full-name', [CompletionResultType]::ParameterName, 'New full name; an empty one takes it away')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'New e-mail address; an empty one takes it away')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;user;edit' {
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'New login name')
            [CompletionResult]::new('--full-name', '--full-name', [CompletionResultType]::ParameterName, 'New full name; an empty one takes it away')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'New e-mail address; an empty one takes it away')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;users;delete' {
            [CompletionResult]::new('--move-to', '--move-to', [CompletionResultType]::ParameterName, 'User who gets the contacts and notes')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;users;rm' {
            [CompletionResult]::new('--move-to', '--move-to', [CompletionResultType]::ParameterName, 'User who gets the contacts and notes')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;user;delete' {
            [CompletionResult]::new('--move-to', '--move-to', [CompletionResultType]::ParameterName, 'User who gets the contacts and notes')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;user;rm' {
            [CompletionResult]::new('--move-to', '--move-to', [CompletionResultType]::ParameterName, 'User who gets the contacts and notes')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;users;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the users and how many contacts each owns')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a user')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the login name, full name or e-mail address of a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;users;help;list' {
            break
        }
        'acquaint;users;help;show' {
            break
        }
        'acquaint;users;help;add' {
            break
        }
        'acquaint;users;help;edit' {
            break
        }
        'acquaint;users;help;delete' {
            break
        }
        'acquaint;users;help;help' {
            break
        }
        'acquaint;user;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the users and how many contacts each owns')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a user')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the login name, full name or e-mail address of a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;user;help;list' {
            break
        }
        'acquaint;user;help;show' {
            break
        }
        'acquaint;user;help;add' {
            break
        }
        'acquaint;user;help;edit' {
            break
        }
        'acquaint;user;help;delete' {
            break
        }
        'acquaint;user;help;help' {
            break
        }
        'acquaint;countries' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the countries and the names they are known by')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the countries and the names they are known by')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a country')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;country' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the countries and the names they are known by')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the countries and the names they are known by')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a country')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;countries;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;countries;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;country;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;country;ls' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;countries;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;country;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;countries;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the countries and the names they are known by')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a country')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;countries;help;list' {
            break
        }
        'acquaint;countries;help;show' {
            break
        }
        'acquaint;countries;help;help' {
            break
        }
        'acquaint;country;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the countries and the names they are known by')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a country')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;country;help;list' {
            break
        }
        'acquaint;country;help;show' {
            break
        }
        'acquaint;country;help;help' {
            break
        }
        'acquaint;states' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the states of a country, or of all')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the states of a country, or of all')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a state')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;state' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the states of a country, or of all')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List the states of a country, or of all')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a state')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;states;list' {
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Only those of this country')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;states;ls' {
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Only those of this country')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;state;list' {
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Only those of this country')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;state;ls' {
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'Only those of this country')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only rows that hold this text, without regard to case and accents')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order, for example name or contacts:desc')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;states;show' {
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country it is in, where several have such a state')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;state;show' {
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'The country it is in, where several have such a state')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;states;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the states of a country, or of all')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a state')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;states;help;list' {
            break
        }
        'acquaint;states;help;show' {
            break
        }
        'acquaint;states;help;help' {
            break
        }
        'acquaint;state;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the states of a country, or of all')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a state')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;state;help;list' {
            break
        }
        'acquaint;state;help;show' {
            break
        }
        'acquaint;state;help;help' {
            break
        }
        'acquaint;db' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create the database, or change its settings')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the database is')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count what is in the database')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look for damage and for values that should not be there')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Write a checked copy of the database, with its checksum')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the place of the database')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring a database of an older acquaint up to date')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Ask the database in SQL, reading only')
            [CompletionResult]::new('vacuum', 'vacuum', [CompletionResultType]::ParameterValue, 'Give unused space back to the file system')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'List what was changed, newest first')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was changed, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one operation of the log')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take changes back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;db;init' {
            [CompletionResult]::new('--time-zone', '--time-zone', [CompletionResultType]::ParameterName, 'Time zone to show times in: an IANA name, utc, local or an offset')
            [CompletionResult]::new('--default-country', '--default-country', [CompletionResultType]::ParameterName, 'Country whose states are meant when none is given')
            [CompletionResult]::new('--note-stamp', '--note-stamp', [CompletionResultType]::ParameterName, 'How notes are signed; {user} and {time} are replaced')
            [CompletionResult]::new('--journal-retention-days', '--journal-retention-days', [CompletionResultType]::ParameterName, 'How many days a change can be undone')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;path' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;stats' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;check' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--repair', '--repair', [CompletionResultType]::ParameterName, 'Repair what follows from the schema, after a copy')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;backup' {
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'In a directory: keep the newest N, remove older ones')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--overwrite', '--overwrite', [CompletionResultType]::ParameterName, 'Replace the file if it exists')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;restore' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;migrate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;query' {
            [CompletionResult]::new('--param', '--param', [CompletionResultType]::ParameterName, 'Value of a parameter that the query calls :NAME, never part of its text')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Stop when it takes longer')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--views', '--views', [CompletionResultType]::ParameterName, 'List the views and their columns')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;vacuum' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;log' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only operations whose command, summary or actor holds this text')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;list' {
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only operations whose command, summary or actor holds this text')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many rows; 0 for all')
            [CompletionResult]::new('--offset', '--offset', [CompletionResultType]::ParameterName, 'Leave out so many rows first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'Print only how many there are')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;undo' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;db;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create the database, or change its settings')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the database is')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count what is in the database')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look for damage and for values that should not be there')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Write a checked copy of the database, with its checksum')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the place of the database')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring a database of an older acquaint up to date')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Ask the database in SQL, reading only')
            [CompletionResult]::new('vacuum', 'vacuum', [CompletionResultType]::ParameterValue, 'Give unused space back to the file system')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'List what was changed, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one operation of the log')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take changes back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;db;help;init' {
            break
        }
        'acquaint;db;help;path' {
            break
        }
        'acquaint;db;help;stats' {
            break
        }
        'acquaint;db;help;check' {
            break
        }
        'acquaint;db;help;backup' {
            break
        }
        'acquaint;db;help;restore' {
            break
        }
        'acquaint;db;help;migrate' {
            break
        }
        'acquaint;db;help;query' {
            break
        }
        'acquaint;db;help;vacuum' {
            break
        }
        'acquaint;db;help;log' {
            break
        }
        'acquaint;db;help;show' {
            break
        }
        'acquaint;db;help;undo' {
            break
        }
        'acquaint;db;help;help' {
            break
        }
        'acquaint;config' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every setting, its value and where the value comes from')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'List every setting, its value and where the value comes from')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the value of a setting')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Print the value of a setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a setting, in the configuration file or in the database')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a setting away, so that its default holds')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the configuration file is, or would be')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Open the configuration file in an editor; what is saved has to be right')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;config;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;config;ls' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the output')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Columns, in this order')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as --format json')
            [CompletionResult]::new('--no-header', '--no-header', [CompletionResultType]::ParameterName, 'No header line')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;config;get' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;config;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;config;set' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;config;unset' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;config;path' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;config;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;config;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every setting, its value and where the value comes from')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the value of a setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a setting, in the configuration file or in the database')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a setting away, so that its default holds')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the configuration file is, or would be')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Open the configuration file in an editor; what is saved has to be right')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;config;help;list' {
            break
        }
        'acquaint;config;help;get' {
            break
        }
        'acquaint;config;help;set' {
            break
        }
        'acquaint;config;help;unset' {
            break
        }
        'acquaint;config;help;path' {
            break
        }
        'acquaint;config;help;edit' {
            break
        }
        'acquaint;config;help;help' {
            break
        }
        'acquaint;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;man' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'Write the page of every command into this directory')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Database file [env: ACQUAINT_DB; default: acquaint/contacts.db in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Configuration file [env: ACQUAINT_CONFIG; default: acquaint/config.toml in the user''s configuration directory]')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Who acts: login name for notes, ownership and the log [env: ACQUAINT_USER, USER]')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'Time zone to show and read times in [env: ACQUAINT_TZ; default: the database''s, then the system''s]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Colour [env: ACQUAINT_COLOR, NO_COLOR, CLICOLOR, CLICOLOR_FORCE]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Columns to lay out for; 0 never truncates [env: COLUMNS]')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Seconds to wait for another writer [env: ACQUAINT_WAIT; default: 5 on a terminal, else 60]')
            [CompletionResult]::new('--now', '--now', [CompletionResultType]::ParameterName, 'The instant to take for now (tests)')
            [CompletionResult]::new('--no-pager', '--no-pager', [CompletionResultType]::ParameterName, 'Never page [env: ACQUAINT_PAGER, PAGER]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would happen, change nothing')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answer questions with yes (agreements need --with-consents as well)')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; refuse instead [env: ACQUAINT_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print timings and counts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'acquaint;help' {
            [CompletionResult]::new('contacts', 'contacts', [CompletionResultType]::ParameterValue, 'Contacts: list, show, add, edit, delete, import, export')
            [CompletionResult]::new('groups', 'groups', [CompletionResultType]::ParameterValue, 'Contact groups and their members')
            [CompletionResult]::new('notes', 'notes', [CompletionResultType]::ParameterValue, 'Notes on contacts')
            [CompletionResult]::new('consents', 'consents', [CompletionResultType]::ParameterValue, 'Consents and who agreed to them')
            [CompletionResult]::new('statuses', 'statuses', [CompletionResultType]::ParameterValue, 'Contact statuses')
            [CompletionResult]::new('users', 'users', [CompletionResultType]::ParameterValue, 'Users: owners of contacts and authors of notes')
            [CompletionResult]::new('countries', 'countries', [CompletionResultType]::ParameterValue, 'Countries (ISO 3166-1)')
            [CompletionResult]::new('states', 'states', [CompletionResultType]::ParameterValue, 'States and other subdivisions of countries (ISO 3166-2)')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'The database: create, check, back up, undo')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'The configuration file and the settings of the database')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page, or write all of them to a directory')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'acquaint;help;contacts' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List contacts')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a contact''s profile')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Edit a contact')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete contacts with everything that belongs to them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import contacts from a CSV file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export contacts to a file or standard output')
            break
        }
        'acquaint;help;contacts;list' {
            break
        }
        'acquaint;help;contacts;show' {
            break
        }
        'acquaint;help;contacts;add' {
            break
        }
        'acquaint;help;contacts;edit' {
            break
        }
        'acquaint;help;contacts;delete' {
            break
        }
        'acquaint;help;contacts;import' {
            break
        }
        'acquaint;help;contacts;export' {
            break
        }
        'acquaint;help;groups' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contact groups and how many members each has')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a contact group')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact group')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename or describe a contact group')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact group; its members stay contacts')
            [CompletionResult]::new('members', 'members', [CompletionResultType]::ParameterValue, 'List the members of a contact group')
            [CompletionResult]::new('add-members', 'add-members', [CompletionResultType]::ParameterValue, 'Make contacts members of a group')
            [CompletionResult]::new('remove-members', 'remove-members', [CompletionResultType]::ParameterValue, 'Take contacts out of a group')
            break
        }
        'acquaint;help;groups;list' {
            break
        }
        'acquaint;help;groups;show' {
            break
        }
        'acquaint;help;groups;add' {
            break
        }
        'acquaint;help;groups;edit' {
            break
        }
        'acquaint;help;groups;delete' {
            break
        }
        'acquaint;help;groups;members' {
            break
        }
        'acquaint;help;groups;add-members' {
            break
        }
        'acquaint;help;groups;remove-members' {
            break
        }
        'acquaint;help;notes' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the notes on a contact, or all of them in the order of their ids')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a note with its line breaks')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a note to a contact')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Replace the text of a note, its stamp included')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete notes')
            break
        }
        'acquaint;help;notes;list' {
            break
        }
        'acquaint;help;notes;show' {
            break
        }
        'acquaint;help;notes;add' {
            break
        }
        'acquaint;help;notes;edit' {
            break
        }
        'acquaint;help;notes;delete' {
            break
        }
        'acquaint;help;consents' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the consents and how many contacts agree to each')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a consent, its text and the earlier texts')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a consent')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the name or the texts of a consent')
            [CompletionResult]::new('archive', 'archive', [CompletionResultType]::ParameterValue, 'Archive a consent, so that nobody can agree to it any more')
            [CompletionResult]::new('agreements', 'agreements', [CompletionResultType]::ParameterValue, 'List agreements and revocations, of one contact or of all')
            [CompletionResult]::new('agree', 'agree', [CompletionResultType]::ParameterValue, 'Record that a contact agrees to a consent')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Record that a contact revokes a consent')
            break
        }
        'acquaint;help;consents;list' {
            break
        }
        'acquaint;help;consents;show' {
            break
        }
        'acquaint;help;consents;add' {
            break
        }
        'acquaint;help;consents;edit' {
            break
        }
        'acquaint;help;consents;archive' {
            break
        }
        'acquaint;help;consents;agreements' {
            break
        }
        'acquaint;help;consents;agree' {
            break
        }
        'acquaint;help;consents;revoke' {
            break
        }
        'acquaint;help;statuses' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the contact statuses and how many contacts have each')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a contact status')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Rename or describe a contact status')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a contact status')
            break
        }
        'acquaint;help;statuses;list' {
            break
        }
        'acquaint;help;statuses;add' {
            break
        }
        'acquaint;help;statuses;edit' {
            break
        }
        'acquaint;help;statuses;delete' {
            break
        }
        'acquaint;help;users' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the users and how many contacts each owns')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a user')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the login name, full name or e-mail address of a user')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user')
            break
        }
        'acquaint;help;users;list' {
            break
        }
        'acquaint;help;users;show' {
            break
        }
        'acquaint;help;users;add' {
            break
        }
        'acquaint;help;users;edit' {
            break
        }
        'acquaint;help;users;delete' {
            break
        }
        'acquaint;help;countries' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the countries and the names they are known by')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a country')
            break
        }
        'acquaint;help;countries;list' {
            break
        }
        'acquaint;help;countries;show' {
            break
        }
        'acquaint;help;states' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the states of a country, or of all')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a state')
            break
        }
        'acquaint;help;states;list' {
            break
        }
        'acquaint;help;states;show' {
            break
        }
        'acquaint;help;db' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create the database, or change its settings')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the database is')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count what is in the database')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Look for damage and for values that should not be there')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Write a checked copy of the database, with its checksum')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the place of the database')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring a database of an older acquaint up to date')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Ask the database in SQL, reading only')
            [CompletionResult]::new('vacuum', 'vacuum', [CompletionResultType]::ParameterValue, 'Give unused space back to the file system')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'List what was changed, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one operation of the log')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take changes back')
            break
        }
        'acquaint;help;db;init' {
            break
        }
        'acquaint;help;db;path' {
            break
        }
        'acquaint;help;db;stats' {
            break
        }
        'acquaint;help;db;check' {
            break
        }
        'acquaint;help;db;backup' {
            break
        }
        'acquaint;help;db;restore' {
            break
        }
        'acquaint;help;db;migrate' {
            break
        }
        'acquaint;help;db;query' {
            break
        }
        'acquaint;help;db;vacuum' {
            break
        }
        'acquaint;help;db;log' {
            break
        }
        'acquaint;help;db;show' {
            break
        }
        'acquaint;help;db;undo' {
            break
        }
        'acquaint;help;config' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every setting, its value and where the value comes from')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the value of a setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a setting, in the configuration file or in the database')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a setting away, so that its default holds')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the configuration file is, or would be')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Open the configuration file in an editor; what is saved has to be right')
            break
        }
        'acquaint;help;config;list' {
            break
        }
        'acquaint;help;config;get' {
            break
        }
        'acquaint;help;config;set' {
            break
        }
        'acquaint;help;config;unset' {
            break
        }
        'acquaint;help;config;path' {
            break
        }
        'acquaint;help;config;edit' {
            break
        }
        'acquaint;help;completions' {
            break
        }
        'acquaint;help;man' {
            break
        }
        'acquaint;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
