package org.partnercenter.rest.kernel;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.application.kernel.Reveal;
import org.partnercenter.application.kernel.Revealed;

import java.util.List;
import java.util.Set;

/**
 * Asks for the plain values of rows that are on the reader's screen (COM-21), wherever a list masks them.
 *
 * @param ids     of the rows
 * @param columns as they are called in the list
 */
public record RevealBody(List<String> ids, List<String> columns, String indirectPartnerId) {

    /** Reveals, or with {@code ?dry_run=true} only tells which rows would be. Nobody keeps the answer on its way. */
    public Response submit(Commands commands, Exchange exchange, Operation<Reveal, Revealed> operation) {
        var in = Input.of(exchange);
        var asked = in.list("ids", ids).required().atMost(Reveal.MAX).distinct().each(Field::party);
        var wanted = in.list("columns", columns).required().each(field -> field.code(PersonalColumn::ofCode));
        var reseller = in.field("indirect_partner_id", indirectPartnerId).party();
        return commands.submit(exchange, in, operation,
                () -> new Reveal(asked.orElseThrow(), Set.copyOf(wanted.orElseThrow()), reseller),
                revealed -> Response.ok(RevealedShape.of(revealed, !exchange.dryRun()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store").build());
    }
}
