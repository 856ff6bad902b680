package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.certification.Certified;
import org.partnercenter.domain.certification.SigningEntity;
import org.partnercenter.domain.certification.Supplier;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Certifications in memory. */
public final class InMemoryCertifications implements Certifications, Rollbackable {

    private static final Comparator<Certification> OLDEST = Comparator.comparing(Certification::submittedAt)
            .thenComparing(each -> each.partner().value());

    private final Map<PartyId, Certification> rows = new HashMap<>();

    @Override
    public Map<PartyId, Certification> hold(Set<PartyId> partners) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(partners);
        return found;
    }

    @Override
    public Map<Asked, List<Supplier>> suppliers(Set<Asked> asked) {
        var found = new HashMap<Asked, List<Supplier>>();
        asked.forEach(each -> {
            var same = rows.values().stream().filter(known -> known.certified().isPresent() && !known.partner().equals(each.partner())
                    && known.info().company().key().equals(each.info().company().key()))
                    .map(known -> new Supplier(known.info().bank().key().equals(each.info().bank().key()), known.info().entity())).toList();
            if (!same.isEmpty()) {
                found.put(each, same);
            }
        });
        return found;
    }

    @Override
    public void put(List<Certification> certifications) {
        certifications.forEach(each -> rows.put(each.partner(), each));
    }

    @Override
    public Page<Certification> list(Scope scope, Optional<CertificationStatus> status, PageRequest page) {
        var order = status.isPresent() ? OLDEST : OLDEST.reversed();
        var all = rows.values().stream().filter(each -> sees(scope, each.partner()))
                .filter(each -> status.map(each.status()::equals).orElse(true)).sorted(order).toList();
        var seen = page.after().map(id -> Optional.ofNullable(rows.get(new PartyId(id))));
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(each -> seen.isEmpty() || seen.get().filter(last -> order.compare(last, each) < 0).isPresent())
                .skip(page.offset()).limit(page.limit()).toList());
    }

    private static boolean sees(Scope scope, PartyId partner) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> partner.equals(own);
            case Scope.OfReseller(var distributor, var reseller) -> partner.equals(reseller);
            case Scope.OfHolder holder -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    @Override
    public Optional<Certification> find(Scope scope, PartyId partner) {
        return Optional.ofNullable(rows.get(partner)).filter(each -> sees(scope, partner));
    }

    @Override
    public Map<PartyId, CertificationOf.Standing> standings(Set<PartyId> partners) {
        var found = new HashMap<PartyId, CertificationOf.Standing>();
        hold(partners).forEach((partner, each) -> found.put(partner, new CertificationOf.Standing(each.certified().isPresent(), each.isChanging(),
                each.certified().map(Certified::currency), each.certified().map(certified -> certified.tax().type()),
                each.certified().map(certified -> certified.tax().rate()), each.certified().map(Certified::since))));
        return found;
    }

    @Override
    public List<PartyId> certifiedWith(SigningEntity entity, int limit) {
        return certified(entity).limit(limit).toList();
    }

    private Stream<PartyId> certified(SigningEntity entity) {
        return rows.values().stream().filter(each -> each.status() == CertificationStatus.CERTIFIED && each.info().entity() == entity)
                .map(Certification::partner).sorted(Comparator.comparing(PartyId::value));
    }

    @Override
    public int countCertifiedWith(SigningEntity entity) {
        return (int) certified(entity).count();
    }

    @Override
    public Runnable snapshot() {
        var then = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
