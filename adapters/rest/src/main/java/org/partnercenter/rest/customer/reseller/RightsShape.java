package org.partnercenter.rest.customer.reseller;

import org.partnercenter.application.customer.reseller.RightsChanged;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.customer.reseller.GrantEvent;
import org.partnercenter.domain.customer.reseller.GrantStatus;
import org.partnercenter.domain.customer.reseller.ResellerGrant;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.customer.reseller.RightsOfReseller;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.PossibleStep;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rights of a reseller, each with whether it is in force. */
record RightsShape(String indirectPartnerId, List<Right> rights) {

    record Right(String right, String rightName, boolean inForce, Optional<Instant> grantedAt) {
    }

    static RightsShape of(RightsOfReseller rights, Language language) {
        return of(rights.reseller(), List.copyOf(rights.held().values()), language);
    }

    static RightsShape of(RightsChanged rights, Language language) {
        return of(rights.reseller(), rights.inForce(), language);
    }

    private static RightsShape of(PartyId reseller, List<ResellerGrant> inForce, Language language) {
        return new RightsShape(reseller.value(), Arrays.stream(ResellerRight.values()).map(right -> {
            var grant = inForce.stream().filter(each -> each.right() == right).findFirst();
            return new Right(right.name(), name(right, language), grant.isPresent(), grant.map(ResellerGrant::grantedAt));
        }).toList());
    }

    private static String name(Enum<?> constant, Language language) {
        return Rulebook.texts().name(constant, language);
    }

    /** What can be done with each right now. */
    record Transitions(List<OfRight> rights) {

        record OfRight(String right, String rightName, Optional<GrantStatus> state, List<PossibleStep> transitions) {
        }

        static Transitions of(RightsOfReseller rights, Language language) {
            return new Transitions(Arrays.stream(ResellerRight.values()).map(right -> new OfRight(right.name(), name(right, language),
                    Optional.ofNullable(rights.held().get(right)).map(ResellerGrant::status),
                    PossibleStep.of(rights.possibilities(right), GrantStatus.class, GrantEvent.class, language))).toList());
        }
    }

    /** What happened to the rights, oldest first. */
    record Timeline(List<Entry> timeline) {

        record Entry(Instant at, GrantEvent what, String whatName, String right, String rightName, String who) {
        }

        static Timeline of(List<ResellerGrant> history, Language language) {
            return new Timeline(history.stream().flatMap(grant -> Stream.concat(
                            Stream.of(entry(grant.grantedAt(), GrantEvent.GRANT, grant, language)),
                            grant.revokedAt().stream().map(at -> entry(at, GrantEvent.REVOKE, grant, language))))
                    .sorted(Comparator.comparing(Entry::at).thenComparing(Entry::what)).toList());
        }

        private static Entry entry(Instant at, GrantEvent what, ResellerGrant grant, Language language) {
            return new Entry(at, what, name(what, language), grant.right().name(), name(grant.right(), language),
                    grant.distributor().value());
        }
    }
}
