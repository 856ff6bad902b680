package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.programme.StandingChanging.Answering;
import org.partnercenter.application.programme.StandingChanging.How;
import org.partnercenter.application.programme.StandingChanging.Loading;
import org.partnercenter.application.programme.StandingChanging.Step;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.domain.programme.ProgrammeRefusal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that is done with standings, one line each. */
final class StandingSteps {

    private final ProgrammePorts ports;

    private StandingSteps(ProgrammePorts ports) {
        this.ports = ports;
    }

    static List<UseCase<?, ?>> all(ProgrammePorts ports) {
        var steps = new StandingSteps(ports);
        return List.of(steps.network(),
                steps.ownPath(ProgrammeOperations.SELECT, steps.companies(), (standing, command, around, now) -> standing.select(command.path(),
                        around.company(standing.partner()), around.others(standing.partner()), now)),
                steps.ownPath(ProgrammeOperations.APPLY, nothing(), (standing, command, around, now) -> standing.apply(command.path(), now)),
                steps.ownPath(ProgrammeOperations.LEAVE, steps.records(), (standing, command, around, now) -> standing.leave(command.path(),
                        around.records(standing.partner()), now)),
                steps.path(ProgrammeOperations.INVITE, InviteToPath::partner, InviteToPath::path, nothing(), (standing, command, around, now) ->
                        standing.invite(command.path(), now)),
                steps.path(ProgrammeOperations.REVIEW_PATH, ReviewPath::partner, ReviewPath::path, steps.companies(), (standing, command, around, now) ->
                        standing.review(command.path(), command.verdict(), command.words(), around.company(standing.partner()),
                                around.others(standing.partner()), now)),
                steps.path(ProgrammeOperations.DEMOTE, DemoteOnPath::partner, DemoteOnPath::path, nothing(), (standing, command, around, now) ->
                        standing.demote(command.path(), command.words(), now)),
                steps.own(ProgrammeOperations.JOIN, JoinProgramme::programme, (standing, command, around, now) ->
                        standing.applyFor(command.programme(), command.termsAccepted(), now)),
                steps.own(ProgrammeOperations.QUIT, LeaveProgramme::programme, (standing, command, around, now) ->
                        standing.quit(command.programme(), now)),
                steps.membership(ProgrammeOperations.REVIEW, ReviewMembership::partner, ReviewMembership::programme, (standing, command, around, now) ->
                        standing.review(command.programme(), command.verdict(), command.terms(), command.words(), now)),
                steps.membership(ProgrammeOperations.SIGN, SignAgreement::partner, SignAgreement::programme, (standing, command, around, now) ->
                        standing.sign(command.programme(), command.agreement(), now)),
                steps.membership(ProgrammeOperations.ADMIT, AdmitMember::partner, AdmitMember::programme, (standing, command, around, now) ->
                        standing.admit(command.programme(), command.terms(), now)),
                steps.membership(ProgrammeOperations.RENEW, RenewMembership::partner, RenewMembership::programme, (standing, command, around, now) ->
                        standing.renew(command.programme(), command.validUntil(), now)),
                steps.membership(ProgrammeOperations.REMOVE, RemoveMember::partner, RemoveMember::programme, (standing, command, around, now) ->
                        standing.remove(command.programme(), command.words(), now)),
                steps.granting(), steps.withdrawing());
    }

    private UseCase<?, ?> network() {
        return of(ProgrammeOperations.JOIN_NETWORK, StandingSteps::caller, nothing(), (standing, command, around, now) ->
                standing.join(command.termsAccepted(), now), (after, command) -> new NetworkJoined(after.partner(), after.joinedAt().orElseThrow()));
    }

    private UseCase<?, ?> granting() {
        return of(ProgrammeOperations.GRANT, request -> request.command().partner(), (commands, partners, now) -> Surroundings.labels(ports,
                        commands.stream().map(GrantLabel::label).collect(Collectors.toSet())),
                (standing, command, around, now) -> around.label(command.label()).map(kind -> standing.grant(kind, command.on(), ports.day(now)))
                        .orElseGet(() -> unknown(command.label())),
                (after, command) -> new LabelStep(after.partner(), command.label(), command.on().getYear(), true));
    }

    private static Decision<NetworkStanding> unknown(String label) {
        return Decision.refused(ProgrammeRefusal.LABEL_UNKNOWN.refusal("label", label));
    }

    private UseCase<?, ?> withdrawing() {
        return of(ProgrammeOperations.WITHDRAW, request -> request.command().partner(), nothing(), (standing, command, around, now) ->
                standing.withdraw(command.label(), command.year()), (after, command) -> new LabelStep(after.partner(), command.label(), command.year(),
                false));
    }

    private UseCase<?, ?> ownPath(Operation<OnOwnPath, PathStep> operation, Loading<OnOwnPath> loading, Step<OnOwnPath> step) {
        return of(operation, StandingSteps::caller, loading, step, (after, command) -> step(after, command.path()));
    }

    private <C> UseCase<?, ?> path(Operation<C, PathStep> operation, Function<C, PartyId> partner, Function<C, DevelopmentPath> path,
                                   Loading<C> loading, Step<C> step) {
        return of(operation, request -> partner.apply(request.command()), loading, step, (after, command) -> step(after, path.apply(command)));
    }

    private static PathStep step(NetworkStanding after, DevelopmentPath path) {
        return new PathStep(after.partner(), path, after.status(path));
    }

    private <C> UseCase<?, ?> own(Operation<C, MembershipStep> operation, Function<C, Programme> programme, Step<C> step) {
        return of(operation, StandingSteps::caller, nothing(), step, (after, command) -> step(after, programme.apply(command)));
    }

    private <C> UseCase<?, ?> membership(Operation<C, MembershipStep> operation, Function<C, PartyId> partner, Function<C, Programme> programme,
                                         Step<C> step) {
        return of(operation, request -> partner.apply(request.command()), nothing(), step, (after, command) -> step(after, programme.apply(command)));
    }

    private static MembershipStep step(NetworkStanding after, Programme programme) {
        var membership = after.membership(programme);
        return new MembershipStep(after.partner(), programme, membership.status(), membership.validUntil());
    }

    private <C, R> UseCase<C, R> of(Operation<C, R> operation, Function<Request<C>, PartyId> partner, Loading<C> loading, Step<C> step,
                                    Answering<C, R> answer) {
        return new StandingChanging<>(ports, new How<>(operation, partner, loading, step, answer));
    }

    private static PartyId caller(Request<?> request) {
        return request.caller().party();
    }

    private static <C> Loading<C> nothing() {
        return (commands, partners, now) -> Surroundings.none();
    }

    private <C> Loading<C> companies() {
        return (commands, partners, now) -> Surroundings.companies(ports, partners, now);
    }

    private <C> Loading<C> records() {
        return (commands, partners, now) -> Surroundings.records(ports, partners, now);
    }
}
