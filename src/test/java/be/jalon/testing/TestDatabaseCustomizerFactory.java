package be.jalon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points the application under test to a fresh {@link TestDatabase} and counts the statements sent to it. */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer(TestDatabase.current());
    }

    /** A record, so that contexts with the same database kind are cached as one. */
    private record Customizer(TestDatabase database) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestDatabase.Access access = database.create();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of(
                                    "spring.datasource.url", access.url(),
                                    "spring.datasource.username", access.user(),
                                    "spring.datasource.password", access.password(),
                                    "spring.datasource.hikari.maximum-pool-size", "6",
                                    "jalon.data", folder(),
                                    "jalon.backup.automatic", "${jalon.test.backups:false}")));
            ((BeanDefinitionRegistry) context.getBeanFactory())
                    .registerBeanDefinition("countingDataSources", new RootBeanDefinition(CountingDataSources.class));
        }

        private static String folder() {
            try {
                return Files.createTempDirectory("jalon-test").toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
