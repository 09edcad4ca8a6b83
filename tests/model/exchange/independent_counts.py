#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts lists of WARN notices by the rules of docs/import.md, sharing nothing with Cutline: run by hand to check the
table there. usage: independent_counts.py FOLDER (with fl.csv, il.csv, in.csv, md.csv, ny.csv)"""
import csv
import datetime
import os
import re
import sys

COLUMNS = {  # company, places, announced, effective, people, revised people, number of the notice
    "fl": (0, [], 1, 2, 3, None, None),
    "il": (0, [2, 3, 4, 5, 6], 29, 14, 27, 28, 25),
    "in": (0, [1], 3, 4, 2, None, None),
    "md": (2, [3], 0, 6, 5, None, None),
    "ny": (0, [4, 5], 2, 1, 10, None, None),
}
NULL = {"", "n/a", "null", "none", "nan", "-", "--", "unknown", "undisclosed"}
NOBODY = re.compile(r"unknown|undisclosed|not known|not sure|tbd|not available", re.I)
REVISED = re.compile(r"[\s-]*((?:(?:revised|revision|amended)\s*(?:\([^)]*\)?|[\d/]+)?[\s-]*)+)$", re.I)


def words(text):
    return " ".join(text.replace("\xa0", " ").replace(",", " ").split()).lower()


def day(text):
    text = text.replace("\xa0", " ").strip()
    text = re.sub(r" \d\d:\d\d:\d\d$", "", text)
    for form in ("%Y-%m-%d", "%m/%d/%Y", "%m-%d-%y", "%m/%d/%y"):
        try:
            return datetime.datetime.strptime(text, form).date()
        except ValueError:
            pass
    return None


def span(text):
    """The first and last day of what a cell says, or the words where they are no days."""
    if day(text):
        return (day(text),) * 2
    text = " ".join(text.replace("\xa0", " ").split())
    for separator in (r" ?thru ?", r" ?through ?", r" ?to ?", r" ?\u2013 ?", r" - ?", r"(?<=\d{4})-", r"(?<=/\d{2})-"):
        parts = re.split(separator, text)
        if len(parts) == 2 and day(parts[0]) and day(parts[1]) and day(parts[0]) <= day(parts[1]):
            return day(parts[0]), day(parts[1])
    return None


def people(text):
    """(number or None, isSuspicious, isError, isTotal)"""
    text = text.strip()
    if text.lower() in NULL:
        return None, False, False, False
    if re.fullmatch(r"\d+|\d{1,3}(,\d{3})+", text):
        number = int(text.replace(",", ""))
        return number, number == 0, False, False
    numbers = re.findall(r"\d[\d,]*", text)
    if not numbers:
        return (None, False, False, False) if NOBODY.search(text) else (None, False, True, False)
    if re.fullmatch(r"(approx\. )?\d+\+?", text):
        return int(re.sub(r"\D", "", text)), False, False, False
    ends = re.match(r"(\d+)-(\d+)", text)
    if ends and len(numbers) == 2:
        middle = (int(ends[1]) + int(ends[2]) + 1) // 2
        return middle, ends.end() != len(text), False, False
    if len(numbers) > 1:
        return None, True, False, False
    return int(numbers[0].replace(",", "")), True, False, text.lower().startswith("total")


def site_of(name, cell):
    lines = [" ".join(line.split()) for line in cell.split("\n") if line.strip()]
    return " ".join(lines).lower() if len(lines) > 1 else ""


def count(name, path):
    company, places, announced, effective, number, revised, notice = COLUMNS[name]
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    verdicts = {"new": 0, "duplicate": 0, "suspicious": 0, "error": 0}
    seen, totals, net, later = set(), set(), 0, 0
    for row in rows:
        row = row + [""] * 40
        who = REVISED.sub("", " ".join(row[company].replace("\xa0", " ").split()))
        is_revised = who != " ".join(row[company].replace("\xa0", " ").split())
        given, told, change = row[announced], row[number], None
        parts = re.fullmatch(r"(.*?) \(REVISED\) (\S+) ?(.*)", told)
        if parts:
            told, change = parts[1], parts[3]
        given = given.split(" (REVISED)")[0]
        when = span(given)
        value, suspicious, error, is_total = people(told)
        if when is None or not 1900 <= when[0].year <= 2100 or error or re.match("no warns", who, re.I):
            verdicts["error"] += 1
            continue
        start = row[effective].split(" (REVISED)")[0]
        start_days = span(start)
        key = (words(who), tuple(words(row[p]) for p in places), when, start_days if start_days else "",
               told if value is None else value, row[revised] if revised is not None else "",
               row[notice] if notice is not None else "")
        if key in seen:
            verdicts["duplicate"] += 1
            continue
        seen.add(key)
        if revised is not None and row[revised].strip().lower() not in NULL:
            change = row[revised]
        if change is not None and people(change)[0] != value:
            later += 1
            value = people(change)[0]
            suspicious = suspicious or value == 0
        verdicts["suspicious" if suspicious or is_revised else "new"] += 1
        if is_total:
            if (words(who), when, value) in totals:
                continue
            totals.add((words(who), when, value))
        net += value or 0
    return len(rows), verdicts, later, net


for name in COLUMNS:
    path = os.path.join(sys.argv[1], name + ".csv")
    if os.path.exists(path):
        print(name, *count(name, path))
