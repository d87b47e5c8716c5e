package be.jalon.testing;

import be.jalon.shared.InstallationErased;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties every table before each test method, so that tests do not depend on each other's order, and tells the modules as
 * erasing a trial does, so that none remembers what is gone.
 */
class EmptyTablesListener implements TestExecutionListener, Ordered {

    /** Before Spring opens a test's own transaction (4 000). */
    @Override
    public int getOrder() {
        return 3_500;
    }

    @Override
    public void beforeTestMethod(TestContext test) throws SQLException {
        DataSource source = test.getApplicationContext().getBean(DataSource.class);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            empty(statement, tables(connection));
        }
        ApplicationContext application = test.getApplicationContext();
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> application.publishEvent(new InstallationErased()));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!name.startsWith("flyway_")) {
                    tables.add('"' + name + '"');
                }
            }
        }
        return tables;
    }

    private static void empty(Statement statement, List<String> tables) throws SQLException {
        if (tables.isEmpty()) {
            return;
        }
        if (TestDatabase.current() == TestDatabase.POSTGRESQL) {
            statement.execute("truncate table " + tables.stream().collect(Collectors.joining(", ")) + " cascade");
            return;
        }
        statement.execute("set referential_integrity false");
        for (String table : tables) {
            statement.execute("truncate table " + table);
        }
        statement.execute("set referential_integrity true");
    }
}
