package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportRefusal;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes orders for exports. Whether its caller may, and whether the filters mean anything, is found out before anything runs. */
final class ExportRequesting implements UseCase<RequestExport, Export> {

    private static final int MAX_UNFINISHED = 5;

    private final Exports exports;
    private final ExportKinds kinds;
    private final Clocks clocks;
    private final Ids ids;

    ExportRequesting(Exports exports, ExportKinds kinds, Clocks clocks, Ids ids) {
        this.exports = exports;
        this.kinds = kinds;
        this.clocks = clocks;
        this.ids = ids;
    }

    @Override
    public Operation<RequestExport, Export> operation() {
        return ExportOperations.REQUEST;
    }

    @Override
    public List<Outcome<Export>> decide(List<Request<RequestExport>> requests, Instant now) {
        var unfinished = new HashMap<PartyId, Integer>();
        var added = new ArrayList<Export>();
        var outcomes = new ArrayList<Outcome<Export>>();
        for (var request : requests) {
            var decision = decide(request.caller(), request.command(), unfinished, now);
            decision.map(added::add);
            outcomes.add(decision.fold(export -> Outcome.granted(export, about(request, export.id().value()), Effects.none()),
                    refusals -> Outcome.refused(refusals, about(request, request.command().kind()))));
        }
        if (!added.isEmpty()) {
            exports.add(added);
        }
        return outcomes;
    }

    private Decision<Export> decide(Caller caller, RequestExport command, Map<PartyId, Integer> unfinished, Instant now) {
        return kinds.find(command.kind()).map(kind -> kind.open(caller, command.filters(), now).flatMap(opened -> {
            int running = unfinished.computeIfAbsent(caller.party(), exports::holdUnfinished);
            if (running >= MAX_UNFINISHED) {
                return Decision.<Export>refused(ExportRefusal.TOO_MANY_EXPORTS.refusal("limit", MAX_UNFINISHED));
            }
            unfinished.put(caller.party(), running + 1);
            return Decision.granted(Export.requested(new ExportId(ids.next()), ExportOwner.of(caller), new Export.Wanted(
                    kind.name(), command.format(), command.language(), command.filters()), clocks.real()));
        })).orElseGet(() -> Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", "kind")));
    }

    private static Subject about(Request<RequestExport> request, String id) {
        return Subject.of("export", id, Viewers.ofCaller(request.caller()))
                .with(Map.of("kind", request.command().kind(), "format", request.command().format().code()));
    }
}
