use super::*;
use crate::domain::fact::FactKind;
use crate::domain::id::ScoreId;
use crate::domain::names::NameList;
use crate::store::{NewOperation, Store, Txn};

/// Two groups and a score with one rule, whose conditions are these, as a database that keeps points reads them.
fn with(group_texts: [&str; 2], rule: &str, test: impl FnOnce(&Txn<'_>, &Conditions) -> Result<()>) {
    let store = Store::scratch().unwrap();
    let time = Instant::from_millis(0);
    let operation = NewOperation { command: "test", actor: "jack", time, images: true };
    store
        .write(&operation, |txn| -> Result<_> {
            for (name, text) in [("B", group_texts[0]), ("A", group_texts[1])] {
                let id = txn.add_group(name, None)?;
                let group: Group = crate::ops::named::by_id(txn, id.0)?;
                txn.edit_group(&Group { condition: Some(text.to_owned()), ..group })?;
            }
            let score = Score {
                id: ScoreId(0),
                name: "S".to_owned(),
                description: None,
                enabled: true,
                notify_at: None,
                created: time,
                modified: time,
            };
            let owner = Owner::Score(txn.add_score(&score)?);
            txn.add_rule(&KeptRule {
                id: RuleId(0),
                owner,
                text: rule.to_owned(),
                counts: false,
                points: 5,
                recurring: false,
                cap: None,
                until: None,
                enabled: false,
                created: time,
                modified: time,
            })?;
            let mut conditions = Conditions::load_to_check(txn)?;
            let mut scores = NameList::default();
            scores.add(1, "S");
            conditions.names.facts.provide(FactKind::Score, scores);
            test(txn, &conditions)?;
            Ok(((), None))
        })
        .unwrap();
}

#[test]
fn groups_depend_on_each_other_by_way_of_scores() {
    with(["score(#1) >= 5", "city = Bonn"], "group(#2)", |_, conditions| {
        assert!(conditions.faults().is_empty());
        let names = |groups: &[GroupId]| -> Result<Vec<String>> {
            let (ordered, faults) = conditions.groups_in_order(groups)?;
            assert!(faults.is_empty());
            Ok(ordered.iter().map(|group| group.name.clone()).collect())
        };
        assert_eq!(names(&[])?, ["A", "B"]);
        assert_eq!(names(&[GroupId(2)])?, ["A", "B"]);
        assert_eq!(names(&[GroupId(1)])?, ["B"]);
        let of_score = Referent::Subject(FactKind::Score, 1);
        assert_eq!(conditions.referrers(&[of_score]), ["group `B`"]);
        assert_eq!(conditions.referrers(&[GroupId(2).into()]), ["rule 1 of score `S`"]);
        // A condition that would close the circle, from either side.
        let refused = conditions.refuse_cycle(GroupId(2), &conditions.read("score(S) > 1").unwrap());
        assert_eq!(refused.unwrap_err().message, "the group would depend on itself: `A` -> score `S` -> `A`");
        let refused = conditions.refuse_cycle(of_score, &conditions.read("group(B)").unwrap());
        assert_eq!(
            refused.unwrap_err().message,
            "the score would depend on itself: score `S` -> `B` -> score `S`"
        );
        assert!(conditions.refuse_cycle(of_score, &conditions.read("group(A)").unwrap()).is_ok());
        Ok(())
    });
}

#[test]
fn a_circle_through_a_score_is_told_of_each_condition_in_it() {
    with(["score(#1) >= 5", "city = Bonn"], "group(#1)", |_, conditions| {
        let faults: Vec<String> = conditions.faults().iter().map(Fault::sentence).collect();
        assert_eq!(
            faults,
            [
                "the condition of group `B` depends on itself: `B` -> score `S` -> `B`",
                "the condition of rule 1 of score `S` depends on itself: score `S` -> `B` -> score `S`",
            ]
        );
        // The other group is worked out all the same, and the rule is none of its business.
        let (ordered, faults) = conditions.groups_in_order(&[])?;
        assert_eq!(ordered.iter().map(|group| group.name.as_str()).collect::<Vec<_>>(), ["A"]);
        assert_eq!(faults.len(), 1);
        Ok(())
    });
}

#[test]
fn what_a_rule_asks_changes_what_groups_mean_that_refer_to_its_score() {
    with(["score(#1) >= 5", "city = Bonn"], "city = Graz", |txn, _| {
        let before = Conditions::load_to_check(txn)?;
        let rule = txn.rules()?.remove(0);
        txn.edit_rule(&KeptRule { text: "city = Linz".to_owned(), ..rule })?;
        for group in [GroupId(1), GroupId(2)] {
            txn.mark_rebuilt(group)?;
        }
        assert_eq!(follow(txn, &before, "it cannot be changed", &[]).map_err(|error| error.message), Ok(1));
        let rebuilt =
            |groups: Vec<Group>| groups.iter().map(|group| group.rebuilt.is_some()).collect::<Vec<_>>();
        // By name: A, then B.
        assert_eq!(rebuilt(txn.groups()?), [true, false]);
        Ok(())
    });
}
