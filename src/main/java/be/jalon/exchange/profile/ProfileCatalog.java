package be.jalon.exchange.profile;

import be.jalon.shared.SearchText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The layouts that are known, in the order of their ids: those inside the application and those of the folder {@code
 * import-templates} beside it, which replace the former of the same id.
 */
public final class ProfileCatalog {

    private static final String FOLDER = "import-templates";
    private static final String FILE = "profile.yaml";

    /** Named here, because looking for them would open every library of the packaged application. */
    private static final List<String> BUILT_IN = List.of("pst-wallon", "tableau-libre");

    private final List<LayoutProfile> profiles;
    private final List<TableModel> models;
    private final @Nullable TableModel correction;

    private ProfileCatalog(Collection<LayoutProfile> profiles) {
        this(profiles, List.of(), null);
    }

    private ProfileCatalog(
            Collection<LayoutProfile> profiles, List<TableModel> models, @Nullable TableModel correction) {
        this.profiles = List.copyOf(profiles);
        this.models = List.copyOf(models);
        this.correction = correction;
    }

    public static ProfileCatalog of(LayoutProfile... profiles) {
        return new ProfileCatalog(List.of(profiles));
    }

    /**
     * Reads all profiles.
     *
     * @param workingFolder where a folder {@code import-templates} may stand
     * @throws InvalidProfileException when one of them is not a profile
     */
    public static ProfileCatalog load(Path workingFolder) {
        Map<String, ProfileFile> found = new TreeMap<>();
        try {
            readBuiltIn().forEach(file -> found.put(file.id(), file));
            readFolder(workingFolder.resolve(FOLDER)).forEach(file -> found.put(file.id(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(found);
    }

    private static ProfileCatalog of(Map<String, ProfileFile> files) {
        return new ProfileCatalog(files.values().stream()
                .map(file -> ProfileReader.read(
                        file.id(), file.name(), file.yaml(), other -> Optional.ofNullable(files.get(other))
                                .map(ProfileFile::yaml)))
                .toList());
    }

    /** @param name as messages call it */
    private record ProfileFile(String id, String name, String yaml) {}

    private static List<ProfileFile> readBuiltIn() throws IOException {
        List<ProfileFile> profiles = new ArrayList<>();
        for (String id : BUILT_IN) {
            String name = FOLDER + "/" + id + "/" + FILE;
            try (InputStream yaml =
                    Objects.requireNonNull(ProfileCatalog.class.getResourceAsStream("/" + name), name)) {
                profiles.add(new ProfileFile(id, name, new String(yaml.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return profiles;
    }

    private static List<ProfileFile> readFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<ProfileFile> profiles = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                Path file = child.resolve(FILE);
                if (Files.isRegularFile(file)) {
                    profiles.add(new ProfileFile(child.getFileName().toString(), file.toString(), read(file)));
                }
            }
        }
        return profiles;
    }

    /** Not {@code Files.readString}: a file in another encoding is to be read with marks in it, not to fail. */
    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    public List<LayoutProfile> profiles() {
        return profiles;
    }

    public Optional<LayoutProfile> profile(String id) {
        return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** The same layouts and the tables that the commune explained, the one that counts first at the front. */
    public ProfileCatalog with(List<TableModel> known) {
        return new ProfileCatalog(profiles, known, correction);
    }

    /** The same layouts for one file of which a person said how its sheets are to be read. */
    public ProfileCatalog correctedBy(TableModel said) {
        return new ProfileCatalog(profiles, models, said);
    }

    /**
     * All tables that somebody explained, those of this file first: its other sheets often have the same. One whose
     * layout has gone is left out.
     */
    public List<KnownLayout> known() {
        List<KnownLayout> known = new ArrayList<>(correction == null ? List.of() : layouts(correction));
        models.forEach(model -> known.addAll(layouts(model)));
        profiles.forEach(profile -> profile.tables().stream()
                .flatMap(table -> layout(profile.name(), table).stream())
                .forEach(known::add));
        return known.stream().filter(layout -> !layout.table().leftOut()).toList();
    }

    /** Whether a person said that this sheet of the file is not to be read. */
    public boolean isLeftOut(String sheet) {
        return correction != null
                && correction.tables().stream()
                        .anyMatch(table -> table.leftOut() && table.sheet().equals(sheet));
    }

    /** The names of the sheets, folded, that a model leaves out of the workbooks whose tables it knows. */
    public Set<String> leftOutBy(String model) {
        return Stream.concat(
                        models.stream().filter(one -> one.name().equals(model)).flatMap(one -> one.tables().stream()),
                        profiles.stream()
                                .filter(profile -> profile.name().equals(model))
                                .flatMap(profile -> profile.tables().stream()))
                .filter(KnownTable::leftOut)
                .map(table -> SearchText.fold(table.sheet()))
                .collect(Collectors.toSet());
    }

    /** What a person said of this sheet of the file. */
    public Optional<KnownLayout> correction(String sheet) {
        return correction == null
                ? Optional.empty()
                : layouts(correction).stream()
                        .filter(layout -> !layout.table().leftOut()
                                && layout.table().sheet().equals(sheet))
                        .findFirst();
    }

    private List<KnownLayout> layouts(TableModel model) {
        return model.tables().stream()
                .flatMap(table -> layout(model.name(), table).stream())
                .toList();
    }

    private Optional<KnownLayout> layout(String model, KnownTable table) {
        return profile(table.base()).map(base -> new KnownLayout(model, base.with(table.levelRule()), table));
    }
}
