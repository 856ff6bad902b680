package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.revenue.Claim;
import org.partnercenter.domain.incentive.revenue.RevenueHistory;
import org.partnercenter.domain.incentive.revenue.RevenueLine;
import org.partnercenter.domain.incentive.revenue.RevenueSource;
import org.partnercenter.domain.incentive.revenue.RevenueSourceId;
import org.partnercenter.domain.incentive.revenue.Standing;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Forms the lines of one piece of a run: what it finds is compared with what is stored, and the difference written. Broken off at any
 * point, the piece waits as it was, and whoever takes it up makes the same lines.
 */
final class RunAdvancing implements UseCase<FormOn, FormedOn> {

    private final RevenuePorts ports;

    RunAdvancing(RevenuePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<FormOn, FormedOn> operation() {
        return RevenueOperations.FORM_ON;
    }

    @Override
    public List<Outcome<FormedOn>> decide(List<Request<FormOn>> requests, Instant now) {
        return requests.stream().map(request -> ports.stores().runs().take().map(piece -> advance(piece, request.command().sources(), now))
                .orElseGet(() -> Outcome.granted(new FormedOn(false), Subject.of(RevenueOutcomes.MONTH, "", Viewers.none()), Effects.none())))
                .toList();
    }

    private Outcome<FormedOn> advance(RevenueRuns.Piece piece, int limit, Instant now) {
        var stretch = piece.stretch();
        var sources = ports.sources(stretch.origin()).stretch(stretch, piece.through(), limit);
        Optional<String> end = sources.size() < limit ? Optional.empty() : Optional.of(sources.getLast().id().id());
        ports.stores().revenues().shareMonths();
        int changed = form(sources, end.map(stretch::until).orElse(stretch), now);
        end.ifPresentOrElse(id -> ports.stores().runs().advance(piece, stretch.behind(id), sources.size(), changed),
                () -> ports.stores().runs().finish(piece, sources.size(), changed, now));
        return Outcome.granted(new FormedOn(true), Subject.of(RevenueOutcomes.MONTH, stretch.month().toString(), Viewers.none())
                .with(Map.of("sources", String.valueOf(sources.size()), "changed", String.valueOf(changed))), Effects.none());
    }

    /** @return how many lines came, went or changed */
    private int form(List<RevenueSource> sources, RevenueStretch stretch, Instant now) {
        var revenues = ports.stores().revenues();
        var known = revenues.histories(stretch);
        var claims = claims(sources, stretch.month(), now);
        var finals = revenues.finals(partners(claims, known), stretch.month());
        var gone = new ArrayList<RevenueLine>();
        var come = new ArrayList<RevenueLine>();
        Stream.concat(claims.keySet().stream(), known.keySet().stream()).distinct().forEach(source -> {
            var history = known.getOrDefault(source, RevenueHistory.none());
            var before = history.open(finals);
            var after = history.formed(claims.getOrDefault(source, List.of()), finals);
            before.stream().filter(line -> !after.contains(line)).forEach(gone::add);
            after.stream().filter(line -> !before.contains(line)).forEach(come::add);
        });
        if (!gone.isEmpty() || !come.isEmpty()) {
            revenues.replace(gone, come);
        }
        return (int) Stream.of(gone, come).flatMap(List::stream).map(RevenueLine::id).distinct().count();
    }

    private Map<RevenueSourceId, List<Claim>> claims(List<RevenueSource> sources, YearMonth month, Instant now) {
        if (sources.isEmpty()) {
            return Map.of();
        }
        var products = ports.questions().policies().products(Set.of(month)).getOrDefault(month, Map.of());
        var standings = ports.questions().standings().of(sources.stream().map(RevenueSource::keeper).collect(Collectors.toSet()),
                standingAt(month, now));
        return sources.stream().collect(Collectors.toMap(RevenueSource::id, source -> Claim.of(source,
                standings.getOrDefault(source.keeper(), Standing.PLAIN),
                products.getOrDefault(source.what().serviceType(), ProductPolicy.NON_SPECIFIC),
                ports.terms().cardServices().contains(source.what().serviceType()))));
    }

    /** The standing at the end of a month counts for all of it; in the current month that of now. */
    private Instant standingAt(YearMonth month, Instant now) {
        var end = month.plusMonths(1).atDay(1).atStartOfDay(ports.terms().zone()).toInstant().minusSeconds(1);
        return end.isBefore(now) ? end : now;
    }

    private static Set<PartyId> partners(Map<RevenueSourceId, List<Claim>> claims, Map<RevenueSourceId, RevenueHistory> known) {
        return Stream.concat(claims.values().stream().flatMap(List::stream).map(Claim::partner),
                known.values().stream().map(RevenueHistory::lines).flatMap(List::stream).map(RevenueLine::partner)).collect(Collectors.toSet());
    }
}
