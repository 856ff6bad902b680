package org.partnercenter.domain.programme;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A partner's membership of a programme.
 *
 * @param since      business time of the last step
 * @param joinedAt   when it was a member first, be it that it is none now
 * @param leftAt     when it was a member last; empty while it is one, or never was
 * @param validUntil last moment of the certification it stands for; empty: until it is left
 * @param agreement  names the signed agreement
 * @param words      why it was rejected or removed
 */
public record Membership(MembershipStatus status, Instant since, Optional<Instant> joinedAt, Optional<Instant> leftAt,
                         Optional<Instant> validUntil, Optional<String> agreement, Optional<String> words) {

    public Membership {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(joinedAt, "joinedAt");
        Objects.requireNonNull(leftAt, "leftAt");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(words, "words");
    }

    static final Membership NONE = new Membership(MembershipStatus.NONE, Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    /** Whether it holds now, whenever the clock comes by. */
    public boolean holds(Instant now) {
        return status == MembershipStatus.ACTIVE && !isOver(now);
    }

    /** Whether its validity has ended. */
    public boolean isOver(Instant now) {
        return validUntil.filter(until -> until.isBefore(now)).isPresent();
    }

    /** Since when the partner is no member any more; empty if it is one, or never was. */
    public Optional<Instant> endedAt(Instant now) {
        return status == MembershipStatus.ACTIVE && isOver(now) ? validUntil : leftAt;
    }

    Membership at(MembershipStatus next, Instant now) {
        boolean was = status == MembershipStatus.ACTIVE;
        boolean member = next == MembershipStatus.ACTIVE;
        var ended = was ? Optional.of(isOver(now) ? validUntil.orElse(now) : now) : leftAt;
        return new Membership(next, now, joinedAt.or(() -> member ? Optional.of(now) : Optional.empty()), member ? Optional.empty() : ended,
                validUntil, agreement, Optional.empty());
    }

    /** As a partner applies or joins anew: what was before does not count. */
    Membership anew() {
        return new Membership(status, since, joinedAt, leftAt, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Membership until(Optional<Instant> end) {
        return new Membership(status, since, joinedAt, leftAt, end, agreement, words);
    }

    Membership signed(Optional<String> by) {
        return new Membership(status, since, joinedAt, leftAt, validUntil, by.or(() -> agreement), words);
    }

    Membership because(Optional<String> why) {
        return new Membership(status, since, joinedAt, leftAt, validUntil, agreement, why);
    }
}
