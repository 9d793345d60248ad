//! Where addresses of the internet are, from a database file in the format of MaxMind.

use std::net::IpAddr;
use std::path::Path;

use maxminddb::{MaxMindDbError, Reader, geoip2};

use crate::error::{Error, Result};

/// What a database may tell of an address, by the names that `--map` takes.
pub const PARTS: [&str; 8] =
    ["city", "country", "state", "zip", "latitude", "longitude", "metro_code", "organisation"];

/// What is known of an address: parts and texts; countries and states by their ISO codes.
pub type Located = Vec<(&'static str, String)>;

/// What the database `path` tells of an address; nothing where it does not have it.
pub fn locate(path: &Path, address: IpAddr) -> Result<Option<Located>> {
    let file = path.display();
    let failed = |error: MaxMindDbError| match error {
        MaxMindDbError::Io(error) => Error::usage(format!("cannot read {file}")).because(error),
        error => Error::rejected(format!("{file} is not a database in the format of MaxMind, or is damaged"))
            .because(error)
            .hint("GeoLite2 City and GeoIP2 City are such databases"),
    };
    if path.is_dir() {
        return Err(Error::usage(format!("cannot read {file}: it is a directory")));
    }
    let reader = Reader::open_readfile(path).map_err(failed)?;
    if reader.metadata().ip_version == 4 && address.is_ipv6() {
        return Err(Error::usage(format!("{file} has addresses of version 4 only, and {address} is none")));
    }
    let found = reader.lookup(address).map_err(failed)?;
    let Some(place) = found.decode::<geoip2::City<'_>>().map_err(failed)? else { return Ok(None) };
    let organisation = found.decode::<geoip2::Asn<'_>>().map_err(failed)?;
    let country = place.country.iso_code;
    let state = place.subdivisions.first().and_then(|state| state.iso_code);
    let state = country.zip(state).map(|(country, state)| format!("{country}-{state}"));
    let text = |text: Option<&str>| text.map(str::to_owned);
    let known = [
        ("city", text(place.city.names.english)),
        ("country", text(country)),
        ("state", state),
        ("zip", text(place.postal.code)),
        ("latitude", place.location.latitude.map(|degrees| degrees.to_string())),
        ("longitude", place.location.longitude.map(|degrees| degrees.to_string())),
        ("metro_code", place.location.metro_code.map(|code| code.to_string())),
        ("organisation", organisation.and_then(|asn| text(asn.autonomous_system_organization))),
    ];
    Ok(Some(known.into_iter().filter_map(|(part, text)| Some((part, text?))).collect()))
}

/// Is it an address of a network at home, of the machine itself or of nobody, so that no database has it?
pub fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_unspecified()
                || v4.is_broadcast()
        }
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => is_private(IpAddr::V4(v4)),
            None => {
                v6.is_loopback() || v6.is_unspecified() || v6.is_unique_local() || v6.is_unicast_link_local()
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_at_home_are_private() {
        for (address, expected) in [
            ("10.1.2.3", true),
            ("127.0.0.1", true),
            ("169.254.1.1", true),
            ("0.0.0.0", true),
            ("8.8.8.8", false),
            ("::1", true),
            ("fd00::1", true),
            ("fe80::1", true),
            ("::ffff:192.168.0.1", true),
            ("2001:218::1", false),
        ] {
            assert_eq!(address.parse().map(is_private), Ok(expected), "{address}");
        }
    }
}
