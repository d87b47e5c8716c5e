package be.jalon.shell;

import be.jalon.people.Organisations;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

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

    private static final String[] STATIC_FILES = {
        "/styles/**", "/fonts/**", "/icons/**", "/images/**", "/scripts/**", "/webjars/**"
    };

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            SessionRegistry sessions,
            Organisations organisations,
            UserDetailsService users,
            VaadinDefaultRequestCache requests)
            throws Exception {
        // After the login one goes on to the page that was asked for, not to some file that a script looked for
        // meanwhile.
        requests.ignoreRequests(SecurityConfiguration::asksForNoPage);
        AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();
        http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(STATIC_FILES)
                        .permitAll())
                .headers(SecurityConfiguration::headers)
                .authenticationProvider(new TrialAuthentication(organisations, users))
                // Not the login page's own address: Vaadin exempts that one from the CSRF check.
                .formLogin(form -> form.loginPage("/" + LoginView.ROUTE)
                        .loginProcessingUrl(LoginView.PROCESSING_URL)
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
            otherwise.handle(request, response, denial);
        }
    }

    /** BCrypt today; the hash names its algorithm, so that another may follow. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
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
