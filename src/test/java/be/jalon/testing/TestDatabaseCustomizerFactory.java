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
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points the application under test to a fresh {@link TestDatabase} and counts the statements sent to it. */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    private static final int LEAST_STRENGTH = 5;

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer(TestDatabase.current());
    }

    /** The production's encoder takes so long on purpose that tests with many accounts would take minutes. */
    private static PasswordEncoder cheapEncoder() {
        return new DelegatingPasswordEncoder(
                "bcrypt", Map.of("bcrypt", new CountingEncoder(new BCryptPasswordEncoder(LEAST_STRENGTH))));
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
            SqlCount.watch((BeanDefinitionRegistry) context.getBeanFactory());
            ((BeanDefinitionRegistry) context.getBeanFactory())
                    .registerBeanDefinition(
                            "passwordEncoder",
                            new RootBeanDefinition(PasswordEncoder.class, TestDatabaseCustomizerFactory::cheapEncoder));
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
