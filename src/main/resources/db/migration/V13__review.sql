-- The Collège put the answer off: at which session, why, perhaps to which other one, and how many times so far.
alter table pending_mark add column postponed_on date;
alter table pending_mark add column postponed_reason varchar(4000);
alter table pending_mark add column postponed_to date;
alter table pending_mark add column postponements integer default 0 not null;

-- Comments on items. plan_id and item_id name rows of the plan module, author_id one of people: comments outlive both.
create table item_comment (
    id uuid primary key,
    plan_id uuid not null,
    item_id uuid not null,
    text varchar(10000) not null,
    author_id uuid,
    author varchar(200) not null,
    written_at timestamp(6) with time zone not null
);
create index item_comment_of_plan on item_comment (plan_id, item_id, written_at);
