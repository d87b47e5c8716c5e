package be.jalon.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of views on the whole application, without a browser: the class extends {@code SpringBrowserlessTest}.
 *
 * <p>Like {@link DatabaseTest}, whose application context it shares, but run on H2 only: what the database does is tried
 * below the views. The tables are empty before each test method.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest
@ContextCustomizerFactories(TestDatabaseCustomizerFactory.class)
@TestExecutionListeners(
        listeners = {SecurityContextListener.class, EmptyTablesListener.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ViewTest {}
