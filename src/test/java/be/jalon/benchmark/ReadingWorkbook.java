package be.jalon.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook as a large administration would keep it: twelve columns, texts of about 120 characters, one action in ten
 * with a yellow cell that waits for the Collège (some of them blank). The same one for the same number of actions; invented
 * names only.
 *
 * @param pending the yellow cells of its actions
 * @param merges its merged blocks
 * @param items its objectives and actions
 */
record ReadingWorkbook(byte[] bytes, int pending, int merges, int items) {

    private static final int PER_OBJECTIVE = 12;
    private static final int PER_STRATEGY = 60;
    private static final int LAST_COLUMN = 11;
    /** Where an answer of the Collège may be awaited. */
    private static final List<Integer> WAITING = List.of(4, 5, 6, 7, 8);

    private static final List<String> WORDS = List.of(
            "rénover",
            "l’école",
            "communale",
            "avec",
            "les",
            "habitants",
            "du",
            "quartier",
            "en",
            "étudiant",
            "l’éclairage",
            "public",
            "des",
            "chemins",
            "piétons",
            "et",
            "la",
            "signalétique",
            "bibliothèque",
            "réseau",
            "cyclable",
            "place",
            "marché",
            "hebdomadaire",
            "associations",
            "sportives",
            "accueil",
            "extrascolaire",
            "bâtiments",
            "énergie",
            "forêt",
            "cimetière",
            "guichet",
            "numérique",
            "logement",
            "jeunesse",
            "aînés");

    private static final List<String> SERVICES = List.of("Travaux", "Urbanisme", "PCS", "Finances", "Environnement");
    private static final List<String> POLITICAL = List.of("A. Valdrenne", "B. Corvalet", "C. Haldebert", "??");
    private static final List<String> DEADLINES =
            List.of("2e sem. 2027", "T3 2026", "juillet 2026", "2028", "31/12/2027", "en continu", "??");
    private static final List<String> BUDGETS =
            List.of("#.000 €/an (Article 840/124-48)", "#.500 €", "??", "#.000 € 2027\n#.500 € 2028", "/");
    private static final List<String> STATUSES = List.of("En cours", "À démarrer", "Terminé", "Planifié");

    /** Objectives as merged lines of full width above their actions. */
    static ReadingWorkbook ofSections(int actions) throws IOException {
        return new Writer(true).write(actions);
    }

    /** A flat table: each row repeats its objectives. */
    static ReadingWorkbook ofRows(int actions) throws IOException {
        return new Writer(false).write(actions);
    }

    private static final class Writer {
        private final Random random = new Random(20261126);
        /** Texts shared between cells, as spreadsheet programs write them. */
        private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);

        private final Sheet sheet = workbook.createSheet("PST");
        private final CellStyle yellow = workbook.createCellStyle();
        private final boolean sections;
        private int next;
        private int pending;
        private int merges;
        private int items;
        private String strategy = "";
        private String objective = "";

        Writer(boolean sections) {
            this.sections = sections;
            yellow.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
            yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }

        ReadingWorkbook write(int actions) throws IOException {
            try (workbook;
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                row("Plan stratégique transversal de Hautevent");
                Row legend = row("En attente de confirmation par le Collège");
                legend.getCell(0).setCellStyle(yellow);
                row();
                row(headers());
                for (int i = 0; i < actions; i++) {
                    objectives(i);
                    action(i);
                }
                workbook.write(bytes);
                return new ReadingWorkbook(bytes.toByteArray(), pending, merges, items);
            }
        }

        private String[] headers() {
            return sections
                    ? new String[] {
                        "N°",
                        "Actions",
                        "Description",
                        "Politique en charge",
                        "Service",
                        "Agent",
                        "Échéance",
                        "Budget ordinaire",
                        "Budget extraordinaire",
                        "RH",
                        "Statut",
                        "Remarques"
                    }
                    : new String[] {
                        "Objectif stratégique",
                        "Objectif opérationnel",
                        "Action",
                        "Politique en charge",
                        "Service",
                        "Agent",
                        "Échéance",
                        "Budget ordinaire",
                        "Budget extraordinaire",
                        "Description",
                        "Statut",
                        "Remarques"
                    };
        }

        private void objectives(int action) {
            int number = action / PER_OBJECTIVE + 1;
            if (action % PER_STRATEGY == 0) {
                items++;
                strategy = "OS " + (action / PER_STRATEGY + 1) + " : " + text(60);
                section("Objectif stratégique " + (action / PER_STRATEGY + 1) + " : " + text(60));
            }
            if (action % PER_OBJECTIVE == 0) {
                items++;
                objective = "OO " + number + " : " + text(60);
                section("Objectif opérationnel " + number + " : " + text(60));
            }
        }

        private void section(String title) {
            if (sections) {
                row(title);
                sheet.addMergedRegionUnsafe(new CellRangeAddress(next - 1, next - 1, 0, LAST_COLUMN));
                merges++;
            }
        }

        private void action(int number) {
            items++;
            List<String> cells = new ArrayList<>();
            if (sections) {
                cells.addAll(List.of("A " + (number + 1), text(120) + " " + number, text(120)));
            } else {
                cells.addAll(List.of(strategy, objective, text(120) + " " + number));
            }
            cells.addAll(List.of(pick(POLITICAL), pick(SERVICES), "Agent " + number % 97, pick(DEADLINES)));
            cells.addAll(List.of(budget(), budget()));
            cells.addAll(List.of(sections ? "0,5 ETP" : text(120), pick(STATUSES), text(120)));
            int waiting = number % 10 == 3 ? WAITING.get(random.nextInt(WAITING.size())) : -1;
            boolean blank = waiting >= 0 && random.nextBoolean();
            if (blank) {
                cells.set(waiting, "");
            }
            Row row = row(cells.toArray(String[]::new));
            if (waiting >= 0) {
                pending++;
                (blank ? row.createCell(waiting) : row.getCell(waiting)).setCellStyle(yellow);
            }
        }

        /** Amounts are seldom the same twice. */
        private String budget() {
            return pick(BUDGETS).replace("#", String.valueOf(1 + random.nextInt(900)));
        }

        private Row row(String... texts) {
            Row row = sheet.createRow(next++);
            for (int i = 0; i < texts.length; i++) {
                if (!texts[i].isEmpty()) {
                    row.createCell(i).setCellValue(texts[i]);
                }
            }
            return row;
        }

        private String text(int about) {
            StringBuilder text = new StringBuilder(about + 16);
            while (text.length() < about) {
                text.append(text.isEmpty() ? "" : " ").append(pick(WORDS));
            }
            return text.toString();
        }

        private String pick(List<String> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
