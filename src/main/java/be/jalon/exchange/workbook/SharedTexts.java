package be.jalon.exchange.workbook;

import java.util.BitSet;
import java.util.List;

/**
 * Texts that cells refer to by number, counted from zero.
 *
 * @param texts all of them whole
 * @param mended those of which characters had to be replaced
 */
record SharedTexts(List<String> texts, BitSet mended) {

    static SharedTexts none() {
        return new SharedTexts(List.of(), new BitSet());
    }
}
