//! Forms listed, shown, added, changed, deleted.

use clap::Args;
use serde_json::json;

use super::title;
use crate::cli::change::{Plan, unless_dry_run};
use crate::cli::lookups::optional;
use crate::cli::shared::{
    OutputArgs, ShortListArgs, nothing_to_change, print_record, print_short_list, undo_hint,
};
use crate::context::Context;
use crate::domain::condition::Referent;
use crate::domain::form::{Form, FormField, MOST_FIELDS, Source};
use crate::domain::id::{FormFieldId, FormId};
use crate::domain::text::{VALUE_CHARS, clean, nearest};
use crate::domain::time::Instant;
use crate::domain::value::{Column, Value};
use crate::error::{Error, Result};
use crate::ops::condition::refuse_referred;
use crate::ops::form::{self, refuse_in_use};
use crate::ops::named;
use crate::render::text::{count, escape};
use crate::store::{Db, Txn};

const COLUMNS: [Column; 9] = [
    Column::number("id"),
    Column::text("name"),
    Column::text("code_name"),
    Column::text("site"),
    Column::text("description"),
    Column::text("fields"),
    Column::number("submissions"),
    Column::whole("created"),
    Column::whole("modified"),
];
const TABLE: [&str; 5] = ["id", "name", "site", "fields", "submissions"];

/// What `forms list` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint forms list --sort submissions:desc
  acquaint forms list --json

See also: `acquaint forms submissions --help`")]
pub struct ListArgs {
    #[command(flatten)]
    list: ShortListArgs,
    #[command(flatten)]
    output: OutputArgs,
}

/// Which form to show.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint forms show \"Partnership application\"
  acquaint forms show 1 --json

See also: `acquaint mappings show --help`")]
pub struct ShowArgs {
    /// Name, code name or id of the form
    #[arg(value_name = "FORM")]
    form: String,
    #[command(flatten)]
    output: OutputArgs,
}

/// A new form.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint forms add \"Partnership application\" --site \"Dancing Goat\" \\
    --field Email --field Company
  acquaint forms add \"Contact us\" --code-name ContactUs --field Message

See also: `acquaint mappings set form:NAME`, `acquaint forms submit --help`")]
pub struct AddArgs {
    /// Its name, unique whatever the case
    name: String,
    /// What systems call it, unique
    #[arg(long, value_name = "NAME")]
    code_name: Option<String>,
    /// The site that it is on
    #[arg(long, value_name = "NAME")]
    site: Option<String>,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Something that it asks for; repeated, in order
    #[arg(long, value_name = "NAME")]
    field: Vec<String>,
}

/// Which form to change, and how.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint forms edit \"Contact us\" --add-field Phone --remove-field Fax
  acquaint forms edit 1 --name \"Write to us\" --site \"\"

What was sent stays. What a form asks for no longer is kept in it and not shown; undo brings it back.

See also: `acquaint forms show --help`")]
pub struct EditArgs {
    /// Name, code name or id of the form
    #[arg(value_name = "FORM")]
    form: String,
    /// New name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// New code name; an empty one takes it away
    #[arg(long, value_name = "NAME")]
    code_name: Option<String>,
    /// New site; an empty one takes it away
    #[arg(long, value_name = "NAME")]
    site: Option<String>,
    /// New description; an empty one takes it away
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Something more that it asks for
    #[arg(long, value_name = "NAME")]
    add_field: Vec<String>,
    /// Something that it asks for no longer
    #[arg(long, value_name = "NAME")]
    remove_field: Vec<String>,
}

/// Which form goes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint forms delete \"Contact us\"     says what was sent with it, and asks
  acquaint forms delete 3 --yes

The activities by which it was sent stay.

See also: `acquaint db undo` brings everything back")]
pub struct DeleteArgs {
    /// Name, code name or id of the form
    #[arg(value_name = "FORM")]
    form: String,
}

fn row(form: &Form, sent: i64) -> Vec<Value<'_>> {
    let fields: Vec<&str> = form.fields.iter().map(|field| field.name.as_str()).collect();
    vec![
        Value::Integer(form.id.0),
        Value::text(&form.name),
        Value::opt_text(form.code_name.as_deref()),
        Value::opt_text(form.site.as_deref()),
        Value::opt_text(form.description.as_deref()),
        if fields.is_empty() { Value::Null } else { Value::owned(fields.join(", ")) },
        Value::Integer(sent),
        Value::Instant(form.created),
        Value::Instant(form.modified),
    ]
}

/// `forms list`
pub fn list(context: &Context, args: &ListArgs) -> Result<()> {
    let store = context.read()?;
    let (forms, sizes) = (store.forms()?, store.form_sizes()?);
    let rows = forms.iter().map(|form| row(form, sizes.get(&form.id).copied().unwrap_or(0))).collect();
    let zone = context.zone(&store)?;
    print_short_list(context, (&args.list, &args.output), zone, (&COLUMNS, &TABLE), rows, "forms")
}

/// `forms show`
pub fn show(context: &Context, args: &ShowArgs) -> Result<()> {
    let store = context.read()?;
    let form: Form = named::find(&store, &args.form)?;
    let mut columns = COLUMNS.to_vec();
    columns.push(Column::text("fills"));
    let mut values = row(&form, store.form_sizes()?.get(&form.id).copied().unwrap_or(0));
    values.push(match store.mapping(Source::Form(form.id))? {
        Some(mapping) => {
            let pairs: serde_json::Map<String, serde_json::Value> =
                mapping.pairs.iter().map(|(name, field)| (name.clone(), json!(field.name()))).collect();
            Value::Json(pairs.into())
        }
        None => Value::Null,
    });
    print_record(context, &args.output, context.zone(&store)?, &columns, &values)
}

fn field_name(text: &str) -> Result<String> {
    let name =
        clean(text, VALUE_CHARS).map_err(|error| Error::rejected(format!("field `{text}`: {error}")))?;
    if name.is_empty() || name.contains(['=', '\n']) {
        return Err(Error::rejected(format!("`{text}` is no name of a field"))
            .hint("it is a line of text without `=`"));
    }
    Ok(name.into_owned())
}

fn with_fields(form: &mut Form, names: &[String]) -> Result<()> {
    for name in names {
        let name = field_name(name)?;
        if form.field(&name).is_some() {
            return Err(Error::rejected(format!("the form has a field `{name}` already")));
        }
        form.fields.push(FormField { id: FormFieldId(0), name });
    }
    if form.fields.len() > MOST_FIELDS {
        return Err(Error::rejected(format!("a form has at most {MOST_FIELDS} fields")));
    }
    Ok(())
}

/// `forms add`
pub fn add(context: &Context, args: &AddArgs) -> Result<()> {
    let mut form = Form {
        id: FormId(0),
        name: named::clean_name::<Form>(&args.name)?,
        code_name: optional("code name", args.code_name.as_deref())?,
        site: optional("site", args.site.as_deref())?,
        description: optional("description", args.description.as_deref())?,
        fields: Vec::new(),
        created: Instant::from_millis(0),
        modified: Instant::from_millis(0),
    };
    with_fields(&mut form, &args.field)?;
    let store = context.create()?;
    let (id, operation) = store.write(&context.operation("forms add"), |txn| -> Result<_> {
        refuse_taken(txn, &form, None)?;
        let id = txn.add_form(&form)?;
        Ok((id, unless_dry_run(context, format!("1 form, {}", form.name))))
    })?;
    let name = escape(&form.name);
    if operation.is_none() {
        context.ui.say(&format!("Would add form: {name}"));
        return Ok(());
    }
    context.ui.say(&format!("Added form {id}: {name}{}", undo_hint(operation)));
    context.ui.print_id(id)
}

fn refuse_taken(db: &Db, form: &Form, own: Option<i64>) -> Result<()> {
    named::refuse_taken::<Form>(db, &form.name, own)?;
    form.code_name.as_deref().map_or(Ok(()), |code_name| named::refuse_taken::<Form>(db, code_name, own))
}

fn changed(before: &Form, args: &EditArgs) -> Result<Form> {
    let mut after = before.clone();
    if let Some(name) = &args.name {
        after.name = named::clean_name::<Form>(name)?;
    }
    for (text, slot, label) in [
        (&args.code_name, &mut after.code_name, "code name"),
        (&args.site, &mut after.site, "site"),
        (&args.description, &mut after.description, "description"),
    ] {
        if text.is_some() {
            *slot = optional(label, text.as_deref())?;
        }
    }
    for name in &args.remove_field {
        let known = after.field(name).cloned().ok_or_else(|| {
            Error::not_found(format!("the form has no field `{name}`")).hint_opt(Error::did_you_mean(
                &nearest(name, before.fields.iter().map(|one| one.name.as_str())),
            ))
        })?;
        after.fields.retain(|field| field.id != known.id);
    }
    with_fields(&mut after, &args.add_field)?;
    Ok(after)
}

fn save(txn: &Txn<'_>, before: &Form, after: &Form) -> Result<()> {
    refuse_taken(txn, after, Some(before.id.0))?;
    for field in before.fields.iter().filter(|field| !after.fields.contains(field)) {
        let called = format!("the field `{}` of the form `{}`", field.name, before.name);
        refuse_referred(txn, Referent::OwnAttribute(field.id.0), &called)?;
        txn.delete_form_field(field.id)?;
    }
    for field in after.fields.iter().filter(|field| field.id == FormFieldId(0)) {
        txn.add_form_field(before.id, &field.name)?;
    }
    Ok(txn.edit_form(after)?)
}

/// `forms edit`
pub fn edit(context: &Context, args: &EditArgs) -> Result<()> {
    let texts = [&args.name, &args.code_name, &args.site, &args.description];
    if texts.iter().all(|text| text.is_none()) && args.add_field.is_empty() && args.remove_field.is_empty() {
        return Err(nothing_to_change("give what is to change, for example --add-field Phone"));
    }
    let store = context.change()?;
    let (form, operation) = store.write(&context.operation("forms edit"), |txn| -> Result<_> {
        let before: Form = named::find(txn, &args.form)?;
        let after = changed(&before, args)?;
        if after == before {
            return Ok((None, None));
        }
        save(txn, &before, &after)?;
        let summary = unless_dry_run(context, format!("form {}, {}", after.id, after.name));
        Ok((Some(after), summary))
    })?;
    match form {
        None => context.ui.say("Nothing to change: the form is like that already."),
        Some(form) => {
            let did = if operation.is_some() { "Changed" } else { "Would change" };
            context.ui.say(&format!("{did} {}{}", title(&form), undo_hint(operation)));
        }
    }
    Ok(())
}

/// `forms delete`
pub fn delete(context: &Context, args: &DeleteArgs) -> Result<()> {
    let store = context.change()?;
    let found: Form = named::find(&store, &args.form)?;
    refuse_in_use(&store, &found)?;
    let sent = store.form_sizes()?.get(&found.id).copied().unwrap_or(0);
    let lines = match sent {
        0 => Vec::new(),
        number => vec![count(number, "submission of it", "submissions of it")],
    };
    if !(Plan { what: title(&found), number: 1, lines }).is_confirmed(context)? {
        return Ok(());
    }
    let ((), operation) = store.write(&context.operation("forms delete"), |txn| -> Result<_> {
        form::delete(txn, &found, sent)?;
        Ok(((), unless_dry_run(context, format!("1 form, {}", found.name))))
    })?;
    let went = count(sent, "submission", "submissions");
    context.ui.say(&format!("Deleted {}, {went}{}", title(&found), undo_hint(operation)));
    Ok(())
}
