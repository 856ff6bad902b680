package org.partnercenter.rest.contract;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.contract.BrowseContracts;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Replies;

/** Contracts as one audience reads them. */
final class ContractReading {

    private final BrowseContracts browse;
    private final Audience audience;

    ContractReading(BrowseContracts browse, Audience audience) {
        this.browse = browse;
        this.audience = audience;
    }

    Response list(Exchange exchange) {
        var in = audience.input(exchange);
        var code = in.field("contract_code").id().map(ContractCode::new);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> browse.contracts(exchange.caller(), code, page).<Response>fold(
                found -> Response.ok(ContractShape.of(found, page, browse.today(), exchange.language())).build(), Replies::refused));
    }

    Response show(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var code = in.field("contract_code", id).id();
        return in.then(() -> browse.contract(exchange.caller(), new ContractCode(code.orElseThrow())).<Response>fold(
                found -> Response.ok(ContractShape.of(found, browse.today(), exchange.language())).build(), Replies::refused));
    }
}
