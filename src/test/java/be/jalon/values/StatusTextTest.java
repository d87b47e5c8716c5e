package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTextTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
                    En création → NOT_STARTED
                    À agender → SCHEDULED
                    Nog te starten → NOT_STARTED
                    Loopt → IN_PROGRESS
                    läuft → IN_PROGRESS
                    En cours → IN_PROGRESS
                    Finalisé → DONE
                    Finalisé/Clôturé → DONE
                    Annulé → ABANDONED
                    Blocage → BLOCKED
                    En pause → ON_HOLD
                    A démarrer → NOT_STARTED
                    À démarrer → NOT_STARTED
                    à initier → NOT_STARTED
                    à lancer → NOT_STARTED
                    non entamé → NOT_STARTED
                    Non entamées → NOT_STARTED
                    non entamé(e) → NOT_STARTED
                    à faire → NOT_STARTED
                    EN COURS → IN_PROGRESS
                    en cours de réalisation → IN_PROGRESS
                    suspendue → ON_HOLD
                    reporté → ON_HOLD
                    postposés → ON_HOLD
                    terminé → DONE
                    Réalisé(e) → DONE
                    réalisées → DONE
                    Réalisé·e → DONE
                    clôturé → DONE
                    fini → DONE
                    OK → DONE
                    abandonnée → ABANDONED
                    À venir → NOT_STARTED
                    Bloqué → BLOCKED
                    NON_COMMENCE → NOT_STARTED
                    EN_ATTENTE → SCHEDULED
                    EN_COURS → IN_PROGRESS
                    TERMINE → DONE
                    ANNULE_ABANDONNE → ABANDONED
                    Projet clôturé → DONE
                    1 - En cours → IN_PROGRESS
                    ✓ Réalisé → DONE
                    Travaux en cours → IN_PROGRESS
                    Les mesures annulées → ABANDONED
                    """)
    void the_words_of_other_tools_and_tables_are_known(String text, Status status) {
        StatusText read = StatusText.parse(text);

        assertThat(read.status()).isEqualTo(status);
        assertThat(read.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "→", nullValues = "none", textBlock = """
                    permanent → none → permanent
                    Permanente → none → permanent
                    En retard → none → late
                    En attente du Collège → none → college
                    En attente confirmation/précision du Collège communal → none → college
                    En attente → SCHEDULED → waiting
                    PROBLEME → BLOCKED → problem
                    À discuter → NOT_STARTED → nearly
                    en cours ? → IN_PROGRESS → uncertain
                    en cours (phase 2) → IN_PROGRESS → remark
                    terminé - 2020 → DONE → remark
                    Reporté à 2028 → ON_HOLD → remark
                    ?? → none → open
                    non entamé – annulé → none → several
                    en cours (suspendu) → none → several
                    terminée - clôturée → DONE → remark
                    Projets divers → none → unknown
                    Bon → none → unknown
                    Risque → none → unknown
                    suspendu/annulé → none → unknown
                    n’importe quoi → none → unknown
                    terminé à 80 % → none → unknown
                    """)
    void what_is_no_status_or_only_nearly_one_is_doubtful(String text, Status status, String doubt) {
        StatusText read = StatusText.parse(text);

        assertThat(read.status()).isEqualTo(status);
        assertThat(read.doubts()).extracting(Doubt::code).containsExactly("status." + doubt);
        assertThat(read.raw()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/"})
    void an_empty_cell_and_a_dash_state_nothing(String text) {
        assertThat(StatusText.parse(text).status()).isNull();
        assertThat(StatusText.parse(text).doubts()).isEmpty();
    }
}
