package org.partnercenter.application.customer.invite;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationId;
import org.partnercenter.domain.customer.invite.InvitationStatus;
import org.partnercenter.domain.customer.invite.Offer;
import org.partnercenter.domain.kernel.Receiver;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Invitations in memory. */
public final class InMemoryInvitations implements Invitations, Rollbackable {

    private static final Comparator<Invitation> LATEST = Comparator.comparing(Invitation::createdAt)
            .thenComparing(invitation -> invitation.id().value()).reversed();

    private final Map<InvitationId, Invitation> rows = new LinkedHashMap<>();

    @Override
    public Map<Reporter, Open> holdOpen(Set<Reporter> inviters, Set<Receiver> to, Instant now) {
        var asked = to.stream().map(InMemoryInvitations::lower).collect(Collectors.toSet());
        var found = new HashMap<Reporter, Open>();
        inviters.forEach(by -> {
            var open = rows.values().stream().filter(each -> each.isOpen(now) && each.offer().by().equals(by)).toList();
            found.put(by, new Open(open.size(), open.stream().flatMap(each -> each.offer().to().stream()).map(InMemoryInvitations::lower)
                    .filter(asked::contains).collect(Collectors.toSet())));
        });
        return found;
    }

    private static String lower(Receiver to) {
        return to.address().toLowerCase(Locale.ROOT);
    }

    @Override
    public void add(List<Invitation> invitations) {
        update(invitations);
    }

    @Override
    public Map<InvitationId, Invitation> lock(Set<InvitationId> ids) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public void update(List<Invitation> invitations) {
        invitations.forEach(invitation -> rows.put(invitation.id(), invitation));
    }

    @Override
    public boolean anyOver(Instant now) {
        return !lockOver(now, 1).isEmpty();
    }

    @Override
    public List<Invitation> lockOver(Instant now, int limit) {
        return rows.values().stream().filter(each -> each.status() == InvitationStatus.PENDING && !each.expiresAt().isAfter(now))
                .sorted(Comparator.comparing(Invitation::expiresAt)).limit(limit).toList();
    }

    @Override
    public int forgetAddresses(Instant expiredBefore, int limit) {
        var old = rows.values().stream().filter(each -> each.status() == InvitationStatus.EXPIRED && each.offer().to().isPresent()
                && each.expiresAt().isBefore(expiredBefore)).limit(limit).toList();
        old.forEach(each -> {
            var offer = each.offer();
            rows.put(each.id(), new Invitation(each.id(), new Offer(offer.by(), offer.type(), offer.channel(), Optional.empty(),
                    offer.language(), offer.label()), each.status(), each.sending(), each.createdAt(), each.expiresAt(), each.end()));
        });
        return old.size();
    }

    @Override
    public Page<Invitation> list(Scope scope, InvitationFilter filter, PageRequest page) {
        var all = rows.values().stream().filter(own(scope, true)).sorted(LATEST)
                .filter(each -> filter.status().map(each.status()::equals).orElse(true))
                .filter(each -> filter.channel().map(each.offer().channel()::equals).orElse(true)).toList();
        var seen = page.after().map(id -> Optional.ofNullable(rows.get(new InvitationId(id))));
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(each -> seen.isEmpty() || seen.get().filter(last -> LATEST.compare(last, each) < 0).isPresent())
                .skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Optional<Invitation> find(Scope scope, InvitationId id) {
        return find(id).filter(own(scope, false));
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return Optional.ofNullable(rows.get(id));
    }

    private static Predicate<Invitation> own(Scope scope, boolean withoutResellers) {
        return switch (scope) {
            case Scope.Everything() -> each -> true;
            case Scope.OfPartner(var partner) -> each -> each.offer().by().partner().equals(partner)
                    && (!withoutResellers || each.offer().by().reseller().isEmpty());
            case Scope.OfReseller(var distributor, var reseller) -> each -> each.offer().by().equals(new Reporter(distributor,
                    Optional.of(reseller)));
            case Scope.OfHolder(var holder) -> each -> each.end().flatMap(Invitation.End::customer).equals(Optional.of(holder));
            case Scope.OfAccountManager own -> each -> false;
        };
    }

    @Override
    public Runnable snapshot() {
        var then = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
