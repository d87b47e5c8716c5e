package be.jalon.exchange.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What a part (or the package itself, named {@code ""}) says that it needs. */
final class Relationships {

    /**
     * One need.
     *
     * @param kind last word of its type, which is the same in all flavours of the format: {@code worksheet}
     * @param target name of the part in the archive; meaningless when external
     */
    record Relationship(String id, String kind, String target, boolean external) {}

    private final List<Relationship> all;

    private Relationships(List<Relationship> all) {
        this.all = all;
    }

    /** Those of a part; none when the part has no list of them. */
    static Relationships of(PackageParts parts, String source) {
        List<Relationship> found = new ArrayList<>();
        String name = partOf(source);
        if (parts.has(name)) {
            parts.parse(name, new Collector(parts.budget(), name, source, found));
        }
        return new Relationships(found);
    }

    /** The part that lists what {@code source} needs. */
    static String partOf(String source) {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }

    Optional<Relationship> byId(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The first internal one of a kind. */
    Optional<Relationship> ofKind(String kind) {
        return allOfKind(kind).stream().findFirst();
    }

    List<Relationship> allOfKind(String kind) {
        return all.stream()
                .filter(one -> one.kind().equals(kind) && !one.external())
                .toList();
    }

    /** The name of the part that {@code target} means when {@code source} says it. */
    static String resolve(String source, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Deque<String> path = new ArrayDeque<>(List.of(source.split("/")));
        path.pollLast();
        for (String step : target.replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    private static final class Collector extends PartHandler {
        private static final int MOST = 10_000;
        private final String source;
        private final List<Relationship> found;

        Collector(ReadBudget budget, String part, String source, List<Relationship> found) {
            super(budget, part);
            this.source = source;
            this.found = found;
        }

        @Override
        void open(String name, Attributes attributes) {
            String id = attributes.value("Id");
            String type = attributes.value("Type");
            String target = attributes.value("Target");
            if (!name.equals("Relationship") || id == null || type == null || target == null) {
                return;
            }
            boolean external = "External".equals(attributes.value("TargetMode"));
            String part = external ? target : resolve(source, target);
            found.add(new Relationship(id, type.substring(type.lastIndexOf('/') + 1), part, external));
            if (found.size() > MOST) {
                throw damaged();
            }
        }
    }
}
