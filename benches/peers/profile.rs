//! One profile and the report of the whole base, beside the shell on the same file, and events beside plain activities.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::activities::{fresh, generate, import};
use crate::process::{self, Output};
use crate::report::Report;
use crate::setup::{Bench, SHELL};

const PROFILE: &str = "profile / the same look-ups";
const REPORT: &str = "report / scan of its columns";
const EVENTS: &str = "events import / activities";

/// Those whom events are about; each comes once, as in the plain file each contact does ten things.
const PEOPLE: usize = 100_000;

pub fn run(bench: &Bench, report: &mut Report) -> Result<(), String> {
    if bench.options.wants(PROFILE) || bench.options.wants(REPORT) {
        let wanted: Vec<&str> =
            [PROFILE, REPORT].into_iter().filter(|task| bench.can_compare(task, SHELL, report)).collect();
        if !wanted.is_empty() {
            let file = generate(bench, bench.options.rows)?;
            let database = fresh(bench)?;
            import(bench, &database, &file)?;
            let result = beside_shell(bench, report, &database, &wanted);
            bench.no_database("activities.db");
            result?;
        }
    }
    if bench.options.wants(EVENTS) {
        events(bench, report)?;
    }
    Ok(())
}

/// What a profile shows, as somebody would ask for it in the shell.
fn look_ups(contact: u64) -> Vec<String> {
    [
        "select * from contacts where id = ?",
        "select name from statuses where id = (select status_id from contacts where id = ?)",
        "select a.name, r.name from account_contacts b join accounts a on a.id = b.account_id \
         left join roles r on r.id = b.role_id where b.contact_id = ?",
        "select p.name from persona_contacts c join personas p on p.id = c.persona_id where c.contact_id = ?",
        "select s.name, p.points from points p join scores s on s.id = p.score_id where p.contact_id = ?",
        "select count(*), min(time), max(time) from activities where contact_id = ?",
        "select * from activities where contact_id = ? order by time desc limit 10",
        "select n.name, s.since, s.approved from subscriptions s join newsletters n on n.id = s.newsletter_id \
         where s.contact_id = ?",
        "select number from bounces where contact_id = ?",
        "select newsletter_id from unsubscriptions where email = (select email from contacts where id = ?)",
        "select g.name, m.since from members m join groups g on g.id = m.group_id where m.contact_id = ?",
        "select f.name, s.time from submissions s join forms f on f.id = s.form_id where s.contact_id = ?",
        "select text, created from notes where contact_id = ?",
        "select c.name, a.revoked, a.time from agreements a join consents c on c.id = a.consent_id \
         where a.contact_id = ?",
        "select u.user_name from user_contacts m join users u on u.id = m.user_id where m.contact_id = ?",
        "select c.number from customer_contacts m join customers c on c.id = m.customer_id where m.contact_id = ?",
    ]
    .iter()
    .map(|sql| sql.replace('?', &contact.to_string()))
    .collect()
}

fn beside_shell(bench: &Bench, report: &mut Report, database: &Path, wanted: &[&str]) -> Result<(), String> {
    if wanted.contains(&PROFILE) {
        let mut pairs = Vec::new();
        // The first pair only warms the cache of the files.
        for round in 0..=bench.options.runs.max(20) as u64 {
            let contact = round * bench.options.rows / 50 + 7;
            let id = contact.to_string();
            let ours =
                process::time(&mut bench.acquaint(database, &["contacts", "show", &id]), Output::Nowhere)?;
            let sql = look_ups(contact);
            let sql: Vec<&str> = sql.iter().map(String::as_str).collect();
            let peer = process::time(&mut bench.shell(database, &sql), Output::Nowhere)?;
            pairs.push((ours, peer));
        }
        report.pairs(PROFILE, &pairs[1..], 3.0);
    }
    if wanted.contains(&REPORT) {
        let page = bench.path("report.html");
        let scan = "select count(created), count(email), count(status_id), count(country), count(birthday) \
                    from contacts";
        let mut pairs = Vec::new();
        for _ in 0..=bench.options.runs {
            let mut ours = bench.acquaint(database, &["--quiet", "report", "--overwrite", "-o"]);
            let ours = process::time(ours.arg(&page), Output::Nowhere)?;
            let peer = process::time(&mut bench.shell(database, &[scan]), Output::Nowhere)?;
            pairs.push((ours, peer));
        }
        // The page is only written to be timed.
        let _ = fs::remove_file(&page);
        report.pairs(REPORT, &pairs[1..], 3.0);
    }
    Ok(())
}

/// As many events of all kinds as activities, each into a copy of the contacts.
fn events(bench: &Bench, report: &mut Report) -> Result<(), String> {
    let activities = generate(bench, bench.options.rows / crate::activities::EACH)?;
    let events = mixed(bench)?;
    let mut pairs = Vec::new();
    for _ in 0..bench.options.runs.min(3) {
        let database = fresh(bench)?;
        let rejects = bench.path("rejects.csv");
        // An import never replaces a file of rejects.
        let _ = fs::remove_file(&rejects);
        let mut command = bench.acquaint(&database, &["--quiet", "events", "import", "--rejects"]);
        let ours = process::time(command.arg(&rejects).arg(&events), Output::Nowhere)?;
        bench.no_database("activities.db");
        let database = fresh(bench)?;
        pairs.push((ours, import(bench, &database, &activities)?));
        bench.no_database("activities.db");
    }
    report.pairs(EVENTS, &pairs, 2.0);
    Ok(())
}

/// A file of visits with a cookie, visits with an address, sign-ins, purchases, forms and subscriptions of people who are
/// contacts.
fn mixed(bench: &Bench) -> Result<PathBuf, String> {
    let failed = |error: std::io::Error| format!("the file of events: {error}");
    let database = bench.path("contacts.db");
    let ask = format!("select email from contacts where email is not null order by id limit {PEOPLE}");
    let addresses = process::text(&mut bench.shell(&database, &[&ask]))?;
    let addresses: Vec<&str> = addresses.lines().filter(|line| !line.contains([',', '"'])).collect();
    let path = bench.path("events.csv");
    let mut file = BufWriter::new(File::create(&path).map_err(failed)?);
    writeln!(file, "event_id,type,time,visitor,email,user,customer,newsletter,form,values,url,value")
        .map_err(failed)?;
    for event in 0..bench.options.rows {
        // Ten events are one visit of one person: looking around, signing in, buying, sending a form, subscribing.
        let visit = usize::try_from(event / 10).unwrap_or(0);
        let person = visit.wrapping_mul(2_654_435_761) % addresses.len();
        let (email, seconds) = (addresses[person], event / 4);
        let (day, hour) = (1 + seconds / 86_400 % 28, seconds / 3_600 % 24);
        let time = format!("2017-02-{day:02}T{hour:02}:{:02}:{:02}Z", seconds / 60 % 60, seconds % 60);
        let visitor = format!("0190a3f0-0000-7000-8000-{person:012x}");
        let rest = match event % 10 {
            0..=4 => format!("page_visit,{time},{visitor},,,,,,,https://example.com/{},", event % 97),
            5 => format!("sign_in,{time},{visitor},{email},user{person},,,,,,"),
            6 => format!("purchase,{time},,{email},,c{person},,,,,12.50"),
            7 => format!(
                "form_submission,{time},{visitor},{email},,,,Contact us,\"{{\"\"Town\"\":\"\"Bonn\"\"}}\",,"
            ),
            8 => format!("subscribe,{time},,{email},,,News {},,,,", event % 7),
            _ => format!("page_visit,{time},,{email},,,,,,https://example.com/{},", event % 97),
        };
        writeln!(file, "e{event},{rest}").map_err(failed)?;
    }
    file.flush().map_err(failed)?;
    Ok(path)
}
