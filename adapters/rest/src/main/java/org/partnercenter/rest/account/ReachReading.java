package org.partnercenter.rest.account;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.account.AccountLists;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Replies;

/** How much may be given and taken back, asked first. */
final class ReachReading {

    private final AccountLists lists;
    private final Clocks clocks;

    ReachReading(AccountLists lists, Clocks clocks) {
        this.lists = lists;
        this.clocks = clocks;
    }

    Response ofCustomer(Exchange exchange, String id) {
        var in = Audience.PARTNERS.input(exchange);
        var customer = in.field("customer_id", id).required().party();
        var partner = in.field("indirect_partner_id").party();
        return in.then(() -> answer(exchange, lists.reaches(exchange.caller(), customer.orElseThrow(), partner, clocks.business())));
    }

    Response ofReseller(Exchange exchange, String id) {
        var in = Audience.PARTNERS.input(exchange);
        var reseller = in.field("indirect_partner_id", id).required().party();
        return in.then(() -> answer(exchange, lists.reachesOfReseller(exchange.caller(), reseller.orElseThrow(), clocks.business())));
    }

    private static Response answer(Exchange exchange, Decision<AccountLists.Reaches> found) {
        return found.<Response>fold(reaches -> Response.ok(ReachShape.of(reaches, exchange.language())).build(), Replies::refused);
    }
}
