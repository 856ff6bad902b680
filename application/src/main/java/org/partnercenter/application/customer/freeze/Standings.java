package org.partnercenter.application.customer.freeze;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.freeze.AccountRelease;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeStanding;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together all that is frozen of customers: three questions, however many there are. */
final class Standings {

    private final Freezes freezes;
    private final VendorFreezes vendor;

    Standings(Freezes freezes, VendorFreezes vendor) {
        this.freezes = freezes;
        this.vendor = vendor;
    }

    /** @param associations in force, by customer */
    Map<PartyId, FreezeStanding> of(Map<PartyId, Association> associations, Instant now) {
        if (associations.isEmpty()) {
            return Map.of();
        }
        var words = vendor.of(concerned(associations), now);
        var manual = freezes.inForce(associations.keySet());
        var released = freezes.releases(associations.keySet());
        var standings = new HashMap<PartyId, FreezeStanding>();
        associations.forEach((customer, association) -> standings.put(customer, standing(association, words,
                Optional.ofNullable(manual.get(customer)), Optional.ofNullable(released.get(customer)))));
        return standings;
    }

    private static Set<PartyId> concerned(Map<PartyId, Association> associations) {
        var all = new HashSet<>(associations.keySet());
        associations.values().forEach(association -> {
            all.add(association.partner());
            association.reseller().ifPresent(all::add);
        });
        return all;
    }

    private static FreezeStanding standing(Association association, Map<PartyId, VendorFreezes.Word> words,
                                           Optional<CustomerFreeze> manual, Optional<AccountRelease> release) {
        var keeper = word(words, association.keeper());
        var distributor = association.reseller().map(reseller -> word(words, association.partner())).orElse(VendorFreezes.Word.NOTHING);
        var since = Stream.of(keeper, distributor).filter(VendorFreezes.Word::isFrozen).map(VendorFreezes.Word::since)
                .max(Instant::compareTo);
        boolean released = since.isPresent() && release.filter(made -> made.partner().equals(association.partner())
                && !made.at().isBefore(since.get())).isPresent();
        return new FreezeStanding(association.type(), manual.map(CustomerFreeze::state).orElse(FreezeState.NOT_FROZEN),
                word(words, association.customer()).frozen(),
                new PartnerStanding(keeper.isFrozen(), keeper.restricted(), distributor.isFrozen(), distributor.restricted(), false), released);
    }

    private static VendorFreezes.Word word(Map<PartyId, VendorFreezes.Word> words, PartyId party) {
        return words.getOrDefault(party, VendorFreezes.Word.NOTHING);
    }
}
