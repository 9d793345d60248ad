//! The sample runs on real shops: asking, pipes, mistakes and reasons, held against SQL over the same database.

use insta::assert_snapshot;

use crate::env::{Output, TestEnv};
use crate::import_kit::test_data;

const NOW: [&str; 2] = ["--now", "2026-01-01T00:00:00Z"];

struct Shop {
    env: TestEnv,
}

impl Shop {
    fn run(&self, arguments: &[&str]) -> Output {
        self.env.run(NOW.iter().chain(arguments))
    }

    fn ok(&self, arguments: &[&str]) -> String {
        self.env.ok(NOW.iter().chain(arguments))
    }

    /// Some rows of these files are rejected.
    fn import(&self, arguments: &[&str]) {
        let output = self.run(arguments);
        assert!([0, 5].contains(&output.status), "{output}");
    }

    /// The condition finds whom the query finds, in the order of ids.
    fn agree(&self, condition: &str, sql: &str) -> usize {
        let found = self.ok(&["contacts", "list", "--where", condition, "--format", "ids"]);
        let wanted = self.ok(&["db", "query", sql, "--format", "csv", "--no-header"]);
        assert_eq!(found, wanted, "{condition}\n{sql}");
        found.lines().count()
    }
}

/// Customers by their own number, invoices as purchases. Names on the disk do not show in snapshots.
fn chinook() -> Option<Shop> {
    let data = test_data("the sample runs on chinook")?;
    let path = |name: &str| data.join("crm/chinook").join(name).to_string_lossy().into_owned();
    let shop = Shop { env: TestEnv::new() };
    shop.ok(&["db", "init", "--time-zone", "UTC"]);
    let keyed = ["--new-field", "CustomerId=integer:customer_id", "--match", "customer_id"];
    shop.import(&[&["contacts", "import", &path("customers.csv")], &keyed[..]].concat());
    shop.import(&["activities", "import", &path("invoices.csv"), "--set", "type=purchase"]);
    Some(shop)
}

#[test]
fn chinook_lists_and_pipes() {
    let Some(shop) = chinook() else { return };
    assert_snapshot!(shop.run(&["contacts", "list", "-w", "country = USA and sum(purchase.value) >= 40", "--sort",
        "last_name", "--limit", "3"]), @r#"
    ID  NAME                EMAIL                     STATUS  CITY            COUNTRY
    28  Julia Barnett       jubarnett@gmail.com       -       Salt Lake City  USA
    26  Richard Cunningham  ricunningham@hotmail.com  -       Fort Worth      USA
    24  Frank Ralston       fralston@gmail.com        -       Chicago         USA
    --- stderr ---
    Showing the first 3; --limit 0 shows all.
    [0]
    "#);
    let of_purchases = |having: &str| {
        format!(
            "SELECT contact_id FROM activities WHERE type = 'purchase' GROUP BY contact_id HAVING {having} ORDER BY 1"
        )
    };
    assert!(shop.agree("sum(purchase.value) >= 40", &of_purchases("round(sum(value), 2) >= 40")) > 3);
    let before = of_purchases("max(time) < '2025-06-01T00:00:00Z'");
    let idle = shop.agree("last(any) before 2025-06-01", &before);
    assert!(idle > 3);
    // One customer could not be imported, and so has no purchases either.
    let recent = "SELECT contact_id FROM activities WHERE time > '2025-01-01T00:00:00Z' GROUP BY 1 HAVING count(*) >= 2 \
                  ORDER BY 1";
    assert!(shop.agree("count(purchase, last 1y) >= 2", recent) > 3);
    let ids = shop.ok(&["contacts", "list", "-w", "last(any) before 2025-06-01", "--format", "ids"]);
    let deleted =
        shop.env.run_with_stdin(NOW.iter().chain(&["contacts", "delete", "-", "--dry-run"]), ids.as_str());
    assert_eq!(deleted.status, 0, "{deleted}");
    assert!(deleted.stderr.contains(&format!("Would delete {idle} contacts")), "{deleted}");
    assert_eq!(shop.ok(&["contacts", "list", "--count"]), "58\n");
    let lines = shop.ok(&[
        "contacts",
        "list",
        "-w",
        "not did(purchase, last 1y)",
        "--format",
        "jsonl",
        "--fields",
        "id,email",
    ]);
    assert!(lines.lines().all(|line| line.starts_with("{\"id\":")), "{lines}");
}

#[test]
fn chinook_explains_and_refuses() {
    let Some(shop) = chinook() else { return };
    assert_snapshot!(shop.run(&["groups", "add", "Cafe owners", "--where", "cuntry = USA and agee > 30"]), @r#"
    --- stderr ---
    Error: unknown field `cuntry`
      | cuntry = USA and agee > 30
      | ^^^^^^ did you mean `country`?
    unknown field `agee`
      | cuntry = USA and agee > 30
      |                  ^^^^ did you mean `age`?
    [2]
    "#);
    assert_snapshot!(shop.run(&["groups", "add", "Hot leads", "--where",
        "country = USA and (sum(purchase.value, last 365d) >= 15 or did(purchase where value > 10, last 90d))"]), @r#"
    1
    --- stderr ---
    Added group 1: Hot leads. Undo with `acquaint db undo 4`
      group 1 (Hot leads): +2 -0, 2 members
    [0]
    "#);
    let members = "SELECT contact_id FROM activities JOIN contacts ON contacts.id = contact_id WHERE country = 'USA' \
                   AND time > '2025-01-01T00:00:00Z' GROUP BY 1 HAVING round(sum(value), 2) >= 15 OR \
                   count(CASE WHEN value + 0 > 10 AND time > '2025-10-03T00:00:00Z' THEN 1 END) > 0 ORDER BY 1";
    assert!(shop.agree("group(\"Hot leads\")", members) > 1);
    let first = shop.ok(&["groups", "members", "Hot leads", "--format", "ids"]);
    let first = first.lines().next().expect("there are members");
    assert_snapshot!(shop.run(&["groups", "explain", "Hot leads", first]), @r#"
    a member of group 1 (Hot leads)
      by condition since 2026-01-01 00:00
    ✓ country = USA and (sum(purchase.value, last 365d) >= 15 or did(purchase where value > 10, last 90d))  until 2026-02-07 00:00
    ✓   country = USA                                                                                       USA
    ✓   sum(purchase.value, last 365d) >= 15 or did(purchase where value > 10, last 90d)                    until 2026-02-07 00:00
    ✓     sum(purchase.value, last 365d) >= 15                                                              22.77, from 2025-01-01 00:00 to 2026-01-01 00:00; until 2026-02-07 00:00
            2025-10-08 00:00  purchase (activity 126)
            2025-02-07 00:00  purchase (activity 125)
    ✗     did(purchase where value > 10, last 90d)                                                          0, from 2025-10-03 00:00 to 2026-01-01 00:00
    [0]
    "#);
    let other =
        shop.ok(&["contacts", "list", "-w", "country = USA and not group(\"Hot leads\")", "--format", "ids"]);
    let other = other.lines().next().expect("not all are members");
    assert_snapshot!(shop.run(&["groups", "explain", "Hot leads", other]), @r#"
    no member of group 1 (Hot leads)
    ✗ country = USA and (sum(purchase.value, last 365d) >= 15 or did(purchase where value > 10, last 90d))
    ✓   country = USA                               USA
    ✗   sum(purchase.value, last 365d) >= 15 or did(purchase where value > 10, last 90d)
    ✗     sum(purchase.value, last 365d) >= 15      9.9, from 2025-01-01 00:00 to 2026-01-01 00:00
            2025-07-04 00:00  purchase (activity 112)
            2025-04-01 00:00  purchase (activity 111)
    ✗     did(purchase where value > 10, last 90d)  0, from 2025-10-03 00:00 to 2026-01-01 00:00
    To be let in: 1 more purchase of 5.1 before 2026-04-01 00:00
    [0]
    "#);
}

#[test]
fn the_jaffle_shop_asks_for_orders() {
    let Some(data) = test_data("the sample runs on the jaffle shop") else { return };
    let path = |name: &str| data.join("activities/jaffle-shop").join(name).to_string_lossy().into_owned();
    let shop = Shop { env: TestEnv::new() };
    shop.ok(&["db", "init", "--time-zone", "UTC"]);
    let keyed = ["--new-field", "id=integer:customer_id", "--match", "customer_id"];
    shop.import(&[&["contacts", "import", &path("raw_customers.csv")], &keyed[..]].concat());
    shop.import(&[
        "activities",
        "import",
        &path("raw_orders.csv"),
        "--map",
        "user_id=customer_id",
        "--map",
        "id=item",
        "--set",
        "type=purchase",
    ]);
    let twice = "SELECT contact_id FROM activities WHERE time >= '2018-02-01T00:00:00Z' AND time < '2018-04-01T00:00:00Z' \
                 GROUP BY 1 HAVING count(*) >= 2 ORDER BY 1";
    assert!(shop.agree("count(purchase, between 2018-02 and 2018-03) >= 2", twice) > 3);
    let never = "SELECT id FROM contacts WHERE id NOT IN (SELECT contact_id FROM activities) ORDER BY 1";
    assert!(shop.agree("not did(purchase)", never) > 3);
    let began =
        "SELECT contact_id FROM activities GROUP BY 1 HAVING min(time) >= '2018-03-15T00:00:00Z' ORDER BY 1";
    assert!(shop.agree("first(purchase) >= 2018-03-15", began) > 3);
    shop.ok(&["groups", "add", "Regulars", "--where", "count(purchase) >= 3"]);
    let none = shop.ok(&["contacts", "list", "-w", "not did(purchase)", "--format", "ids"]);
    let nobody = none.lines().next().expect("some have not ordered");
    assert_snapshot!(shop.run(&["groups", "explain", "Regulars", nobody]), @r#"
    no member of group 1 (Regulars)
    ✗ count(purchase) >= 3  0
    To be let in: 3 purchase
    [0]
    "#);
}

#[test]
fn online_retail_asks_what_was_bought() {
    let Some(data) = test_data("the sample runs on online retail") else { return };
    let shop = Shop { env: TestEnv::new() };
    shop.ok(&["db", "init", "--time-zone", "UTC"]);
    shop.ok(&["fields", "add", "customer_id", "--type", "integer", "--unique"]);
    for day in ["2010-12-01", "2010-12-02", "2010-12-03"] {
        let file = data.join(format!("activities/online-retail/{day}.csv")).to_string_lossy().into_owned();
        shop.import(&["activities", "import", &file, "--set", "type=purchased_product", "--create-contacts"]);
    }
    let lights = "SELECT DISTINCT contact_id FROM activities WHERE lower(title) LIKE '%light%' OR lower(item) LIKE '%light%' \
                  ORDER BY 1";
    assert!(shop.agree("did(purchased_product where title ~ light or item ~ light)", lights) > 3);
    let many = "SELECT contact_id FROM activities WHERE time < '2010-12-03T00:00:00Z' GROUP BY 1 HAVING count(*) > 30 ORDER BY 1";
    assert!(shop.agree("count(purchased_product, before 2010-12-03) > 30", many) > 3);
    let again = "SELECT contact_id FROM activities GROUP BY 1 \
                 HAVING min(time) < '2010-12-02T00:00:00Z' AND max(time) >= '2010-12-02T00:00:00Z' ORDER BY 1";
    assert!(shop.agree("first(any) before 2010-12-02 and last(any) >= 2010-12-02", again) > 1);
    let keyed = shop.ok(&[
        "contacts",
        "list",
        "-w",
        "customer_id between 17000 and 17100",
        "--fields",
        "customer_id",
        "--format",
        "csv",
        "--no-header",
    ]);
    assert!(keyed.lines().count() > 1, "{keyed}");
}
