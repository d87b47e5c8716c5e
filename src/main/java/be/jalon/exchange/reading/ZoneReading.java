package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the title columns of one row say.
 *
 * @param title the cell of the title
 * @param shape where code and title stand in that cell
 * @param level what the text says of its level by words or letters, null when it says nothing
 * @param code a cell beside the title that holds the code alone, null when there is none
 * @param numbered the text begins with a number and no word
 */
record ZoneReading(
        RawCell title,
        TitleShape shape,
        @Nullable ItemLevel level,
        @Nullable RawCell code,
        boolean numbered) {

    String titleText() {
        return shape.title(title.text());
    }

    /** The code as written in the zone, "" when it holds none. */
    String codeText() {
        return code == null
                ? shape.code(title.text())
                : LevelGrammar.withoutBrackets(code.text().strip());
    }

    ZoneReading withoutLevel() {
        return new ZoneReading(title, TitleShape.plain(title.text()), null, code, false);
    }
}
