package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.opportunity.Contest.ContestClock;
import org.partnercenter.domain.opportunity.Contest.ContestOutcome;
import org.partnercenter.domain.opportunity.Contest.CustomerMatch;
import org.partnercenter.domain.opportunity.Contest.DecidedBy;
import org.partnercenter.domain.opportunity.Contest.NeedOverlap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which opportunity comes first among those of the same (OPP-08, OPP-15). */
final class Rivalry {

    /** By the clock of each; then who was in first. */
    private static final Comparator<SharedOpportunity> EARLIEST = Comparator.comparing((SharedOpportunity each) -> clock(each).orElse(Instant.MAX))
            .thenComparing(each -> each.moments().firstIn().orElse(Instant.MAX)).thenComparing(SharedOpportunity::id);

    /** Another one of the same. */
    private record Rival(SharedOpportunity it, CustomerMatch match, NeedOverlap overlap) {
    }

    private final SharedOpportunity one;
    private final List<Rival> rivals;

    Rivalry(SharedOpportunity one, List<SharedOpportunity> others) {
        this.one = one;
        this.rivals = others.stream().filter(each -> !each.id().equals(one.id())).flatMap(each -> rival(one, each).stream()).toList();
    }

    private static Optional<Rival> rival(SharedOpportunity one, SharedOpportunity other) {
        return one.content().customer().match(other.content().customer())
                .flatMap(match -> overlap(one, other).map(overlap -> new Rival(other, match, overlap)));
    }

    private static Optional<NeedOverlap> overlap(SharedOpportunity one, SharedOpportunity other) {
        var mine = one.content().approach();
        var its = other.content().approach();
        if (!Collections.disjoint(mine.offerings(), its.offerings())) {
            return Optional.of(NeedOverlap.OFFERING);
        }
        if (!Collections.disjoint(one.tags(), other.tags())) {
            return Optional.of(NeedOverlap.DEMAND_TAG);
        }
        boolean untold = mine.offerings().isEmpty() || its.offerings().isEmpty();
        return untold && !Collections.disjoint(mine.services(), its.services()) ? Optional.of(NeedOverlap.CLOUD_SERVICE) : Optional.empty();
    }

    static Optional<Instant> clock(SharedOpportunity of) {
        return of.origin() == OpportunityOrigin.VENDOR_ORIGINATED ? of.moments().firstIn() : of.moments().reviewPassedAt();
    }

    private static ContestClock kind(SharedOpportunity of) {
        return of.origin() == OpportunityOrigin.VENDOR_ORIGINATED ? ContestClock.CRM_CREATION : ContestClock.REVIEW_PASSED;
    }

    /** Another one has passed already. */
    List<Refusal> taken() {
        return rivals.stream().filter(each -> each.it().status().isExclusive()).limit(1).map(each -> OpportunityRefusal.OPPORTUNITY_TAKEN
                .refusal("match", each.match()).with("overlap", each.overlap())).toList();
    }

    /** What keeps it from passing: another one that has passed, or one that waits and whose clock is earlier. */
    List<Refusal> againstPassing() {
        var found = new ArrayList<>(taken());
        earlier().map(each -> OpportunityRefusal.OPPORTUNITY_LATER_THAN_ANOTHER.refusal("match", each.match()).with("overlap", each.overlap())
                .with("clock", kind(one)).with("time", clock(one).map(Instant::toString).orElse("")).with("decided", decided(each.it(), one)))
                .ifPresent(found::add);
        return found;
    }

    private Optional<Rival> earlier() {
        return rivals.stream().filter(each -> each.it().status().isWaiting() && EARLIEST.compare(each.it(), one) < 0).findFirst();
    }

    private static DecidedBy decided(SharedOpportunity winner, SharedOpportunity loser) {
        if (clock(loser).isEmpty() || winner.status().isExclusive()) {
            return DecidedBy.PASSED_BEFORE;
        }
        return clock(winner).equals(clock(loser)) ? DecidedBy.EARLIER_SUBMISSION : DecidedBy.EARLIER;
    }

    /** How it came out when it passes; empty if there was nobody beside it. */
    Optional<Contest> won() {
        var beaten = rivals.stream().filter(Rivalry::canLose).toList();
        return beaten.stream().findFirst().map(first -> new Contest(ContestOutcome.WON, first.match(), first.overlap(), kind(one), beaten.stream()
                .map(each -> decided(one, each.it())).max(Comparator.comparing(each -> each == DecidedBy.EARLIER_SUBMISSION)).orElseThrow(),
                beaten.size()));
    }

    /** Those that lose when it passes, each with how it came out. */
    List<SharedOpportunity> losing(Instant now) {
        return rivals.stream().filter(Rivalry::canLose).map(each -> each.it().lost(new Contest(ContestOutcome.LOST, each.match(), each.overlap(),
                kind(each.it()), decided(one, each.it()), rivals.size()), now)).toList();
    }

    private static boolean canLose(Rival rival) {
        return OpportunityTransition.TABLE.allows(rival.it().status(), OpportunityEvent.LOSE_TO_ANOTHER);
    }

    /** How it stands against the one that is before it, where the vendor rejects it as a duplicate. */
    Optional<Contest> rejected() {
        return rivals.stream().filter(each -> each.it().status().isExclusive()).findFirst().or(this::earlier)
                .map(each -> new Contest(ContestOutcome.LOST, each.match(), each.overlap(), kind(one), decided(each.it(), one), rivals.size()));
    }
}
