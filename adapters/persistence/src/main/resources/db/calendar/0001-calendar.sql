--liquibase formatted sql

-- Working days: Monday to Friday, but for these days. A year is loaded as a whole.
--changeset partner-center:calendar-0001-year
create table pc.calendar_year (
    year integer primary key check (year between 2000 and 2199)
);
create table pc.calendar_day (
    day  date primary key,
    year integer not null references pc.calendar_year (year),
    kind text collate "C" not null check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY')),
    name text not null check (length(name) <= 64),
    check (extract(year from day) = year),
    check (kind = 'HOLIDAY' or extract(isodow from day) in (6, 7))
);
create index calendar_day_year on pc.calendar_day (year);
