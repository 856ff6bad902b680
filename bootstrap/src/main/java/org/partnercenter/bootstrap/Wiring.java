package org.partnercenter.bootstrap;

import org.partnercenter.application.export.RunExports;
import org.partnercenter.application.kernel.AuditCheck;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.ForgetAnswers;
import org.partnercenter.application.kernel.ForgetEvents;
import org.partnercenter.application.kernel.ForgetRates;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Leases;
import org.partnercenter.application.kernel.LedgerCheck;
import org.partnercenter.application.kernel.Operations;
import org.partnercenter.application.kernel.RelayEvents;
import org.partnercenter.application.kernel.UnsentEvents;
import org.partnercenter.console.Console;
import org.partnercenter.console.Surroundings;
import org.partnercenter.messaging.event.JmsEvents;
import org.partnercenter.messaging.file.FileIntake;
import org.partnercenter.messaging.queue.QueueCommands;
import org.partnercenter.messaging.schedule.Schedules;
import org.partnercenter.persistence.account.AccountBalances;
import org.partnercenter.persistence.coupon.CouponBalances;
import org.partnercenter.persistence.incentive.OwedBalances;
import org.partnercenter.persistence.invoice.InvoiceBalances;
import org.partnercenter.persistence.kernel.AuditSealer;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JooqAuditCheck;
import org.partnercenter.persistence.kernel.JooqAuditLog;
import org.partnercenter.persistence.kernel.JooqLeases;
import org.partnercenter.persistence.kernel.JooqLedger;
import org.partnercenter.persistence.kernel.JooqLedgerCheck;
import org.partnercenter.persistence.kernel.JooqOutbox;
import org.partnercenter.persistence.kernel.JooqRememberedAnswers;
import org.partnercenter.persistence.kernel.JooqUnsentEvents;
import org.partnercenter.persistence.kernel.LocalRateLimits;
import org.partnercenter.persistence.kernel.SharedRateLimits;
import org.partnercenter.rest.kernel.Throttle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The object graph, built in plain Java before the port opens.
 *
 * <p>CDI creates REST resources by itself; its producers take what these need from {@link #current()}.
 */
final class Wiring implements AutoCloseable {

    private static final AtomicReference<Wiring> CURRENT = new AtomicReference<>();
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration SHORT_PAUSE = Duration.ofSeconds(1);
    private static final int MOST_STRANGERS = 20_000;
    private static final Duration PAUSE_IN_SANDBOX = Duration.ofSeconds(1);

    private final Settings settings;
    private final DatabaseAccess connections;
    private final Machinery machinery;
    private final Capabilities capabilities;
    private final Workings workings;
    private final Gateway gateway;
    private final Operations operations;
    private final LedgerCheck ledgerCheck;
    private final AuditCheck auditCheck;
    private final Throttle throttle;
    private final Console console;
    private final List<Chore> chores = new ArrayList<>();
    private final UnsentEvents events;
    private final Leases leases;
    private FileIntake intake;
    private RunExports exporting;
    private QueueCommands queue;
    private Schedules schedules;

    Wiring(Settings settings, DataFolder dataFolder, DatabaseAccess connections) {
        this.settings = settings;
        this.connections = connections;
        machinery = Machinery.of(settings, dataFolder, connections);
        capabilities = new Capabilities(settings, machinery);
        workings = new Workings(capabilities, settings, machinery);
        var database = machinery.database();
        var json = machinery.json();
        var clocks = machinery.clocks();
        ledgerCheck = ledgerCheck(database);
        auditCheck = new JooqAuditCheck(database);
        events = new JooqUnsentEvents(database, json);
        leases = new JooqLeases(database);
        var answers = new JooqRememberedAnswers(database, json);
        gateway = new Gateway(database, answers, new JooqLedger(database), new JooqAuditLog(database, json),
                new JooqOutbox(database, json), workings.news(), capabilities.notices().board(), capabilities.verification().check(),
                machinery.hash(), clocks, machinery.ids(), workings.useCases());
        operations = new Operations(gateway.operations(), Offers.queries());
        chores.addAll(workings.chores(gateway));
        chores.add(new AuditSealer(database));
        chores.add(new ForgetAnswers(database, answers, clocks));
        chores.add(new ForgetEvents(events, clocks));
        throttle = throttle(database, clocks);
        console = makeConsole();
    }

    /** Compares all balances that are stored with the ledger. */
    static LedgerCheck ledgerCheck(Database database) {
        return new JooqLedgerCheck(database, List.of(new CouponBalances(), new AccountBalances(), new OwedBalances(), new InvoiceBalances()));
    }

    private Throttle throttle(Database database, SiteClocks clocks) {
        var alone = new LocalRateLimits(clocks, MOST_STRANGERS);
        var shared = new SharedRateLimits(connections.dataSource(), database, clocks, alone);
        chores.add(new ForgetRates(List.of(alone, shared)));
        var limits = settings.limits();
        try {
            return new Throttle(new Throttle.Rules(limits.enabled(), limits.perSecond(), limits.failuresPerMinute(),
                    limits.trustedProxies()), shared, alone);
        } catch (IllegalArgumentException noAddress) {
            throw new StartFailure("setting " + ReadSettings.TRUSTED_PROXIES + ": " + noAddress.getMessage(), noAddress);
        }
    }

    private Console makeConsole() {
        var drops = new ConsoleDrops(settings.files().root(), capabilities::files, capabilities.access().signIn(), machinery.ids());
        return new Console(new Surroundings(InProcessApi.lent(), drops, machinery.hash(), machinery.clocks(), machinery.ids(), settings.siteZone()));
    }

    /** Makes this the graph that CDI sees; there is one per process. */
    void publish() {
        if (!CURRENT.compareAndSet(null, this)) {
            throw new IllegalStateException("another graph is in use");
        }
    }

    /**
     * Begins with what happens by itself: chores, files, messages.
     *
     * @param bodies as REST has them, once it is open
     * @param node this node, by a name that outlives its restarts
     */
    void startSchedules(BodiesBridge bodies, BrokerAccess broker, String node) {
        capabilities.dropAlso(bodies.commands());
        var callers = Bridges.findCaller(capabilities.identity());
        var clocks = machinery.clocks();
        intake = new FileIntake(new FileIntake.Setup(settings.files().root(), node, settings.siteZone(),
                settings.files().chunk(), settings.files().workers(), settings.files().still()),
                new FileIntake.Surroundings(capabilities.files(), gateway, bodies, callers, clocks, machinery.ids()));
        exporting = capabilities.exports().running(node, Duration.ofDays(settings.exportDays()));
        var turns = new ArrayList<Schedules.Turn>();
        chores.forEach(chore -> turns.add(new Schedules.Turn(chore, settings.sandbox() ? PAUSE_IN_SANDBOX : PAUSE)));
        workings.promptChores(gateway).forEach(chore -> turns.add(new Schedules.Turn(chore, SHORT_PAUSE)));
        turns.add(new Schedules.Turn(intake, SHORT_PAUSE));
        turns.add(new Schedules.Turn(exporting, SHORT_PAUSE));
        turns.add(new Schedules.Turn(capabilities.deliveries().handingOver(gateway, capabilities::platform, node), SHORT_PAUSE));
        turns.add(new Schedules.Turn(new RelayEvents(events, leases, new JmsEvents(broker.connections()), clocks, node),
                SHORT_PAUSE));
        schedules = Schedules.start(turns);
        queue = QueueCommands.start(broker.connections(), settings.broker().consumers(),
                new QueueCommands.Surroundings(gateway, bodies, callers, clocks));
    }

    /** The published graph. */
    static Wiring current() {
        Wiring wiring = CURRENT.get();
        if (wiring == null) {
            throw new IllegalStateException("nothing is wired yet");
        }
        return wiring;
    }

    DatabaseAccess database() {
        return connections;
    }

    /** Whether a database that can lose what was committed will do. */
    boolean isDataLossAllowed() {
        return settings.dataLossAllowed();
    }

    Machinery machinery() {
        return machinery;
    }

    Capabilities capabilities() {
        return capabilities;
    }

    Settings.BearerClaims bearerClaims() {
        return settings.bearerClaims();
    }

    Operations operations() {
        return operations;
    }

    Gateway gateway() {
        return gateway;
    }

    Throttle throttle() {
        return throttle;
    }

    Console console() {
        return console;
    }

    LedgerCheck ledgerCheck() {
        return ledgerCheck;
    }

    AuditCheck auditCheck() {
        return auditCheck;
    }

    @Override
    public void close() {
        if (queue != null) {
            queue.close();
        }
        if (schedules != null) {
            intake.close();
            exporting.close();
            schedules.close();
        }
        CURRENT.compareAndSet(this, null);
    }
}
