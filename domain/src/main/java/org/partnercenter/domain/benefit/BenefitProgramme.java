package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Transitions;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A programme partners apply in: its states, what its applications carry, and its rules. Everything else is the same for all and done
 * by {@link BenefitLife} and around it: revisions, reviews by two, deadlines, keys that only one may hold, files, REST, messages.
 */
public interface BenefitProgramme {

    /** Working days in which the vendor reviews or pays, unless the programme says otherwise; our default. */
    int REVIEW_DAYS = 5;

    /** UPPER_SNAKE, unique over all programmes; it never changes. */
    String code();

    /** What of the programmes' gates has to be open for what partners hand in (PRG-04); empty if none. */
    default Optional<String> gate() {
        return Optional.empty();
    }

    Transitions<BenefitStatus, BenefitEvent> life();

    List<ContentField> fields();

    /** What an application with this content holds. Content may be a draft's: nothing in it is sure to be there. */
    Set<ClaimKey> keys(PartyId partner, Content content);

    /** The keys whose holders {@link #against} wants to see in {@link Surroundings#related()}: those it holds, and more. */
    default Set<ClaimKey> asks(PartyId partner, Content content) {
        return keys(partner, content);
    }

    /** The ids of the people an application names. */
    default Set<String> people(Content content) {
        return Set.of();
    }

    /** The ids of the opportunities an application names. */
    default Set<String> opportunities(Content content) {
        return Set.of();
    }

    /** All of the programme's rules that forbid a step which its table of states allows. */
    List<Refusal> against(Step step);

    /** What the step would cost the partner without being forbidden, told in the same words as refusals. */
    default List<Refusal> warnings(Step step) {
        return List.of();
    }

    /** What the application is about after the step; empty leaves it as it was. */
    default Optional<Money> amount(Step step) {
        return Optional.empty();
    }

    /** Whether the vendor has something to do in a state: to decide, or to pay. */
    default boolean isVendorsTurn(BenefitStatus in) {
        return life().rows().stream().anyMatch(row -> row.from() == in && row.event().side() == Side.PLATFORM);
    }

    /** By when somebody has to act once the step has led to a state: what the vendor has to do is due after {@link #REVIEW_DAYS}. */
    default Optional<Deadline> deadline(BenefitStatus to, Step step) {
        return isVendorsTurn(to) ? Optional.of(new Deadline(step.around().days().plus(step.around().today(), REVIEW_DAYS), Side.PLATFORM))
                : Optional.empty();
    }
}
