"""DuckDB beside acquaint: loads what is to be asked, or answers it.

duckdb_peer.py load DATABASE CONTACTS.csv ACTIVITIES.csv
duckdb_peer.py ask DATABASE THREADS QUERIES

QUERIES has a line for each rule, its name, a tab and a query. Each answer becomes a table of that name in memory, so that
the members are there and later queries can use them. Seconds of all queries together are printed, then how many rows each
answer has.
"""

import sys
import time

import duckdb


def load(database, contacts, activities):
    connection = duckdb.connect(database)
    connection.execute(f"create table contacts as select * from read_csv('{contacts}', header = true, quote = '\"', "
                       "escape = '\"', columns = {'id': 'bigint', 'email': 'varchar', 'gender': 'tinyint', "
                       "'birthday': 'date', 'company': 'varchar', 'job_title': 'varchar', 'zip': 'varchar', "
                       "'city': 'varchar', 'state': 'varchar', 'country': 'varchar', 'created': 'bigint'})")
    connection.execute(f"create table activities as select *, try_cast(value as decimal(18, 4)) as amount "
                       f"from read_csv('{activities}', header = true, quote = '\"', escape = '\"', columns = "
                       "{'contact_id': 'bigint', 'time': 'bigint', 'type_id': 'integer', 'value': 'varchar', "
                       "'url': 'varchar', 'campaign': 'varchar', 'utm_source': 'varchar'})")
    connection.close()


def ask(database, threads, queries):
    with open(queries, encoding="utf-8") as lines:
        rules = [line.rstrip("\n").split("\t", 1) for line in lines]
    start = time.monotonic()
    connection = duckdb.connect(database, read_only=True)
    connection.execute(f"set threads = {threads}")
    for name, query in rules:
        connection.execute(f"create temp table {name} as {query}")
    print("seconds", time.monotonic() - start)
    for name, _ in rules:
        print(name, connection.execute(f"select count(*) from {name}").fetchone()[0])


if sys.argv[1:] == ["version"]:
    print("duckdb", duckdb.__version__)
elif sys.argv[1] == "load":
    load(*sys.argv[2:])
else:
    ask(*sys.argv[2:])
