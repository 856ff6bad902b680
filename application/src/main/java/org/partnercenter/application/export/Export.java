package org.partnercenter.application.export;

import org.partnercenter.domain.export.ExportEvent;
import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportStatus;
import org.partnercenter.domain.export.ExportTransition;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One export. Instants are real time.
 *
 * @param progress how far it has come
 * @param failure  why there will be no file
 * @param finished when nothing was left to do
 * @param expires  until when its file is kept; present with a file only
 */
public record Export(ExportId id, ExportOwner owner, Wanted wanted, ExportStatus status, Instant requested, Progress progress,
                     List<Refusal> failure, Optional<Instant> finished, Optional<Instant> expires) {

    /**
     * What was asked for.
     *
     * @param language of header and names
     * @param filters  as they were given
     */
    public record Wanted(String kind, ExportFormat format, Language language, Map<String, String> filters) {

        public Wanted {
            filters = Map.copyOf(filters);
        }
    }

    /**
     * How far an export has come.
     *
     * @param total rows there were when it began; empty before
     * @param rows  written so far
     * @param size  bytes written so far
     */
    public record Progress(Optional<Long> total, long rows, long size) {

        public static final Progress NONE = new Progress(Optional.empty(), 0, 0);

        /** Of a hundred; the list may have grown or shrunk meanwhile. */
        public int percent() {
            return total.map(all -> all == 0 ? 0 : (int) Math.min(99, rows * 100 / all)).orElse(0);
        }
    }

    public Export {
        failure = List.copyOf(failure);
    }

    public static Export requested(ExportId id, ExportOwner owner, Wanted wanted, Instant now) {
        return new Export(id, owner, wanted, ExportTransition.TABLE.next(null, ExportEvent.REQUEST).orElseThrow(), now,
                Progress.NONE, List.of(), Optional.empty(), Optional.empty());
    }

    /** As it is seen now: a file that is past its time is no more, whether or not somebody has cleared it away. */
    public ExportStatus statusAt(Instant now) {
        return status == ExportStatus.COMPLETED && expires.filter(now::isAfter).isPresent()
                ? ExportTransition.TABLE.next(status, ExportEvent.EXPIRE).orElseThrow() : status;
    }

    public boolean allows(ExportEvent event) {
        return ExportTransition.TABLE.allows(status, event);
    }

    Export started() {
        return with(ExportEvent.START, Progress.NONE, List.of(), Optional.empty(), Optional.empty());
    }

    Export finished(Progress all, Instant now, Instant until) {
        return with(ExportEvent.FINISH, all, List.of(), Optional.of(now), Optional.of(until));
    }

    Export failed(List<Refusal> why, Instant now) {
        return with(ExportEvent.FAIL, progress, why, Optional.of(now), Optional.empty());
    }

    Export cancelled(Instant now) {
        return with(ExportEvent.CANCEL, progress, List.of(), Optional.of(now), Optional.empty());
    }

    private Export with(ExportEvent event, Progress newProgress, List<Refusal> why, Optional<Instant> end, Optional<Instant> until) {
        var next = ExportTransition.TABLE.next(status, event)
                .orElseThrow(() -> new IllegalStateException(event + " of an export that is " + status));
        return new Export(id, owner, wanted, next, requested, newProgress, why, end, until);
    }
}
