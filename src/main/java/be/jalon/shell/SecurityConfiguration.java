package be.jalon.shell;

import be.jalon.people.Accounts;
import be.jalon.people.Organisations;
import be.jalon.people.PasswordAttempts;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.util.unit.DataSize;

/** Who may see which address: every view says so itself, the static files are public, the rest needs a login. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** Vaadin's client needs inline scripts and eval; base-uri 'none' would stop it from starting. */
    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** Two to the power of twelve rounds: some 200 ms of a processor. */
    static final int BCRYPT_STRENGTH = 12;

    private static final String LARGEST_UPLOAD = "spring.servlet.multipart.max-request-size";

    private static final String[] STATIC_FILES = {
        "/styles/**", "/fonts/**", "/icons/**", "/images/**", "/scripts/**", "/webjars/**"
    };

    /** For machines that look after the server: whether it lives, and whom to write to. */
    private static final String[] OPEN_ADDRESSES = {"/actuator/health/**", SecurityContact.PATH};

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            SessionRegistry sessions,
            AuthenticationManager logins,
            Accounts accounts,
            VaadinDefaultRequestCache requests,
            Environment environment)
            throws Exception {
        // After the login one goes on to the page that was asked for, not to some file that a script looked for
        // meanwhile.
        requests.ignoreRequests(SecurityConfiguration::asksForNoPage);
        AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();
        http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(STATIC_FILES)
                        .permitAll()
                        .requestMatchers(OPEN_ADDRESSES)
                        .permitAll())
                .headers(SecurityConfiguration::headers)
                .addFilterAfter(
                        new BodyLimit(environment.getRequiredProperty(LARGEST_UPLOAD, DataSize.class)),
                        HeaderWriterFilter.class)
                .authenticationManager(logins)
                // Not the login page's own address: Vaadin exempts that one from the CSRF check.
                .formLogin(form -> form.loginPage("/" + LoginView.ROUTE)
                        .loginProcessingUrl(LoginView.PROCESSING_URL)
                        .failureHandler(new LoginFailure(accounts))
                        .permitAll())
                .exceptionHandling(errors -> errors.accessDeniedHandler(
                        (request, response, denial) -> refuse(request, response, denial, otherwise)))
                .sessionManagement(session -> session.sessionConcurrency(concurrency -> concurrency
                        .maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(new ExpiredSession())));
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .build();
    }

    /** Eagerly, else Vaadin's pages, which commit their answer early, would get none of the headers. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }

    private static boolean asksForNoPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** A login form that lay open for too long gets a fresh one, with a sentence, rather than an error page. */
    private static void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException denial,
            AccessDeniedHandler otherwise)
            throws IOException, jakarta.servlet.ServletException {
        if (denial instanceof CsrfException && request.getServletPath().equals(LoginView.PROCESSING_URL)) {
            response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?expired");
        } else {
            RefusalLog.write(request.getMethod() + " " + request.getServletPath());
            otherwise.handle(request, response, denial);
        }
    }

    /** The only ways in. It has no parent, which would look at a password that the limits have refused. */
    @Bean
    AuthenticationManager logins(
            Organisations organisations,
            UserDetailsService users,
            UserDetailsPasswordService upgrades,
            PasswordEncoder encoder,
            PasswordAttempts attempts,
            AuthenticationEventPublisher events) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(users);
        passwords.setPasswordEncoder(encoder);
        passwords.setUserDetailsPasswordService(upgrades);
        ProviderManager manager = new ProviderManager(
                new TrialAuthentication(organisations, users), new PasswordAuthentication(passwords, attempts));
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }

    /** BCrypt today; a hash names its algorithm and its strength, and a weaker one is replaced at the next login. */
    @Bean
    @ConditionalOnMissingBean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry which sessions have ended. */
    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }
}
