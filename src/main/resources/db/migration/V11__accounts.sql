-- Null until its owner has chosen one by an invitation.
alter table account alter column password_hash drop not null;
alter table account add column previous_visit timestamp with time zone;
alter table account add column last_visit timestamp with time zone;

-- The entries of the directory that an account stands for, the most important one first.
create table account_pilot (
    account_id uuid not null references account (id) on delete cascade,
    position integer not null,
    pilot_id uuid not null references pilot (id),
    primary key (account_id, position)
);

create index account_pilot_of_pilot on account_pilot (pilot_id);

-- At most one open invitation an account; the link itself is known to nobody but its receiver.
create table invitation (
    account_id uuid primary key references account (id) on delete cascade,
    token_hash varchar(64) not null unique,
    expires_at timestamp with time zone not null
);

-- Where an account was used from: who guesses passwords elsewhere cannot lock its owner out here.
create table account_address (
    account_id uuid not null references account (id) on delete cascade,
    address_hash varchar(64) not null,
    seen_at timestamp with time zone not null,
    primary key (account_id, address_hash)
);

-- What happened to accounts; rows are only ever added.
create table account_change (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    kind varchar(30) not null,
    text_before varchar(2000),
    text_after varchar(2000),
    who varchar(200) not null,
    changed_at timestamp with time zone not null
);

create index account_change_of_account on account_change (account_id, changed_at);
