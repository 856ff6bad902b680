package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.revenue.FeedbackStatus;
import org.partnercenter.domain.incentive.revenue.FinalMonths;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueFeedbackId;
import org.partnercenter.domain.incentive.revenue.RevenueHistory;
import org.partnercenter.domain.incentive.revenue.RevenueLine;
import org.partnercenter.domain.incentive.revenue.RevenueRun;
import org.partnercenter.domain.incentive.revenue.RevenueSource;
import org.partnercenter.domain.incentive.revenue.RevenueSourceId;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Revenue in memory: all of its stores. */
public final class InMemoryRevenue implements Revenues, RevenueReads, RevenueRuns, Rollbackable {

    private static final Comparator<RevenueStatement> LATEST = Comparator.comparing(RevenueStatement::month)
            .thenComparing(statement -> statement.id().value()).reversed();
    private static final Comparator<RevenueLine> LATEST_LINE = Comparator.comparing((RevenueLine line) -> line.source().at())
            .thenComparing(line -> line.id().value()).reversed();
    private static final Comparator<RevenueFeedback> NEWEST = Comparator.comparing((RevenueFeedback each) -> each.raised().at())
            .thenComparing(each -> each.id().value()).reversed();

    private final Map<String, RevenueLine> lines = new TreeMap<>();
    private final Map<String, RevenueStatement> statements = new TreeMap<>();
    private final Map<YearMonth, Instant> whole = new TreeMap<>();
    private final Map<YearMonth, RevenueRun> runs = new TreeMap<>(Comparator.reverseOrder());
    private final Map<Long, Piece> pieces = new TreeMap<>();
    private final Map<String, RevenueFeedback> feedback = new TreeMap<>();
    private final InMemoryRecords records = new InMemoryRecords();
    private final BiPredicate<RevenueLine, String> managedBy;
    private long lastPiece;

    /** @param managedBy whether the operator looks after the customer of the line */
    public InMemoryRevenue(BiPredicate<RevenueLine, String> managedBy) {
        this.managedBy = managedBy;
    }

    public InMemoryRecords records() {
        return records;
    }

    @Override
    public void shareMonths() {
        // one thread
    }

    @Override
    public void holdMonths() {
        // one thread
    }

    @Override
    public FinalMonths finals(Set<PartyId> partners, YearMonth first) {
        return new FinalMonths(whole(first).keySet(), statements.values().stream().filter(each -> partners.contains(each.partner())
                && !each.month().isBefore(first) && each.finalAt().isPresent()).collect(Collectors.groupingBy(RevenueStatement::partner,
                Collectors.mapping(RevenueStatement::month, Collectors.toSet()))));
    }

    @Override
    public Map<RevenueSourceId, RevenueHistory> histories(RevenueStretch stretch) {
        return lines.values().stream().filter(line -> line.source().id().origin() == stretch.origin()
                        && line.source().id().month().equals(stretch.month()) && isWithin(stretch, line.source().id().id()))
                .collect(Collectors.groupingBy(line -> line.source().id(), Collectors.collectingAndThen(Collectors.toList(), RevenueHistory::new)));
    }

    static boolean isWithin(RevenueStretch stretch, String id) {
        return stretch.after().map(after -> id.compareTo(after) > 0).orElse(true) && stretch.upTo().map(upTo -> id.compareTo(upTo) <= 0).orElse(true);
    }

    @Override
    public void replace(List<RevenueLine> gone, List<RevenueLine> come) {
        gone.forEach(line -> {
            lines.remove(line.id().value());
            add(line, -1);
        });
        come.forEach(line -> {
            lines.put(line.id().value(), line);
            add(line, 1);
        });
    }

    private void add(RevenueLine line, int sign) {
        var id = RevenueStatementId.of(line.partner(), line.month());
        var before = statements.getOrDefault(id.value(), new RevenueStatement(id, line.partner(), line.month(), Money.zero(Money.CNY),
                Money.zero(Money.CNY), 0, Optional.empty()));
        if (before.finalAt().isPresent()) {
            throw new IllegalStateException("a line was formed for a statement that is final");
        }
        statements.put(id.value(), new RevenueStatement(id, line.partner(), line.month(), before.total().plus(line.revenue().times(sign)),
                before.eligible().plus(line.eligible().times(sign)), before.lines() + sign, Optional.empty()));
    }

    @Override
    public Map<RevenueStatementId, RevenueStatement> lock(Set<RevenueStatementId> ids) {
        return statements.values().stream().filter(each -> ids.contains(each.id())).collect(Collectors.toMap(RevenueStatement::id, each -> each));
    }

    @Override
    public void putFinal(Collection<RevenueStatement> done) {
        done.forEach(each -> statements.put(each.id().value(), each));
    }

    @Override
    public Map<YearMonth, Instant> whole(YearMonth first) {
        return whole.entrySet().stream().filter(each -> !each.getKey().isBefore(first))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void putWhole(YearMonth month, Instant now) {
        whole.put(month, now);
    }

    @Override
    public List<RevenueStatementId> left(int limit) {
        return statements.values().stream().filter(each -> each.finalAt().isEmpty() && whole.containsKey(each.month()))
                .sorted(Comparator.comparing(RevenueStatement::month).thenComparing(each -> each.id().value())).map(RevenueStatement::id)
                .limit(limit).toList();
    }

    @Override
    public List<PartyId> partners(YearMonth first, YearMonth last, Optional<PartyId> after, int limit) {
        return statements.values().stream().filter(each -> isWithin(each.month(), first, last)).map(each -> each.partner().value()).distinct()
                .sorted().filter(id -> after.map(seen -> id.compareTo(seen.value()) > 0).orElse(true)).limit(limit).map(PartyId::new).toList();
    }

    private static boolean isWithin(YearMonth month, YearMonth first, YearMonth last) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    @Override
    public List<RevenueStatement> statements(Set<PartyId> partners, YearMonth first, YearMonth last) {
        return statements.values().stream().filter(each -> partners.contains(each.partner()) && isWithin(each.month(), first, last)).toList();
    }

    /** Lines of these months, by id. */
    public List<RevenueLine> lines(PartyId partner, YearMonth first, YearMonth last) {
        return lines.values().stream().filter(line -> line.partner().equals(partner) && isWithin(line.month(), first, last)).toList();
    }

    @Override
    public List<RevenueLine> lines(Set<RevenueLineId> ids) {
        return lines.values().stream().filter(line -> ids.contains(line.id())).toList();
    }

    @Override
    public List<CountedLine> counted(PartyId partner, YearMonth first, YearMonth last, Optional<RevenueLineId> after, int limit) {
        return lines.values().stream().filter(line -> line.partner().equals(partner) && isWithin(line.month(), first, last))
                .filter(line -> after.map(seen -> line.id().value().compareTo(seen.value()) > 0).orElse(true)).limit(limit).map(line -> line.counted(Optional.empty())).toList();
    }

    @Override
    public List<RevenueLine> related(PartyId partner, Collection<RevenueLine> of, YearMonth last) {
        return lines.values().stream().filter(line -> line.partner().equals(partner) && !line.month().isAfter(last) && line.revenue().isPositive())
                .filter(line -> of.stream().anyMatch(one -> one.source().what().orderId().isPresent()
                        && one.source().what().orderId().equals(line.source().what().orderId())
                        || one.source().id().origin() == line.source().id().origin() && one.source().id().id().equals(line.source().id().id())))
                .toList();
    }

    @Override
    public Page<RevenueStatement> statements(Scope scope, RevenueFilter filter, YearMonth current, PageRequest page) {
        return page(statements.values().stream().filter(each -> isSeen(scope, each.partner()))
                .filter(each -> filter.partner().map(each.partner()::equals).orElse(true))
                .filter(each -> filter.first().map(month -> !each.month().isBefore(month)).orElse(true))
                .filter(each -> filter.last().map(month -> !each.month().isAfter(month)).orElse(true))
                .filter(each -> filter.status().map(each.status(current)::equals).orElse(true)).sorted(LATEST), each -> each.id().value(), page);
    }

    @Override
    public Optional<RevenueStatement> statement(Scope scope, RevenueStatementId id) {
        return Optional.ofNullable(statements.get(id.value())).filter(each -> isSeen(scope, each.partner()));
    }

    private static boolean isSeen(Scope scope, PartyId partner) {
        return scope instanceof Scope.Everything || scope instanceof Scope.OfPartner(var own) && own.equals(partner);
    }

    @Override
    public Page<ListedLine> lines(Scope scope, RevenueStatement of, LineFilter filter, PageRequest page) {
        return page(lines.values().stream().filter(line -> isSeen(scope, line) && isOn(line, of) && fits(filter, line)).sorted(LATEST_LINE),
                line -> line.id().value(), page).map(line -> new ListedLine(line, Optional.empty(), Optional.empty()));
    }

    @Override
    public Optional<ListedLine> line(Scope scope, RevenueStatement of, RevenueLineId id) {
        return Optional.ofNullable(lines.get(id.value())).filter(line -> isSeen(scope, line) && isOn(line, of))
                .map(line -> new ListedLine(line, Optional.empty(), Optional.empty()));
    }

    private static boolean isOn(RevenueLine line, RevenueStatement of) {
        return line.partner().equals(of.partner()) && line.month().equals(of.month());
    }

    private boolean isSeen(Scope scope, RevenueLine line) {
        return scope instanceof Scope.OfAccountManager(var of, var manager) ? isSeen(of, line) && managedBy.test(line, manager)
                : isSeen(scope, line.partner());
    }

    private boolean fits(LineFilter filter, RevenueLine line) {
        var source = line.source();
        var what = source.what();
        return filter.orderId().map(id -> what.orderId().equals(Optional.of(id))).orElse(true)
                && filter.customer().map(source.customer()::equals).orElse(true)
                && filter.manager().map(manager -> managedBy.test(line, manager)).orElse(true)
                && filter.reseller().map(id -> source.keeper().reseller().equals(Optional.of(id))).orElse(true)
                && filter.serviceType().map(what.serviceType()::equalsIgnoreCase).orElse(true)
                && filter.orderType().map(what.orderType()::equals).orElse(true)
                && filter.billingMode().map(what.billingMode()::equals).orElse(true)
                && filter.associationType().map(source.keeper().type()::equals).orElse(true)
                && filter.from().map(from -> !source.at().isBefore(from)).orElse(true)
                && filter.until().map(until -> !source.at().isAfter(until)).orElse(true);
    }

    @Override
    public Optional<RevenueRun> hold(YearMonth month) {
        return latest(month);
    }

    @Override
    public Optional<RevenueRun> latest(YearMonth month) {
        return Optional.ofNullable(runs.get(month));
    }

    @Override
    public Map<YearMonth, RevenueRun> from(YearMonth first) {
        return runs.values().stream().filter(run -> !run.month().isBefore(first)).collect(Collectors.toMap(RevenueRun::month, run -> run));
    }

    @Override
    public void begin(RevenueRun run, List<RevenueStretch> stretches) {
        runs.put(run.month(), run);
        stretches.forEach(stretch -> pieces.put(++lastPiece, new Piece(lastPiece, stretch, run.through())));
    }

    @Override
    public boolean anyPiece() {
        return !pieces.isEmpty();
    }

    @Override
    public Optional<Piece> take() {
        return pieces.values().stream().findFirst();
    }

    @Override
    public void advance(Piece piece, RevenueStretch left, long sources, long changed) {
        pieces.put(piece.id(), new Piece(piece.id(), left, piece.through()));
        count(piece, sources, changed, Optional.empty());
    }

    @Override
    public void finish(Piece piece, long sources, long changed, Instant now) {
        pieces.remove(piece.id());
        boolean last = pieces.values().stream().noneMatch(each -> each.stretch().month().equals(piece.stretch().month()));
        count(piece, sources, changed, last ? Optional.of(now) : Optional.empty());
    }

    private void count(Piece piece, long sources, long changed, Optional<Instant> finished) {
        runs.computeIfPresent(piece.stretch().month(), (month, run) -> new RevenueRun(month, run.through(), run.begun(), finished,
                run.sources() + sources, run.changed() + changed));
    }

    @Override
    public Page<RevenueRun> list(PageRequest page) {
        return page(runs.values().stream(), run -> run.month().toString(), page);
    }

    private boolean isSeen(Scope scope, RevenueFeedback each) {
        return scope instanceof Scope.OfAccountManager(var of, var manager) ? isSeen(of, each) && each.about().line()
                .map(id -> lines.get(id.value())).filter(line -> managedBy.test(line, manager)).isPresent() : isSeen(scope, each.about().partner());
    }

    public RevenueFeedbacks feedbacks() {
        return new Feedbacks();
    }

    private static <T> Page<T> page(Stream<T> all, Function<T, String> id, PageRequest page) {
        var list = all.toList();
        int from = page.after().map(marker -> list.stream().map(id).toList().indexOf(marker) + 1).orElse(0);
        return new Page<>(page.counted() ? list.size() : 0, list.stream().skip((long) from + page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Runnable snapshot() {
        var back = new ArrayList<Runnable>();
        Stream.<Map<?, ?>>of(lines, statements, whole, runs, pieces, feedback, records.known, records.told).forEach(map -> back.add(kept(map)));
        return () -> back.forEach(Runnable::run);
    }

    private static <K, V> Runnable kept(Map<K, V> map) {
        var then = new HashMap<>(map);
        return () -> {
            map.clear();
            map.putAll(then);
        };
    }

    private final class Feedbacks implements RevenueFeedbacks {

        @Override
        public Set<RevenueFeedback.About> holdOpen(Set<RevenueFeedback.About> about) {
            return feedback.values().stream().filter(each -> each.status() == FeedbackStatus.OPEN).map(RevenueFeedback::about)
                    .filter(about::contains).collect(Collectors.toSet());
        }

        @Override
        public Map<RevenueFeedbackId, RevenueFeedback> lock(Set<RevenueFeedbackId> ids) {
            return feedback.values().stream().filter(each -> ids.contains(each.id())).collect(Collectors.toMap(RevenueFeedback::id, each -> each));
        }

        @Override
        public void put(Collection<RevenueFeedback> some) {
            some.forEach(each -> feedback.put(each.id().value(), each));
        }

        @Override
        public Page<RevenueFeedback> list(Scope scope, FeedbackFilter filter, PageRequest page) {
            return page(feedback.values().stream().filter(each -> isSeen(scope, each))
                    .filter(each -> filter.partner().map(each.about().partner()::equals).orElse(true))
                    .filter(each -> filter.statement().map(each.about().statement()::equals).orElse(true))
                    .filter(each -> filter.status().map(each.status()::equals).orElse(true)).sorted(NEWEST), each -> each.id().value(), page);
        }

        @Override
        public Optional<RevenueFeedback> find(Scope scope, RevenueFeedbackId id) {
            return Optional.ofNullable(feedback.get(id.value())).filter(each -> isSeen(scope, each));
        }
    }

    /** What was told. */
    public static final class InMemoryRecords implements RevenueRecords {

        private static final ZoneId ZONE = ZoneId.of("UTC+8");

        private final Map<String, RevenueSource> known = new TreeMap<>();
        private final Map<YearMonth, Instant> told = new TreeMap<>();

        @Override
        public Map<String, RevenueSource> hold(Set<String> ids) {
            return known.entrySet().stream().filter(each -> ids.contains(each.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public void put(Collection<RevenueSource> records, Instant now) {
            records.forEach(each -> {
                known.put(each.id().id(), each);
                told.put(each.id().month(), now);
            });
        }

        @Override
        public Map<YearMonth, Instant> lastTold() {
            return Map.copyOf(told);
        }

        @Override
        public List<RevenueSource> stretch(RevenueStretch stretch, LocalDate through, int limit) {
            return sources(known.values(), stretch, through, limit);
        }

        @Override
        public List<String> ends(YearMonth month, int size) {
            return ends(known.values(), month, size);
        }

        /** The sources of a stretch, among these. */
        static List<RevenueSource> sources(Collection<RevenueSource> all, RevenueStretch stretch, LocalDate through, int limit) {
            return all.stream().filter(each -> each.id().month().equals(stretch.month()) && isWithin(stretch, each.id().id())
                            && !each.at().atZone(ZONE).toLocalDate().isAfter(through))
                    .sorted(Comparator.comparing(each -> each.id().id())).limit(limit).toList();
        }

        static List<String> ends(Collection<RevenueSource> all, YearMonth month, int size) {
            var ids = new LinkedHashSet<String>();
            int place = 0;
            for (var id : all.stream().filter(each -> each.id().month().equals(month)).map(each -> each.id().id()).sorted().toList()) {
                if (++place % size == 0) {
                    ids.add(id);
                }
            }
            return List.copyOf(ids);
        }
    }
}
