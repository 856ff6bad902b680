package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.Membership;
import org.partnercenter.domain.programme.MembershipStatus;
import org.partnercenter.domain.programme.PathStage;
import org.partnercenter.domain.programme.PathStatus;
import org.partnercenter.domain.programme.Programme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What of a step a partner did not do itself, and so has to be told. */
final class StandingNotices {

    private StandingNotices() {
    }

    static Optional<ProgrammeNotice> of(PartyId partner, DevelopmentPath path, PathStatus before, PathStatus after) {
        return pathNotice(before, after).map(what -> new ProgrammeNotice(what, partner, Map.of("partner_id", partner.value(), "path", path.name(),
                "stage", after.stage().map(PathStage::name).orElse(""))));
    }

    private static Optional<String> pathNotice(PathStatus before, PathStatus after) {
        return switch (after) {
            case INVITED -> Optional.of("PATH_INVITED");
            case SELECTED, ROLE_VALIDATED, DIFFERENTIATED -> before.isInReview()
                    ? Optional.of(after.stage().equals(before.stage()) ? "PATH_REJECTED" : "PATH_ADVANCED")
                    : before.stage().filter(stage -> stage.isAtLeast(PathStage.ROLE_VALIDATED)).map(stage -> "PATH_DEMOTED");
            case NONE, ROLE_IN_REVIEW, DIFFERENTIATION_IN_REVIEW, LEFT -> Optional.empty();
        };
    }

    static Optional<ProgrammeNotice> of(PartyId partner, Programme programme, Membership before, Membership after) {
        return membershipNotice(programme, before, after).map(what -> {
            var facts = new HashMap<>(Map.of("partner_id", partner.value(), "programme", programme.name()));
            after.validUntil().ifPresent(until -> facts.put("until", until.toString()));
            return new ProgrammeNotice(what, partner, facts);
        });
    }

    private static Optional<String> membershipNotice(Programme programme, Membership before, Membership after) {
        return switch (after.status()) {
            case ACTIVE -> programme.joining() == Programme.Joining.AT_ONCE && after.validUntil().isEmpty() ? Optional.empty()
                    : Optional.of(before.status() == MembershipStatus.ACTIVE ? "PROGRAMME_RENEWED" : "PROGRAMME_JOINED");
            case AWAITING_AGREEMENT -> Optional.of("PROGRAMME_AWAITS_AGREEMENT");
            case REJECTED -> Optional.of("PROGRAMME_REJECTED");
            case LAPSED -> Optional.of("PROGRAMME_LAPSED");
            case LEFT -> after.words().map(why -> "PROGRAMME_REMOVED");
            case NONE, IN_REVIEW -> Optional.empty();
        };
    }
}
