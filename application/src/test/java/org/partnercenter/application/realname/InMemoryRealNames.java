package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.realname.attachment.UploadSettings;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.ApplicationStatus;
import org.partnercenter.domain.realname.Personal;
import org.partnercenter.domain.realname.UploadSetting;
import org.partnercenter.domain.realname.Verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Applications and settings over plain maps. */
final class InMemoryRealNames implements Applications, UploadSettings, Rollbackable {

    private Map<String, Application> applications = new TreeMap<>();
    private Map<PartyId, UploadSetting> uploads = new HashMap<>();
    private Map<String, PartyId> buckets = new HashMap<>();
    private List<Orphan> orphans = new ArrayList<>();

    @Override
    public Held hold(Set<PartyId> customers, Set<Personal> numbers, Instant since, Instant now) {
        var attempts = new HashMap<PartyId, Integer>();
        applications.values().stream().filter(each -> customers.contains(each.customer()) && !each.appliedAt().isBefore(since))
                .forEach(each -> attempts.merge(each.customer(), 1, Integer::sum));
        var holders = new HashMap<Personal, Set<PartyId>>();
        for (var number : numbers) {
            applications.values().stream().filter(each -> each.status() != ApplicationStatus.REFUSED)
                    .filter(each -> each.claim().filter(claim -> claim.number().plain().equalsIgnoreCase(number.plain())).isPresent())
                    .forEach(each -> holders.computeIfAbsent(number, any -> new HashSet<>()).add(each.customer()));
        }
        return new Held(attempts, lockPending(customers), holders);
    }

    @Override
    public void add(List<Application> more) {
        decide(more);
    }

    @Override
    public Map<ApplicationId, Application> lock(Set<ApplicationId> ids) {
        var found = new HashMap<ApplicationId, Application>();
        applications.values().stream().filter(each -> ids.contains(each.id())).forEach(each -> found.put(each.id(), each));
        return found;
    }

    @Override
    public Map<PartyId, Application> lockPending(Set<PartyId> customers) {
        var found = new HashMap<PartyId, Application>();
        applications.values().stream().filter(each -> customers.contains(each.customer()) && each.status() == ApplicationStatus.IN_REVIEW)
                .forEach(each -> found.put(each.customer(), each));
        return found;
    }

    @Override
    public void decide(Collection<Application> changed) {
        changed.forEach(each -> applications.put(each.id().value(), each));
    }

    @Override
    public Page<Application> list(Scope scope, ApplicationFilter filter, PageRequest page) {
        boolean oldestFirst = filter.status().filter(ApplicationStatus.IN_REVIEW::equals).isPresent();
        var order = Comparator.<Application, String>comparing(each -> each.id().value());
        var matching = visible(scope).filter(each -> filter.customer().map(each.customer()::equals).orElse(true)
                        && filter.partner().map(each.partner()::equals).orElse(true)
                        && filter.status().map(each.status()::equals).orElse(true) && filter.kind().map(each.kind()::equals).orElse(true))
                .sorted(oldestFirst ? order : order.reversed()).toList();
        var behind = matching.stream().filter(each -> page.after().map(id ->
                oldestFirst ? each.id().value().compareTo(id) > 0 : each.id().value().compareTo(id) < 0).orElse(true));
        return new Page<>(page.counted() ? matching.size() : 0, behind.skip(page.offset()).limit(page.limit()).toList());
    }

    private Stream<Application> visible(Scope scope) {
        return applications.values().stream().filter(each -> switch (scope) {
            case Scope.Everything everything -> true;
            case Scope.OfPartner own -> each.partner().equals(own.partner());
            case Scope.OfHolder own -> each.customer().equals(own.holder());
            case Scope.OfReseller own -> false;
            case Scope.OfAccountManager own -> false;
        });
    }

    @Override
    public Optional<Application> find(Scope scope, ApplicationId id) {
        return visible(scope).filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Application> latest(Scope scope, PartyId customer) {
        return visible(scope).filter(each -> each.customer().equals(customer)).reduce((one, later) -> later);
    }

    @Override
    public void erase(Set<PartyId> customers, Instant now) {
        applications.replaceAll((id, each) -> {
            if (!customers.contains(each.customer())) {
                return each;
            }
            for (int i = 0; i < each.attachments().size(); i++) {
                orphans.add(new Orphan(id + "/" + i, each.bucket(), each.attachments().get(i)));
            }
            var outcome = each.outcome().map(decided -> new Application.Outcome(decided.verdict(), decided.at(), decided.by(), Optional.empty()))
                    .or(() -> Optional.of(new Application.Outcome(Verdict.REFUSE, now, Optional.empty(), Optional.empty())));
            return new Application(each.id(), each.customer(), each.partner(), each.kind(), Optional.empty(), each.bucket(), List.of(),
                    each.appliedAt(), Optional.empty(), each.review(), outcome);
        });
    }

    @Override
    public List<Orphan> orphans(int limit) {
        return orphans.stream().limit(limit).toList();
    }

    @Override
    public void forget(Collection<Orphan> removed) {
        orphans.removeAll(removed);
    }

    @Override
    public Map<PartyId, UploadSetting> find(Set<PartyId> partners) {
        var found = new HashMap<>(uploads);
        found.keySet().retainAll(partners);
        return found;
    }

    @Override
    public Map<String, PartyId> owners(Set<String> asked) {
        var found = new HashMap<>(buckets);
        found.keySet().retainAll(asked);
        return found;
    }

    @Override
    public void put(List<UploadSetting> settings, Instant now) {
        settings.forEach(each -> each.bucket().ifPresent(bucket -> buckets.put(bucket, each.partner())));
        settings.forEach(each -> uploads.put(each.partner(), each));
    }

    @Override
    public Runnable snapshot() {
        var oldApplications = new TreeMap<>(applications);
        var oldUploads = new HashMap<>(uploads);
        var oldBuckets = new HashMap<>(buckets);
        var oldOrphans = new ArrayList<>(orphans);
        return () -> {
            applications = oldApplications;
            uploads = oldUploads;
            buckets = oldBuckets;
            orphans = oldOrphans;
        };
    }
}
