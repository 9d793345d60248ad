//! stand-in
#[derive(Clone, Debug)]
pub enum Narrowing {
    All,
}
