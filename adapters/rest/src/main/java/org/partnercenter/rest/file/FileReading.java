package org.partnercenter.rest.file;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.file.BrowseFiles;
import org.partnercenter.application.file.FileFilter;
import org.partnercenter.domain.file.FileId;
import org.partnercenter.domain.file.FileStatus;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What parties read of the files in their folders, and the platform of all: the same on the paths of both. */
final class FileReading {

    private static final int MAX_NAME = 255;

    private final BrowseFiles files;
    private final Audience audience;

    FileReading(BrowseFiles files, Audience audience) {
        this.files = files;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = new FileFilter(folder(in), in.id("kind"), in.field("name").text(MAX_NAME),
                in.field("status").code(FileReading::status), in.instant("received_time_begin"), in.instant("received_time_end"));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> files.list(exchange.caller(), filter, page).<Response>fold(found ->
                Response.ok(FileShape.Listing.of(found, page, audience, exchange.language())).build(), Replies::refused));
    }

    private Optional<PartyId> folder(Input in) {
        return audience == Audience.PLATFORM ? in.field("party_id").party() : Optional.empty();
    }

    private static Optional<FileStatus> status(String code) {
        return Arrays.stream(FileStatus.values()).filter(status -> status.name().equals(code)).findFirst();
    }

    Response show(Exchange exchange, String id) {
        return of(exchange, id, file -> files.show(exchange.caller(), file)
                .map(found -> Response.ok(FileShape.of(found, audience, exchange.language())).build()));
    }

    Response report(Exchange exchange, String id) {
        return of(exchange, id, file -> files.report(exchange.caller(), file, exchange.language())
                .map(report -> new ReportDownload(report).response()));
    }

    private Response of(Exchange exchange, String id, Function<FileId, Decision<Response>> read) {
        var in = audience.input(exchange);
        var file = in.field("file_id", id).required().id();
        return in.then(() -> read.apply(new FileId(file.orElseThrow())).<Response>fold(found -> found, Replies::refused));
    }
}
