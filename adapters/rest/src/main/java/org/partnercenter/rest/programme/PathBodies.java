package org.partnercenter.rest.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.programme.DemoteOnPath;
import org.partnercenter.application.programme.InviteToPath;
import org.partnercenter.application.programme.JoinNetwork;
import org.partnercenter.application.programme.NetworkJoined;
import org.partnercenter.application.programme.OnOwnPath;
import org.partnercenter.application.programme.PathStep;
import org.partnercenter.application.programme.ProgrammeOperations;
import org.partnercenter.application.programme.ReviewPath;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PathStatus;
import org.partnercenter.domain.programme.ReviewVerdict;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Success;

import java.time.Instant;
import java.util.List;

/** What the commands on the network and its paths look like in JSON. */
@ApplicationScoped
class PathBodies implements HasBodies {

    record NetworkBody(Boolean acceptTerms) {
    }

    record PathBody(String path) {
    }

    record InviteBody(String partnerId, String path) {
    }

    record PathReviewBody(String partnerId, String path, String decision, String reason) {
    }

    record DemoteBody(String partnerId, String path, String reason) {
    }

    record JoinedShape(String partnerId, Instant joinedAt) {
    }

    record PathStepShape(String partnerId, DevelopmentPath path, String pathName, PathStatus status, String statusName) {

        static PathStepShape of(PathStep step, Language language) {
            return new PathStepShape(step.partner().value(), step.path(), LifeShapes.name(step.path(), language), step.status(),
                    LifeShapes.name(step.status(), language));
        }
    }

    private static final Success<PathStep> STEP = new Success.Shown<>(PathStepShape::of);

    static final CommandBody<NetworkBody, JoinNetwork, NetworkJoined> JOIN_NETWORK = new CommandBody<>(ProgrammeOperations.JOIN_NETWORK,
            NetworkBody.class, (body, in, caller) -> () -> new JoinNetwork(Boolean.TRUE.equals(body.acceptTerms())),
            new Success.Shown<>((joined, language) -> new JoinedShape(joined.partner().value(), joined.joinedAt())));
    static final CommandBody<PathBody, OnOwnPath, PathStep> SELECT = own(ProgrammeOperations.SELECT);
    static final CommandBody<PathBody, OnOwnPath, PathStep> APPLY = own(ProgrammeOperations.APPLY);
    static final CommandBody<PathBody, OnOwnPath, PathStep> LEAVE = own(ProgrammeOperations.LEAVE);
    static final CommandBody<InviteBody, InviteToPath, PathStep> INVITE = new CommandBody<>(ProgrammeOperations.INVITE, InviteBody.class,
            (body, in, caller) -> {
                var partner = in.field("partner_id", body.partnerId()).required().party();
                var path = in.field("path", body.path()).required().code(DevelopmentPath::ofCode);
                return () -> new InviteToPath(partner.orElseThrow(), path.orElseThrow());
            }, STEP);
    static final CommandBody<PathReviewBody, ReviewPath, PathStep> REVIEW = new CommandBody<>(ProgrammeOperations.REVIEW_PATH,
            PathReviewBody.class, (body, in, caller) -> {
                var partner = in.field("partner_id", body.partnerId()).required().party();
                var path = in.field("path", body.path()).required().code(DevelopmentPath::ofCode);
                var verdict = in.field("decision", body.decision()).required().code(ReviewVerdict::ofCode);
                var words = in.field("reason", body.reason()).text(NetworkStanding.MAX_WORDS);
                return () -> new ReviewPath(partner.orElseThrow(), path.orElseThrow(), verdict.orElseThrow(), words);
            }, STEP);
    static final CommandBody<DemoteBody, DemoteOnPath, PathStep> DEMOTE = new CommandBody<>(ProgrammeOperations.DEMOTE, DemoteBody.class,
            (body, in, caller) -> {
                var partner = in.field("partner_id", body.partnerId()).required().party();
                var path = in.field("path", body.path()).required().code(DevelopmentPath::ofCode);
                var words = in.field("reason", body.reason()).text(NetworkStanding.MAX_WORDS);
                return () -> new DemoteOnPath(partner.orElseThrow(), path.orElseThrow(), words);
            }, STEP);

    private static CommandBody<PathBody, OnOwnPath, PathStep> own(Operation<OnOwnPath, PathStep> operation) {
        return new CommandBody<>(operation, PathBody.class, (body, in, caller) -> {
            var path = in.field("path", body.path()).required().code(DevelopmentPath::ofCode);
            return () -> new OnOwnPath(path.orElseThrow());
        }, STEP);
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(JOIN_NETWORK, SELECT, APPLY, LEAVE, INVITE, REVIEW, DEMOTE);
    }
}
