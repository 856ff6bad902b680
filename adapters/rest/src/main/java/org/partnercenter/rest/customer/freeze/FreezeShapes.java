package org.partnercenter.rest.customer.freeze;

import org.partnercenter.application.customer.freeze.FreezeChanged;
import org.partnercenter.application.customer.freeze.FreezeShown;
import org.partnercenter.application.customer.freeze.Freezes;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeEvent;
import org.partnercenter.domain.customer.freeze.FreezeStanding;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.PossibleStep;
import org.partnercenter.rest.kernel.Violation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is frozen of a customer, in JSON. */
final class FreezeShapes {

    private FreezeShapes() {
    }

    /**
     * All that is frozen, and by whom.
     *
     * @param frozenStatus      all together: 0 nothing, 1 the account, 2 the resources too
     * @param byPartner         what its partner froze
     * @param byVendor          what the vendor froze of the customer itself
     * @param withPartner       whether it is frozen because its partner, or the distributor above it, is
     * @param accountReleased   whether the partner unfroze the account all the same
     */
    record StandingShape(String customerId, String frozenStatus, boolean accountFrozen, boolean resourcesFrozen, String byPartner,
                         String byVendor, boolean withPartner, boolean accountReleased) {

        static StandingShape of(FreezeChanged changed) {
            return of(changed.customer(), changed.standing());
        }

        static StandingShape of(PartyId customer, FreezeStanding standing) {
            return new StandingShape(customer.value(), standing.shown().code(), standing.accountFrozen(), standing.resourcesFrozen(),
                    standing.manual().code(), standing.vendor().code(), standing.isCascading(), standing.released());
        }
    }

    /** @param mayNotSpend why the customer cannot spend; empty if it can */
    record FreezingShape(StandingShape standing, Optional<Instant> since, Optional<String> who, Optional<String> reason,
                         boolean spends, List<Violation> mayNotSpend) {

        static FreezingShape of(FreezeShown shown, Language language) {
            var step = shown.present().map(CustomerFreeze::begun);
            return new FreezingShape(StandingShape.of(shown.customer(), shown.standing()), step.map(CustomerFreeze.Step::at),
                    step.map(begun -> begun.by().value()), step.flatMap(CustomerFreeze.Step::reason),
                    shown.againstSpending().isEmpty(), Violation.of(shown.againstSpending(), language));
        }
    }

    record TransitionsShape(String state, String stateName, List<PossibleStep> transitions) {

        static TransitionsShape of(FreezeShown shown, Language language) {
            var state = shown.standing().manual();
            return new TransitionsShape(state.name(), Rulebook.texts().name(state, language),
                    PossibleStep.of(shown.possibilities(), FreezeState.class, FreezeEvent.class, language));
        }
    }

    /** What happened, oldest first. */
    record TimelineShape(List<Entry> timeline) {

        /** @param withPartner whether only the account was unfrozen, while the partner itself was frozen */
        record Entry(Instant at, FreezeEvent what, String whatName, String who, Optional<String> reason, boolean withPartner) {
        }

        static TimelineShape of(Freezes.History history, Language language) {
            var released = history.releases().stream().map(each -> new CustomerFreeze.Step(each.at(), each.by(), FreezeEvent.UNFREEZE,
                    Optional.of(each.reason()))).toList();
            var steps = history.freezes().stream().flatMap(freeze -> Stream.concat(Stream.of(freeze.begun()), freeze.ended().stream()));
            return new TimelineShape(Stream.concat(steps, released.stream()).distinct()
                    .map(step -> new Entry(step.at(), step.event(), Rulebook.texts().name(step.event(), language), step.by().value(),
                            step.reason(), released.contains(step)))
                    .sorted(Comparator.comparing(Entry::at)).toList());
        }
    }
}
