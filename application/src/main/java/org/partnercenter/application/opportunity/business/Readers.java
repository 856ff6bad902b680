package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.opportunity.business.BusinessReader;

import java.util.Set;

/** Says what callers see of business opportunities (BIZ-01). */
final class Readers {

    private final AccountDirectors directors;

    Readers(AccountDirectors directors) {
        this.directors = directors;
    }

    BusinessReader of(Caller caller) {
        boolean all = caller.permissions().anyOf(BusinessOpportunityOperations.MANAGE);
        var team = all ? Set.<String>of() : caller.operator().map(operator -> directors.teamOf(caller.party(), operator)).orElse(Set.of());
        return new BusinessReader(caller.party(), caller.operator(), all, team);
    }
}
