package org.partnercenter.application.notice;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.notice.NoticeId;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Notices in memory. */
public final class InMemoryNotices implements Notices, Rollbackable {

    private TreeMap<String, Notice> notices = new TreeMap<>();
    private Map<PartyId, NoticeSetting> settings = new HashMap<>();
    private int calls;

    /** How often notices were added. */
    public int calls() {
        return calls;
    }

    @Override
    public void add(List<Notice> more) {
        calls++;
        more.forEach(notice -> notices.put(notice.id().value(), notice));
    }

    private static boolean isIn(Scope scope, Viewers viewers) {
        return switch (scope) {
            case Scope.Everything all -> true;
            case Scope.OfPartner own -> viewers.partner().filter(own.partner()::equals).isPresent() && viewers.reseller().isEmpty();
            case Scope.OfReseller own -> viewers.partner().filter(own.distributor()::equals).isPresent()
                    && viewers.reseller().filter(own.reseller()::equals).isPresent();
            case Scope.OfHolder own -> viewers.customer().filter(own.holder()::equals).isPresent();
            case Scope.OfAccountManager own -> false;
        };
    }

    private Stream<Notice> visible(Scope scope, boolean unreadOnly) {
        return notices.descendingMap().values().stream().filter(notice -> isIn(scope, notice.viewers()))
                .filter(notice -> !unreadOnly || notice.read().isEmpty());
    }

    @Override
    public Page<Notice> list(Scope scope, boolean unreadOnly, PageRequest page) {
        return new Page<>(visible(scope, unreadOnly).count(), visible(scope, unreadOnly)
                .filter(notice -> page.after().isEmpty() || notice.id().value().compareTo(page.after().get()) < 0)
                .skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Optional<Notice> find(Scope scope, NoticeId id) {
        return visible(scope, false).filter(notice -> notice.id().equals(id)).findFirst();
    }

    @Override
    public long unread(Scope scope) {
        return visible(scope, true).count();
    }

    @Override
    public Optional<Notice> read(Scope scope, NoticeId id, Instant now) {
        return find(scope, id).map(notice -> {
            var read = new Notice(id, notice.kind(), notice.facts(), notice.viewers(), notice.at(), notice.kept(),
                    notice.read().or(() -> Optional.of(now)));
            notices.put(id.value(), read);
            return read;
        });
    }

    @Override
    public Map<PartyId, NoticeSetting> settings(Set<PartyId> parties) {
        var found = new HashMap<>(settings);
        found.keySet().retainAll(parties);
        return found;
    }

    @Override
    public void set(Map<PartyId, NoticeSetting> more) {
        settings.putAll(more);
    }

    @Override
    public int forget(Instant before, int limit) {
        var old = notices.values().stream().filter(notice -> notice.kept().isBefore(before)).limit(limit).toList();
        old.forEach(notice -> notices.remove(notice.id().value()));
        return old.size();
    }

    @Override
    public Runnable snapshot() {
        var oldNotices = new TreeMap<>(notices);
        var oldSettings = new HashMap<>(settings);
        return () -> {
            notices = oldNotices;
            settings = oldSettings;
        };
    }
}
