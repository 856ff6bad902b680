package org.partnercenter.rest.account;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.account.AccountLists;
import org.partnercenter.application.account.AccountRecord;
import org.partnercenter.application.account.HolderNames;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.account.BalanceType;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Audience;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Replies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What partners and the platform read of accounts: the same on the paths of both. */
final class AccountReading {

    private static final int MAX_CUSTOMERS = 100;

    private final AccountLists lists;
    private final Clocks clocks;
    private final Audience audience;

    AccountReading(AccountLists lists, Clocks clocks, Audience audience) {
        this.lists = lists;
        this.clocks = clocks;
        this.audience = audience;
    }

    /** Whose account: for the platform the one the path names, for a distributor the reseller the query names. */
    private static Optional<PartyId> who(Input in, String account) {
        return account == null ? in.field("indirect_partner_id").party() : in.field("account_id", account).required().party();
    }

    Response balance(Exchange exchange, String account) {
        var in = audience.input(exchange);
        var who = who(in, account);
        return in.then(() -> lists.ownBalance(exchange.caller(), who, clocks.business())
                .<Response>fold(found -> Response.ok(BalanceShape.of(found)).build(), Replies::refused));
    }

    Response customers(Exchange exchange) {
        var in = audience.input(exchange);
        var who = who(in, null);
        var customers = in.list("customer_ids").required().atMost(MAX_CUSTOMERS).ids();
        return in.then(() -> lists.ownCustomerBalances(exchange.caller(), customers.orElse(List.of()).stream().map(PartyId::new).toList(),
                who, clocks.business()).<Response>fold(found -> Response.ok(new BalanceShape.Listing(
                found.stream().map(BalanceShape::of).toList())).build(), Replies::refused));
    }

    Response adjustments(Exchange exchange, String account) {
        var in = audience.input(exchange);
        var who = who(in, account);
        var filter = Wire.adjustments(in);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> listing(exchange, page,
                lists.ownAdjustments(exchange.caller(), who, filter, page, clocks.business())));
    }

    Response changes(Exchange exchange, String account) {
        var in = audience.input(exchange);
        var who = who(in, account);
        var type = in.field("balance_type").required().code(BalanceType::ofCode);
        var query = Wire.changes(in);
        var page = in.page().behind(in.id("marker"));
        return in.then(() -> listing(exchange, page,
                lists.ownChanges(exchange.caller(), who, query.apply(type.orElseThrow()), page, clocks.business())));
    }

    Response transfer(Exchange exchange, String id) {
        var in = audience.input(exchange);
        var who = who(in, null);
        var transfer = in.field("transfer_id", id).required().id();
        return in.then(() -> lists.transfer(exchange.caller(), who, new TransferId(transfer.orElseThrow()), clocks.business())
                .<Response>fold(sides -> Response.ok(RecordShape.Transfer.of(sides, names(sides), exchange.language())).build(),
                        Replies::refused));
    }

    private Response listing(Exchange exchange, PageRequest asked, Decision<Page<AccountRecord>> found) {
        return found.<Response>fold(page -> Response.ok(RecordShape.Listing.of(page, asked, names(page.items()), exchange.language()))
                .build(), Replies::refused);
    }

    private Map<PartyId, HolderNames.Named> names(Collection<AccountRecord> records) {
        return lists.names(others(records));
    }

    static Set<PartyId> others(Collection<AccountRecord> records) {
        return records.stream().flatMap(record -> record.entry().other().stream()).collect(Collectors.toSet());
    }
}
