package be.jalon.budget;

import be.jalon.plan.ItemField;
import be.jalon.shared.Translations;
import be.jalon.values.BudgetKind;
import be.jalon.values.BudgetLine;
import be.jalon.values.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Budget lines as a table for a spreadsheet: UTF-8 with its mark, semicolons, decimal commas, as Excel reads it in French.
 * A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class BudgetCsv {

    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "article",
            "project",
            "year",
            "code",
            "item",
            "kind",
            "amount",
            "asked",
            "credit",
            "label",
            "source",
            "services",
            "agents",
            "political",
            "raw",
            "checks");

    private BudgetCsv() {}

    public static String of(BudgetSelection selection, Locale locale) {
        StringBuilder csv = new StringBuilder(MARK);
        csv.append(COLUMNS.stream()
                        .map(column -> cell(Translations.text(locale, "budget.csv." + column)))
                        .collect(Collectors.joining(";")))
                .append("\r\n");
        selection.groups().forEach(group -> group.entries()
                .forEach(entry -> csv.append(line(entry, locale)).append("\r\n")));
        return csv.toString();
    }

    private static String line(BudgetEntry entry, Locale locale) {
        BudgetLine line = entry.line();
        BudgetArticle article = entry.article();
        return String.join(
                ";",
                cell(article == null ? "" : article.code()),
                cell(article == null || article.project() == null ? "" : article.project()),
                entry.year().map(String::valueOf).orElse(""),
                cell(entry.item().text(ItemField.CODE)),
                cell(entry.item().title()),
                cell(kind(line.kind(), locale)),
                number(line.amount()),
                cell(Translations.text(locale, "budget.asked." + entry.asked().name())),
                number(line.credit()),
                cell(line.label() == null ? "" : line.label()),
                cell(line.source() == null ? "" : line.source()),
                cell(String.join(", ", entry.item().service().names())),
                cell(String.join(", ", entry.item().agent().names())),
                cell(String.join(", ", entry.item().political().names())),
                cell(line.raw()),
                cell(entry.verdicts().stream()
                        .map(verdict -> verdict.kind().label(locale))
                        .collect(Collectors.joining(", "))));
    }

    private static String kind(BudgetKind kind, Locale locale) {
        return Reading.label(kind, locale);
    }

    /** Amounts are numbers of our own making: no text of anybody's is in them. */
    private static String number(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString().replace('.', ',');
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.indexOf(';') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
