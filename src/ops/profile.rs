//! Everything known of a contact, read together.

use crate::domain::activity::{Activity, ActivityType, Journey};
use crate::domain::consent::Agreement;
use crate::domain::contact::Contact;
use crate::domain::edition::Edition;
use crate::domain::form::Submission;
use crate::domain::group;
use crate::domain::id::{AccountId, ActivityTypeId};
use crate::domain::membership::{MemberType, Membership};
use crate::domain::names::Names;
use crate::domain::newsletter::{Marketing, State, Subscription};
use crate::domain::note::Note;
use crate::domain::scoring::{Persona, Score};
use crate::domain::time::Instant;
use crate::domain::visitor::Visitor;
use crate::error::Result;
use crate::store::{ActivityOrder, ActivityQuery, Db};

/// So many of the latest activities are read.
const LATEST: usize = 10;

/// A contact with its facts.
pub struct Known {
    /// What of it the database shows.
    pub edition: Edition,
    /// Its fields.
    pub contact: Contact,
    /// The log of its agreements.
    pub agreements: Vec<Agreement>,
    /// The accounts that it belongs to, with its role.
    pub accounts: Vec<Place>,
    /// The persona that it is most like.
    pub persona: Option<Persona>,
    /// Every enabled score, and its points in it.
    pub scores: Vec<(Score, i64)>,
    /// When it was active, up to now.
    pub journey: Option<Journey>,
    /// Its latest activities, the newest first.
    pub latest: Vec<Activity>,
    /// The types of activities.
    pub types: Vec<ActivityType>,
    /// The groups it is in, by name.
    pub groups: Vec<group::Membership>,
    /// Its notes, oldest first.
    pub notes: Vec<Note>,
    /// May marketing e-mail be sent to it, and does it arrive?
    pub marketing: Option<Marketing>,
    /// How many mails to it came back.
    pub bounces: i64,
    /// What it has subscribed to, and gets by its groups.
    pub subscriptions: Vec<Subscription>,
    /// The forms that it has sent, the latest first.
    pub submissions: Vec<Submission>,
    /// The users of the site that it is.
    pub users: Vec<Membership>,
    /// The customers of the shop that it is.
    pub customers: Vec<Membership>,
    /// The browsers that it is known by.
    pub visitors: Vec<Visitor>,
    /// The names that its fields refer to.
    pub names: Names,
}

/// A contact's place in an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The account.
    pub account: AccountId,
    /// How it is called.
    pub name: String,
    /// What the contact is there.
    pub role: Option<String>,
    /// Is it the one that the account turns to first, or else?
    pub position: Option<&'static str>,
}

impl Known {
    /// The newsletters that it gets, each once.
    pub fn active_newsletters(&self) -> Vec<&str> {
        let active = self.subscriptions.iter().filter(|one| one.state == State::Active);
        let mut names: Vec<&str> = active.map(|one| one.newsletter_name.as_str()).collect();
        names.dedup();
        names
    }

    /// What people call a type of activity.
    pub fn type_label(&self, kind: ActivityTypeId) -> &str {
        self.types.iter().find(|one| one.id == kind).map_or("", |one| one.label.as_str())
    }
}

/// Reads what is known of a contact. Activities that are still to come do not count yet.
pub fn read(db: &Db, contact: Contact, now: Instant) -> Result<Known> {
    let id = contact.id;
    let edition = db.edition()?;
    let mut groups = db.groups_of(id)?;
    if edition == Edition::Cms {
        let shown = super::edition::groups(db)?;
        groups.retain(|membership| shown.iter().any(|group| group.id == membership.group));
    }
    let mut scores = Vec::new();
    for score in db.scores()?.into_iter().filter(|score| score.enabled) {
        let points = db.points_of(score.id, id)?;
        scores.push((score, points));
    }
    let latest = ActivityQuery { contact: Some(id), until: Some(now), ..ActivityQuery::default() };
    Ok(Known {
        edition,
        agreements: db.agreements_of(id)?,
        accounts: places(db, &contact)?,
        persona: db.persona_of(id)?,
        scores,
        journey: db.journey(id, now)?,
        latest: db.activities_page(&latest, ActivityOrder::NewestFirst, &mut None, LATEST)?,
        types: db.activity_types()?,
        groups,
        notes: db.notes_of(id)?,
        marketing: db.marketing(id)?,
        bounces: db.bounces_of(id)?,
        subscriptions: db.subscriptions_of(id)?,
        submissions: db.submissions(
            crate::store::SubmissionQuery { contact: Some(id), ..Default::default() },
            i64::MAX,
        )?,
        users: db.memberships(MemberType::User, Some(id))?,
        customers: db.memberships(MemberType::Customer, Some(id))?,
        visitors: db.visitors(Some(id))?,
        names: super::names::load(db)?,
        contact,
    })
}

fn places(db: &Db, contact: &Contact) -> Result<Vec<Place>> {
    let mut places = Vec::new();
    for (id, role) in db.roles_of(contact.id)? {
        let Some(account) = db.account(id)? else { continue };
        let is = |person: &Option<crate::domain::account::Person>| {
            person.as_ref().is_some_and(|person| person.id == contact.id)
        };
        let position = match (is(&account.primary), is(&account.secondary)) {
            (true, _) => Some("primary"),
            (_, true) => Some("secondary"),
            _ => None,
        };
        places.push(Place { account: id, name: account.name, role, position });
    }
    Ok(places)
}
