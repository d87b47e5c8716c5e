package be.jalon.exchange.workbook;

import java.util.List;
import java.util.regex.Pattern;

/** The parts of a workbook with programs in them, their signatures, and what these need. */
final class Macros {

    private static final Pattern NAME = Pattern.compile("(?i)(?:.*/)?(?:vba[^/]*\\.bin|_rels/vba[^/]*\\.bin\\.rels)");

    private Macros() {}

    static boolean areIn(PackageParts parts) {
        return !names(parts).isEmpty();
    }

    private static List<String> names(PackageParts parts) {
        return parts.members().stream()
                .map(ZipBytes.Member::name)
                .filter(name -> NAME.matcher(name).matches())
                .toList();
    }

    /** Leaves them out of a copy, which may still be called a workbook with macros: it has none of its own any more. */
    static void drop(PackageEdit edit, String main) {
        names(edit.parts()).forEach(name -> edit.drop(name, main));
    }
}
