package be.jalon.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test on the whole application and a real database, with the migrations of production.
 *
 * <p>The build runs these tests twice: on H2 and, in a second run, on PostgreSQL (see {@link TestDatabase}). The tables
 * are empty before each test method; a test commits as production does, so it needs no transaction of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("database")
@SpringBootTest
@ContextCustomizerFactories(TestDatabaseCustomizerFactory.class)
@TestExecutionListeners(
        listeners = {SecurityContextListener.class, EmptyTablesListener.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {}
