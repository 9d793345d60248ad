//! `statuses`, `account-statuses` and `roles`: what they are called, and how they are used.

use super::deletion::Words;
use super::described::{Noun, Page, Texts};
use crate::store::{AccountStatus, Role, Status};

impl Noun for Status {
    const TEXTS: Texts = Texts {
        many: "statuses",
        value: "STATUS",
        used_by: "contacts",
        reference: "Name or id of the status",
        move_to: "Status that its contacts get",
        list: Page {
            about: "List the contact statuses and how many contacts have each",
            after: "Examples:
  acquaint statuses list
  acquaint statuses list --sort contacts:desc --limit 5
  acquaint statuses list --json",
        },
        add: Page {
            about: "Add a contact status",
            after: "Examples:
  acquaint statuses add \"Prospective client\"
  acquaint statuses add VIP --description \"Buys every month\"",
        },
        edit: Page {
            about: "Rename or describe a contact status",
            after: "Examples:
  acquaint statuses edit VIP --name \"VIP client\"
  acquaint statuses edit 3 --description \"\"        no description any more",
        },
        delete: Page {
            about: "Delete a contact status",
            after: "A status that contacts have is deleted only with --move-to, which gives them another one.

Examples:
  acquaint statuses delete Lead --move-to \"Prospective client\"
  acquaint statuses delete 3 --yes",
        },
        added: "statuses add",
        edited: "statuses edit",
        deletion: Words {
            command: "statuses delete",
            which: "that is",
            goes: ("gets the status", "get the status"),
            is: ("now has the status", "now have the status"),
            holds: ("has the status", "have the status"),
            hint: "--move-to STATUS gives them another one first",
        },
    };
}

impl Noun for AccountStatus {
    const TEXTS: Texts = Texts {
        many: "account statuses",
        value: "ACCOUNT_STATUS",
        used_by: "accounts",
        reference: "Name or id of the account status",
        move_to: "Account status that its accounts get",
        list: Page {
            about: "List the account statuses and how many accounts have each",
            after: "Examples:
  acquaint account-statuses list
  acquaint account-statuses list --sort accounts:desc --limit 5

See also: `acquaint accounts list --help` (--status), `acquaint statuses list` of contacts",
        },
        add: Page {
            about: "Add an account status",
            after: "Examples:
  acquaint account-statuses add Partner
  acquaint account-statuses add Supplier --description \"We buy from them\"",
        },
        edit: Page {
            about: "Rename or describe an account status",
            after: "Examples:
  acquaint account-statuses edit Partner --name \"Gold partner\"
  acquaint account-statuses edit 3 --description \"\"     none any more",
        },
        delete: Page {
            about: "Delete an account status",
            after: "A status that accounts have is deleted only with --move-to, which gives them another one.

Examples:
  acquaint account-statuses delete Prospect --move-to Partner
  acquaint account-statuses delete 3 --yes",
        },
        added: "account-statuses add",
        edited: "account-statuses edit",
        deletion: Words {
            command: "account-statuses delete",
            which: "that is",
            goes: ("gets the status", "get the status"),
            is: ("now has the status", "now have the status"),
            holds: ("has the status", "have the status"),
            hint: "--move-to ACCOUNT_STATUS gives them another one first",
        },
    };
}

impl Noun for Role {
    const TEXTS: Texts = Texts {
        many: "roles",
        value: "ROLE",
        used_by: "contacts",
        reference: "Name or id of the role",
        move_to: "Role that its contacts get",
        list: Page {
            about: "List the roles and how many contacts of accounts have each",
            after: "Examples:
  acquaint roles list
  acquaint roles list --sort contacts:desc --json

A contact is counted once for every account in which it has the role.

See also: `acquaint accounts add-contacts --help` (--role), `acquaint accounts contacts --help`",
        },
        add: Page {
            about: "Add a role that contacts can have in accounts",
            after: "Examples:
  acquaint roles add Buyer
  acquaint roles add \"Decision maker\" --description \"Signs the contracts\"",
        },
        edit: Page {
            about: "Rename or describe a role",
            after: "Examples:
  acquaint roles edit Buyer --name \"Chief buyer\"
  acquaint roles edit 3 --description \"\"        no description any more",
        },
        delete: Page {
            about: "Delete a role",
            after: "A role that contacts have is deleted only with --move-to, which gives them another one.

Examples:
  acquaint roles delete Clerk --move-to Buyer
  acquaint roles delete 3 --yes",
        },
        added: "roles add",
        edited: "roles edit",
        deletion: Words {
            command: "roles delete",
            which: "that is",
            goes: ("gets the role", "get the role"),
            is: ("now has the role", "now have the role"),
            holds: ("has the role", "have the role"),
            hint: "--move-to ROLE gives them another one first",
        },
    };
}
