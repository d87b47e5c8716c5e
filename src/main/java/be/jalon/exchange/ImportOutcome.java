package be.jalon.exchange;

/** What came of an import; when it was refused, nothing was written. */
public sealed interface ImportOutcome {

    record Imported(ImportReceipt receipt) implements ImportOutcome {}

    record Refused(Refusal refusal) implements ImportOutcome {}
}
