package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A budget cell is searched only for what it has the characters for, and nothing is overlooked by that. */
class PiecesProperties {

    private static final List<String> FRAGMENTS = List.of(
            "3.000",
            "20 000",
            "1.793,50",
            "12",
            "2026",
            "20200012",
            "€",
            " €",
            "k€",
            " eur",
            " EUROS",
            "%",
            " x ",
            " × ",
            "*",
            "-",
            "–",
            "/",
            ".",
            ",",
            ",-",
            ":",
            " ",
            "\n",
            ";",
            "(",
            ")",
            "840/731-53",
            "n° ",
            "projet ",
            "PROJET n° ",
            "30/06/2020",
            "04 123 45 67",
            "+32 4 123 45 67",
            "2020-2024",
            "entre ",
            " à ",
            " À ",
            " et ",
            " ou ",
            "environ ",
            "max. ",
            "±",
            "≤",
            "??",
            "à préciser",
            "A DÉFINIR",
            "inconnu",
            "INCONNUE",
            "pour mémoire",
            "p.m.",
            "PM",
            "/mois",
            " par an",
            "par élève",
            "PAR JOUR",
            "htva",
            "HTVA",
            " TTC",
            "hors taxes",
            "TVA comprise",
            "/an",
            "annuels",
            "Europe",
            "œuvre",
            "“",
            "’",
            "ſ",
            "İ",
            "ı",
            "K",
            "ß");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(FRAGMENTS).list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Property
    void what_is_searched_for_is_found_as_if_all_were(@ForAll("texts") String text) {
        assertThat(found(BudgetLexer.PIECES.in(text).pattern(), text))
                .isEqualTo(found(BudgetLexer.PIECES.all().pattern(), text));
    }

    private static List<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results()
                .map(result -> result.start() + "-" + result.end() + " " + kind(matcher))
                .toList();
    }

    private static String kind(Matcher matcher) {
        return matcher.namedGroups().keySet().stream()
                .filter(name -> matcher.start(name) >= 0)
                .sorted()
                .toList()
                .toString();
    }
}
