package org.partnercenter.application.export;

import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Exports that neighbouring tests need. */
public final class ExportSamples {

    private ExportSamples() {
    }

    public static Export requested(String id, PartyId party, Instant at) {
        return Export.requested(new ExportId(id), new ExportOwner(party, PartyKind.SOLUTION_PROVIDER, Optional.empty(), Optional.empty()),
                new Export.Wanted("orders", ExportFormat.CSV, Language.EN_US, Map.of()), at);
    }

    /** Writes the oldest one that waits. */
    public static void complete(Exports exports, Instant now) {
        var export = exports.pickUp("writer", now, now.plusSeconds(9)).orElseThrow().export();
        exports.append("writer", export.id(), 0, new byte[] {1, 2, 3});
        exports.settle("writer", export.finished(new Export.Progress(Optional.of(1L), 1, 3), now, now.plusSeconds(86_400)));
    }
}
