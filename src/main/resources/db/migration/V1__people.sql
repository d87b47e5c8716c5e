-- The same statements run on H2 and on PostgreSQL.

create table organisation (
    id uuid primary key,
    -- There is one organisation: every row would hold the same value here.
    only_one boolean default true not null unique check (only_one),
    name varchar(300) not null,
    ins_code varchar(10),
    trial boolean not null
);

create table account (
    id uuid primary key,
    version bigint not null,
    username varchar(100) not null unique,
    display_name varchar(200) not null,
    password_hash varchar(200) not null,
    role varchar(30) not null,
    enabled boolean not null
);

create table pilot (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null,
    name varchar(500) not null,
    -- The name without case, accents and kinds of space: "Pcs" and "PCS" are one service.
    name_key varchar(500) not null unique
);
