import java.io.IOException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.application.order.LoadOrder;
import org.partnercenter.application.order.OrderFilter;
import org.partnercenter.application.order.OrderLoaded;
import org.partnercenter.application.order.OrderModule;
import org.partnercenter.application.order.OrderPorts;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.order.AgentPayment;
import org.partnercenter.domain.order.AmountInfo;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.OrderPrice;
import org.partnercenter.domain.order.OrderSort;
import org.partnercenter.domain.order.OrderSource;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderTerms;
import org.partnercenter.domain.order.OrderTimes;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.OrderWindow;
import org.partnercenter.domain.order.PeriodType;
import org.partnercenter.domain.order.ServiceRef;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Pool;
import org.partnercenter.persistence.order.JooqOrderReads;
import org.partnercenter.persistence.order.JooqOrders;
import org.partnercenter.persistence.order.JooqResources;

/**
 * Feeds orders of one partner's 10 000 customers in chunks of 1 000 and reads pages of their list, against the embedded database of a demo
 * server that is otherwise idle. Run by {@code benchmarks/orders ORDERS}.
 */
final class OrderPages {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final PartyId PARTNER = new PartyId("benchmark-partner");
    private static final ServiceRef SERVICE = new ServiceRef("hws.service.type.ec2", Optional.empty());

    public static void main(String[] arguments) throws Exception {
        int orders = Integer.parseInt(arguments[0]);
        var data = Files.createTempDirectory("benchmark");
        var server = new ProcessBuilder("./run", "demo", "--data", data.toString(), "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            var out = server.inputReader();
            for (var line = out.readLine(); line != null && !line.startsWith("  mode"); line = out.readLine()) {
                continue;
            }
            measure(data, orders);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void measure(Path data, int orders) throws Exception {
        try (var pool = pool(data)) {
            var database = new Database(pool);
            var json = new JsonCodec();
            var reads = new JooqOrderReads(database, json);
            var keeper = new KeepersAt.Keeper(PARTNER, Optional.empty(), AssociationType.RESALE);
            var ports = new OrderPorts(new JooqOrders(database, json), new JooqResources(database, json), reads, JooqOrderReads.totals(database),
                    moments -> moments.stream().collect(Collectors.toMap(moment -> moment, moment -> keeper)), (ids, now) -> Map.of());
            feed(database, new OrderModule(ports, (wanted, desk, now) -> List.of()), orders);
            tidy(data);
            var scope = new Scope.OfPartner(PARTNER);
            for (int offset : new int[] {0, orders / 4, orders / 2, orders - 10}) {
                time("10 of all from " + offset, () -> reads.orders(scope, OrderFilter.none(), OrderSort.NEWEST_FIRST, new PageRequest(offset, 10)));
            }
            var marker = "o-" + orders / 2;
            time("10 behind a marker in the middle", () -> reads.orders(scope, OrderFilter.none(), OrderSort.NEWEST_FIRST,
                    PageRequest.onwards(10, marker)));
            time("10 of one customer", () -> reads.orders(scope, filter("customer-7", null), OrderSort.NEWEST_FIRST, new PageRequest(0, 10)));
            time("10 that wait for their payment (1 %)", () -> reads.orders(scope, filter(null, OrderStatus.PENDING_PAYMENT),
                    OrderSort.NEWEST_FIRST, new PageRequest(0, 10)));
        }
    }

    private static OrderFilter filter(String customer, OrderStatus status) {
        return new OrderFilter(Optional.empty(), Optional.ofNullable(customer).map(PartyId::new), OrderWindow.open(), OrderWindow.open(),
                Optional.empty(), Optional.ofNullable(status), Optional.empty());
    }

    @SuppressWarnings("unchecked")
    private static void feed(Database database, OrderModule module, int orders) {
        var loading = (UseCase<LoadOrder, OrderLoaded>) module.useCases().get(0);
        var platform = Caller.mainAccount(new PartyId("demo-platform"), PartyKind.PLATFORM);
        long begin = System.nanoTime();
        for (int from = 0; from < orders; from += 1_000) {
            var chunk = new ArrayList<Request<LoadOrder>>();
            for (int i = from; i < from + 1_000; i++) {
                chunk.add(new Request<>("r" + i, platform, new LoadOrder(order(i))));
            }
            database.inTransaction(() -> loading.decide(chunk, START));
        }
        double took = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%-45s %,12.0f a second%n", "fed, each with one line", orders / took);
        begin = System.nanoTime();
        while (module.folding().doPortion()) {
            continue;
        }
        System.out.printf(Locale.ROOT, "%-45s %,12.0f ms%n", "totals folded", (System.nanoTime() - begin) / 1e6);
    }

    private static Order order(int i) {
        var amount = Money.ofMinor(10_000, Money.CNY);
        var price = new OrderPrice(amount, amount, AmountInfo.none());
        var created = START.plusSeconds(i);
        var none = Optional.<String>empty();
        var line = new OrderLine("l", SERVICE, new OrderLine.Product(Optional.of("p"), none, none, none, none), none,
                new OrderLine.Period(Optional.of(PeriodType.MONTH), Optional.of(1)), Optional.of(created), Optional.of(created.plusSeconds(86_400)),
                Optional.of(1), price, Optional.empty());
        return new Order(new OrderId("o-" + i), 1, new PartyId("customer-" + i % 10_000), Optional.empty(), new OrderTerms(OrderType.SUBSCRIBE,
                i % 100 == 0 ? OrderStatus.PENDING_PAYMENT : OrderStatus.COMPLETED, OrderSource.CUSTOMER, SERVICE, false, false, none, List.of()),
                price, new OrderTimes(created, Optional.empty(), Optional.empty(), Optional.empty()), none, AgentPayment.none(), List.of(line),
                List.of(), List.of(), Optional.empty());
    }

    /** The median of eleven, after as many to warm up. */
    private static void time(String what, Supplier<?> read) {
        var took = new double[11];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < took.length; i++) {
                long begin = System.nanoTime();
                read.get();
                took[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(took);
        System.out.printf(Locale.ROOT, "%-45s %,12.2f ms%n", what, took[took.length / 2]);
    }

    /** What the database does by itself after a while. */
    private static void tidy(Path data) throws Exception {
        try (var owner = pool(data, "pc_owner"); var connection = owner.getConnection(); var statement = connection.createStatement()) {
            for (var table : List.of("customer_order", "order_line", "order_total")) {
                statement.execute("vacuum analyze pc." + table);
            }
        }
    }

    private static com.zaxxer.hikari.HikariDataSource pool(Path data) throws IOException {
        return pool(data, "pc_app");
    }

    private static com.zaxxer.hikari.HikariDataSource pool(Path data, String role) throws IOException {
        var passwords = new Properties();
        try (var in = Files.newInputStream(data.resolve("postgres.passwords"))) {
            passwords.load(in);
        }
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        return Pool.open("jdbc:postgresql://127.0.0.1:" + port + "/partner_center", role, passwords.getProperty(role),
                Pool.DEFAULT_SIZE);
    }
}
