-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1. Words that SQLite 3.40 and PostgreSQL 15 share. A released file is never edited: what comes later is a
-- file of its own, and the number of files is the version.
--
-- Dates are EDTF text (what was said) with the first and last day they span as Julian days (what is compared).
-- Ids are given out by the program and never used a second time, so that undo brings a record back as it was.

CREATE TABLE organizations (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    parent INTEGER REFERENCES organizations (id),
    name TEXT NOT NULL CHECK (TRIM(name) <> ''),
    name_key TEXT NOT NULL CHECK (TRIM(name_key) <> ''),
    ticker TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    CHECK (parent <> id)
);
CREATE UNIQUE INDEX organizations_sibling ON organizations (COALESCE(parent, 0), name_key);
CREATE INDEX organizations_parent ON organizations (parent);
CREATE INDEX organizations_ticker ON organizations (ticker) WHERE ticker <> '';

CREATE TABLE organization_names (
    organization INTEGER NOT NULL REFERENCES organizations (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (TRIM(name) <> ''),
    name_key TEXT NOT NULL CHECK (TRIM(name_key) <> ''),
    valid_from TEXT,
    valid_from_first_day INTEGER,
    valid_from_last_day INTEGER,
    valid_until TEXT,
    valid_until_first_day INTEGER,
    valid_until_last_day INTEGER,
    PRIMARY KEY (organization, position),
    CHECK ((valid_from IS NULL) = (valid_from_first_day IS NULL)),
    CHECK ((valid_from IS NULL) = (valid_from_last_day IS NULL)),
    CHECK (valid_from_first_day <= valid_from_last_day),
    CHECK ((valid_until IS NULL) = (valid_until_first_day IS NULL)),
    CHECK ((valid_until IS NULL) = (valid_until_last_day IS NULL)),
    CHECK (valid_until_first_day <= valid_until_last_day)
);
CREATE INDEX organization_names_key ON organization_names (name_key);

CREATE TABLE sources (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    publisher TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    published TEXT,
    published_first_day INTEGER,
    published_last_day INTEGER,
    CHECK (publisher <> '' OR title <> '' OR url <> ''),
    CHECK ((published IS NULL) = (published_first_day IS NULL)),
    CHECK ((published IS NULL) = (published_last_day IS NULL)),
    CHECK (published_first_day <= published_last_day)
);
CREATE INDEX sources_details ON sources (url, publisher, title, COALESCE(published, ''));

CREATE TABLE events (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    uid TEXT NOT NULL UNIQUE CHECK (TRIM(uid) <> ''),
    organization INTEGER NOT NULL REFERENCES organizations (id),
    kind TEXT NOT NULL CHECK (kind IN ('layoff', 'open_roles_closed', 'hiring_freeze', 'workforce', 'market',
                                       'results', 'policy', 'statement')),
    announced TEXT NOT NULL CHECK (announced <> ''),
    announced_first_day INTEGER NOT NULL,
    announced_last_day INTEGER NOT NULL,
    effective TEXT,
    effective_first_day INTEGER,
    effective_last_day INTEGER,
    status TEXT NOT NULL CHECK (status IN ('reported', 'confirmed', 'completed', 'withdrawn')),
    headline TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    -- The years 1 to 9999, so that a Julian day fits into 32 bits.
    CHECK (1721426 <= announced_first_day AND announced_first_day <= announced_last_day
           AND announced_last_day <= 5373484),
    CHECK ((effective IS NULL) = (effective_first_day IS NULL)),
    CHECK ((effective IS NULL) = (effective_last_day IS NULL)),
    CHECK (effective_first_day <= effective_last_day)
);
CREATE INDEX events_organization ON events (organization);

CREATE TABLE figures (
    event INTEGER NOT NULL REFERENCES events (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    organization INTEGER NOT NULL REFERENCES organizations (id),
    measure TEXT NOT NULL CHECK (measure IN ('people', 'percent')),
    low DOUBLE PRECISION CHECK (low >= 0),
    best DOUBLE PRECISION CHECK (best >= 0),
    high DOUBLE PRECISION CHECK (high >= 0),
    qualifier TEXT NOT NULL CHECK (qualifier IN ('exact', 'about', 'more_than', 'at_least', 'up_to', 'fewer_than',
                                                 'range', 'unknown')),
    printed TEXT NOT NULL DEFAULT '',
    preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),
    PRIMARY KEY (event, position),
    CHECK (low <= best),
    CHECK (best <= high),
    CHECK ((qualifier = 'unknown') = (best IS NULL)),
    CHECK (best IS NOT NULL OR (low IS NULL AND high IS NULL)),
    CHECK (qualifier <> 'range' OR (low IS NOT NULL AND high IS NOT NULL)),
    CHECK (measure <> 'percent' OR COALESCE(high, best, 0) <= 100),
    CHECK (measure <> 'people' OR COALESCE(high, best, 0) <= 100000000000),
    CHECK (measure <> 'people' OR (COALESCE(low, 0) = ROUND(COALESCE(low, 0))
                                   AND COALESCE(best, 0) = ROUND(COALESCE(best, 0))
                                   AND COALESCE(high, 0) = ROUND(COALESCE(high, 0))))
);
CREATE INDEX figures_organization ON figures (organization);
CREATE UNIQUE INDEX figures_preferred ON figures (event, organization, measure) WHERE preferred = 1;

CREATE TABLE citations (
    event INTEGER NOT NULL REFERENCES events (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    source INTEGER NOT NULL REFERENCES sources (id),
    figure INTEGER,
    quote TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (event, position),
    FOREIGN KEY (event, figure) REFERENCES figures (event, position)
);
CREATE INDEX citations_source ON citations (source);

CREATE TABLE links (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL CHECK (kind IN ('part_of', 'corrects', 'duplicate_of', 'rescinds')),
    from_event INTEGER NOT NULL REFERENCES events (id),
    to_event INTEGER NOT NULL REFERENCES events (id),
    CHECK (from_event <> to_event),
    UNIQUE (from_event, to_event, kind)
);
CREATE INDEX links_to ON links (to_event);
CREATE UNIQUE INDEX links_one_whole ON links (from_event) WHERE kind = 'part_of';

CREATE TABLE imports (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (LENGTH(sha256) = 64),
    profile TEXT NOT NULL,
    imported_at TEXT NOT NULL
);

-- `event` has no foreign key: an event that was removed comes back by undo under the same id.
CREATE TABLE import_rows (
    import INTEGER NOT NULL REFERENCES imports (id),
    line INTEGER NOT NULL CHECK (line > 0),
    verdict TEXT NOT NULL CHECK (verdict <> ''),
    fingerprint TEXT NOT NULL CHECK (fingerprint <> ''),
    raw TEXT NOT NULL,
    event INTEGER,
    PRIMARY KEY (import, line)
);
CREATE INDEX import_rows_fingerprint ON import_rows (fingerprint) WHERE event IS NOT NULL;
CREATE INDEX import_rows_event ON import_rows (event) WHERE event IS NOT NULL;

CREATE TABLE saved_views (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (TRIM(name) <> ''),
    name_key TEXT NOT NULL UNIQUE CHECK (TRIM(name_key) <> ''),
    state TEXT NOT NULL
);

-- One line a record and edit; `edit` is the same for the lines of one user action.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    edit INTEGER NOT NULL CHECK (edit > 0),
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    words TEXT NOT NULL,
    record_kind TEXT NOT NULL CHECK (record_kind IN ('organization', 'source', 'event', 'link', 'saved_view',
                                                     'import')),
    record INTEGER NOT NULL,
    record_before TEXT,
    record_after TEXT,
    CHECK (record_before IS NOT NULL OR record_after IS NOT NULL)
);
CREATE INDEX journal_record ON journal (record_kind, record);
CREATE INDEX journal_edit ON journal (edit);
