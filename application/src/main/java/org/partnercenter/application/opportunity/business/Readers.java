package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.opportunity.business.BusinessReader;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what callers see of business opportunities (BIZ-01). */
final class Readers {

    private final AccountDirectors directors;

    Readers(AccountDirectors directors) {
        this.directors = directors;
    }

    BusinessReader of(Caller caller) {
        return of(Set.of(caller)).get(caller);
    }

    Map<Caller, BusinessReader> of(Set<Caller> callers) {
        var seats = callers.stream().map(Readers::led).flatMap(Optional::stream).collect(Collectors.toSet());
        var teams = seats.isEmpty() ? Map.<AccountDirectors.Seat, Set<String>>of() : directors.teams(seats);
        return callers.stream().collect(Collectors.toMap(Function.identity(), caller -> new BusinessReader(caller.party(), caller.operator(),
                seesAll(caller), led(caller).map(teams::get).orElse(Set.of()))));
    }

    private static boolean seesAll(Caller caller) {
        return caller.permissions().anyOf(BusinessOpportunityOperations.MANAGE);
    }

    /** Whose team matters: who sees all has no need of one. */
    private static Optional<AccountDirectors.Seat> led(Caller caller) {
        return seesAll(caller) ? Optional.empty() : caller.operator().map(operator -> new AccountDirectors.Seat(caller.party(), operator));
    }
}
