package be.jalon.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package while some of its parts change; all others are copied as they are, in the same order. */
final class PackageEdit {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final PackageParts parts;
    /** Changed parts by name in lower case. */
    private final Map<String, XmlBytes> changed = new HashMap<>();

    private final Set<String> dropped = new HashSet<>();

    PackageEdit(PackageParts parts) {
        this.parts = parts;
    }

    PackageParts parts() {
        return parts;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The text of a part as it is by now. */
    String text(String name) {
        String member = parts.memberName(name);
        XmlBytes known = changed.get(key(member));
        return known == null ? original(member).text() : known.text();
    }

    private XmlBytes original(String member) {
        byte[] bytes = parts.bytes(member);
        return member.endsWith(".vml") ? XmlBytes.transparent(bytes) : XmlBytes.of(bytes);
    }

    void put(String name, String text) {
        String member = parts.memberName(name);
        XmlBytes known = changed.get(key(member));
        XmlBytes before = known == null ? original(member) : known;
        if (!before.text().equals(text)) {
            changed.put(key(member), new XmlBytes(text, before.charset(), before.mark()));
        }
    }

    /** Takes a part out, with what the content types and the part that needs it say of it. */
    void drop(String name, String neededBy) {
        String member = parts.memberName(name);
        dropped.add(key(member));
        dropElements(CONTENT_TYPES, "Override", "PartName", name, "");
        dropElements(Relationships.partOf(neededBy), "Relationship", "Target", name, neededBy);
    }

    private void dropElements(String part, String element, String attribute, String target, String source) {
        String xml = text(part);
        XmlEdits edits = new XmlEdits(xml);
        XmlTags tags = new XmlTags(xml);
        for (XmlTag tag = tags.next(); tag != null; tag = tags.next()) {
            String value = tag.opens(element) ? tag.value(attribute) : null;
            if (value != null && key(Relationships.resolve(source, value)).equals(key(target))) {
                edits.delete(tag.start(), tags.skip(tag));
            }
        }
        put(part, edits.apply());
    }

    /** The bytes of the new package. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipBytes.Member member : parts.members()) {
                if (!dropped.contains(key(member.name()))) {
                    write(zip, member);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(ZipOutputStream zip, ZipBytes.Member member) throws IOException {
        ZipEntry entry = new ZipEntry(member.name());
        entry.setTimeLocal(time(member.dosTime()));
        zip.putNextEntry(entry);
        XmlBytes text = changed.get(key(member.name()));
        if (text != null) {
            zip.write(text.bytes());
        } else {
            parts.copy(member, zip);
        }
        zip.closeEntry();
    }

    /** Two 16-bit halves: time in two-second steps, date since 1980. */
    private static LocalDateTime time(int dos) {
        int date = dos >>> 16;
        try {
            return LocalDateTime.of(
                    1980 + (date >>> 9), date >>> 5 & 15, date & 31, dos >>> 11 & 31, dos >>> 5 & 63, (dos & 31) * 2);
        } catch (DateTimeException noDate) {
            return LocalDateTime.of(1980, 1, 1, 0, 0);
        }
    }
}
