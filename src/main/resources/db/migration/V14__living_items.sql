-- Reading, counting and binning all ask for the items of a plan that are in the bin, or are not: the index alone tells.
create index plan_item_living on plan_item (plan_id, bin_root);
drop index plan_item_of_plan;
