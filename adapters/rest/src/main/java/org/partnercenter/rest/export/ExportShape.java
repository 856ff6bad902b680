package org.partnercenter.rest.export;

import jakarta.ws.rs.core.UriBuilder;
import org.partnercenter.application.export.BrowseExports;
import org.partnercenter.application.export.Export;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.export.ExportStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Violation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An export.
 *
 * @param totalRows  how many rows the list had when the export began; absent before
 * @param percent    how much of them is written
 * @param expireTime until when the file is kept
 * @param content    where the file can be downloaded; absent where there is none
 * @param violations why there will be no file
 */
record ExportShape(String id, String kind, String kindTitle, String format, String language, Map<String, String> filters,
                   ExportStatus status, String statusName, Instant requestedTime, Optional<Long> totalRows, long rowsWritten,
                   int percent, long size, Optional<Instant> finishedTime, Optional<Instant> expireTime, Optional<String> content,
                   List<Violation> violations) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<ExportShape> exports, Optional<String> nextMarker) {

        static Listing of(Page<Export> page, PageRequest asked, Reader reader) {
            return new Listing(Listings.total(page), page.map(export -> ExportShape.of(export, reader)).items(),
                    Listings.nextMarker(page, asked, export -> export.id().value()));
        }
    }

    /** Who reads, and where. */
    record Reader(BrowseExports exports, Audience audience, Language language) {
    }

    static ExportShape of(Export export, Reader reader) {
        var status = reader.exports().statusOf(export);
        var wanted = export.wanted();
        var progress = export.progress();
        boolean hasFile = status == ExportStatus.COMPLETED;
        return new ExportShape(export.id().value(), wanted.kind(), reader.exports().title(wanted.kind(), reader.language()),
                wanted.format().code(), wanted.language().code(), wanted.filters(), status,
                Rulebook.texts().name(status, reader.language()), export.requested(), progress.total(), progress.rows(),
                hasFile || status == ExportStatus.EXPIRED ? 100 : progress.percent(), progress.size(), export.finished(),
                export.expires(), hasFile ? Optional.of(contentOf(export, reader.audience())) : Optional.empty(),
                Violation.of(export.failure(), reader.language()));
    }

    private static String contentOf(Export export, Audience audience) {
        return UriBuilder.fromPath(audience.path()).path("exports/{id}/content").build(export.id().value()).toString();
    }
}
