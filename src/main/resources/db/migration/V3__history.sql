-- No foreign keys: history outlives what it tells about, and knows no module.
create table change_entry (
    id uuid primary key,
    plan_id uuid not null,
    item_id uuid,
    subject varchar(500) not null,
    field varchar(60) not null,
    text_before varchar(40000),
    text_after varchar(40000),
    origin varchar(500) not null,
    who varchar(200) not null,
    changed_at timestamp with time zone not null,
    -- Order among the changes of one gesture.
    sequence_number integer not null
);

create index change_entry_of_item on change_entry (item_id, changed_at);
create index change_entry_of_plan on change_entry (plan_id, changed_at);
