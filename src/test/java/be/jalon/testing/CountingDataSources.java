package be.jalon.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lets every data source of the application tell {@link SqlCount} and {@link WriteGuard} what is executed. */
class CountingDataSources implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(super.getConnection());
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return watched(super.getConnection(user, password));
        }
    }

    private static Connection watched(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments, result, nanos) -> switch (result) {
            case CallableStatement statement -> watched(CallableStatement.class, statement, arguments);
            case PreparedStatement statement -> watched(PreparedStatement.class, statement, arguments);
            case Statement statement -> watched(Statement.class, statement, arguments);
            case null, default -> result;
        });
    }

    private static <S extends Statement> S watched(Class<S> type, S statement, Object @Nullable [] creation) {
        return proxy(type, statement, (method, arguments, result, nanos) -> {
            if (method.getName().startsWith("execute")) {
                String sql = sql(arguments != null ? arguments : creation);
                SqlCount.executed(sql, nanos);
                WriteGuard.check(sql);
            }
            return result;
        });
    }

    private static String sql(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : "(a batch)";
    }

    private interface After {
        @Nullable
        Object returned(Method method, Object @Nullable [] arguments, @Nullable Object result, long nanos);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(
                CountingDataSources.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    long start = System.nanoTime();
                    try {
                        Object result = method.invoke(target, arguments);
                        return after.returned(method, arguments, result, System.nanoTime() - start);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
