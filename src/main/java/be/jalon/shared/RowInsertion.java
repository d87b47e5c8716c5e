package be.jalon.shared;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds rows to a table in the transaction of the caller, thousands of them in the quickest way that the database has. */
public interface RowInsertion {

    /**
     * @param values of a row, in the order of the columns: texts, whole numbers, ids, days, points in time with an offset,
     *     or null; asked for once for each row, in order and in the caller's thread
     */
    <T> void insert(String table, List<String> columns, Collection<T> rows, Function<T, @Nullable Object[]> values);
}
