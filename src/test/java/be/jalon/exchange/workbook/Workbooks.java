package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Looks at workbooks from outside: as parts, with our reader, with another library. */
final class Workbooks {

    private Workbooks() {}

    static byte[] bytes(XSSFWorkbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException damaged) {
            throw new AssertionError("Another library cannot open it", damaged);
        }
    }

    static RawWorkbook read(byte[] bytes) {
        ReadOutcome outcome = WorkbookReader.read(bytes, "essai.xlsx", ReadLimits.DEFAULTS);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        ReadOutcome.Read read = (ReadOutcome.Read) outcome;
        assertThat(read.problems()).isEmpty();
        return read.workbook();
    }

    static Map<String, byte[]> parts(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException damaged) {
            throw new AssertionError(damaged);
        }
        return parts;
    }

    static String part(byte[] bytes, String name) {
        return new String(parts(bytes).get(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** That both have the same parts in the same order, and all but these with the same bytes. */
    static void assertOnlyChanged(byte[] before, byte[] after, String... changed) {
        Map<String, byte[]> old = parts(before);
        Map<String, byte[]> now = parts(after);
        assertThat(now.keySet()).containsExactlyElementsOf(old.keySet());
        Set<String> allowed = Set.of(changed);
        old.forEach((name, bytes) -> {
            if (allowed.contains(name)) {
                assertThat(now.get(name)).as(name).isNotEqualTo(bytes);
            } else {
                assertThat(now.get(name)).as(name).isEqualTo(bytes);
            }
        });
    }
}
