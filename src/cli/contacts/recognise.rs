//! `contacts recognise`: who comes with a cookie.

use clap::Args;

use crate::cli::change::unless_dry_run;
use crate::cli::shared::{OutputArgs, print_record, undo_hint};
use crate::cli::visitors::id;
use crate::context::Context;
use crate::domain::email;
use crate::domain::membership::MemberType;
use crate::domain::value::{Column, Value};
use crate::domain::visitor::VisitorId;
use crate::error::{Error, Result};
use crate::ops::membership;
use crate::ops::visitor::{Claim, How, Recognised, recognise};

const COLUMNS: [Column; 6] = [
    Column::number("id"),
    Column::text("name"),
    Column::whole("email"),
    Column::text("anonymous"),
    Column::whole("visitor"),
    Column::text("recognised"),
];

/// What `contacts recognise` takes.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint contacts recognise 0190a3f0-0000-7000-8000-000000000001
  acquaint contacts recognise 0190a3f0-0000-7000-8000-000000000001 \\
    --email anna@example.com
  acquaint contacts recognise 0190a3f0-0000-7000-8000-000000000001 \\
    --user jsmith

Whoever comes with a cookie that is not known becomes a contact without an address, called by the moment. With --email
that contact gets the address or, where another contact has it, becomes part of that one, as by `contacts merge`. A
cookie of somebody with another address goes over to whoever says so now; nobody is merged then. A user who has signed
in comes first: all contacts of the user become one, which is told. Where tracking is not allowed
(`acquaint visitors gate`) nothing is put down.

See also: `acquaint visitors --help`, `acquaint contacts merge --help`")]
pub struct RecogniseArgs {
    /// The id in the cookie: a GUID
    #[arg(value_name = "VISITOR", value_parser = id)]
    visitor: VisitorId,
    /// The e-mail address that the visitor has given
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// The user who has signed in
    #[arg(long, value_name = "SITE_USER")]
    user: Option<String>,
    #[command(flatten)]
    output: OutputArgs,
}

/// Runs the command.
pub fn run(context: &Context, args: &RecogniseArgs) -> Result<()> {
    let email = args.email.as_deref().map(email::normalise).transpose();
    let email = email.map_err(|error| Error::rejected(format!("--email: {error}")))?;
    let store = context.create()?;
    let now = context.settings.now;
    let write = |txn: &crate::store::Txn<'_>| -> Result<_> {
        let user = match &args.user {
            Some(reference) => Some(membership::find(txn, MemberType::User, reference)?.0),
            None => None,
        };
        let claim = Claim { email: email.as_deref(), user };
        let Recognised { contact: id, how, joined } = recognise(txn, args.visitor, claim, now)?;
        let contact =
            txn.contact(id)?.ok_or_else(|| Error::not_found(format!("there is no contact {id}")))?;
        let mut summary = format!("visitor {} is contact {id}: {}", args.visitor, how.name());
        for other in &joined {
            summary.push_str(&format!(", contact {other} merged into it"));
        }
        Ok(((contact, how, joined), unless_dry_run(context, summary)))
    };
    let ((contact, how, joined), operation) = store.write(&context.operation("contacts recognise"), write)?;
    let told = match how {
        How::Known => None,
        How::Made => Some("A contact was made for it".to_owned()),
        How::Named => Some("The contact of the visitor has got the address".to_owned()),
        How::Merged(other) => Some(format!("Contact {other} became part of contact {}", contact.id)),
        How::Attached => Some("The visitor was not known and is now that of the contact".to_owned()),
        How::ChangedHands(other) => {
            Some(format!("The visitor was known as contact {other}, which stays as it is"))
        }
    };
    for other in joined {
        let verb = if operation.is_some() { "became" } else { "would become" };
        context.ui.say(&format!(
            "Contact {other}, the same user, {verb} part of contact {} with all that hangs on it.",
            contact.id
        ));
    }
    if let Some(told) = told {
        let would = if operation.is_some() { undo_hint(operation) } else { " (dry run).".to_owned() };
        context.ui.say(&format!("{told}{would}"));
    }
    let values = [
        Value::Integer(contact.id.0),
        contact.name().map_or(Value::Null, Value::owned),
        Value::opt_text(contact.email()),
        Value::Bool(contact.is_anonymous()),
        Value::owned(args.visitor.to_string()),
        Value::text(how.name()),
    ];
    print_record(context, &args.output, context.zone(&store)?, &COLUMNS, &values)
}
