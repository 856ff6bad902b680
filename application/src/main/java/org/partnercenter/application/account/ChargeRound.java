package org.partnercenter.application.account;

import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountKind;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A batch of commands about money for orders: what all of it needs is asked and locked at once. Accounts before charges. */
final class ChargeRound {

    private final AccountPorts ports;
    private final AccountDesk desk;
    private final Map<PartyId, PartyKind> kinds;
    private final Map<PartyId, CustomerTies.Tie> customers;
    private final Map<PartyId, ResellerTies.Tie> resellers;
    private final Map<PartyId, List<Refusal>> blocks;
    private final Map<ChargeKey, Charge> charges;
    private final Map<ChargeKey, Long> versions = new HashMap<>();
    private final Set<ChargeKey> changed = new LinkedHashSet<>();
    private final Map<ChargeKey, Charge> added = new LinkedHashMap<>();

    /** @param spends whether blocks have to be known */
    ChargeRound(AccountPorts ports, Collection<ChargeKey> keys, boolean spends, Instant now) {
        this.ports = ports;
        var parties = keys.stream().map(ChargeKey::account).collect(Collectors.toSet());
        kinds = ports.kinds().of(parties);
        var buyers = of(PartyKind.CUSTOMER);
        customers = buyers.isEmpty() ? Map.of() : ports.customers().of(buyers, now);
        blocks = spends && !buyers.isEmpty() ? ports.blocks().of(buyers, now) : Map.of();
        desk = ports.desk();
        desk.lock(parties);
        charges = new HashMap<>(ports.charges().lock(keys));
        charges.forEach((key, charge) -> versions.put(key, charge.version()));
        var tier = of(PartyKind.RESELLER);
        charges.values().forEach(charge -> charge.owner().reseller().ifPresent(tier::add));
        resellers = tier.isEmpty() ? Map.of() : ports.resellers().of(tier, now);
        var needed = new LinkedHashSet<AccountOwner>();
        parties.forEach(party -> ownerOf(party).ifPresent(needed::add));
        if (!spends) {
            charges.values().forEach(charge -> needed.add(homeOf(charge)));
        }
        desk.open(needed);
    }

    private Set<PartyId> of(PartyKind kind) {
        return kinds.entrySet().stream().filter(party -> party.getValue() == kind).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Whose money it would be: a partner's, or a resale customer's. */
    Optional<AccountOwner> ownerOf(PartyId party) {
        var kind = kinds.get(party);
        if (kind == null || kind == PartyKind.PLATFORM) {
            return Optional.empty();
        }
        return switch (kind) {
            case CUSTOMER -> Optional.ofNullable(customers.get(party)).filter(CustomerTies.Tie::isResale).map(tie -> tie.owner(party));
            case RESELLER -> Optional.ofNullable(resellers.get(party)).map(tie -> AccountOwner.reseller(tie.distributor(), party));
            case PLATFORM, DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY -> Optional.of(AccountOwner.partner(party));
        };
    }

    /** ACC-12: where a refund goes: the spender, or the keeper of that time, or its distributor once that reseller has left. */
    AccountOwner homeOf(Charge charge) {
        var owner = charge.owner();
        if (owner.kind() == AccountKind.PARTNER) {
            return owner;
        }
        if (ownerOf(owner.holder()).filter(owner::equals).isPresent()) {
            return owner;
        }
        boolean stays = owner.reseller().filter(reseller -> Keeper.isOf(owner.partner(), resellers.get(reseller))).isPresent();
        return stays ? owner.keeper() : AccountOwner.partner(owner.partner());
    }

    List<Refusal> blocks(PartyId customer) {
        return blocks.getOrDefault(customer, List.of());
    }

    Optional<Charge> charge(ChargeKey key) {
        return Optional.ofNullable(charges.get(key));
    }

    Account account(AccountOwner owner) {
        return desk.account(owner);
    }

    AccountDesk desk() {
        return desk;
    }

    void change(ChargeKey key, Charge charge) {
        charges.put(key, charge);
        if (versions.containsKey(key)) {
            changed.add(key);
        } else {
            added.put(key, charge);
        }
    }

    void store() {
        desk.store();
        if (!added.isEmpty()) {
            ports.charges().insert(List.copyOf(added.values()));
        }
        if (!changed.isEmpty()) {
            ports.charges().update(changed.stream().map(key -> new Loaded<>(charges.get(key), versions.get(key))).toList());
        }
    }
}
