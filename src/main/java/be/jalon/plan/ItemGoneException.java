package be.jalon.plan;

/** A lost race: the item of a gesture was deleted, erased or never existed. */
public final class ItemGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ItemGoneException(ItemId item) {
        super("No living item " + item);
    }
}
