package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.export.ExportEvent;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives exports up, be they written just now. */
final class ExportCancelling implements UseCase<CancelExport, Export> {

    private final Exports exports;
    private final Clocks clocks;

    ExportCancelling(Exports exports, Clocks clocks) {
        this.exports = exports;
        this.clocks = clocks;
    }

    @Override
    public Operation<CancelExport, Export> operation() {
        return ExportOperations.CANCEL;
    }

    @Override
    public List<Outcome<Export>> decide(List<Request<CancelExport>> requests, Instant now) {
        var outcomes = new ArrayList<Outcome<Export>>();
        var cancelled = new HashMap<ExportId, Export>();
        for (var request : requests) {
            var decision = decide(request, cancelled);
            decision.map(export -> cancelled.put(export.id(), export));
            outcomes.add(decision.fold(export -> Outcome.granted(export, about(request), Effects.none()),
                    refusals -> Outcome.refused(refusals, about(request))));
        }
        if (!cancelled.isEmpty()) {
            exports.cancel(List.copyOf(cancelled.values()));
        }
        return outcomes;
    }

    private Decision<Export> decide(Request<CancelExport> request, Map<ExportId, Export> cancelled) {
        var id = request.command().export();
        var found = exports.hold(request.caller().party(), Set.of(id));
        if (found.isEmpty()) {
            return Decision.refused(ExportRefusal.EXPORT_NOT_FOUND.refusal("export_id", id));
        }
        return found.getFirst().allows(ExportEvent.CANCEL) && !cancelled.containsKey(id)
                ? Decision.granted(found.getFirst().cancelled(clocks.real()))
                : Decision.refused(ExportRefusal.EXPORT_OVER.refusal("export_id", id));
    }

    private static Subject about(Request<CancelExport> request) {
        return Subject.of("export", request.command().export().value(), Viewers.ofCaller(request.caller()));
    }
}
