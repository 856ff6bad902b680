package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Posting;
import org.partnercenter.application.kernel.Reference;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountEntry;
import org.partnercenter.domain.account.AccountKind;
import org.partnercenter.domain.account.AccountMovement;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.Moved;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.Money;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what moved into a posting, and into one event for each side, so that nobody reads another's balance. */
final class AccountNews {

    private static final String PREFIX = "org.partnercenter.account.";

    private AccountNews() {
    }

    static Viewers viewers(AccountOwner owner) {
        var keeper = Viewers.of(owner.partner(), owner.reseller());
        return owner.kind() == AccountKind.CUSTOMER ? keeper.withCustomer(owner.holder()) : keeper;
    }

    static Effects effects(Moved moved, TransferId transfer, Optional<OrderId> order, Optional<String> memo) {
        var posting = new Posting(moved.transfer(), viewers(lowest(moved)),
                order.map(id -> Map.of(Reference.ORDER, id.value())).orElse(Map.of()), memo);
        return Effects.of(List.of(posting), moved.entries().stream().map(entry -> event(entry, transfer, order)).toList());
    }

    /** Of both sides the one further down names the other in its viewers. */
    private static AccountOwner lowest(Moved moved) {
        return moved.accounts().stream().map(Account::owner).max(Comparator.comparing(AccountOwner::kind)
                .thenComparing(owner -> owner.reseller().isPresent())).orElseThrow();
    }

    static OutgoingEvent event(AccountEntry entry, TransferId transfer, Optional<OrderId> order) {
        var data = data(entry.owner(), entry.amount(), order);
        data.put("transfer_id", transfer.value());
        data.put("balance_type", entry.balanceType().name());
        data.put("balance", major(entry.balanceAfter()));
        data.put("type", entry.income() ? "1" : "2");
        entry.other().ifPresent(other -> data.put("other_account_id", other.value()));
        return new OutgoingEvent(PREFIX + verb(entry.movement()), subject(entry.owner()), data, viewers(entry.owner()));
    }

    /** Of money that is held or released: nothing moves. */
    static OutgoingEvent event(String verb, Charge charge, Money amount, Account account) {
        var data = data(charge.owner(), amount, Optional.of(charge.order()));
        data.put("charge_id", charge.id().value());
        data.put("designated_amount", major(account.earmarked()));
        return new OutgoingEvent(PREFIX + verb, subject(charge.owner()), data, viewers(charge.owner()));
    }

    private static Map<String, Object> data(AccountOwner owner, Money amount, Optional<OrderId> order) {
        var data = new LinkedHashMap<String, Object>();
        data.put("account_id", owner.holder().value());
        data.put("partner_id", owner.partner().value());
        owner.reseller().ifPresent(reseller -> data.put("indirect_partner_id", reseller.value()));
        data.put("amount", major(amount));
        data.put("currency", amount.currency().getCurrencyCode());
        order.ifPresent(id -> data.put("order_id", id.value()));
        return data;
    }

    private static String subject(AccountOwner owner) {
        return "account/" + owner.holder();
    }

    private static String verb(AccountMovement movement) {
        return switch (movement) {
            case RECHARGED -> "recharged";
            case ALLOCATED -> "allocated";
            case TAKEN_BACK -> "taken-back";
            case RETURNED -> "returned";
            case SPENT -> "spent";
            case REFUNDED -> "refunded";
            case CREDIT_ADJUSTED -> "credit-set";
        };
    }

    /** For the audit trail: the account before and after. */
    static Changes changed(Changes changes, Account before, Account after) {
        var name = subject(after.owner());
        return changes.add(name, "balance", major(before.balance()), major(after.balance()))
                .add(name, "designated_amount", major(before.earmarked()), major(after.earmarked()))
                .add(name, "credit_amount", major(before.creditLine()), major(after.creditLine()));
    }

    static String major(Money amount) {
        return amount.toMajor().toPlainString();
    }
}
