-- A spelling points at the entry that it spells; an entry points nowhere.
alter table pilot add column same_as uuid references pilot (id);
-- Somebody who left: stays in old texts, is proposed no longer.
alter table pilot add column former boolean default false not null;
create index pilot_of_entry on pilot (same_as);

-- Pairs of entries that look alike and are not the same: nobody is asked again.
create table pilot_distinct (
    id uuid primary key,
    first_id uuid not null references pilot (id) on delete cascade,
    second_id uuid not null references pilot (id) on delete cascade,
    unique (first_id, second_id)
);
create index pilot_distinct_second on pilot_distinct (second_id);
