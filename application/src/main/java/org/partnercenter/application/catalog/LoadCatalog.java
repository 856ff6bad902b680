package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.catalog.CatalogLoad;
import org.partnercenter.domain.catalog.draft.CatalogDraft;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Brings entries into the catalogue: new ones are added, others replaced, what is not mentioned stays. */
final class LoadCatalog implements UseCase<CatalogDraft, CatalogLoaded> {

    private static final Subject CATALOGUE = Subject.of("catalog", "catalog", Viewers.none());

    private final CatalogPorts ports;

    LoadCatalog(CatalogPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<CatalogDraft, CatalogLoaded> operation() {
        return CatalogOperations.LOAD;
    }

    @Override
    public List<Outcome<CatalogLoaded>> decide(List<Request<CatalogDraft>> requests, Instant now) {
        var decisions = requests.stream().map(request -> request.command().checked()).toList();
        var shelf = Shelf.holding(ports, decisions.stream().filter(decision -> decision.isGranted())
                .map(decision -> decision.orThrow()).toList());
        var outcomes = decisions.stream().map(decision -> decision.<Outcome<CatalogLoaded>>fold(
                load -> load(load, shelf), LoadCatalog::refused)).toList();
        shelf.saveChanges();
        return outcomes;
    }

    private static Outcome<CatalogLoaded> load(CatalogLoad load, Shelf shelf) {
        var faults = shelf.faults(load);
        if (!faults.isEmpty()) {
            return refused(faults);
        }
        var loaded = shelf.put(load);
        return Outcome.granted(loaded, CATALOGUE.with(Map.of("added", String.valueOf(loaded.added()),
                "changed", String.valueOf(loaded.changed()), "unchanged", String.valueOf(loaded.unchanged()))),
                Effects.none());
    }

    private static Outcome<CatalogLoaded> refused(List<? extends Refusal> refusals) {
        return Outcome.refused(List.copyOf(refusals), CATALOGUE);
    }
}
