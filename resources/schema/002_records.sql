-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2. Events that a person looked at and found to be different; what a source called an organization; the journal
-- of links found by their events.

-- A CHECK cannot be changed in place, so the table is made again. Nothing points to it.
CREATE TABLE links_of_version_2 (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL CHECK (kind IN ('part_of', 'corrects', 'duplicate_of', 'rescinds', 'different_from')),
    from_event INTEGER NOT NULL REFERENCES events (id),
    to_event INTEGER NOT NULL REFERENCES events (id),
    CHECK (from_event <> to_event),
    UNIQUE (from_event, to_event, kind)
);
INSERT INTO links_of_version_2 (id, kind, from_event, to_event) SELECT id, kind, from_event, to_event FROM links;
DROP TABLE links;
ALTER TABLE links_of_version_2 RENAME TO links;
CREATE INDEX links_to ON links (to_event);
CREATE UNIQUE INDEX links_one_whole ON links (from_event) WHERE kind = 'part_of';
-- "Different from" is said once of two events, whichever of them comes first.
CREATE UNIQUE INDEX links_one_difference ON links (
    (CASE WHEN from_event < to_event THEN from_event ELSE to_event END),
    (CASE WHEN from_event < to_event THEN to_event ELSE from_event END)
) WHERE kind = 'different_from';

ALTER TABLE citations ADD COLUMN called TEXT NOT NULL DEFAULT '';
-- How many events cite a source is read from the index alone.
DROP INDEX citations_source;
CREATE INDEX citations_source ON citations (source, event);

-- The two ends of a link that came or went, so that the history of an event finds its links.
ALTER TABLE journal ADD COLUMN from_event INTEGER;
ALTER TABLE journal ADD COLUMN to_event INTEGER;
UPDATE journal
SET from_event = CAST(SUBSTR(COALESCE(record_after, record_before),
                             INSTR(COALESCE(record_after, record_before), '"from":') + 7) AS INTEGER),
    to_event = CAST(SUBSTR(COALESCE(record_after, record_before),
                           INSTR(COALESCE(record_after, record_before), '"to":') + 5) AS INTEGER)
WHERE record_kind = 'link';
CREATE INDEX journal_from_event ON journal (from_event) WHERE from_event IS NOT NULL;
CREATE INDEX journal_to_event ON journal (to_event) WHERE to_event IS NOT NULL;
