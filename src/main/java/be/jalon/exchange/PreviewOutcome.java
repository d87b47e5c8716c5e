package be.jalon.exchange;

/** What came of looking at a file. */
public sealed interface PreviewOutcome {

    record Ready(ImportPreview preview) implements PreviewOutcome {}

    record Refused(Refusal refusal) implements PreviewOutcome {}
}
