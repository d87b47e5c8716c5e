package be.jalon.exchange.internal;

import org.springframework.stereotype.Component;

/** Where plans are written as workbooks, one at a time: nobody waits for an import because he wants an export. */
@Component
public class ExportLane extends ImportLane {

    ExportLane() {
        super("jalon-export");
    }
}
