package org.partnercenter.rest.account;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.account.AccountLists;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.function.Function;

/** The adjustment records that the vendor's clients of both generations read. */
final class AdjustRecords {

    private AdjustRecords() {
    }

    static <T> Response of(Exchange exchange, AccountLists lists, Clocks clocks, Function<AdjustRecordShape, T> shape) {
        var in = Input.of(exchange);
        var filter = Wire.adjustments(in);
        var partner = in.field("indirect_partner_id").party();
        var page = in.page();
        return in.then(() -> lists.adjustments(exchange.caller(), partner, filter, page, clocks.business()).<Response>fold(found ->
                Response.ok(AdjustRecordShape.Listing.of(found, lists.names(AccountReading.others(found.items())), shape)).build(),
                Replies::refused));
    }
}
