package org.partnercenter.domain.programme;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who works for a partner on one of its paths, and whom benefits are paid for.
 *
 * @param account with the vendor; one person a path has it
 * @param since   business time of the last step
 * @param words   why the person was rejected
 */
public record DedicatedPerson(PersonId id, PartyId partner, DevelopmentPath path, PersonalText name, PersonalText account, Profile profile,
                              PersonStatus status, Instant since, Optional<String> words) {

    public DedicatedPerson {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(words, "words");
    }

    /**
     * Registers a person for review.
     *
     * @param of    the partner, which has to be on the path
     * @param known whether the path has somebody with that account already
     * @param today at the site
     */
    public static Decision<DedicatedPerson> register(DedicatedPerson asked, NetworkStanding of, boolean known, LocalDate today) {
        var reached = of.standing(Circumstances.NONE, today, Instant.EPOCH);
        return new Refusals()
                .addAll(of.againstOutsider())
                .addAll(new Condition.PathAtStage(asked.path, PathStage.SELECTED).against(reached))
                .refuseIf(known, ProgrammeRefusal.PERSON_REGISTERED_ALREADY.refusal("path", asked.path))
                .addAll(againstProfile(asked.profile, today))
                .orGrant(asked);
    }

    /** Another profile is reviewed again, whatever was decided on the last one. */
    public Decision<DedicatedPerson> change(Profile to, LocalDate today, Instant now) {
        return step(PersonEvent.CHANGE).flatMap(next -> Decision.unless(againstProfile(to, today),
                new DedicatedPerson(id, partner, path, name, account, to, next, now, Optional.empty())));
    }

    /** @param why where the person is rejected */
    public Decision<DedicatedPerson> review(ReviewVerdict verdict, Optional<String> why, Instant now) {
        return switch (verdict) {
            case APPROVE -> step(PersonEvent.APPROVE).map(next -> at(next, Optional.empty(), now));
            case REJECT -> step(PersonEvent.REJECT).flatMap(next -> why.isEmpty()
                    ? Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", "reason")) : Decision.granted(at(next, why, now)));
        };
    }

    public Decision<DedicatedPerson> remove(Instant now) {
        return step(PersonEvent.REMOVE).map(next -> at(next, Optional.empty(), now));
    }

    public boolean isApproved() {
        return status == PersonStatus.APPROVED;
    }

    /** What somebody could do now, and what forbids the rest. */
    public List<Possibility> possibilities(boolean partners) {
        return Arrays.stream(PersonEvent.values()).filter(event -> event.isPartners() == partners && event != PersonEvent.REGISTER)
                .map(event -> step(event).fold(next -> new Possibility(event.name(), next.name(), List.of()),
                        refusals -> new Possibility(event.name(), "", refusals))).toList();
    }

    private static List<Refusal> againstProfile(Profile profile, LocalDate today) {
        return new Refusals().refuseIf(profile.startedOn().isAfter(today),
                ProgrammeRefusal.PERSON_NOT_YET_WORKING.refusal("started_on", profile.startedOn())).list();
    }

    private Decision<PersonStatus> step(PersonEvent event) {
        return PersonTransition.TABLE.next(status, event).map(Decision::granted).orElseGet(() -> Decision.refused(
                ProgrammeRefusal.PERSON_STATE.refusal("status", status).with("event", event)));
    }

    private DedicatedPerson at(PersonStatus next, Optional<String> why, Instant now) {
        return new DedicatedPerson(id, partner, path, name, account, profile, next, now, why);
    }

    @Override
    public String toString() {
        return "DedicatedPerson[" + id + ", " + status + "]";
    }
}
