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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A partner in the vendor's partner network (HCPN).
 *
 * @param joinedAt    business time; empty: it is not in the network
 * @param paths       those it was ever invited to or on
 * @param memberships those it ever applied for or was admitted to
 */
public record NetworkStanding(PartyId partner, Optional<Instant> joinedAt, Map<DevelopmentPath, PathStanding> paths,
                              Map<Programme, Membership> memberships, Set<GainedLabel> labels) {

    /** The longest reason. */
    public static final int MAX_WORDS = 500;

    public NetworkStanding {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(joinedAt, "joinedAt");
        paths = Map.copyOf(paths);
        memberships = Map.copyOf(memberships);
        labels = Set.copyOf(labels);
    }

    /** Of a partner that was never heard of in the network. */
    public static NetworkStanding none(PartyId partner) {
        return new NetworkStanding(partner, Optional.empty(), Map.of(), Map.of(), Set.of());
    }

    public Decision<NetworkStanding> join(boolean termsAccepted, Instant now) {
        return new Refusals()
                .refuseIf(joinedAt.isPresent(), ProgrammeRefusal.NETWORK_JOINED_ALREADY.refusal("since", joinedAt.orElse(now)))
                .refuseIf(!termsAccepted, ProgrammeRefusal.NETWORK_TERMS_NOT_ACCEPTED.refusal("field", "accept_terms"))
                .orGrant(new NetworkStanding(partner, Optional.of(now), paths, memberships, labels));
    }

    public PathStatus status(DevelopmentPath path) {
        return Optional.ofNullable(paths.get(path)).map(PathStanding::status).orElse(PathStatus.NONE);
    }

    public Membership membership(Programme programme) {
        return memberships.getOrDefault(programme, Membership.NONE);
    }

    public Decision<NetworkStanding> invite(DevelopmentPath path, Instant now) {
        return stepped(path, PathEvent.INVITE, Optional.empty(), now);
    }

    /**
     * Chooses a path (PRG-01).
     *
     * @param company by what the partner's company is registered, where that is known
     * @param others  whether another account of the company is on the path (PRG-02)
     */
    public Decision<NetworkStanding> select(DevelopmentPath path, Optional<String> company, boolean others, Instant now) {
        var refusals = new Refusals().addAll(against(path, PathEvent.SELECT)).addAll(againstSecondAccount(path, others)).list();
        return refusals.isEmpty() ? Decision.granted(with(path, standing(path, now).of(company).at(next(path, PathEvent.SELECT), Optional.empty(), now)))
                : Decision.refused(refusals);
    }

    /** Applies for what comes next: role validation, then competency differentiation. */
    public Decision<NetworkStanding> apply(DevelopmentPath path, Instant now) {
        return stepped(path, PathEvent.APPLY, Optional.empty(), now);
    }

    /** The vendor decides. What was found of the company since counts as well (PRG-02). @param words why, where it is rejected */
    public Decision<NetworkStanding> review(DevelopmentPath path, ReviewVerdict verdict, Optional<String> words, Optional<String> company,
                                            boolean others, Instant now) {
        if (verdict == ReviewVerdict.REJECT) {
            return because(words, stepped(path, PathEvent.REJECT, words, now));
        }
        var refusals = new Refusals().addAll(against(path, PathEvent.APPROVE)).addAll(againstSecondAccount(path, others)).list();
        return refusals.isEmpty() ? Decision.granted(with(path, standing(path, now).of(company).at(next(path, PathEvent.APPROVE), Optional.empty(), now)))
                : Decision.refused(refusals);
    }

    public Decision<NetworkStanding> demote(DevelopmentPath path, Optional<String> words, Instant now) {
        return because(words, stepped(path, PathEvent.DEMOTE, words, now));
    }

    /** Leaves a path, before role validation and without any record (PRG-03). @param elsewhere records others have of the partner */
    public Decision<NetworkStanding> leave(DevelopmentPath path, Set<PathRecord> elsewhere, Instant now) {
        var refusals = new Refusals().addAll(against(path, PathEvent.LEAVE)).addAll(againstLeaving(path, elsewhere)).list();
        return refusals.isEmpty() ? Decision.granted(with(path, standing(path, now).at(PathStatus.LEFT, Optional.empty(), now)))
                : Decision.refused(refusals);
    }

    /** An invitation that was not taken up can be declined whatever there is. */
    private List<Refusal> againstLeaving(DevelopmentPath path, Set<PathRecord> elsewhere) {
        var stage = status(path).stage();
        if (stage.isEmpty()) {
            return List.of();
        }
        var records = EnumSet.noneOf(PathRecord.class);
        records.addAll(elsewhere);
        records.addAll(ownRecords(path));
        return new Refusals()
                .refuseIf(stage.get().isAtLeast(PathStage.ROLE_VALIDATED), ProgrammeRefusal.PATH_VALIDATED.refusal("path", path))
                .addAll(records.stream().map(record -> ProgrammeRefusal.PATH_RECORD_EXISTS.refusal("path", path).with("record", record)).toList())
                .list();
    }

    private Set<PathRecord> ownRecords(DevelopmentPath path) {
        var found = EnumSet.noneOf(PathRecord.class);
        if (memberships.entrySet().stream().anyMatch(each -> each.getKey().isPlan() && each.getValue().joinedAt().isPresent())) {
            found.add(PathRecord.PLAN);
        }
        var standing = Optional.ofNullable(paths.get(path));
        standing.filter(each -> each.hasReached(PathStage.ROLE_VALIDATED)).ifPresent(each -> found.add(PathRecord.ROLE_VALIDATION));
        standing.filter(each -> each.hasReached(PathStage.DIFFERENTIATED)).ifPresent(each -> found.add(PathRecord.DIFFERENTIATION));
        return found;
    }

    private static List<Refusal> againstSecondAccount(DevelopmentPath path, boolean others) {
        return new Refusals().refuseIf(path.isOncePerCompany() && others, ProgrammeRefusal.PATH_COMPANY_TAKEN.refusal("path", path)).list();
    }

    /** A partner applies to be a member, or is one at once where nobody has to approve. */
    public Decision<NetworkStanding> applyFor(Programme programme, boolean termsAccepted, Instant now) {
        var event = programme.joining() == Programme.Joining.AT_ONCE ? MembershipEvent.JOIN : MembershipEvent.APPLY;
        return new Refusals()
                .refuseIf(!termsAccepted, ProgrammeRefusal.NETWORK_TERMS_NOT_ACCEPTED.refusal("field", "accept_terms"))
                .addAll(against(programme, event))
                .orGrant(programme)
                .map(granted -> with(granted, membership(granted).anew().at(next(granted, event), now)));
    }

    /**
     * The vendor decides on an application.
     *
     * @param terms validity of the membership, and the signed agreement where there is one already
     * @param words why, where it is rejected
     */
    public Decision<NetworkStanding> review(Programme programme, ReviewVerdict verdict, Terms terms, Optional<String> words, Instant now) {
        if (verdict == ReviewVerdict.REJECT) {
            return because(words, step(programme, MembershipEvent.REJECT, now).map(next -> with(programme, next.because(words))));
        }
        var event = programme.isSigned() && terms.agreement().isEmpty() ? MembershipEvent.AWAIT_AGREEMENT : MembershipEvent.APPROVE;
        return admitted(programme, event, terms, now);
    }

    /** The vendor makes a partner a member that did not apply, or keeps it on its list. */
    public Decision<NetworkStanding> admit(Programme programme, Terms terms, Instant now) {
        return new Refusals().refuseIf(programme.isSigned() && terms.agreement().isEmpty(),
                ProgrammeRefusal.MEMBERSHIP_AGREEMENT_MISSING.refusal("programme", programme)).orGrant(programme)
                .flatMap(granted -> admitted(granted, MembershipEvent.ADMIT, terms, now));
    }

    private Decision<NetworkStanding> admitted(Programme programme, MembershipEvent event, Terms terms, Instant now) {
        return new Refusals().addAll(against(programme, event)).addAll(terms.faults(now)).orGrant(programme)
                .map(granted -> with(granted, membership(granted).at(next(granted, event), now).until(terms.validUntil()).signed(terms.agreement())));
    }

    public Decision<NetworkStanding> sign(Programme programme, String agreement, Instant now) {
        return step(programme, MembershipEvent.SIGN, now).map(next -> with(programme, next.signed(Optional.of(agreement))));
    }

    public Decision<NetworkStanding> renew(Programme programme, Optional<Instant> validUntil, Instant now) {
        return admitted(programme, MembershipEvent.RENEW, new Terms(validUntil, Optional.empty()), now);
    }

    public Decision<NetworkStanding> quit(Programme programme, Instant now) {
        return step(programme, MembershipEvent.LEAVE, now).map(next -> with(programme, next));
    }

    public Decision<NetworkStanding> remove(Programme programme, Optional<String> words, Instant now) {
        return because(words, step(programme, MembershipEvent.REMOVE, now).map(next -> with(programme, next.because(words))));
    }

    /** Ends every membership whose validity is over. */
    public NetworkStanding lapse(Instant now) {
        var all = new EnumMap<Programme, Membership>(Programme.class);
        memberships.forEach((programme, membership) -> all.put(programme,
                membership.status() == MembershipStatus.ACTIVE && membership.isOver(now)
                        ? membership.at(next(programme, MembershipEvent.LAPSE), now) : membership));
        return new NetworkStanding(partner, joinedAt, paths, all, labels);
    }

    /** @param kind as the catalogue has it @param today at the site */
    public Decision<NetworkStanding> grant(LabelKind kind, LocalDate on, LocalDate today) {
        var gained = new GainedLabel(kind.code(), kind.level(), on);
        return new Refusals()
                .addAll(againstOutsider())
                .refuseIf(labels.stream().anyMatch(gained::isSameAs), ProgrammeRefusal.LABEL_HELD_ALREADY.refusal("label", kind.code())
                        .with("year", on.getYear()))
                .refuseIf(on.isAfter(today), ProgrammeRefusal.LABEL_NOT_YET_GAINED.refusal("label", kind.code()).with("on", on))
                .orGrant(gained).map(label -> {
                    var all = new HashSet<>(labels);
                    all.add(label);
                    return new NetworkStanding(partner, joinedAt, paths, memberships, all);
                });
    }

    /** Takes back a label that was not gained in that year after all. */
    public Decision<NetworkStanding> withdraw(String label, int year) {
        var all = new HashSet<>(labels);
        return all.removeIf(each -> each.label().equals(label) && each.on().getYear() == year)
                ? Decision.granted(new NetworkStanding(partner, joinedAt, paths, memberships, all))
                : Decision.refused(ProgrammeRefusal.LABEL_NOT_HELD.refusal("label", label).with("year", year));
    }

    /** What gates are asked with. @param today at the site */
    public Standing standing(Circumstances around, LocalDate today, Instant now) {
        var stages = new EnumMap<DevelopmentPath, PathStage>(DevelopmentPath.class);
        paths.forEach((path, each) -> each.status().stage().ifPresent(stage -> stages.put(path, stage)));
        var members = EnumSet.noneOf(Programme.class);
        memberships.forEach((programme, each) -> {
            if (each.holds(now)) {
                members.add(programme);
            }
        });
        return new Standing(stages, members, labels.stream().anyMatch(each -> each.level() == 1 && each.on().getYear() == today.getYear()), around);
    }

    /** Since when the partner is in no plan any more; empty if it is in one, or never was. */
    public Optional<Instant> planEndedAt(Instant now) {
        var plans = Stream.of(Programme.SOLUTION_PROVIDER_PLAN, Programme.DISTRIBUTION_PLAN).map(this::membership).toList();
        return plans.stream().anyMatch(plan -> plan.holds(now)) ? Optional.empty()
                : plans.stream().flatMap(plan -> plan.endedAt(now).stream()).max(Instant::compareTo);
    }

    /** What somebody could do on a path now, and what forbids the rest. */
    public List<Possibility> possibilities(DevelopmentPath path, boolean others, Set<PathRecord> elsewhere, boolean partners) {
        return Arrays.stream(PathEvent.values()).filter(event -> event.isPartners() == partners)
                .map(event -> possibility(event, new Refusals().addAll(against(path, event)).addAll(switch (event) {
                    case SELECT, APPROVE -> againstSecondAccount(path, others);
                    case LEAVE -> againstLeaving(path, elsewhere);
                    case INVITE, APPLY, REJECT, DEMOTE -> List.of();
                }).list(), PathTransition.TABLE.next(status(path), event))).toList();
    }

    /** What somebody could do with a membership now, and what forbids the rest. */
    public List<Possibility> possibilities(Programme programme, boolean partners) {
        boolean atOnce = programme.joining() == Programme.Joining.AT_ONCE;
        return Arrays.stream(MembershipEvent.values()).filter(event -> partners ? event.isPartners() : event.isPlatforms())
                .filter(event -> event != (atOnce ? MembershipEvent.APPLY : MembershipEvent.JOIN))
                .filter(event -> event != MembershipEvent.AWAIT_AGREEMENT && event != MembershipEvent.SIGN || programme.isSigned())
                .map(event -> possibility(event, against(programme, event), MembershipTransition.TABLE.next(membership(programme).status(), event)))
                .toList();
    }

    private static Possibility possibility(Enum<?> event, List<Refusal> refusals, Optional<? extends Enum<?>> next) {
        return new Possibility(event.name(), refusals.isEmpty() ? next.orElseThrow().name() : "", refusals);
    }

    private List<Refusal> against(DevelopmentPath path, PathEvent event) {
        var status = status(path);
        return new Refusals()
                .addAll(againstOutsider())
                .refuseIf(!PathTransition.TABLE.allows(status, event) && !isTooLateToLeave(status, event),
                        ProgrammeRefusal.PATH_STATE.refusal("path", path).with("status", status).with("event", event))
                .refuseIf(event == PathEvent.SELECT && path.isByInvitation() && status != PathStatus.INVITED,
                        ProgrammeRefusal.PATH_BY_INVITATION.refusal("path", path))
                .refuseIf(event == PathEvent.INVITE && !path.isByInvitation(), ProgrammeRefusal.PATH_NEEDS_NO_INVITATION.refusal("path", path))
                .list();
    }

    /** Then the rule says why, better than the state. */
    private static boolean isTooLateToLeave(PathStatus status, PathEvent event) {
        return event == PathEvent.LEAVE && status.stage().filter(stage -> stage.isAtLeast(PathStage.ROLE_VALIDATED)).isPresent();
    }

    private List<Refusal> against(Programme programme, MembershipEvent event) {
        var status = membership(programme).status();
        boolean applies = event == MembershipEvent.APPLY || event == MembershipEvent.JOIN;
        boolean admits = applies || event == MembershipEvent.APPROVE || event == MembershipEvent.AWAIT_AGREEMENT || event == MembershipEvent.SIGN
                || event == MembershipEvent.ADMIT;
        var reached = standing(Circumstances.NONE, LocalDate.EPOCH, Instant.EPOCH);
        return new Refusals()
                .addAll(againstOutsider())
                .refuseIf(!MembershipTransition.TABLE.allows(status, event), ProgrammeRefusal.MEMBERSHIP_STATE.refusal("programme", programme)
                        .with("status", status).with("event", event))
                .refuseIf(applies && programme.joining() == Programme.Joining.BY_VENDOR,
                        ProgrammeRefusal.MEMBERSHIP_BY_VENDOR.refusal("programme", programme))
                .addAll(admits ? programme.conditions().stream().flatMap(each -> each.against(reached).stream()).toList() : List.of())
                .list();
    }

    List<Refusal> againstOutsider() {
        return new Refusals().refuseIf(joinedAt.isEmpty(), ProgrammeRefusal.NETWORK_NOT_JOINED.refusal("partner_id", partner)).list();
    }

    private Decision<NetworkStanding> stepped(DevelopmentPath path, PathEvent event, Optional<String> words, Instant now) {
        return Decision.unless(against(path, event), path).map(granted -> with(granted, standing(granted, now).at(next(granted, event), words, now)));
    }

    private Decision<Membership> step(Programme programme, MembershipEvent event, Instant now) {
        return Decision.unless(against(programme, event), programme).map(granted -> membership(granted).at(next(granted, event), now));
    }

    private static Decision<NetworkStanding> because(Optional<String> words, Decision<NetworkStanding> decision) {
        return decision.flatMap(next -> words.isEmpty() ? Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", "reason"))
                : Decision.granted(next));
    }

    private PathStanding standing(DevelopmentPath path, Instant now) {
        return Optional.ofNullable(paths.get(path))
                .orElseGet(() -> new PathStanding(PathStatus.NONE, now, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private PathStatus next(DevelopmentPath path, PathEvent event) {
        return PathTransition.TABLE.next(status(path), event).orElseThrow();
    }

    private MembershipStatus next(Programme programme, MembershipEvent event) {
        return MembershipTransition.TABLE.next(membership(programme).status(), event).orElseThrow();
    }

    private NetworkStanding with(DevelopmentPath path, PathStanding standing) {
        var all = new EnumMap<DevelopmentPath, PathStanding>(DevelopmentPath.class);
        all.putAll(paths);
        all.put(path, standing);
        return new NetworkStanding(partner, joinedAt, all, memberships, labels);
    }

    private NetworkStanding with(Programme programme, Membership membership) {
        var all = new EnumMap<Programme, Membership>(Programme.class);
        all.putAll(memberships);
        all.put(programme, membership);
        return new NetworkStanding(partner, joinedAt, paths, all, labels);
    }
}
