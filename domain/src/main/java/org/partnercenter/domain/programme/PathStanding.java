package org.partnercenter.domain.programme;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a partner stands on one path.
 *
 * @param since     business time of the last step
 * @param highest   the farthest stage ever reached, be it lost since
 * @param company   by what the partner's company was registered when it came onto the path, where that was known (PRG-02)
 * @param words     why the last application was rejected or a stage taken back
 */
public record PathStanding(PathStatus status, Instant since, Optional<PathStage> highest, Optional<String> company, Optional<String> words) {

    public PathStanding {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(highest, "highest");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(words, "words");
    }

    boolean hasReached(PathStage stage) {
        return highest.filter(each -> each.isAtLeast(stage)).isPresent();
    }

    PathStanding at(PathStatus next, Optional<String> why, Instant now) {
        var farthest = next.stage().filter(stage -> !hasReached(stage)).or(() -> highest);
        return new PathStanding(next, now, farthest, company, why);
    }

    PathStanding of(Optional<String> registered) {
        return new PathStanding(status, since, highest, registered, words);
    }
}
