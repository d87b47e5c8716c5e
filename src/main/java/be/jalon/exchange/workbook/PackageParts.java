package be.jalon.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** The parts of a package (a zip archive in memory), unpacked and parsed on demand within the budget. */
final class PackageParts {

    /** From so many bytes on, unpacking and parsing at the same time is worth a thread. */
    static final long LARGE = 500_000;

    private final byte[] archive;
    private final ReadBudget budget;
    /** By name in lower case: names of parts do not distinguish case. */
    private final Map<String, ZipBytes.Member> members = new LinkedHashMap<>();

    PackageParts(byte[] archive, ReadBudget budget) {
        this.archive = archive;
        this.budget = budget;
        long unpacked = 0;
        for (ZipBytes.Member member : ZipBytes.members(archive, budget.limits().parts())) {
            unpacked += member.unpackedSize();
            if (unpacked < 0 || unpacked > budget.limits().unpackedBytes()) {
                throw budget.unpacksTooBig();
            }
            ZipBytes.Member twin = members.putIfAbsent(key(member.name()), member);
            if (twin != null) {
                throw new RefusedException(RefusalReason.DAMAGED, member.name());
            }
        }
    }

    private static String key(String name) {
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    ReadBudget budget() {
        return budget;
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    private Optional<ZipBytes.Member> find(String name) {
        ZipBytes.Member member = members.get(key(name));
        if (member == null && name.indexOf('%') >= 0) {
            member = members.get(key(decoded(name)));
        }
        return Optional.ofNullable(member);
    }

    /** Targets of relationships are addresses, names in the archive may be plain. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    /** How large the archive says that these parts are together: good enough to tell how far one is. */
    long unpackedSize(Stream<String> names) {
        return names.flatMap(name -> find(name).stream())
                .mapToLong(ZipBytes.Member::unpackedSize)
                .sum();
    }

    /** All bytes of a small part. */
    byte[] bytes(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException damaged) {
            throw damaged(name, damaged);
        }
    }

    /** The first characters of a part that says something in plain letters. */
    String start(String name, int most) {
        try (InputStream stream = open(name)) {
            return new String(stream.readNBytes(most), StandardCharsets.ISO_8859_1);
        } catch (IOException damaged) {
            throw damaged(name, damaged);
        }
    }

    private InputStream open(String name) {
        return new PartStream(
                archive, find(name).orElseThrow(() -> new RefusedException(RefusalReason.MISSING_PART, name)), budget);
    }

    /**
     * Parses a part.
     *
     * @throws RefusedException MISSING_PART, DAMAGED, EXTERNAL_ENTITY or when the budget is spent
     */
    void parse(String name, PartHandler handler) {
        try (InputStream stream = guarded(name)) {
            PartParser.parse(stream, handler);
        } catch (XMLStreamException | IOException damaged) {
            throw damaged(name, damaged);
        }
    }

    private InputStream guarded(String name) {
        InputStream guarded = new MarkupGuard(open(name), name, budget);
        return unpackedSize(Stream.of(name)) > LARGE ? new AheadStream(guarded) : guarded;
    }

    private static RefusedException damaged(String name, Exception cause) {
        return new RefusedException(cause, RefusalReason.DAMAGED, name);
    }

    /** The name that the archive has for a part. */
    String memberName(String name) {
        return find(name).map(ZipBytes.Member::name).orElseThrow(() -> missing(name));
    }

    /** Writes a part as it is. */
    void copy(ZipBytes.Member member, OutputStream target) throws IOException {
        try (InputStream stream = new PartStream(archive, member, budget)) {
            stream.transferTo(target);
        }
    }

    /** All parts in the order of the archive. */
    Collection<ZipBytes.Member> members() {
        return Collections.unmodifiableCollection(members.values());
    }

    private static RefusedException missing(String name) {
        return new RefusedException(RefusalReason.MISSING_PART, name);
    }
}
