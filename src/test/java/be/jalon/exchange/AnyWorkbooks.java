package be.jalon.exchange;

import be.jalon.exchange.workbook.CellRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sheets thrown together at random from headers, titles, values, colours and merges. */
public final class AnyWorkbooks {

    private static final List<Object> TEXTS = List.of(
            "Objectifs et actions",
            "Actions",
            "Action",
            "N°",
            "OO",
            "OS",
            "Politique en charge",
            "Pilotes",
            "Service",
            "Agent",
            "Échéance",
            "Budget",
            "Budget ordinaire",
            "Extra",
            "2026",
            "2027",
            "RH",
            "État",
            "%",
            "Sous-action",
            "Objectif stratégique",
            "Objectif opérationnel",
            "Volet",
            "Domaine",
            "VOLET EXTERNE : X",
            "DOMAINE : Y",
            "AXE 1 : Z",
            "AXE 2",
            "Objectif stratégique 1 : \"Vivre\"",
            "OS 2",
            "OO 1.1 – Aider",
            "Objectif opérationnel 1. Aider",
            "Action 1.1. Faire",
            "Action 1.2. Défaire",
            "A 1.1",
            "A 1.2",
            "1.1.1",
            "1.1",
            "1.",
            "1.1. Nager",
            "1. Courir",
            "Sous-action 1.1.1 : Détail",
            "S. Boulanger",
            "PCS\nService J",
            "??",
            "/",
            "3.000 €",
            "2e sem. 2026",
            2026,
            1.1,
            0.5,
            "Légende :",
            "En attente confirmation du Collège",
            "À préciser",
            "TOTAL",
            "Note de bas de page",
            " ",
            "OS\nTitre",
            "OO\nÉchéance",
            "Type",
            "AL",
            "x",
            "En cours",
            "Montant",
            "Article",
            "722/723-60",
            "OS 1 > OO 1.1",
            "   Indenté",
            "À définir");
    private static final List<String> COLOURS = List.of("FFFF00", "FFFFFF", "BDD7EE");

    private AnyWorkbooks() {}

    /** Always the same one for a number. */
    public static byte[] number(int number) {
        Random random = new Random(number);
        return Workbooks.with(book -> {
            for (int i = 0; i <= random.nextInt(3); i++) {
                book.sheet("Feuille " + i, sheet -> fill(sheet, random));
            }
        });
    }

    private static void fill(Workbooks.Sheet sheet, Random random) {
        int columns = 3 + random.nextInt(8);
        int rows = 3 + random.nextInt(20);
        List<int[]> merged = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            sheet.row("N°", "Actions", "Service", "Échéance", "Budget ordinaire");
        }
        for (int row = random.nextInt(3); row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                String a1 = new CellRef(row + 1, column).a1();
                if (random.nextInt(3) == 0) {
                    sheet.put(a1, TEXTS.get(random.nextInt(TEXTS.size())));
                }
                if (random.nextInt(8) == 0) {
                    sheet.fill(COLOURS.get(random.nextInt(COLOURS.size())), a1);
                }
            }
            merge(sheet, random, row + 1, columns, merged);
        }
    }

    private static void merge(Workbooks.Sheet sheet, Random random, int row, int columns, List<int[]> merged) {
        int first = random.nextInt(columns);
        int[] block = {row, first, row + random.nextInt(3), Math.min(columns - 1, first + random.nextInt(columns))};
        boolean overlaps = merged.stream()
                .anyMatch(other ->
                        other[0] <= block[2] && other[2] >= block[0] && other[1] <= block[3] && other[3] >= block[1]);
        boolean single = block[0] == block[2] && block[1] == block[3];
        if (!overlaps && !single && random.nextInt(3) == 0) {
            merged.add(block);
            sheet.merge(new CellRef(block[0], block[1]).a1() + ":" + new CellRef(block[2], block[3]).a1());
        }
    }
}
