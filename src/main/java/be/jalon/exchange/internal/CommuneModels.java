package be.jalon.exchange.internal;

import be.jalon.exchange.profile.InvalidProfileException;
import be.jalon.exchange.profile.TableModel;
import be.jalon.exchange.profile.TableModels;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The tables that the commune explained, understood anew each time, so that several nodes and a restored backup agree. */
@Component
public class CommuneModels {

    private static final Logger LOG = LoggerFactory.getLogger(CommuneModels.class);

    private final ReadingModelTable table;

    CommuneModels(ReadingModelTable table) {
        this.table = table;
    }

    /** The latest first. A text that nobody understands helps nobody, and stands in nobody's way. */
    List<TableModel> all() {
        return table.all().stream()
                .flatMap(stored -> read(stored.model().name(), stored.definition()).stream())
                .toList();
    }

    private static Optional<TableModel> read(String name, String definition) {
        return read(definition).map(model -> new TableModel(name, model.tables()));
    }

    /** Empty, with a line in the log, for a text that is none of ours. */
    public static Optional<TableModel> read(String definition) {
        try {
            return Optional.of(TableModels.read("reading_model", definition));
        } catch (InvalidProfileException e) {
            LOG.warn("A stored reading model is not used", e);
            return Optional.empty();
        }
    }
}
