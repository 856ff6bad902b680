package org.partnercenter.rest.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.programme.AdmitMember;
import org.partnercenter.application.programme.JoinProgramme;
import org.partnercenter.application.programme.LeaveProgramme;
import org.partnercenter.application.programme.MembershipStep;
import org.partnercenter.application.programme.ProgrammeOperations;
import org.partnercenter.application.programme.RemoveMember;
import org.partnercenter.application.programme.RenewMembership;
import org.partnercenter.application.programme.ReviewMembership;
import org.partnercenter.application.programme.SignAgreement;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.programme.MembershipStatus;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.domain.programme.ReviewVerdict;
import org.partnercenter.domain.programme.Terms;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Success;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the commands on memberships look like in JSON. */
@ApplicationScoped
class MembershipBodies implements HasBodies {

    record JoinBody(String programme, Boolean acceptTerms) {
    }

    record QuitBody(String programme) {
    }

    record MembershipReviewBody(String partnerId, String programme, String decision, String validUntil, String agreement, String reason) {
    }

    record AgreementBody(String partnerId, String programme, String agreement) {
    }

    record AdmitBody(String partnerId, String programme, String validUntil, String agreement) {
    }

    record RenewBody(String partnerId, String programme, String validUntil) {
    }

    record RemoveBody(String partnerId, String programme, String reason) {
    }

    record MembershipStepShape(String partnerId, Programme programme, String title, MembershipStatus status, String statusName,
                               Optional<Instant> validUntil) {

        static MembershipStepShape of(MembershipStep step, Language language) {
            return new MembershipStepShape(step.partner().value(), step.programme(), LifeShapes.name(step.programme(), language), step.status(),
                    LifeShapes.name(step.status(), language), step.validUntil());
        }
    }

    private static final Success<MembershipStep> STEP = new Success.Shown<>(MembershipStepShape::of);

    static final CommandBody<JoinBody, JoinProgramme, MembershipStep> JOIN = new CommandBody<>(ProgrammeOperations.JOIN, JoinBody.class,
            (body, in, caller) -> {
                var programme = in.field("programme", body.programme()).required().code(Programme::ofCode);
                return () -> new JoinProgramme(programme.orElseThrow(), Boolean.TRUE.equals(body.acceptTerms()));
            }, STEP);
    static final CommandBody<QuitBody, LeaveProgramme, MembershipStep> QUIT = new CommandBody<>(ProgrammeOperations.QUIT, QuitBody.class,
            (body, in, caller) -> {
                var programme = in.field("programme", body.programme()).required().code(Programme::ofCode);
                return () -> new LeaveProgramme(programme.orElseThrow());
            }, STEP);
    static final CommandBody<MembershipReviewBody, ReviewMembership, MembershipStep> REVIEW = new CommandBody<>(ProgrammeOperations.REVIEW,
            MembershipReviewBody.class, (body, in, caller) -> {
                var partner = in.field("partner_id", body.partnerId()).required().party();
                var programme = in.field("programme", body.programme()).required().code(Programme::ofCode);
                var verdict = in.field("decision", body.decision()).required().code(ReviewVerdict::ofCode);
                var until = in.field("valid_until", body.validUntil()).instant();
                var agreement = in.field("agreement", body.agreement()).id();
                var words = in.field("reason", body.reason()).text(NetworkStanding.MAX_WORDS);
                return () -> new ReviewMembership(partner.orElseThrow(), programme.orElseThrow(), verdict.orElseThrow(), new Terms(until, agreement),
                        words);
            }, STEP);
    static final CommandBody<AgreementBody, SignAgreement, MembershipStep> SIGN = new CommandBody<>(ProgrammeOperations.SIGN,
            AgreementBody.class, (body, in, caller) -> {
                var partner = in.field("partner_id", body.partnerId()).required().party();
                var programme = in.field("programme", body.programme()).required().code(Programme::ofCode);
                var agreement = in.field("agreement", body.agreement()).required().id();
                return () -> new SignAgreement(partner.orElseThrow(), programme.orElseThrow(), agreement.orElseThrow());
            }, STEP);
    static final CommandBody<AdmitBody, AdmitMember, MembershipStep> ADMIT = new CommandBody<>(ProgrammeOperations.ADMIT, AdmitBody.class,
            (body, in, caller) -> {
                var partner = in.field("partner_id", body.partnerId()).required().party();
                var programme = in.field("programme", body.programme()).required().code(Programme::ofCode);
                var until = in.field("valid_until", body.validUntil()).instant();
                var agreement = in.field("agreement", body.agreement()).id();
                return () -> new AdmitMember(partner.orElseThrow(), programme.orElseThrow(), new Terms(until, agreement));
            }, STEP);
    static final CommandBody<RenewBody, RenewMembership, MembershipStep> RENEW = new CommandBody<>(ProgrammeOperations.RENEW, RenewBody.class,
            (body, in, caller) -> {
                var partner = in.field("partner_id", body.partnerId()).required().party();
                var programme = in.field("programme", body.programme()).required().code(Programme::ofCode);
                var until = in.field("valid_until", body.validUntil()).instant();
                return () -> new RenewMembership(partner.orElseThrow(), programme.orElseThrow(), until);
            }, STEP);
    static final CommandBody<RemoveBody, RemoveMember, MembershipStep> REMOVE = new CommandBody<>(ProgrammeOperations.REMOVE, RemoveBody.class,
            (body, in, caller) -> {
                var partner = in.field("partner_id", body.partnerId()).required().party();
                var programme = in.field("programme", body.programme()).required().code(Programme::ofCode);
                var words = in.field("reason", body.reason()).text(NetworkStanding.MAX_WORDS);
                return () -> new RemoveMember(partner.orElseThrow(), programme.orElseThrow(), words);
            }, STEP);

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(JOIN, QUIT, REVIEW, SIGN, ADMIT, RENEW, REMOVE);
    }
}
