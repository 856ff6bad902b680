package org.partnercenter.persistence.kernel;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.partnercenter.persistence.db.Tables.AUDIT_ENTRY;
import static org.partnercenter.persistence.db.Tables.AUDIT_SEAL;

import org.jooq.Condition;
import org.partnercenter.application.kernel.AuditCheck;
import org.partnercenter.application.kernel.AuditFault;
import org.partnercenter.application.kernel.AuditReport;
import org.partnercenter.persistence.kernel.AuditLink.Place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes every seal again from its entry, a portion at a time. What is sealed is never changed, so that no snapshot is needed. */
public final class JooqAuditCheck implements AuditCheck {

    private static final int PORTION = 2_000;

    private final Database database;

    public JooqAuditCheck(Database database) {
        this.database = database;
    }

    @Override
    public AuditReport verify(long from, int limit) {
        var head = head();
        var walk = new Walk(from);
        walk.go(limit);
        return new AuditReport(walk.checked, unsealed(head), head.map(seal -> new AuditReport.Head(seal.seq(), seal.hash())),
                walk.broken.isPresent() || walk.atEnd ? Optional.empty() : Optional.of(walk.seq + 1), walk.broken);
    }

    private Optional<AuditLink> head() {
        var t = AUDIT_SEAL;
        return database.dsl().select(AuditLink.columns()).from(t).leftJoin(AUDIT_ENTRY).on(AUDIT_ENTRY.ID.eq(t.ENTRY_ID))
                .orderBy(t.SEQ.desc()).limit(1).fetchOptional(found -> AuditLink.of(found.intoArray()));
    }

    private long unsealed(Optional<AuditLink> head) {
        return database.dsl().fetchCount(AUDIT_ENTRY, behind(head.map(AuditLink::place).orElse(Place.BEFORE_ALL)));
    }

    private static Condition behind(Place place) {
        return row(AUDIT_ENTRY.TXID, AUDIT_ENTRY.ID).gt(place.txid(), place.entry());
    }

    private static Condition upTo(Place place) {
        return row(AUDIT_ENTRY.TXID, AUDIT_ENTRY.ID).le(place.txid(), place.entry());
    }

    /** One way along the chain. */
    private final class Walk {

        private long seq;
        private String previous = AuditDigest.BEGINNING;
        private Place place = Place.BEFORE_ALL;
        private long checked;
        private boolean atEnd;
        private Optional<AuditReport.Broken> broken = Optional.empty();

        Walk(long from) {
            seq = from - 1;
            if (seq > 0) {
                links(seq - 1, 1).stream().filter(link -> link.seq() == seq).findFirst().ifPresentOrElse(this::stepOn,
                        () -> breakAt(seq, Optional.empty(), AuditFault.SEAL_MISSING));
                checked = 0;
            }
        }

        private void stepOn(AuditLink link) {
            seq = link.seq();
            previous = link.hash();
            place = link.place();
            checked++;
        }

        private void breakAt(long at, Optional<String> entry, AuditFault fault) {
            broken = Optional.of(new AuditReport.Broken(at, entry, fault));
        }

        void go(int limit) {
            for (int left = limit; left > 0 && broken.isEmpty() && !atEnd; left -= PORTION) {
                portion(Math.min(left, PORTION));
            }
        }

        private void portion(int size) {
            // One more, which tells a changed seal from a changed entry.
            var links = links(seq, size + 1);
            var start = place;
            long startSeq = seq;
            for (int i = 0; i < Math.min(size, links.size()) && broken.isEmpty(); i++) {
                var link = links.get(i);
                if (link.seq() == seq + 1 && link.place().txid() >= place.txid() && link.follows(previous)) {
                    stepOn(link);
                } else {
                    explain(link, i + 1 < links.size() ? Optional.of(links.get(i + 1)) : Optional.empty());
                }
            }
            added(start, startSeq);
            atEnd = links.size() <= size;
        }

        private void explain(AuditLink link, Optional<AuditLink> next) {
            if (link.seq() != seq + 1) {
                breakAt(seq + 1, entryBehind(place).map(Place::of).filter(found -> !found.equals(link.place())).map(Place::entry),
                        AuditFault.SEAL_MISSING);
                return;
            }
            breakAt(link.seq(), Optional.of(link.place().entry()), fault(link, next));
        }

        private AuditFault fault(AuditLink link, Optional<AuditLink> next) {
            if (link.hasEntry() && !AuditDigest.covers(link.version(), link.cells())
                    && AuditDigest.of(link.version(), previous, link.cells()).equals(link.hash())) {
                return AuditFault.ENTRY_CHANGED;
            }
            boolean entryIsWhole = link.hasEntry() && AuditDigest.matches(link.hash(), previous, link.cells());
            boolean anotherIsMeant = entryBehind(place).filter(cells -> AuditDigest.matches(link.hash(), previous, cells)).isPresent();
            if (entryIsWhole || anotherIsMeant) {
                return AuditFault.SEAL_CHANGED;
            }
            if (!link.hasEntry()) {
                return AuditFault.ENTRY_MISSING;
            }
            var whole = AuditDigest.of(AuditDigest.CURRENT, previous, link.cells());
            var first = AuditDigest.of(1, previous, link.cells());
            return next.filter(after -> after.follows(whole) || after.follows(first)).isPresent() ? AuditFault.SEAL_CHANGED
                    : AuditFault.ENTRY_CHANGED;
        }

        /** Entries among those just found whole that nobody sealed. */
        private void added(Place start, long startSeq) {
            int sealed = Math.toIntExact(seq - startSeq);
            if (sealed == 0 || database.dsl().fetchCount(AUDIT_ENTRY, behind(start).and(upTo(place))) == sealed) {
                return;
            }
            firstUnsealed(start, place).ifPresent(found -> {
                long at = firstBehind(found, startSeq);
                checked -= seq - (at - 1);
                breakAt(at, Optional.of(found.entry()), AuditFault.ENTRY_ADDED);
            });
        }
    }

    private List<AuditLink> links(long after, int limit) {
        var t = AUDIT_SEAL;
        return database.dsl().select(AuditLink.columns()).from(t).leftJoin(AUDIT_ENTRY).on(AUDIT_ENTRY.ID.eq(t.ENTRY_ID))
                .where(t.SEQ.gt(after)).orderBy(t.SEQ).limit(limit).fetch(found -> AuditLink.of(found.intoArray()));
    }

    private Optional<List<Object>> entryBehind(Place place) {
        return database.dsl().select(AuditDigest.COLUMNS).from(AUDIT_ENTRY).where(behind(place))
                .orderBy(AUDIT_ENTRY.TXID, AUDIT_ENTRY.ID).limit(1).fetchOptional(found -> Arrays.asList(found.intoArray()));
    }

    private Optional<Place> firstUnsealed(Place after, Place last) {
        return database.dsl().select(AUDIT_ENTRY.TXID, AUDIT_ENTRY.ID).from(AUDIT_ENTRY).where(behind(after)).and(upTo(last))
                .and(notExists(selectOne().from(AUDIT_SEAL).where(AUDIT_SEAL.ENTRY_ID.eq(AUDIT_ENTRY.ID))))
                .orderBy(AUDIT_ENTRY.TXID, AUDIT_ENTRY.ID).limit(1)
                .fetchOptional(found -> new Place(found.value1(), found.value2()));
    }

    private long firstBehind(Place place, long after) {
        var t = AUDIT_SEAL;
        return database.dsl().select(t.SEQ).from(t).where(t.SEQ.gt(after))
                .and(row(t.TXID, t.ENTRY_ID).gt(place.txid(), place.entry())).orderBy(t.SEQ).limit(1).fetchSingle().value1();
    }
}
