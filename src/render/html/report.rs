//! The report of the whole base as a page.

use serde::Serialize;

use super::chart::{Columns, Shares, Steps, columns, shares, steps};
use super::{clean, page};
use crate::domain::report::Report;
use crate::error::Result;

#[derive(Serialize)]
struct Page {
    title: &'static str,
    contacts: i64,
    figures: Vec<(String, i64)>,
    growth: Columns,
    shares: Vec<Shares>,
    groups: Option<Steps>,
    scores: Vec<Columns>,
    footer: String,
}

/// The page; `footer` says when it was made, and of what.
pub fn report_page(report: &Report, footer: &str) -> Result<String> {
    let share = |title: &str, values: &[(String, i64)]| shares(title, values, report.contacts);
    let groups = report.group_sizes.as_ref().filter(|sizes| !sizes.series.is_empty()).map(|sizes| {
        let ends = (sizes.first.clone(), sizes.last.clone());
        steps("Sizes of contact groups", (0, sizes.steps), ends, &sizes.series)
    });
    let mut all = vec![
        share("Deliverability", &report.deliverability),
        share("Statuses", &report.statuses),
        share("Countries", &report.countries),
        share("Age", &report.ages),
        share("Personas", &report.personas),
        share("Consents in force", &report.consents),
        share("Newsletters", &report.newsletters),
    ];
    all.retain(|one| !one.is_empty());
    page(
        "report.html",
        Page {
            title: "Report",
            contacts: report.contacts,
            figures: report.figures.iter().map(|(label, value)| ((*label).to_owned(), *value)).collect(),
            growth: columns("New contacts by month", &report.growth),
            shares: all,
            groups,
            scores: report
                .scores
                .iter()
                .map(|(name, bins)| columns(&format!("Points in {name}"), bins))
                .collect(),
            footer: clean(footer),
        },
    )
}

impl Shares {
    fn is_empty(&self) -> bool {
        self.count() == 0
    }
}
