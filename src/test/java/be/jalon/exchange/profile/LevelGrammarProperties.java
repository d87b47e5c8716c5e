package be.jalon.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Patterns that a text cannot match are not tried on it; what is found is what all of them would find. */
class LevelGrammarProperties {

    private static final List<String> FRAGMENTS = List.of(
            "Objectif",
            "Objectifs",
            "stratégique",
            "opérationnel",
            "OS",
            "o.s.",
            "OO",
            "o. o.",
            "Action",
            "A",
            "a.",
            "AL",
            "Axe",
            "AXE",
            "Enjeu",
            "Volet",
            "VOLET EXTERNE",
            "Domaine d’action",
            "Sous-action",
            "S.A.",
            "F007",
            "fiche",
            "mesure",
            "Doelstelling",
            "strategische doelstelling",
            "Massnahme",
            "1",
            "1.1",
            "12.3.4a",
            "IV",
            "n°",
            " ",
            "  ",
            "\u00a0",
            "\n",
            ":",
            ".",
            "-",
            "–",
            "«",
            "»",
            "\"",
            "’",
            "(A.3)",
            "(OS 1)",
            "(",
            ")",
            "）",
            "Vivre ensemble",
            "Étude",
            "e\u0301te\u0301",
            "\u200b",
            "\ufeff",
            "œuvre",
            "ß",
            "İ",
            "😀",
            "2026");

    private final List<LevelGrammar> grammars =
            Readings.ALL.profiles().stream().map(LayoutProfile::levels).toList();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(FRAGMENTS).list().ofMinSize(0).ofMaxSize(9).map(parts -> String.join("", parts));
    }

    @Property
    void a_text_matches_what_it_would_match_if_every_pattern_were_tried(@ForAll("texts") String text) {
        // Signs before a title and brackets around its code are looked through, whatever is tried.
        String bare = LeadingSigns.blanked(text);
        FoldedText folded = FoldedText.of(bare);
        for (LevelGrammar grammar : grammars) {
            if (grammar.matchWay(folded).isPresent()) {
                // "OS1 F007" says a way, which is more than its first code.
                continue;
            }
            Optional<LevelMatch> first = grammar.patterns().stream()
                    .flatMap(pattern -> pattern.match(bare, folded).stream())
                    .findFirst();

            assertThat(grammar.match(text)).isEqualTo(first);
        }
    }
}
