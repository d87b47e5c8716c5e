package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTextTest {

    /** Row 5 removed; two rows inserted before row 10 (numbers as in Excel). */
    private static final FormulaShift SHIFT = new FormulaShift(Map.of(
            "Feuille",
            new RowShift(
                    List.of(
                            new SheetEdit.InsertRow("Feuille", 9, 8, Map.of()),
                            new SheetEdit.InsertRow("Feuille", 9, 8, Map.of())),
                    new int[] {4})));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A1                          | A1",
                "A4                          | A4",
                "A5                          | #REF!",
                "A6                          | A5",
                "A10                         | A11",
                "$A$10+a10                   | $A$11+A11",
                "SUM(A1:A10)                 | SUM(A1:A11)",
                "SUM(A10:A1)                 | SUM(A11:A1)",
                "SUM(A5:A5)                  | SUM(#REF!)",
                "SUM(A5:B7)                  | SUM(A5:B6)",
                "SUM(A3:B5)                  | SUM(A3:B4)",
                "SUM(10:10)                  | SUM(11:11)",
                "SUM($5:$6)                  | SUM($5:$5)",
                "SUM(A:C)                    | SUM(A:C)",
                "SUM(A1:A1048576)            | SUM(A1:A1048576)",
                "LOG10(A10)                  | LOG10(A11)",
                "A10X+_A10+A10.B+été10       | A10X+_A10+A10.B+été10",
                "\"A10\"\"A10\"&A10          | \"A10\"\"A10\"&A11",
                "Autre!A10+A10               | Autre!A10+A11",
                "feuille!A10                 | feuille!A11",
                "'Feuille'!$A$10:$B12        | 'Feuille'!$A$11:$B13",
                "'L''été A10'!A10            | 'L''été A10'!A10",
                "Feuille!A5                  | Feuille!#REF!",
                "Feuille!#REF!               | Feuille!#REF!",
                "[1]Feuille!A10              | [1]Feuille!A10",
                "'[1]Feuille'!A10            | '[1]Feuille'!A10",
                "SUM(Feuille:Autre!A10)      | SUM(Feuille:Autre!A10)",
                "SUM('Feuille:Autre'!A10)    | SUM('Feuille:Autre'!A10)",
                "Tableau1[[#Totals],[A10]]+A10 | Tableau1[[#Totals],[A10]]+A11",
                "IF(A10>1E10,#N/A,#DIV/0!)   | IF(A11>1E10,#N/A,#DIV/0!)",
                "Feuille!A10:Feuille!B12     | Feuille!A11:Feuille!B13",
                "A10:INDEX(B1:B10,2)         | A11:INDEX(B1:B11,2)",
                "A10#                        | A11#",
                "{1,2;3,4}*A10               | {1,2;3,4}*A11",
                "XFE10+AAAA10                | XFE10+AAAA10",
                "vrai.si(A10)                | vrai.si(A11)"
            })
    void references_follow_their_rows_and_nothing_else_changes(String before, String after) {
        assertThat(SHIFT.formula(before, "Feuille")).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"A10, A10", "Feuille!A10, Feuille!A11", "Autre!A10, Autre!A10"})
    void in_another_sheet_only_named_references_follow(String before, String after) {
        assertThat(SHIFT.formula(before, "Autre")).isEqualTo(after);
        assertThat(SHIFT.formula(before, null)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "A1, B3",
        "$A$1, $A$1",
        "$A1+A$1, $A3+B$1",
        "SUM(A1:$B$2), SUM(B3:$B$2)",
        "Autre!A1&\"A1\", Autre!B3&\"A1\"",
        "A:A, B:B",
        "XFD1, #REF!"
    })
    void a_copied_formula_moves_its_relative_references(String before, String after) {
        assertThat(FormulaText.copied(before, 2, 1)).isEqualTo(after);
    }
}
