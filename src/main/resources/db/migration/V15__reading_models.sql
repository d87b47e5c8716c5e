-- How tables of this commune are to be read, each as the text of a profile.
create table reading_model (
    id uuid primary key,
    name varchar(80) not null unique,
    definition varchar(1000000) not null,
    saved_by varchar(200) not null,
    saved_at timestamp(6) with time zone not null,
    version integer not null
);

-- What people had said of the tables of a workbook when it was imported: its export reads it by the same, whatever
-- became of the models since.
alter table source_document add column explained varchar(1000000);
