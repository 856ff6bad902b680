package org.partnercenter.rest.file;

import jakarta.ws.rs.core.UriBuilder;
import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.file.FileStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Listings;
import org.partnercenter.rest.kernel.Violation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A dropped file.
 *
 * @param partyId    the folder it was dropped in, which names a party, unless that is what is wrong with it
 * @param onlyChecked whether it lay below {@code check}: its counts tell what would become of its rows, and nothing was applied
 * @param rowCount   how many rows it has; absent until all of it was checked
 * @param rowsRead   how many of them are decided
 * @param report     where its report can be read
 * @param violations why it was not taken as a whole
 */
record FileShape(String id, String partyId, String kind, String name, boolean onlyChecked, FileStatus status, String statusName, long size,
                 Optional<String> digest, Instant receivedTime, Optional<Instant> finishedTime, Optional<Integer> rowCount,
                 int rowsRead, int granted, int replayed, int refused, String report, List<Violation> violations) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<FileShape> files, Optional<String> nextMarker) {

        static Listing of(Page<DroppedFile> page, PageRequest asked, Audience audience, Language language) {
            return new Listing(Listings.total(page), page.map(file -> FileShape.of(file, audience, language)).items(),
                    Listings.nextMarker(page, asked, file -> file.id().value()));
        }
    }

    static FileShape of(DroppedFile file, Audience audience, Language language) {
        var place = file.place();
        var tally = file.tally();
        return new FileShape(file.id().value(), place.folder(), place.kind(), place.name(), place.onlyChecked(), file.status(),
                Rulebook.texts().name(file.status(), language), file.size(), file.checked().map(DroppedFile.Checked::digest),
                file.received(), file.finished(), file.checked().map(DroppedFile.Checked::rows), tally.decided(),
                tally.granted(), tally.replayed(), tally.refused(), reportOf(file, audience),
                Violation.of(file.faults(), language));
    }

    private static String reportOf(DroppedFile file, Audience audience) {
        return UriBuilder.fromPath(audience.path()).path("files/{id}/report").build(file.id().value()).toString();
    }
}
