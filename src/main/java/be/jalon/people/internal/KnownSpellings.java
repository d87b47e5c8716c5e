package be.jalon.people.internal;

import be.jalon.people.SpellingBook;
import org.springframework.stereotype.Component;

/** The spellings of the directory, in memory. */
@Component
public class KnownSpellings {

    private final Remembered<SpellingBook> book;

    KnownSpellings(PilotTable pilots) {
        this.book = new Remembered<>(() -> SpellingBook.of(Entries.of(pilots.spellings())));
    }

    public SpellingBook current() {
        return book.current();
    }

    void forgetAfterwards() {
        book.forgetAfterwards();
    }
}
