package be.jalon.exchange.ui;

import be.jalon.exchange.ExportedFile;
import be.jalon.exchange.PlanExportService;
import be.jalon.exchange.PlanExports;
import be.jalon.exchange.PlanImport;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out files under addresses of their own, so that any screen can link to them. The services check the rights. */
@RestController
class FileEndpoints {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String FOLDER = "import-templates/pst-wallon/";

    private final PlanExportService exports;
    private final PlanExports ready;
    private final PlanImport imports;

    FileEndpoints(PlanExportService exports, PlanExports ready, PlanImport imports) {
        this.exports = exports;
        this.ready = ready;
        this.imports = imports;
    }

    @GetMapping("/" + ExchangeAddresses.EXPORT + "/{plan}")
    ResponseEntity<Resource> export(
            @PathVariable UUID plan,
            @RequestParam(name = ExchangeAddresses.READY, required = false) @Nullable UUID waiting) {
        try {
            return workbook(Optional.ofNullable(waiting)
                    .flatMap(ready::fetch)
                    .orElseGet(() -> exports.export(new PlanId(plan))));
        } catch (PlanNotFoundException gone) {
            return ResponseEntity.notFound().build();
        }
    }

    @GetMapping("/" + ExchangeAddresses.ORIGINALS + "/{document}")
    ResponseEntity<Resource> original(@PathVariable UUID document) {
        return imports.original(document).map(FileEndpoints::workbook).orElseGet(() -> ResponseEntity.notFound()
                .build());
    }

    @GetMapping("/" + ExchangeAddresses.TEMPLATE)
    ResponseEntity<Resource> template() {
        return attachment("modele-pst.xlsx", WORKBOOK, new ClassPathResource(FOLDER + "template.xlsx"));
    }

    @GetMapping("/" + ExchangeAddresses.TEMPLATE_GUIDE)
    ResponseEntity<Resource> templateGuide() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(new ClassPathResource(FOLDER + "LISEZMOI.md"));
    }

    private static ResponseEntity<Resource> workbook(ExportedFile file) {
        return attachment(file.name(), WORKBOOK, new ByteArrayResource(file.bytes()));
    }

    private static ResponseEntity<Resource> attachment(String name, MediaType type, Resource content) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
