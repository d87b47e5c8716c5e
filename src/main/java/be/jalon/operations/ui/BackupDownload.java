package be.jalon.operations.ui;

import be.jalon.operations.Backups;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the file of a backup; the service checks the right and writes it down. */
@RestController
class BackupDownload {

    private static final String FOLDER = "fichiers/sauvegardes";
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Backups backups;

    BackupDownload(Backups backups) {
        this.backups = backups;
    }

    /** The address of a file, below the application's own. */
    static String address(String name) {
        return FOLDER + "/" + name;
    }

    @GetMapping("/" + FOLDER + "/{name}")
    ResponseEntity<Resource> file(@PathVariable String name) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return backups.download(name)
                .map(path -> ResponseEntity.ok()
                        .contentType(ZIP)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                        .<Resource>body(new FileSystemResource(path)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
