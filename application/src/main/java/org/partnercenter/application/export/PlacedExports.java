package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportStatus;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exports that are asked for by what goes on by itself, in the name of those who subscribed to it. */
public final class PlacedExports {

    private final Exports exports;
    private final ExportKinds kinds;
    private final Clocks clocks;
    private final Ids ids;

    PlacedExports(Exports exports, ExportKinds kinds, Clocks clocks, Ids ids) {
        this.exports = exports;
        this.kinds = kinds;
        this.clocks = clocks;
        this.ids = ids;
    }

    /** For whom it would be written, if the caller may export such a list so. */
    public Decision<ExportOwner> check(Caller caller, String kind, Map<String, String> filters, Instant now) {
        return kinds.find(kind).map(found -> found.open(caller, filters, now).map(rows -> ExportOwner.of(caller)))
                .orElseGet(() -> Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", "kind")));
    }

    /** An export that is not stored yet. */
    public Export make(ExportOwner owner, Export.Wanted wanted) {
        return Export.requested(new ExportId(ids.next()), owner, wanted, clocks.real());
    }

    /** Stores them, to be written by whichever node has time. */
    public void place(List<Export> made) {
        if (!made.isEmpty()) {
            exports.add(made);
        }
    }

    public Optional<Export> find(PartyId party, ExportId id) {
        return exports.find(party, id);
    }

    /** Its file, if it is completed and its time is not over. */
    public Optional<ExportFile> file(Export export) {
        return export.statusAt(clocks.real()) == ExportStatus.COMPLETED
                ? Optional.of(new ExportFile(exports, export, title(export.wanted().kind(), export.wanted().language()))) : Optional.empty();
    }

    /** What a kind is called; its name where it is no more. */
    public String title(String kind, Language language) {
        return kinds.find(kind).map(found -> found.title(language)).orElse(kind);
    }
}
