package org.partnercenter.application.benefit;

import org.partnercenter.domain.benefit.Person;
import org.partnercenter.domain.benefit.Surroundings.Settling;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What benefits ask neighbours. None of it holds anything. */
public record BenefitQuestions(Gates gates, Settlings settlings, People people, OpportunityStates opportunities, Labels labels,
                               PaidOut paidOut) {

    /** What closes programmes to partners (PRG-04). */
    @FunctionalInterface
    public interface Gates {

        /** Nothing for a gate that is open. @param gates codes of the gates */
        Map<PartyId, Map<String, List<Refusal>>> of(Set<PartyId> partners, Set<String> gates, Instant now);
    }

    /** How the vendor can settle with partners (BIA-01, PAY-06). */
    @FunctionalInterface
    public interface Settlings {

        /** Of each asked about. */
        Map<PartyId, Settling> of(Set<PartyId> partners, Instant now);
    }

    /** Partners' dedicated people (FH-02). */
    @FunctionalInterface
    public interface People {

        /** By their ids; who is not known is missing. */
        Map<PartyId, Map<String, Person>> of(Map<PartyId, Set<String>> ids, Instant now);
    }

    /** Level-1 labels partners have gained this year (CII-01). */
    @FunctionalInterface
    public interface Labels {

        /** Their codes; who has none may be missing. */
        Map<PartyId, Set<String>> of(Set<PartyId> partners, Instant now);
    }

    /** Which invoices of partners payout orders have already (PAY-09). */
    @FunctionalInterface
    public interface PaidOut {

        /** Those of the numbers asked about; who has none may be missing. */
        Map<PartyId, Set<String>> of(Map<PartyId, Set<String>> numbers);
    }

    /** How far partners' opportunities are (DCS-02). */
    @FunctionalInterface
    public interface OpportunityStates {

        /** By their ids; what is not the partner's is missing. */
        Map<PartyId, Map<String, String>> of(Map<PartyId, Set<String>> ids);
    }
}
