package org.partnercenter.rest.export;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.partnercenter.application.export.BrowseExports;
import org.partnercenter.application.export.CancelExport;
import org.partnercenter.application.export.Export;
import org.partnercenter.application.export.ExportFilter;
import org.partnercenter.application.export.ExportOperations;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportStatus;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What parties do with their exports: the same on the paths of partners and of the platform. */
final class ExportCalls {

    private final Commands commands;
    private final BrowseExports exports;
    private final Audience audience;

    ExportCalls(Commands commands, BrowseExports exports, Audience audience) {
        this.commands = commands;
        this.exports = exports;
        this.audience = audience;
    }

    Response request(Exchange exchange, ExportBody body) {
        var in = Input.of(exchange);
        var command = body.read(in, exchange.language());
        return commands.submit(exchange, in, ExportOperations.REQUEST.onlyFor(audience.kinds()), command,
                export -> requested(exchange, export));
    }

    /** A dry run creates nothing, so there is no place to point at. */
    private Response requested(Exchange exchange, Export export) {
        var shape = ExportShape.of(export, reader(exchange));
        return exchange.dryRun() ? Response.ok(shape).build()
                : Response.created(UriBuilder.fromPath(audience.path()).path("exports/{id}").build(export.id().value()))
                        .entity(shape).build();
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var filter = new ExportFilter(in.id("kind"), in.field("status").code(ExportCalls::status));
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> exports.list(exchange.caller(), filter, page).<Response>fold(
                found -> Response.ok(ExportShape.Listing.of(found, page, reader(exchange))).build(), Replies::refused));
    }

    private static Optional<ExportStatus> status(String code) {
        return Arrays.stream(ExportStatus.values()).filter(status -> status.name().equals(code)).findFirst();
    }

    Response show(Exchange exchange, String id) {
        return of(exchange, id, export -> exports.show(exchange.caller(), export)
                .map(found -> Response.ok(ExportShape.of(found, reader(exchange))).build()));
    }

    Response content(Exchange exchange, String id) {
        return of(exchange, id, export -> exports.file(exchange.caller(), export)
                .map(file -> new ExportDownload(file).response()));
    }

    private Response of(Exchange exchange, String id, Function<ExportId, Decision<Response>> read) {
        var in = audience.input(exchange);
        var export = in.field("export_id", id).required().id();
        return in.then(() -> read.apply(new ExportId(export.orElseThrow())).<Response>fold(found -> found, Replies::refused));
    }

    Response cancel(Exchange exchange, String id) {
        var in = Input.of(exchange);
        var export = in.field("export_id", id).required().id();
        return commands.submit(exchange, in, ExportOperations.CANCEL.onlyFor(audience.kinds()),
                () -> new CancelExport(new ExportId(export.orElseThrow())),
                cancelled -> Response.ok(ExportShape.of(cancelled, reader(exchange))).build());
    }

    private ExportShape.Reader reader(Exchange exchange) {
        return new ExportShape.Reader(exports, audience, exchange.language());
    }
}
