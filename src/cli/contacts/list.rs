//! `contacts list`: questions in a shell.

use clap::Args;

use super::field_args::in_ems_alone;
use super::looked_up::LookedUp;
use crate::cli::shared::{
    Listing, OutputArgs, WindowArgs, condition_error, moment_at, say_limited, sort_key, unknown_field,
};
use crate::cli::stale::{FreshArgs, say_if_query_is_stale};
use crate::context::Context;
use crate::domain::custom_field::Fields;
use crate::domain::field::Field;
use crate::domain::group::Group;
use crate::domain::id::ContactId;
use crate::domain::moment::Moment;
use crate::domain::names::Names;
use crate::domain::present::value_of;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::select::{Plan, Query, Within};
use crate::ops::{account, named, names};
use crate::render::text::{escape, thousands};
use crate::store::{Db, SortBy, SortKey};

/// Which contacts, in which order.
#[derive(Args, Debug, Clone, Default)]
pub struct QueryArgs {
    /// Conditions that all hold: country:DE,AT status:VIP age:25..40 not city:Boston
    #[arg(value_name = "TERM")]
    pub terms: Vec<String>,
    /// A condition in the long form, which holds besides: 'country = Germany and count(page_visit, last 30d) >= 3'
    #[arg(long = "where", short = 'w', value_name = "CONDITION")]
    pub condition: Option<String>,
    /// Ask as if it were this moment: 2026-01-01, 2026-01-01T08:00Z
    #[arg(long, value_name = "INSTANT")]
    pub at: Option<String>,
    /// Only contacts whose name, e-mail address or company holds every word, without regard to case and accents
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    /// Order, for example last_name or created:desc
    #[arg(long, value_delimiter = ',', value_name = "FIELD[:desc],...")]
    pub sort: Vec<String>,
    /// Only contacts without an e-mail address
    #[arg(long, conflicts_with = "known")]
    pub anonymous: bool,
    /// Only contacts with an e-mail address
    #[arg(long)]
    pub known: bool,
}

impl QueryArgs {
    /// The names that the query needs: those of conditions only where there are any.
    pub fn names(&self, db: &Db) -> Result<Names> {
        let asks = !self.terms.is_empty() || self.condition.is_some();
        Ok(if asks { names::load_for_conditions(db)? } else { names::load(db)? })
    }

    /// The moment that is asked about.
    fn moment(&self, context: &Context, db: &Db) -> Result<Moment> {
        moment_at(self.at.as_deref(), context.asking(db)?)
    }

    /// The query that they make.
    pub fn query(&self, context: &Context, db: &Db, names: &Names) -> Result<Query> {
        self.query_beside(context, db, names, None)
    }

    /// The query that they make where contacts have points besides.
    fn query_beside(
        &self,
        context: &Context,
        db: &Db,
        names: &Names,
        points: Option<&Points<'_>>,
    ) -> Result<Query> {
        let mut terms = self.terms.clone();
        if self.anonymous {
            terms.push("anonymous:true".to_owned());
        }
        if self.known {
            terms.push("anonymous:false".to_owned());
        }
        let sort = self.sort.iter().map(|key| sort_by(key, names.fields, points)).collect::<Result<_>>()?;
        let condition = (terms.as_slice(), self.condition.as_deref());
        Query::new(condition, self.search.as_deref(), sort, names, self.moment(context, db)?)
            .map_err(|errors| condition_error(context, &errors))
    }
}

/// Whose members.
#[derive(Args, Debug, Clone, Default)]
pub struct GroupArg {
    /// Only members of this contact group: its name or id
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
}

impl GroupArg {
    /// The group, if one is named.
    pub fn find(&self, db: &Db) -> Result<Option<Within>> {
        let found = self.group.as_deref().map(|reference| named::find::<Group>(db, reference)).transpose()?;
        Ok(found.map(|group| group.id.into()))
    }
}

fn sort_by(text: &str, known: Fields, points: Option<&Points<'_>>) -> Result<SortKey> {
    let (name, descending) = sort_key(text)?;
    if points.is_some() && name == POINTS {
        return Ok(SortKey { by: SortBy::Points, descending });
    }
    let field = known.by_name(&name).ok_or_else(|| {
        if known.is_elsewhere(&name) {
            return in_ems_alone(&name);
        }
        let columns: Vec<Column> = shown(known, points.is_some()).into_iter().map(Shown::column).collect();
        unknown_field(&name, &columns)
    })?;
    Ok(SortKey { by: SortBy::Field(field), descending })
}

/// Refuses fields that the edition of the database does not have.
pub fn refuse_elsewhere(output: &OutputArgs, known: Fields) -> Result<()> {
    let is_elsewhere = |name: &&String| known.is_elsewhere(name) || LookedUp::is_elsewhere(name, known);
    let elsewhere = output.fields.iter().find(is_elsewhere);
    elsewhere.map_or(Ok(()), |name| Err(in_ems_alone(name)))
}

/// Every field as a column: id first, then the stored ones, the derived ones, and the user's own.
pub fn columns(known: Fields) -> Vec<Column> {
    fields(known).into_iter().map(Field::column).collect()
}

/// The fields in the order of [`columns`].
pub fn fields(known: Fields) -> Vec<Field> {
    std::iter::once(Field::Id).chain(known.all().filter(|field| *field != Field::Id)).collect()
}

/// What a table shows by itself.
const TABLE: [&str; 6] = ["id", "name", "email", "status", "city", "country"];

/// What `contacts list` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts list country:USA status:VIP,Customer --sort last_name
  acquaint contacts list --search \"smith acme\" --fields id,name,company
  acquaint contacts list birthday: not owner: --format ids | wc -l
  acquaint contacts list city:Berlin --group \"Fair 2017\"
  acquaint contacts list --account ACME --sort last_name

Terms side by side all hold. `a,b` is any of, `18..30` a range, `field:` is empty, `field:*` is set,
`name:smi*` begins with. Put a term with blanks in quotes: \"city:San Diego\".

See also: `acquaint contacts show --help`, `acquaint contacts export --help`")]
pub struct ListArgs {
    #[command(flatten)]
    query: QueryArgs,
    #[command(flatten)]
    group: GroupArg,
    /// Only contacts that belong to this account: its name or id
    #[arg(long, value_name = "ACCOUNT", conflicts_with = "group")]
    account: Option<String>,
    #[command(flatten)]
    window: WindowArgs,
    #[command(flatten)]
    fresh: FreshArgs,
    /// Show how the contacts would be found instead of finding them
    #[arg(long)]
    plan: bool,
    #[command(flatten)]
    output: OutputArgs,
}

/// Runs the command.
pub fn run(context: &Context, args: &ListArgs) -> Result<()> {
    let store = args.fresh.read(context)?;
    let within = match &args.account {
        Some(reference) => Some(Within::Account(account::find(&store, reference)?.id)),
        None => args.group.find(&store)?,
    };
    if args.plan {
        let query = args.query.query(context, &store, &args.query.names(&store)?)?.within(within);
        return print_plan(context, &query.plan(&store)?);
    }
    print(context, &store, &args.query, within, (&args.window, &args.output))
}

/// The column of [`Points`].
const POINTS: &str = "points";

/// The points of contacts in a score.
pub type Points<'a> = dyn Fn(ContactId) -> Result<i64> + 'a;

/// What a column shows.
#[derive(Clone, Copy)]
pub(super) enum Shown {
    Field(Field),
    LookedUp(LookedUp),
    Points,
}

impl Shown {
    pub(super) fn column(self) -> Column {
        match self {
            Shown::Field(field) => field.column(),
            Shown::LookedUp(one) => one.column(),
            Shown::Points => Column::number(POINTS),
        }
    }
}

/// Every field, and the points where they are asked for: they stand last, or in the place of a field of the user's own
/// that has their name.
pub(super) fn shown(known: Fields, points: bool) -> Vec<Shown> {
    let looked_up = LookedUp::all(known).iter().map(|one| Shown::LookedUp(*one));
    let mut all: Vec<Shown> = fields(known).into_iter().map(Shown::Field).chain(looked_up).collect();
    if points {
        match all.iter().position(|one| one.column().name == POINTS) {
            Some(place) => all[place] = Shown::Points,
            None => all.push(Shown::Points),
        }
    }
    all
}

/// Prints the contacts that the query selects, of those that are given.
pub fn print(
    context: &Context,
    store: &Db,
    query: &QueryArgs,
    within: Option<Within>,
    (window, output): (&WindowArgs, &OutputArgs),
) -> Result<()> {
    print_with(context, store, query, (within, None), (window, output))
}

/// The same with their points after the name and the address.
pub fn print_with(
    context: &Context,
    store: &Db,
    query: &QueryArgs,
    (within, points): (Option<Within>, Option<&Points<'_>>),
    (window, output): (&WindowArgs, &OutputArgs),
) -> Result<()> {
    let names = query.names(store)?;
    let all = shown(names.fields, points.is_some());
    let columns: Vec<Column> = all.iter().map(|one| one.column()).collect();
    refuse_elsewhere(output, names.fields)?;
    let mut table: Vec<&str> =
        TABLE.into_iter().filter(|name| columns.iter().any(|column| column.name == *name)).collect();
    if points.is_some() {
        table.insert(3, POINTS);
    }
    let selected: Vec<Shown> =
        output.select(&columns, &table)?.into_iter().filter_map(|place| all.get(place).copied()).collect();
    let read = selected.iter().filter(|_| !window.count).filter_map(|one| match one {
        Shown::Field(field) => Some(*field),
        Shown::LookedUp(_) | Shown::Points => None,
    });
    let read: Vec<Field> = read.collect();
    let mut query = query.query_beside(context, store, &names, points)?.within(within).reading(&read);
    if window.count {
        context.ui.print(&format!("{}\n", query.count(store)?))?;
        return say_if_query_is_stale(context, store, &query);
    }
    let moment = context.moment(store)?;
    let limit = window.limit(context, output.format());
    let mut listing = Listing::new(context, output, moment.zone, &columns, &table)?;
    let walked = query.walk(store, (window.offset, limit), |contact| {
        let value = |one: &Shown| match (one, points) {
            (Shown::Field(field), _) => Ok(value_of(contact, *field, &names, &moment)),
            (Shown::LookedUp(one), _) => one.value(store, contact.id),
            (Shown::Points, Some(points)) => points(contact.id).map(Value::Integer),
            (Shown::Points, None) => Ok(Value::Null),
        };
        let values: Vec<Value<'_>> = selected.iter().map(value).collect::<Result<_>>()?;
        listing.selected_row(&values)
    })?;
    listing.finish(window.offset, None, "")?;
    footer(context, &query, store, walked.shown, walked.more)?;
    say_if_query_is_stale(context, store, &query)
}

fn print_plan(context: &Context, plan: &Plan) -> Result<()> {
    let mut lines = Vec::new();
    if let Some(condition) = &plan.condition {
        lines.push(format!("Condition: {}", escape(condition)));
    }
    lines.extend(plan.steps.iter().map(|step| format!("Database:  {step}")));
    let asked = if plan.asks_each { "each contact found is asked" } else { "the database decides alone" };
    lines.push(format!("Then:      {asked}"));
    context.ui.print(&format!("{}\n", lines.join("\n")))
}

fn footer(context: &Context, query: &Query, store: &Db, shown: u64, more: bool) -> Result<()> {
    if shown == 0 && !more {
        context.ui.say("No contacts.");
    } else if more && context.ui.out_is_terminal() && query.counts_quickly() {
        say_limited(context, shown, query.count(store)?);
    } else if more {
        context.ui.say(&format!("Showing the first {}; --limit 0 shows all.", thousands(shown)));
    }
    Ok(())
}
