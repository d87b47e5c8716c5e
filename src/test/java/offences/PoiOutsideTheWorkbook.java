package offences;

import org.apache.poi.ss.util.CellReference;

/** Breaks a rule on purpose: POI outside exchange.workbook. */
class PoiOutsideTheWorkbook {

    String column(int index) {
        return CellReference.convertNumToColString(index);
    }
}
