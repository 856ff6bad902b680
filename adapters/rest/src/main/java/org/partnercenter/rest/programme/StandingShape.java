package org.partnercenter.rest.programme;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.GainedLabel;
import org.partnercenter.domain.programme.Membership;
import org.partnercenter.domain.programme.MembershipStatus;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PathStage;
import org.partnercenter.domain.programme.PathStanding;
import org.partnercenter.domain.programme.PathStatus;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.rest.kernel.LifeShapes;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A partner in the network. @param joinedAt absent: it is not in the network */
record StandingShape(String partnerId, Optional<Instant> joinedAt, List<PathShape> paths, List<MembershipShape> memberships,
                     List<LabelShape> labels) {

    /** @param stage reached and holding @param reason why the last application was rejected, or a stage taken back */
    record PathShape(DevelopmentPath path, String pathName, PathStatus status, String statusName, Optional<PathStage> stage,
                     Optional<Instant> since, Optional<String> reason) {
    }

    /** @param agreement names the signed one @param reason why it was rejected or ended */
    record MembershipShape(Programme programme, String title, MembershipStatus status, String statusName, Optional<Instant> since,
                           Optional<Instant> validUntil, Optional<String> agreement, Optional<String> reason) {
    }

    /** @param gainedOn day, {@code yyyy-MM-dd} */
    record LabelShape(String label, int level, String gainedOn) {
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<StandingShape> standings, Optional<String> nextMarker) {
    }

    static StandingShape of(NetworkStanding standing, Language language) {
        return new StandingShape(standing.partner().value(), standing.joinedAt(),
                Arrays.stream(DevelopmentPath.values()).map(path -> path(path, standing, language)).toList(),
                Arrays.stream(Programme.values()).map(programme -> membership(programme, standing.membership(programme), language)).toList(),
                standing.labels().stream().sorted(Comparator.comparing(GainedLabel::on).thenComparing(GainedLabel::label))
                        .map(each -> new LabelShape(each.label(), each.level(), each.on().toString())).toList());
    }

    private static PathShape path(DevelopmentPath path, NetworkStanding standing, Language language) {
        var status = standing.status(path);
        var known = Optional.ofNullable(standing.paths().get(path));
        return new PathShape(path, LifeShapes.name(path, language), status, LifeShapes.name(status, language), status.stage(),
                known.map(PathStanding::since), known.flatMap(PathStanding::words));
    }

    private static MembershipShape membership(Programme programme, Membership membership, Language language) {
        return new MembershipShape(programme, LifeShapes.name(programme, language), membership.status(),
                LifeShapes.name(membership.status(), language), Optional.of(membership.since()).filter(since -> membership.status()
                != MembershipStatus.NONE), membership.validUntil(), membership.agreement(), membership.words());
    }
}
