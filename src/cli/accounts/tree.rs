//! `accounts tree`: who is a subsidiary of whom.

use std::collections::{HashMap, HashSet};

use clap::Args;

use super::shown::Referred;
use crate::cli::shared::{Listing, OutputArgs};
use crate::context::Context;
use crate::domain::account::Account;
use crate::domain::id::AccountId;
use crate::domain::value::{Column, Value};
use crate::error::Result;
use crate::ops::account;
use crate::render::format::Format;

const COLUMNS: [Column; 6] = [
    Column::number("id"),
    Column::text("name"),
    Column::number("depth"),
    Column::number("parent_id"),
    Column::text("status"),
    Column::number("contacts"),
];
const TABLE: [&str; 4] = ["id", "name", "status", "contacts"];

/// Which accounts to show with all below them.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  acquaint accounts tree
  acquaint accounts tree ACME
  acquaint accounts tree ACME --json

A table draws the tree. The other formats have one row for each account, those below it after it, with its depth and the
id of its parent.

See also: `acquaint accounts edit --help` (--parent)")]
pub struct TreeArgs {
    /// Name or id of the account on top [default: every account that is no subsidiary]
    account: Option<String>,
    #[command(flatten)]
    output: OutputArgs,
}

/// Accounts in the order of a tree, each with its depth and how it is drawn.
struct Tree<'a> {
    below: HashMap<Option<AccountId>, Vec<&'a Account>>,
    seen: HashSet<AccountId>,
    lines: Vec<(&'a Account, usize, String)>,
}

impl<'a> Tree<'a> {
    fn of(accounts: &'a [Account]) -> Tree<'a> {
        let mut below: HashMap<Option<AccountId>, Vec<&Account>> = HashMap::new();
        for account in accounts {
            below.entry(account.parent).or_default().push(account);
        }
        Tree { below, seen: HashSet::new(), lines: Vec::new() }
    }

    /// Adds an account with all below it. Not by recursion: a chain of accounts may be long.
    fn add(&mut self, top: &'a Account) {
        let mut open: Vec<(&'a Account, usize, String, String)> =
            vec![(top, 0, String::new(), String::new())];
        while let Some((account, depth, drawn, indent)) = open.pop() {
            // Another program may have made a ring.
            if !self.seen.insert(account.id) {
                continue;
            }
            self.lines.push((account, depth, drawn));
            let Some(below) = self.below.get(&Some(account.id)) else { continue };
            for (place, one) in below.iter().enumerate().rev() {
                let is_last = place + 1 == below.len();
                let (branch, rest) = if is_last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
                open.push((one, depth + 1, format!("{indent}{branch}"), format!("{indent}{rest}")));
            }
        }
    }
}

/// Shows the tree.
pub fn run(context: &Context, args: &TreeArgs) -> Result<()> {
    let store = context.read()?;
    let accounts = store.accounts()?;
    let mut tree = Tree::of(&accounts);
    match &args.account {
        Some(reference) => {
            let top = account::find(&store, reference)?;
            accounts.iter().filter(|one| one.id == top.id).for_each(|one| tree.add(one));
        }
        None => {
            let tops = accounts.iter().filter(|one| one.parent.is_none());
            tops.for_each(|one| tree.add(one));
            // Those of a ring are below nobody who is on top.
            accounts.iter().for_each(|one| tree.add(one));
        }
    }
    let (referred, sizes) = (Referred::load(&store)?, store.account_sizes()?);
    let zone = context.zone(&store)?;
    let mut listing = Listing::new(context, &args.output, zone, &COLUMNS, &TABLE)?;
    let is_drawn = args.output.format() == Format::Table;
    for (account, depth, drawn) in &tree.lines {
        let name = if is_drawn { format!("{drawn}{}", account.name) } else { account.name.clone() };
        listing.row(&[
            Value::Integer(account.id.0),
            Value::owned(name),
            Value::Integer(i64::try_from(*depth).unwrap_or(i64::MAX)),
            account.parent.map_or(Value::Null, |id| Value::Integer(id.0)),
            Value::opt_text(account.status.and_then(|id| referred.statuses.name(id.0))),
            Value::Integer(sizes.get(&account.id).copied().unwrap_or(0)),
        ])?;
    }
    listing.finish(0, Some(tree.lines.len() as u64), "No accounts.")
}
