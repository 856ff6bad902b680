package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Optional;

/**
 * Gives money to several customers, or takes it back from them, each on its own.
 *
 * @param items           1 to 100, each customer once
 * @param indirectPartner for a distributor: the reseller whose customers they are (ACC-07)
 * @param memo            the same for all; seen by the giver only
 */
public record MoveMoneyMany(List<Item> items, Optional<PartyId> indirectPartner, Optional<String> memo) {

    public record Item(PartyId receiver, Money amount) {
    }

    public MoveMoneyMany {
        items = List.copyOf(items);
    }

    List<PartyId> receivers() {
        return items.stream().map(Item::receiver).toList();
    }
}
