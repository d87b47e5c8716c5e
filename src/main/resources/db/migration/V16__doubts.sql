-- What was doubtful about the fields of an item when it was imported. JSON object: field -> what it said, where, and why.
-- With the item, not beside it: a plan is still read, and an item still saved, binned and copied, in as many statements.
alter table plan_item add column doubts varchar(1000000);
