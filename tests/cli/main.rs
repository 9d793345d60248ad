//! The command line as its users meet it: the built program, run in a directory and an environment of its
//! own. A module per noun, and one per theme where a noun has many.

mod activities;
mod activities_import;

mod changed_meanwhile;
mod completion;
mod conditions;
mod config;
mod consents;
mod contact_form;
mod contact_interview;
mod contacts_delete;
mod contacts_edit;
mod contacts_list;
mod contacts_show;
mod delete_pty;
mod edit_many;
mod editor_kit;
mod env;
mod export;
mod export_round_trip;
mod fields;
mod groups;
mod groups_by_condition;
mod help;
mod import_counts;
mod import_dates;
mod import_fields;
mod import_files;
mod import_interrupted;
mod import_kit;
mod import_laws;
mod import_mapping;
mod import_match;
mod import_places;
mod import_real_files;
mod import_rejects;
mod import_text;
mod kept_conditions;
mod lookups;
mod note_editor;
mod notes;
mod places;
mod references;
mod review_import;
mod terminal;
