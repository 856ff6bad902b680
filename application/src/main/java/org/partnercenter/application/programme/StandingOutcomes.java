package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.GainedLabel;
import org.partnercenter.domain.programme.Membership;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PathStanding;
import org.partnercenter.domain.programme.Programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What commands on standings leave behind: before and after, events, and what the partner is told. */
final class StandingOutcomes {

    static final String TYPE = "programmes";

    private final Map<PartyId, PartyId> distributors;

    /** @param distributors of those partners that are resellers */
    StandingOutcomes(Map<PartyId, PartyId> distributors) {
        this.distributors = Map.copyOf(distributors);
    }

    <R> Outcome<R> changed(NetworkStanding before, NetworkStanding after, R result) {
        return Outcome.granted(result, Subject.of(TYPE, after.partner().value(), viewers(after.partner())).changed(changes(before, after)),
                effects(before, after));
    }

    <R> Outcome<R> refused(PartyId partner, List<Refusal> refusals) {
        return Outcome.refused(refusals, Subject.of(TYPE, partner.value(), viewers(partner)));
    }

    /** The partner's; as all that is a reseller's it stands with its distributor as well, whose own lists leave it out. */
    Viewers viewers(PartyId partner) {
        return Optional.ofNullable(distributors.get(partner)).map(distributor -> Viewers.of(distributor, Optional.of(partner)))
                .orElseGet(() -> Viewers.of(partner, Optional.empty()));
    }

    Changes changes(NetworkStanding before, NetworkStanding after) {
        var of = TYPE + "/" + after.partner();
        var found = new Changes().add(of, "joined_at", before.joinedAt().map(Instant::toString), after.joinedAt().map(Instant::toString));
        for (var path : DevelopmentPath.values()) {
            found.add(of + "/paths/" + path, "status", known(before, path).map(each -> each.status().name()),
                    known(after, path).map(each -> each.status().name()));
        }
        for (var programme : Programme.values()) {
            var what = of + "/memberships/" + programme;
            var then = known(before, programme);
            var now = known(after, programme);
            found.add(what, "status", then.map(each -> each.status().name()), now.map(each -> each.status().name()))
                    .add(what, "valid_until", then.flatMap(Membership::validUntil).map(Instant::toString),
                            now.flatMap(Membership::validUntil).map(Instant::toString))
                    .add(what, "agreement", then.flatMap(Membership::agreement), now.flatMap(Membership::agreement));
        }
        return found.add(of, "labels", labels(before), labels(after));
    }

    private static Optional<String> labels(NetworkStanding of) {
        return Optional.of(of.labels().stream().map(each -> each.label() + " " + each.on()).sorted().collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<PathStanding> known(NetworkStanding of, DevelopmentPath path) {
        return Optional.ofNullable(of.paths().get(path));
    }

    private static Optional<Membership> known(NetworkStanding of, Programme programme) {
        return Optional.ofNullable(of.memberships().get(programme));
    }

    Effects effects(NetworkStanding before, NetworkStanding after) {
        var events = new ArrayList<OutgoingEvent>();
        var news = new ArrayList<Object>();
        if (!before.joinedAt().equals(after.joinedAt())) {
            events.add(event(after, "network.joined", Map.of()));
        }
        after.paths().forEach((path, now) -> {
            if (known(before, path).filter(now::equals).isEmpty()) {
                events.add(event(after, "path." + code(now.status()), Map.of("path", path.name())));
                StandingNotices.of(after.partner(), path, before.status(path), now.status()).ifPresent(news::add);
            }
        });
        after.memberships().forEach((programme, now) -> {
            if (known(before, programme).filter(now::equals).isEmpty()) {
                var told = new HashMap<String, Object>(Map.of("programme", programme.name()));
                now.validUntil().ifPresent(until -> told.put("valid_until", until.toString()));
                events.add(event(after, "programme." + code(now.status()), told));
                StandingNotices.of(after.partner(), programme, before.membership(programme), now).ifPresent(news::add);
            }
        });
        after.labels().stream().filter(each -> !before.labels().contains(each)).forEach(each -> events.add(label(after, "gained", each)));
        before.labels().stream().filter(each -> !after.labels().contains(each)).forEach(each -> events.add(label(after, "withdrawn", each)));
        return Effects.of(List.of(), events).and(Effects.news(news.toArray()));
    }

    private OutgoingEvent label(NetworkStanding of, String what, GainedLabel label) {
        return event(of, "competency-label." + what, Map.of("label", label.label(), "on", label.on().toString()));
    }

    private OutgoingEvent event(NetworkStanding of, String type, Map<String, Object> more) {
        var told = new HashMap<>(more);
        told.put("partner_id", of.partner().value());
        return new OutgoingEvent("org.partnercenter." + type, TYPE + "/" + of.partner(), told, viewers(of.partner()));
    }

    private static String code(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
