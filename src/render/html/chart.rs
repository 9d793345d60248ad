//! Where the bars and lines of charts stand; the template `charts.html` draws them.

use serde::Serialize;

use super::{clean, number};

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 160.0;
/// Room around what is drawn: left for numbers, below for labels.
const LEFT: f64 = 48.0;
const BOTTOM: f64 = 24.0;
const TOP: f64 = 8.0;
/// A bar is no wider, however few there are.
const WIDEST: f64 = 48.0;

/// A chart of upright bars.
#[derive(Clone, Debug, Serialize)]
pub struct Columns {
    /// What it shows.
    pub title: String,
    /// The same in a sentence, for whoever does not see it.
    pub description: String,
    width: f64,
    height: f64,
    left: f64,
    base: f64,
    most: i64,
    bars: Vec<Bar>,
    first: String,
    last: String,
}

#[derive(Clone, Debug, Serialize)]
struct Bar {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    label: String,
    value: i64,
}

/// A chart of steps over time: each line holds until the next point.
#[derive(Clone, Debug, Serialize)]
pub struct Steps {
    /// What it shows.
    pub title: String,
    /// The same in a sentence.
    pub description: String,
    width: f64,
    height: f64,
    left: f64,
    base: f64,
    most: i64,
    least: i64,
    lines: Vec<Line>,
    first: String,
    last: String,
}

#[derive(Clone, Debug, Serialize)]
struct Line {
    name: String,
    points: String,
    now: i64,
    class: usize,
}

/// A list of names with a bar beside each number.
#[derive(Clone, Debug, Serialize)]
pub struct Shares {
    /// What it shows.
    pub title: String,
    rows: Vec<Share>,
}

#[derive(Clone, Debug, Serialize)]
struct Share {
    label: String,
    value: i64,
    /// Of the largest, in percent.
    width: f64,
    /// Of all, in percent.
    percent: f64,
}

impl Shares {
    /// How many rows it has.
    pub fn count(&self) -> usize {
        self.rows.len()
    }
}

fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// Bars for values in order, each with its label.
pub fn columns(title: &str, values: &[(String, i64)]) -> Columns {
    let most = values.iter().map(|(_, value)| *value).max().unwrap_or(0).max(1);
    let base = HEIGHT - BOTTOM;
    let step = (WIDTH - LEFT) / values.len().max(1) as f64;
    let wide = (step * 0.8).clamp(0.5, WIDEST);
    let bars = values.iter().enumerate().map(|(place, (label, value))| {
        let height = (base - TOP) * (*value).max(0) as f64 / most as f64;
        Bar {
            x: rounded(LEFT + step * place as f64 + (step - wide) / 2.0),
            y: rounded(base - height),
            width: rounded(wide),
            height: rounded(height),
            label: clean(label),
            value: *value,
        }
    });
    let label = |at: Option<&(String, i64)>| at.map_or(String::new(), |(label, _)| clean(label));
    let (first, last) = (label(values.first()), label(values.last()));
    let sum: i64 = values.iter().map(|(_, value)| *value).sum();
    Columns {
        title: clean(title),
        description: format!(
            "{} in all, from {first} to {last}; {} at most in one step",
            number(sum),
            number(most)
        ),
        width: WIDTH,
        height: HEIGHT,
        left: LEFT,
        base,
        most,
        bars: bars.collect(),
        first,
        last,
    }
}

/// Lines of numbers over time. The points of each are in the order of time, which is a number.
pub fn steps(
    title: &str,
    (from, to): (i64, i64),
    (first, last): (String, String),
    series: &[(String, Vec<(i64, i64)>)],
) -> Steps {
    let values = || series.iter().flat_map(|(_, points)| points.iter().map(|(_, value)| *value));
    let most = values().max().unwrap_or(0).max(1);
    let least = values().min().unwrap_or(0).min(0);
    let base = HEIGHT - BOTTOM;
    let span = (to - from).max(1) as f64;
    let x = |time: i64| rounded(LEFT + (WIDTH - LEFT) * ((time - from) as f64 / span).clamp(0.0, 1.0));
    let range = (most - least).max(1) as f64;
    let y = |value: i64| rounded(TOP + (base - TOP) * (1.0 - (value - least) as f64 / range));
    let lines = series.iter().enumerate().map(|(class, (name, points))| {
        let mut drawn: Vec<String> = Vec::new();
        let mut before = points.first().map_or(0, |(_, value)| *value);
        for (time, value) in points {
            drawn.push(format!("{},{}", x(*time), y(before)));
            drawn.push(format!("{},{}", x(*time), y(*value)));
            before = *value;
        }
        drawn.push(format!("{},{}", x(to), y(before)));
        Line { name: clean(name), points: drawn.join(" "), now: before, class: class % 6 }
    });
    let lines: Vec<Line> = lines.collect();
    let told: Vec<String> = lines.iter().map(|line| format!("{} {}", line.name, number(line.now))).collect();
    Steps {
        title: clean(title),
        description: format!("From {first} to {last}; now {}", told.join(", ")),
        width: WIDTH,
        height: HEIGHT,
        left: LEFT,
        base,
        most,
        least,
        lines,
        first,
        last,
    }
}

/// Numbers by name, with what part of all each is.
pub fn shares(title: &str, values: &[(String, i64)], all: i64) -> Shares {
    let most = values.iter().map(|(_, value)| *value).max().unwrap_or(0).max(1);
    let row = |(label, value): &(String, i64)| Share {
        label: clean(label),
        value: *value,
        width: rounded(100.0 * *value as f64 / most as f64),
        percent: rounded(100.0 * *value as f64 / all.max(1) as f64),
    };
    Shares { title: clean(title), rows: values.iter().map(row).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_as_high_as_their_numbers() {
        let chart = columns("Visits", &[("Jan".to_owned(), 4), ("Feb".to_owned(), 0), ("Mar".to_owned(), 8)]);
        assert_eq!((chart.bars[2].y, chart.bars[2].height), (TOP, HEIGHT - BOTTOM - TOP));
        assert_eq!(chart.bars[0].height, chart.bars[2].height / 2.0);
        assert_eq!(chart.bars[1].height, 0.0);
        assert_eq!(chart.description, "12 in all, from Jan to Mar; 8 at most in one step");
        assert!(columns("Nothing", &[]).bars.is_empty());
    }

    #[test]
    fn a_line_holds_until_the_next_point() {
        let points = vec![(0, 0), (50, 10)];
        let chart =
            steps("Points", (0, 100), ("a".to_owned(), "b".to_owned()), &[("Score".to_owned(), points)]);
        assert_eq!(chart.lines[0].points, "48,136 48,136 344,136 344,8 640,8");
        assert_eq!(chart.lines[0].now, 10);
    }

    #[test]
    fn shares_are_parts_of_all() {
        let chart = shares("Countries", &[("AT".to_owned(), 1), ("DE".to_owned(), 2)], 8);
        assert_eq!((chart.rows[0].width, chart.rows[0].percent), (50.0, 12.5));
    }
}
