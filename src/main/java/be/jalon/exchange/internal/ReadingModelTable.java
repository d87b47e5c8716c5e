package be.jalon.exchange.internal;

import be.jalon.exchange.ReadingModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored reading models, as texts; {@link CommuneModels} understands them. */
@Repository
public class ReadingModelTable {

    private final JdbcClient jdbc;

    ReadingModelTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A model and its text. */
    public record Stored(ReadingModel model, String definition) {}

    /** The latest first. */
    public List<Stored> all() {
        return jdbc.sql("select * from reading_model order by saved_at desc, name")
                .query(ReadingModelTable::stored)
                .list();
    }

    public Optional<ReadingModel> find(UUID id) {
        return all().stream()
                .map(Stored::model)
                .filter(model -> model.id().equals(id))
                .findFirst();
    }

    /** False when another one has that name, since whoever asked had looked. */
    public boolean add(ReadingModel model, String definition) {
        return jdbc.sql("insert into reading_model (name, definition, saved_by, saved_at, version, id)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                model.name(),
                                definition,
                                model.by(),
                                OffsetDateTime.ofInstant(model.at(), ZoneOffset.UTC),
                                model.version(),
                                model.id())
                        .update()
                == 1;
    }

    /** False when somebody else changed it in the meantime. */
    public boolean replace(ReadingModel before, ReadingModel after, String definition) {
        return jdbc.sql("update reading_model set name = ?, definition = ?, saved_by = ?, saved_at = ?, version = ?"
                                + " where id = ? and version = ?")
                        .params(
                                after.name(),
                                definition,
                                after.by(),
                                OffsetDateTime.ofInstant(after.at(), ZoneOffset.UTC),
                                after.version(),
                                before.id(),
                                before.version())
                        .update()
                == 1;
    }

    /** False when it has gone or somebody changed it in the meantime. */
    public boolean delete(UUID id, int version) {
        return jdbc.sql("delete from reading_model where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    public void deleteAll() {
        jdbc.sql("delete from reading_model").update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new ReadingModel(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("saved_by"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getInt("version")),
                row.getString("definition"));
    }
}
