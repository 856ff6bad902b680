package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEvent;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ports of the capability over plain maps. */
public final class InMemoryAuthorizations implements Authorizations, AuthorizationReads, AgreementAcceptances, Rollbackable {

    private static final Comparator<Authorization> LATEST = Comparator.<Authorization, Instant>comparing(each ->
            each.requested().orElseThrow().at()).thenComparing(each -> each.id().value()).reversed();

    private Map<AuthorizationId, Authorization> rows = new LinkedHashMap<>();
    private List<AuthorizationStep> steps = new ArrayList<>();
    private Map<List<Object>, AgreementAcceptance> acceptances = new LinkedHashMap<>();

    @Override
    public Map<AuthorizationPair, Authorization> lockPairs(Set<AuthorizationPair> pairs) {
        return between(pairs);
    }

    @Override
    public Map<AuthorizationPair, Authorization> between(Set<AuthorizationPair> pairs) {
        return rows.values().stream().filter(each -> pairs.contains(AuthorizationPair.of(each)))
                .collect(Collectors.toMap(AuthorizationPair::of, each -> each));
    }

    @Override
    public Map<AuthorizationId, Authorization> lock(Collection<AuthorizationId> ids) {
        return rows.values().stream().filter(each -> ids.contains(each.id())).collect(Collectors.toMap(Authorization::id, each -> each));
    }

    @Override
    public List<Authorization> lockOpen(PartyId customer, PartyId partner) {
        return rows.values().stream().filter(each -> each.customer().equals(customer) && each.grantee().partner().equals(partner))
                .filter(each -> each.status() == AuthorizationStatus.PENDING || each.status() == AuthorizationStatus.AUTHORIZED)
                .sorted(Comparator.comparing(each -> each.id().value())).toList();
    }

    @Override
    public List<Authorization> lockUnanswered(Instant before, int limit) {
        return waiting(before).sorted(LATEST.reversed()).limit(limit).toList();
    }

    @Override
    public boolean anyUnanswered(Instant before) {
        return waiting(before).findAny().isPresent();
    }

    private Stream<Authorization> waiting(Instant before) {
        return rows.values().stream().filter(each -> each.status() == AuthorizationStatus.PENDING)
                .filter(each -> each.requested().orElseThrow().at().isBefore(before));
    }

    @Override
    public void insert(List<Authorization> authorizations) {
        authorizations.forEach(each -> {
            if (!between(Set.of(AuthorizationPair.of(each))).isEmpty() || rows.put(each.id(), each) != null) {
                throw new IllegalStateException("there is one between the two");
            }
        });
    }

    @Override
    public void update(List<Changed> authorizations) {
        authorizations.forEach(each -> {
            var present = rows.get(each.authorization().id());
            if (present == null || present.version() != each.loaded()) {
                throw new IllegalStateException("changed by somebody else");
            }
            rows.put(each.authorization().id(), each.authorization());
        });
    }

    @Override
    public void addSteps(List<AuthorizationStep> more) {
        steps.addAll(more);
    }

    @Override
    public Page<Authorization> list(Scope scope, AuthorizationFilter filter, PageRequest page) {
        var all = rows.values().stream().filter(each -> sees(scope, each)).filter(each ->
                        filter.status().filter(status -> status != each.status()).isEmpty()
                                && filter.customer().filter(customer -> !customer.equals(each.customer())).isEmpty())
                .sorted(LATEST).toList();
        var marker = page.after().map(id -> Optional.ofNullable(rows.get(new AuthorizationId(id))));
        var behind = all.stream().filter(each -> marker.isEmpty() || marker.get().filter(seen -> LATEST.compare(seen, each) < 0).isPresent());
        return new Page<>(page.counted() ? all.size() : 0, behind.skip(page.offset()).limit(page.limit()).toList());
    }

    private static boolean sees(Scope scope, Authorization each) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var partner) -> each.grantee().partner().equals(partner) && each.grantee().reseller().isEmpty();
            case Scope.OfReseller(var distributor, var reseller) -> each.grantee().reseller().filter(reseller::equals).isPresent();
            case Scope.OfHolder(var holder) -> each.customer().equals(holder);
            case Scope.OfAccountManager(var whole, var manager) -> false;
        };
    }

    @Override
    public Optional<Authorization> find(Scope scope, AuthorizationId id) {
        return Optional.ofNullable(rows.get(id)).filter(each -> sees(scope, each));
    }

    @Override
    public List<AuthorizationHistory> history(Scope scope, AuthorizationId id, int limit) {
        var mine = steps.stream().filter(step -> step.after().id().equals(id) && sees(scope, step.after())).map(step ->
                new AuthorizationHistory(step.at(), step.event(), step.after().status(), step.by(), step.operator(), step.reason(),
                        step.event() == AuthorizationEvent.APPROVE ? step.after().approved().map(Authorization.Approval::letter)
                                : Optional.empty())).toList();
        return mine.subList(Math.max(0, mine.size() - limit), mine.size());
    }

    @Override
    public Set<PartyId> accepted(Set<PartyId> parties, Agreement agreement, String version) {
        return parties.stream().filter(party -> acceptances.containsKey(List.of(party, agreement, version))).collect(Collectors.toSet());
    }

    @Override
    public void add(List<AgreementAcceptance> more) {
        more.forEach(each -> acceptances.putIfAbsent(List.of(each.party(), each.agreement(), each.version()), each));
    }

    /** All that was ever accepted. */
    public List<AgreementAcceptance> acceptances() {
        return List.copyOf(acceptances.values());
    }

    @Override
    public Runnable snapshot() {
        var before = new LinkedHashMap<>(rows);
        var told = new ArrayList<>(steps);
        var accepted = new LinkedHashMap<>(acceptances);
        return () -> {
            rows = before;
            steps = told;
            acceptances = accepted;
        };
    }
}
