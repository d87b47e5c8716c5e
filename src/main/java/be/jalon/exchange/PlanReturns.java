package be.jalon.exchange;

import be.jalon.exchange.document.DocumentOutcome;
import be.jalon.exchange.ecomptes.EcomptesReturn;
import be.jalon.exchange.internal.PlanFiles;
import be.jalon.exchange.internal.SourceDocuments;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the plan that a file of eComptes answers for, and what it changes there. */
@Component
class PlanReturns {

    private final PlanReading plans;
    private final SourceDocuments documents;
    private final PlanFiles files;

    PlanReturns(PlanReading plans, SourceDocuments documents, PlanFiles files) {
        this.plans = plans;
        this.documents = documents;
        this.files = files;
    }

    /** The plan that the file names, where there is one with items. */
    Optional<PlanId> answering(Interpretation file) {
        String id = EcomptesReturn.idPst(file);
        return plans.all().stream()
                .filter(plan -> !plan.rows().isEmpty() && isOf(id, plan))
                .map(plan -> plan.plan().id())
                .findFirst();
    }

    private static boolean isOf(String idPst, PlanSnapshot plan) {
        return EcomptesReturn.idsOf(plan).contains(idPst);
    }

    ReturnOutcome propose(Interpretation file, PlanId id) {
        Optional<PlanSnapshot> plan = plans.find(id);
        if (plan.isEmpty()) {
            return new ReturnOutcome.Refused(Refusal.of("exchange.refused.plan_gone"));
        }
        String idPst = EcomptesReturn.idPst(file);
        if (!isOf(idPst, plan.get())) {
            String known = String.join(", ", new TreeSet<>(EcomptesReturn.idsOf(plan.get())));
            return new ReturnOutcome.Refused(Refusal.of(
                    "exchange.refused.other_pst", idPst, plan.get().plan().title(), known));
        }
        return new ReturnOutcome.Proposed(EcomptesReturn.propose(file, before(id), plan.get()));
    }

    /** What eComptes said the time before is in the file that it gave then, which is kept. */
    private @Nullable Interpretation before(PlanId plan) {
        return documents
                .latestOf(plan, EcomptesReturn.layout())
                .flatMap(document -> files.document(documents.content(document.id()), document.fileName()))
                .filter(DocumentOutcome.Read.class::isInstance)
                .map(outcome -> ((DocumentOutcome.Read) outcome).plan())
                .orElse(null);
    }
}
