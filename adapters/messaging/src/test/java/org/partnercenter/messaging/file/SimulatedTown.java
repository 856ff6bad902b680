package org.partnercenter.messaging.file;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.application.coupon.CouponChanged;
import org.partnercenter.application.coupon.CouponFiles;
import org.partnercenter.application.coupon.CouponHouse;
import org.partnercenter.application.coupon.CouponOperations;
import org.partnercenter.application.coupon.CouponPorts;
import org.partnercenter.application.coupon.ExpiryChore;
import org.partnercenter.application.coupon.IssueCoupons;
import org.partnercenter.application.coupon.IssuedCoupons;
import org.partnercenter.application.coupon.MoveQuota;
import org.partnercenter.application.coupon.ReclaimCoupon;
import org.partnercenter.application.coupon.RefundCoupon;
import org.partnercenter.application.coupon.ReleaseCoupon;
import org.partnercenter.application.coupon.UseCoupon;
import org.partnercenter.application.file.DroppedFile;
import org.partnercenter.application.file.FileFilter;
import org.partnercenter.application.file.FileModule;
import org.partnercenter.application.file.FileTakenOver;
import org.partnercenter.application.file.InMemoryDroppedFiles;
import org.partnercenter.application.kernel.Answer;
import org.partnercenter.application.kernel.BroughtCode;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.CodeCheck;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.application.kernel.ForgetAnswers;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.RelayEvents;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.file.FileId;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.messaging.kernel.Bodies;
import org.partnercenter.messaging.kernel.Reply;
import org.partnercenter.messaging.kernel.StrictJson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A whole house in memory on one thread, in which a seed decides whose turn it is and what goes wrong: clients that repeat what was not
 * answered, a queue that delivers twice and out of order, files whose node dies, chores, a relay whose broker goes away, and clocks that jump.
 */
final class SimulatedTown {

    /** Something somebody wants done, under a key, until it is answered. */
    private record Wish<C, R>(String key, Operation<C, R> operation, Caller caller, C command) {
    }

    private static final int TURNS = 300;
    private static final int MOST_DRAINING = 2_000;
    private static final List<String> QUOTAS = List.of("q-1", "q-2", "q-3");

    final CouponHouse town = new CouponHouse();
    final TestHouse house = town.house;
    final InMemoryDroppedFiles files = house.transactions.register(new InMemoryDroppedFiles());
    final FaultyTransactions transactions;
    final List<Outbox.Entry> published = new ArrayList<>();
    final Map<String, List<String>> couponsOfKey = new TreeMap<>();
    final Map<String, CouponStatus> seen = new HashMap<>();
    final List<String> trace = new ArrayList<>();
    final List<String> flaws = new ArrayList<>();

    private final Random dice;
    private final Gateway gateway;
    private final Folders folders;
    private final List<Chore> chores = new ArrayList<>();
    private final List<Wish<?, ?>> clients = new ArrayList<>();
    private final List<Wish<?, ?>> queue = new ArrayList<>();
    private final Map<String, Decision<?>> answered = new LinkedHashMap<>();
    private final FileModule module;
    private boolean nodeStops;
    private boolean atWork;
    private boolean brokerAway;
    private boolean calm;
    private boolean careless;
    private int wishes;
    private int drops;

    SimulatedTown(long seed, Path root) throws IOException {
        dice = new Random(seed);
        transactions = new FaultyTransactions(house.transactions, dice, this::maybeAnother, () -> nodeStops = true);
        gateway = new Gateway(transactions, house.answers, house.ledger, house.audit, house.outbox, house.news, house.notices::addAll,
                new NoCodes(), TestHouse.HASH, house.clocks, house.ids, List.copyOf(town.module.useCases()));
        folders = new Folders(root);
        folders.create();
        module = new FileModule(files, CouponFiles.kinds(), Rulebook.texts());
        var ports = new CouponPorts(town.quotas, town.coupons, null, null, null, null, null, null, null, null, null, ZoneId.of("Asia/Shanghai"));
        chores.addAll(ExpiryChore.all(ports, gateway, house.clocks, () -> Optional.of(CouponHouse.PLATFORM)));
        chores.add(new RelayEvents(house.outbox, (name, holder, now, until) -> true, this::publish, house.clocks, "node"));
        chores.add(new ForgetAnswers(transactions, house.answers, house.clocks));
        for (var quota : QUOTAS) {
            town.granted(quota, CouponHouse.DISTRIBUTOR, String.valueOf(20 + dice.nextInt(200)));
        }
    }

    /** Clients that are not answered ask again under another key, which nobody can recognise. */
    SimulatedTown careless() {
        careless = true;
        return this;
    }

    void run() {
        for (int turn = 0; turn < TURNS; turn++) {
            turn();
        }
        calm = true;
        transactions.calm();
        brokerAway = false;
        for (int turn = 0; turn < MOST_DRAINING && drain(); turn++) {
            observe();
        }
        house.clocks.advance(Duration.ofDays(800));
        for (int round = 0; round < 3; round++) {
            chores.forEach(this::exhaust);
        }
        observe();
    }

    /** Somebody else acts between two transactions of a longer piece of work. */
    private void maybeAnother() {
        if (atWork && !calm && dice.nextInt(6) == 0) {
            atWork = false;
            try {
                turn();
            } finally {
                atWork = true;
            }
        }
    }

    private void turn() {
        switch (dice.nextInt(12)) {
            case 0, 1, 2 -> wish(clients);
            case 3 -> wish(queue);
            case 4, 5 -> client();
            case 6 -> message();
            case 7 -> drop();
            case 8, 9 -> work();
            case 10 -> chore();
            case 11 -> jump();
            default -> throw new IllegalStateException();
        }
        observe();
    }

    private boolean drain() {
        if (!clients.isEmpty()) {
            client();
        } else if (!queue.isEmpty()) {
            message();
        } else {
            work();
        }
        return !clients.isEmpty() || !queue.isEmpty() || isFileLeft();
    }

    private boolean isFileLeft() {
        return dropped().stream().anyMatch(file -> !file.status().isFinal());
    }

    List<DroppedFile> dropped() {
        return files.list(new Scope.Everything(), FileFilter.any(), new PageRequest(0, MOST_DRAINING)).items();
    }

    private void wish(List<Wish<?, ?>> list) {
        var key = "k-" + wishes++;
        list.add(dice.nextInt(3) > 0 ? issue(key) : somethingElse(key));
    }

    private Wish<IssueCoupons, IssuedCoupons> issue(String key) {
        var customers = new String[1 + dice.nextInt(3)];
        for (int i = 0; i < customers.length; i++) {
            customers[i] = "c-" + (i + 1);
        }
        return new Wish<>(key, CouponOperations.ISSUE, CouponHouse.DISTRIBUTOR, CouponHouse.issue(quota(), 1 + dice.nextInt(30) + ".00", customers));
    }

    private Wish<?, ?> somethingElse(String key) {
        var coupon = coupon();
        var order = new OrderId("o-" + dice.nextInt(4));
        var amount = CouponHouse.yuan(1 + dice.nextInt(6) + ".50");
        return switch (dice.nextInt(6)) {
            case 0 -> new Wish<>(key, CouponOperations.RECLAIM, CouponHouse.DISTRIBUTOR, new ReclaimCoupon(coupon, CouponHouse.NOBODY,
                    Issuer.Route.OPEN_API));
            case 1 -> new Wish<>(key, CouponOperations.HOLD, CouponHouse.PLATFORM, new UseCoupon(coupon, order, amount));
            case 2 -> new Wish<>(key, CouponOperations.USE, CouponHouse.PLATFORM, new UseCoupon(coupon, order, amount));
            case 3 -> new Wish<>(key, CouponOperations.REFUND, CouponHouse.PLATFORM, new RefundCoupon(coupon, order, amount, Optional.empty()));
            case 4 -> new Wish<ReleaseCoupon, CouponChanged>(key, CouponOperations.RELEASE, CouponHouse.PLATFORM, new ReleaseCoupon(coupon, order));
            default -> new Wish<>(key, dice.nextBoolean() ? CouponOperations.FREEZE : CouponOperations.UNFREEZE, CouponHouse.PLATFORM,
                    new MoveQuota(new QuotaId(quota())));
        };
    }

    private String quota() {
        return QUOTAS.get(dice.nextInt(QUOTAS.size()));
    }

    private CouponId coupon() {
        var all = town.coupons.all().stream().map(coupon -> coupon.id().value()).sorted().toList();
        return new CouponId(all.isEmpty() ? "none" : all.get(dice.nextInt(all.size())));
    }

    /** A client asks; if it was not answered it asks again later, and sometimes although it was. */
    private void client() {
        if (!clients.isEmpty()) {
            var wish = clients.remove(dice.nextInt(clients.size()));
            if (!isAnswered(wish) || !calm && dice.nextInt(8) == 0) {
                clients.add(wish);
            }
        }
    }

    /** The queue delivers until it is acknowledged, in any order, and sometimes once more. */
    private void message() {
        if (!queue.isEmpty()) {
            var wish = queue.get(dice.nextInt(queue.size()));
            if (isAnswered(wish) && (calm || dice.nextInt(4) > 0)) {
                queue.remove(wish);
            }
        }
    }

    private <C, R> boolean isAnswered(Wish<C, R> wish) {
        try {
            var key = careless ? wish.key() + "-" + trace.size() : wish.key();
            var answer = gateway.submit(wish.operation(), new Submission<>(wish.caller(), Optional.of(CommandKey.given(key)),
                    wish.command(), new Origin(Channel.REST, wish.key())));
            told(wish.key(), answer);
            return true;
        } catch (Busy | FaultyTransactions.Crash again) {
            trace.add(wish.key() + " " + again.getMessage());
            return false;
        }
    }

    private <R> void told(String key, Answer<R> answer) {
        trace.add(key + " " + answer.decision().refusals().stream().map(Refusal::code).toList() + answer.replayed());
        boolean kept = answer.decision().refusals().stream().noneMatch(refusal -> refusal.momentary() || refusal.kind() == Kind.MALFORMED);
        var before = kept ? answered.putIfAbsent(key, answer.decision()) : answered.get(key);
        if (before != null && !before.equals(answer.decision())) {
            flaws.add(key + " was answered twice, and not the same: " + before + " and " + answer.decision());
        }
        if (answer.decision().isGranted() && answer.decision().orThrow() instanceof IssuedCoupons issued) {
            couponsOfKey.put(key, issued.issued().stream().map(each -> each.coupon().value()).toList());
        }
    }

    private void drop() {
        var name = "f-" + drops++;
        var text = new StringBuilder("quota_id,customer_id,face_value,reference\n");
        int rows = 1 + dice.nextInt(9);
        for (int row = 0; row < rows; row++) {
            text.append(quota()).append(",c-").append(1 + dice.nextInt(3)).append(',').append(1 + dice.nextInt(20)).append(',')
                    .append(dice.nextInt(4) == 0 ? "shared-" + dice.nextInt(5) : name + "-" + row).append('\n');
        }
        try {
            var place = new DroppedFile.Place(CouponHouse.DISTRIBUTOR.party().value(), "coupon-issue", name + ".csv", dice.nextInt(4) == 0);
            var file = DroppedFile.claimed(new FileId(name), place, Viewers.of(CouponHouse.DISTRIBUTOR.party(), Optional.empty()),
                    text.length(), house.clocks.real(), List.of());
            files.claim("node-0", List.of(file), house.clocks.real());
            Files.writeString(folders.working(file.id()), text.toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One of two nodes takes a file and works on it until it is done, or the node dies. */
    private void work() {
        var node = "node-" + dice.nextInt(2);
        house.clocks.advanceReal(Duration.ofSeconds(40));
        for (var file : files.pickUp(node, Set.of(), house.clocks.real(), house.clocks.real().plusSeconds(30), 1)) {
            nodeStops = false;
            atWork = true;
            try {
                new FileWork(module, folders, party -> Optional.of(CouponHouse.DISTRIBUTOR), house.clocks, new FileApply.Tools(gateway,
                        new IssueBodies(), files, node, ZoneId.of("Asia/Shanghai"), 3, this::isStopping)).finish(file);
                trace.add(file.id() + " done");
            } catch (FaultyTransactions.Crash | Stopping | FileTakenOver over) {
                trace.add(file.id() + " " + over.getMessage());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } finally {
                atWork = false;
            }
        }
    }

    /** Waiting costs real time, so a node that would have to wait is stopped instead. */
    private boolean isStopping() {
        return nodeStops;
    }

    private void chore() {
        brokerAway = dice.nextInt(4) == 0;
        var chore = chores.get(dice.nextInt(chores.size()));
        try {
            chore.doPortion();
        } catch (Busy | FaultyTransactions.Crash again) {
            trace.add(chore.name() + " " + again.getMessage());
        }
    }

    private void exhaust(Chore chore) {
        for (int i = 0; i < MOST_DRAINING && chore.doPortion(); i++) {
            trace.add(chore.name());
        }
    }

    /** What was sent may not be marked any more. */
    private boolean publish(List<Outbox.Entry> events) {
        if (brokerAway) {
            return false;
        }
        published.addAll(events);
        if (!calm && dice.nextInt(5) == 0) {
            throw transactions.crash("before events are marked");
        }
        return true;
    }

    private void jump() {
        house.clocks.advance(Duration.ofHours(dice.nextInt(24 * 60)));
        house.clocks.advanceReal(Duration.ofMinutes(dice.nextInt(240)));
    }

    /** Notes every move from one state to another. */
    private void observe() {
        town.coupons.all().forEach(coupon -> {
            var before = seen.put(coupon.id().value(), coupon.status());
            if (before != coupon.status() && !Moves.isPossible(before, coupon.status())) {
                flaws.add("coupon " + coupon.id() + " went from " + before + " to " + coupon.status());
            }
        });
    }

    /** Nobody has switched verification codes on. */
    private static final class NoCodes implements CodeCheck {

        @Override
        public List<Optional<Refusal>> use(List<Asked> commands, Instant now) {
            return commands.stream().map(command -> Optional.<Refusal>empty()).toList();
        }

        @Override
        public Optional<Refusal> look(Asked command, Instant now) {
            return Optional.empty();
        }
    }

    /** Rows of files as commands. */
    private static final class IssueBodies implements Bodies {

        @Override
        public Optional<Operation<?, ?>> operation(String name) {
            return Optional.of(CouponOperations.ISSUE);
        }

        @Override
        public <C> Decision<C> read(Operation<C, ?> operation, Caller caller, String json) {
            JsonNode body = StrictJson.object(json).orElseThrow();
            if (body.path("customer_ids").isEmpty()) {
                return Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", "customer_ids"));
            }
            return Decision.granted(operation.command().cast(CouponHouse.issue(body.path("quota_id").asText(),
                    body.path("face_value").asText(), body.path("customer_ids").get(0).asText())));
        }

        @Override
        public <R> Reply reply(Operation<?, R> operation, Answer<R> answer, Language language) {
            throw new UnsupportedOperationException("files are answered by reports");
        }

        @Override
        public Reply refused(List<Refusal> refusals, Language language) {
            throw new UnsupportedOperationException("files are answered by reports");
        }
    }
}
