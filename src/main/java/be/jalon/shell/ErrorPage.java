package be.jalon.shell;

import be.jalon.shared.Translations;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** The page for errors outside Vaadin: one sentence, a reference number when something broke, never a stack trace. */
@Controller
class ErrorPage implements ErrorController {

    private final Incidents incidents;
    private final String template;

    ErrorPage(Incidents incidents) {
        this.incidents = incidents;
        this.template = template();
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<String> show(HttpServletRequest request) {
        HttpStatus status = status(request);
        Locale locale = Translations.LOCALES.getFirst();
        String reference = "";
        if (status.is5xxServerError()
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable error) {
            reference = Translations.text(locale, "shell.error.reference", incidents.record(error));
        }
        String topic = topic(status);
        String page = template.replace("{{base}}", escape(request.getContextPath() + "/"))
                .replace("{{title}}", escape(Translations.text(locale, topic + "title")))
                .replace("{{text}}", escape(Translations.text(locale, topic + "text")))
                .replace("{{reference}}", escape(reference))
                .replace("{{home}}", escape(Translations.text(locale, "shell.error.home")));
        return ResponseEntity.status(status).contentType(MediaType.TEXT_HTML).body(page);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String topic(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN, UNAUTHORIZED -> "shell.denied.";
            case NOT_FOUND -> "shell.notFound.";
            default -> "shell.error.";
        };
    }

    private static String template() {
        try (InputStream stream = ErrorPage.class.getResourceAsStream("/error/page.html")) {
            if (stream == null) {
                throw new IllegalStateException("The error page's template is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
