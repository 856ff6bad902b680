package org.partnercenter.domain.programme;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What gates are asked with.
 *
 * @param stages        reached on the paths the partner is on
 * @param members       programmes of which it is a member now
 * @param labelThisYear whether a level-1 competency label was gained in the running year
 */
public record Standing(Map<DevelopmentPath, PathStage> stages, Set<Programme> members, boolean labelThisYear, Circumstances around) {

    public Standing {
        stages = Map.copyOf(stages);
        members = Set.copyOf(members);
        Objects.requireNonNull(around, "around");
    }
}
