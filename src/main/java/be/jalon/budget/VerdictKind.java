package be.jalon.budget;

import be.jalon.shared.Translations;
import java.util.Locale;

/** What a finance officer looks into, line by line; in the order in which verdicts are shown. */
public enum VerdictKind {
    AMOUNT_UNKNOWN,
    NO_ARTICLE,
    /** The article is written in a way that leaves a question. */
    ARTICLE_FORMAT,
    /** An ordinary article in the extraordinary column, or the reverse. */
    WRONG_COLUMN,
    /** The economic code is one of receipts; there are exceptions. */
    RECEIPT,
    /** The article and the line name different exercices. */
    YEARS_DIFFER,
    /** What is claimed on the article is more than the credit that is quoted for it. */
    OVER_CREDIT,
    /** Different credits are quoted for one article. */
    CREDITS_DIFFER,
    /** Something else in the text was not understood with certainty. */
    READING;

    /** The verdict in a few words. */
    public String label(Locale locale) {
        return Translations.text(locale, "budget.verdict." + name());
    }
}
