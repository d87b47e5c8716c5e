create table plan (
    id uuid primary key,
    version bigint not null,
    -- Counts every change of the plan and its items; its update also queues the writers of one plan.
    revision bigint not null,
    title varchar(500) not null,
    kind varchar(20) not null,
    from_year integer,
    to_year integer,
    organisation varchar(300),
    levels varchar(200) not null
);

-- One column per field, each holding what people wrote in that cell.
create table plan_item (
    id uuid primary key,
    version bigint not null,
    plan_id uuid not null references plan (id),
    parent_id uuid references plan_item (id),
    level varchar(30) not null,
    position bigint not null,
    title varchar(40000),
    code varchar(40000),
    description varchar(40000),
    political varchar(40000),
    service varchar(40000),
    agent varchar(40000),
    deadline varchar(40000),
    budget_ordinary varchar(40000),
    budget_extraordinary varchar(40000),
    staff varchar(40000),
    fte varchar(40000),
    status varchar(40000),
    progress varchar(40000),
    priority varchar(40000),
    sdgs varchar(40000),
    partners varchar(40000),
    links varchar(40000),
    notes varchar(40000),
    -- JSON object: header of a column -> text.
    extras varchar(1000000),
    changed_by varchar(200) not null,
    changed_at timestamp with time zone not null,
    -- In the bin: the item whose deletion brought this one there (itself for the top of a deleted branch).
    bin_root uuid,
    binned_by varchar(200),
    binned_at timestamp with time zone
);

create index plan_item_of_plan on plan_item (plan_id);
create index plan_item_of_parent on plan_item (parent_id);
create index plan_item_in_bin on plan_item (bin_root);

create table pending_mark (
    item_id uuid not null references plan_item (id),
    field varchar(30) not null,
    reason varchar(20) not null,
    question varchar(4000) not null,
    asked_by varchar(200) not null,
    asked_at timestamp with time zone not null,
    primary key (item_id, field)
);
