package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.catalog.CatalogLoad;
import org.partnercenter.domain.catalog.draft.CatalogEntryDraft;
import org.partnercenter.domain.catalog.draft.CatalogKind;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Brings entries into the catalogue one by one, as the rows of a file do. Those of one batch are taken kind by kind, whatever their
 * order, so that a resource type may stand above its service type; of one kind they are taken in their order.
 */
final class LoadEntry implements UseCase<CatalogEntryDraft, EntryLoaded> {

    private final CatalogPorts ports;

    LoadEntry(CatalogPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<CatalogEntryDraft, EntryLoaded> operation() {
        return CatalogOperations.LOAD_ENTRY;
    }

    @Override
    public List<Outcome<EntryLoaded>> decide(List<Request<CatalogEntryDraft>> requests, Instant now) {
        var decisions = requests.stream().map(request -> request.command().checked()).toList();
        var shelf = Shelf.holding(ports, decisions.stream().filter(Decision::isGranted).map(Decision::orThrow).toList());
        var outcomes = Arrays.asList(new Outcome<?>[requests.size()]);
        IntStream.range(0, requests.size()).boxed()
                .sorted(Comparator.comparing(i -> rank(requests.get(i).command())))
                .forEach(i -> outcomes.set(i, outcome(requests.get(i).command(), decisions.get(i), shelf)));
        shelf.saveChanges();
        return outcomes.stream().<Outcome<EntryLoaded>>map(LoadEntry::typed).toList();
    }

    @SuppressWarnings("unchecked")
    private static Outcome<EntryLoaded> typed(Outcome<?> outcome) {
        return (Outcome<EntryLoaded>) outcome;
    }

    private static int rank(CatalogEntryDraft draft) {
        return draft.kindNamed().map(CatalogKind::ordinal).orElse(0);
    }

    private static Outcome<EntryLoaded> outcome(CatalogEntryDraft draft, Decision<CatalogLoad> checked, Shelf shelf) {
        return checked.fold(load -> load(draft, load, shelf), faults -> refused(draft, faults));
    }

    private static Outcome<EntryLoaded> load(CatalogEntryDraft draft, CatalogLoad load, Shelf shelf) {
        var faults = shelf.faults(load);
        if (!faults.isEmpty()) {
            return refused(draft, faults.stream().map(CatalogEntryDraft::alone).toList());
        }
        var loaded = EntryLoaded.of(draft.kindNamed().orElseThrow(), shelf.put(load));
        var details = new TreeMap<>(draft.fields());
        details.put("change", loaded.change().name());
        return Outcome.granted(loaded, subject(draft).with(details), Effects.none());
    }

    private static Outcome<EntryLoaded> refused(CatalogEntryDraft draft, List<? extends Refusal> refusals) {
        return Outcome.refused(List.copyOf(refusals), subject(draft));
    }

    private static Subject subject(CatalogEntryDraft draft) {
        return Subject.of("catalog", draft.kindNamed().map(CatalogKind::name).orElse("unknown"), Viewers.none());
    }
}
