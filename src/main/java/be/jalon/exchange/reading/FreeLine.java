package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import java.io.Serializable;

/** A text of a sheet that belongs to no item: the document's title, a footnote, a total. */
public record FreeLine(CellRef ref, String text) implements Serializable {}
