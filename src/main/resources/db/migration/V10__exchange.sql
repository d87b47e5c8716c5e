-- Workbooks that plans came from, kept as they were, and where in them each item stands.
-- plan_id and item_id name rows of the plan module, which this module does not lock itself to.
create table source_document (
    id uuid primary key,
    plan_id uuid not null,
    file_name varchar(255) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    layout varchar(80) not null,
    items integer not null,
    pending integer not null,
    doubts integer not null,
    imported_by varchar(200) not null,
    imported_at timestamp(6) with time zone not null
);
create index source_document_plan on source_document (plan_id, imported_at);

-- The bytes in pieces: one embedded database ends a binary column at one megabyte.
create table source_part (
    document_id uuid not null references source_document (id) on delete cascade,
    part_no integer not null,
    content bytea not null,
    primary key (document_id, part_no)
);

create table source_place (
    document_id uuid not null references source_document (id) on delete cascade,
    item_id uuid not null,
    -- number of the item in the reading of the workbook; address is where it stood, to notice another reading
    draft_no integer not null,
    address varchar(300) not null,
    primary key (document_id, item_id)
);
