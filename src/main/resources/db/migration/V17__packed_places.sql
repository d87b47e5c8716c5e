-- The places of the items of a document, hundreds in one row: a line for each, see PackedPlaces. A row and an entry of an
-- index for each item cost an import a fifth of its writing. What was imported before stays in source_place.
create table source_place_part (
    document_id uuid not null references source_document (id) on delete cascade,
    part_no integer not null,
    items integer not null,
    places varchar(1000000) not null,
    primary key (document_id, part_no)
);
