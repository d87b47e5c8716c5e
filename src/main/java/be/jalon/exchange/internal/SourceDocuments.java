package be.jalon.exchange.internal;

import be.jalon.exchange.SourceDocument;
import be.jalon.plan.ItemId;
import be.jalon.plan.PlanId;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored workbooks. Plain SQL: nothing here is ever changed, and the places of thousands of items are written and
 * read in one go.
 */
@Repository
public class SourceDocuments {

    private static final int PART_BYTES = 512 * 1024;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SourceDocuments(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Stores a workbook, of whose tables nobody had said anything, with the places of the items that came from it. */
    public void add(SourceDocument document, byte[] content, Map<ItemId, SourcePlace> places) {
        add(document, content, places, null);
    }

    /** @param explained what people had said of its tables, as the text of a reading model; null when nothing */
    public void add(
            SourceDocument document, byte[] content, Map<ItemId, SourcePlace> places, @Nullable String explained) {
        jdbc.sql("insert into source_document (id, plan_id, file_name, size_bytes, sha256, layout, items, pending,"
                        + " doubts, imported_by, imported_at, explained) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        document.id(),
                        document.plan().value(),
                        document.fileName(),
                        document.size(),
                        document.sha256(),
                        document.layout(),
                        document.items(),
                        document.pending(),
                        document.doubts(),
                        document.by(),
                        OffsetDateTime.ofInstant(document.at(), ZoneOffset.UTC))
                .param(12, explained)
                .update();
        addParts(document.id(), content);
        addPlaces(document.id(), places);
    }

    private void addParts(UUID document, byte[] content) {
        List<Object[]> parts = new ArrayList<>();
        for (int start = 0; start < content.length; start += PART_BYTES) {
            int end = Math.min(content.length, start + PART_BYTES);
            parts.add(new Object[] {document, parts.size(), Arrays.copyOfRange(content, start, end)});
        }
        batches.batchUpdate("insert into source_part (document_id, part_no, content) values (?, ?, ?)", parts);
    }

    private void addPlaces(UUID document, Map<ItemId, SourcePlace> places) {
        List<Object[]> parts = new ArrayList<>();
        for (PackedPlaces packed : PackedPlaces.of(places)) {
            parts.add(new Object[] {document, parts.size(), packed.items(), packed.text()});
        }
        batches.batchUpdate(
                "insert into source_place_part (document_id, part_no, items, places) values (?, ?, ?, ?)", parts);
    }

    /** All workbooks ever imported, the latest first. */
    public List<SourceDocument> all() {
        return jdbc.sql("select * from source_document order by imported_at desc, file_name")
                .query(SourceDocuments::document)
                .list();
    }

    public Optional<SourceDocument> find(UUID id) {
        return jdbc.sql("select * from source_document where id = ?")
                .param(id)
                .query(SourceDocuments::document)
                .optional();
    }

    /** The file that a plan came from; the latest when it was imported into more than once. */
    public Optional<SourceDocument> latestOf(PlanId plan) {
        return of(plan).stream().filter(document -> document.items() > 0).findFirst();
    }

    /** The latest file of one layout that gave items to a plan, or came back for it. */
    public Optional<SourceDocument> latestOf(PlanId plan, String layout) {
        return of(plan).stream()
                .filter(document -> document.layout().equals(layout))
                .findFirst();
    }

    private List<SourceDocument> of(PlanId plan) {
        return jdbc.sql("select * from source_document where plan_id = ? order by imported_at desc")
                .param(plan.value())
                .query(SourceDocuments::document)
                .list();
    }

    /** What people had said of the tables of a workbook when it was imported. */
    public Optional<String> explained(UUID document) {
        return jdbc.sql("select explained from source_document where id = ? and explained is not null")
                .param(document)
                .query(String.class)
                .optional();
    }

    public byte[] content(UUID document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        jdbc.sql("select content from source_part where document_id = ? order by part_no")
                .param(document)
                .query((row, number) -> row.getBytes(1))
                .list()
                .forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    /** Documents of earlier versions have a row for each place. */
    public Map<ItemId, SourcePlace> places(UUID document) {
        Map<ItemId, SourcePlace> places = new HashMap<>();
        jdbc.sql("select places from source_place_part where document_id = ?")
                .param(document)
                .query(row -> {
                    PackedPlaces.unpack(row.getString(1), places);
                });
        jdbc.sql("select item_id, draft_no, address from source_place where document_id = ?")
                .param(document)
                .query(row -> {
                    ItemId item = new ItemId(row.getObject(1, UUID.class));
                    places.put(item, new SourcePlace(row.getInt(2), row.getString(3)));
                });
        return places;
    }

    public void deleteAll() {
        jdbc.sql("delete from source_place").update();
        jdbc.sql("delete from source_place_part").update();
        jdbc.sql("delete from source_part").update();
        jdbc.sql("delete from source_document").update();
    }

    private static SourceDocument document(ResultSet row, int number) throws SQLException {
        return new SourceDocument(
                row.getObject("id", UUID.class),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("file_name"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getString("layout"),
                row.getInt("items"),
                row.getInt("pending"),
                row.getInt("doubts"),
                row.getString("imported_by"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
    }
}
