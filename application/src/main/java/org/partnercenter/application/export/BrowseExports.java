package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportRefusal;
import org.partnercenter.domain.export.ExportStatus;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;

import java.time.temporal.ChronoUnit;
import java.util.List;

/** Tells a party of its exports, and hands it their files. */
public final class BrowseExports {

    private final Exports exports;
    private final ExportKinds kinds;
    private final Clocks clocks;

    BrowseExports(Exports exports, ExportKinds kinds, Clocks clocks) {
        this.exports = exports;
        this.kinds = kinds;
        this.clocks = clocks;
    }

    /** Newest first. */
    public Decision<Page<Export>> list(Caller caller, ExportFilter filter, PageRequest page) {
        return open(caller).map(open -> exports.list(caller.party(), filter, clocks.real(), page));
    }

    public Decision<Export> show(Caller caller, ExportId id) {
        return open(caller).flatMap(open -> exports.find(caller.party(), id).map(Decision::granted)
                .orElseGet(() -> Decision.refused(ExportRefusal.EXPORT_NOT_FOUND.refusal("export_id", id))));
    }

    /** The file of an export, once it is completed and until it expires, for those who may export such a list themselves. */
    public Decision<ExportFile> file(Caller caller, ExportId id) {
        return show(caller, id).flatMap(export -> Decision.unless(kinds.find(export.wanted().kind())
                .map(kind -> kind.operation().refusalsFor(caller)).orElse(List.of()), export)).flatMap(export -> switch (export.statusAt(clocks.real())) {
            case COMPLETED -> Decision.granted(new ExportFile(exports, export,
                    title(export.wanted().kind(), export.wanted().language())));
            case PENDING, RUNNING -> Decision.refused(ExportRefusal.EXPORT_NOT_READY.refusal("export_id", id)
                    .with("rows", export.progress().rows()));
            case FAILED, CANCELLED -> Decision.refused(ExportRefusal.EXPORT_WITHOUT_FILE.refusal("export_id", id));
            case EXPIRED -> Decision.refused(ExportRefusal.EXPORT_EXPIRED.refusal("export_id", id)
                    .with("until", export.expires().orElseThrow().truncatedTo(ChronoUnit.SECONDS)));
        });
    }

    /** What has become of an export by now. */
    public ExportStatus statusOf(Export export) {
        return export.statusAt(clocks.real());
    }

    /** What a kind is called; its name where it is no more. */
    public String title(String kind, Language language) {
        return kinds.find(kind).map(found -> title(found, language)).orElse(kind);
    }

    private static String title(ExportKind<?> kind, Language language) {
        return kind.title(language);
    }

    private static Decision<Caller> open(Caller caller) {
        return Decision.unless(ExportOperations.EXPORTS.refusalsFor(caller), caller);
    }
}
