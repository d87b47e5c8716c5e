-- Changes of one gesture to neighbouring items, hundreds in one row, see PackedChange: item_id holds what the ids of these
-- items have in common, first_item and last_item the least and the greatest of what they do not. A row and three entries
-- of indexes for each item cost an import a seventh of its time.
alter table change_entry add column first_item bigint;
alter table change_entry add column last_item bigint;
alter table change_entry add column packed varchar(1000000);
