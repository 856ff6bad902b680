package org.partnercenter.bootstrap;

import org.partnercenter.application.audit.AuditModule;
import org.partnercenter.application.audit.BrowseAudit;
import org.partnercenter.application.catalog.CatalogFiles;
import org.partnercenter.application.catalog.CatalogModule;
import org.partnercenter.application.catalog.CatalogOperations;
import org.partnercenter.application.catalog.CatalogPorts;
import org.partnercenter.application.coupon.CouponFiles;
import org.partnercenter.application.coupon.CouponModule;
import org.partnercenter.application.coupon.CouponOperations;
import org.partnercenter.application.coupon.CouponPorts;
import org.partnercenter.application.coupon.ExpiryChore;
import org.partnercenter.application.customer.BrowseCustomers;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.customer.acquire.AcquireModule;
import org.partnercenter.application.customer.acquire.AcquireOperations;
import org.partnercenter.application.customer.acquire.BrowseCreation;
import org.partnercenter.application.customer.leave.LeaveFiles;
import org.partnercenter.application.customer.leave.LeaveModule;
import org.partnercenter.application.customer.leave.LeaveOperations;
import org.partnercenter.application.customer.leave.LeaveTerms;
import org.partnercenter.application.export.ExportOperations;
import org.partnercenter.application.file.BrowseFiles;
import org.partnercenter.application.export.ExportModule;
import org.partnercenter.application.export.RunExports;
import org.partnercenter.application.file.FileModule;
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.access.AccessModule;
import org.partnercenter.application.identity.access.AccessOperations;
import org.partnercenter.application.identity.access.AccessPorts;
import org.partnercenter.application.kernel.AuditCheck;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.ForgetAnswers;
import org.partnercenter.application.kernel.ForgetEvents;
import org.partnercenter.application.kernel.ForgetRates;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Leases;
import org.partnercenter.application.kernel.LedgerCheck;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Operations;
import org.partnercenter.application.kernel.RelayEvents;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.UnsentEvents;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.message.BrowseSandbox;
import org.partnercenter.application.message.MessageModule;
import org.partnercenter.application.message.MessageSender;
import org.partnercenter.application.notice.NoticeModule;
import org.partnercenter.application.notice.NoticeOperations;
import org.partnercenter.application.notice.NoticePorts;
import org.partnercenter.application.sandbox.ClockOffset;
import org.partnercenter.application.sandbox.SandboxModule;
import org.partnercenter.application.verification.VerificationModule;
import org.partnercenter.application.verification.VerificationOperations;
import org.partnercenter.application.verification.VerificationPorts;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.messaging.event.JmsEvents;
import org.partnercenter.messaging.export.FileFormats;
import org.partnercenter.messaging.file.FileIntake;
import org.partnercenter.messaging.kernel.Bodies;
import org.partnercenter.messaging.mail.LoggedUndelivered;
import org.partnercenter.messaging.mail.SmtpSender;
import org.partnercenter.messaging.queue.QueueCommands;
import org.partnercenter.messaging.schedule.Schedules;
import org.partnercenter.persistence.audit.JooqAuditTrail;
import org.partnercenter.persistence.catalog.JooqCatalogue;
import org.partnercenter.persistence.catalog.JooqMeasures;
import org.partnercenter.persistence.catalog.JooqPlaces;
import org.partnercenter.persistence.coupon.CouponBalances;
import org.partnercenter.persistence.coupon.JooqCouponQuotas;
import org.partnercenter.persistence.coupon.JooqCouponReads;
import org.partnercenter.persistence.coupon.JooqCoupons;
import org.partnercenter.persistence.customer.JooqAssociations;
import org.partnercenter.persistence.customer.JooqCustomerQueries;
import org.partnercenter.persistence.export.JooqExports;
import org.partnercenter.persistence.file.JooqDroppedFiles;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.identity.Argon2Passwords;
import org.partnercenter.persistence.identity.JooqAccessKeys;
import org.partnercenter.persistence.identity.JooqIdentityQueries;
import org.partnercenter.persistence.identity.JooqOperators;
import org.partnercenter.persistence.identity.JooqParties;
import org.partnercenter.persistence.identity.JooqPartyFacts;
import org.partnercenter.persistence.identity.JooqPartyTraces;
import org.partnercenter.persistence.identity.JooqPasswords;
import org.partnercenter.persistence.identity.JooqTokens;
import org.partnercenter.persistence.identity.MasterKeyCheck;
import org.partnercenter.persistence.identity.WrongMasterKey;
import org.partnercenter.persistence.kernel.AuditSealer;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JooqAuditCheck;
import org.partnercenter.persistence.kernel.JooqAuditLog;
import org.partnercenter.persistence.kernel.JooqClockOffset;
import org.partnercenter.persistence.kernel.JooqLeases;
import org.partnercenter.persistence.kernel.JooqLedger;
import org.partnercenter.persistence.kernel.JooqLedgerCheck;
import org.partnercenter.persistence.kernel.JooqOutbox;
import org.partnercenter.persistence.kernel.JooqRememberedAnswers;
import org.partnercenter.persistence.kernel.JooqUnsentEvents;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.LocalRateLimits;
import org.partnercenter.persistence.kernel.NodeSettings;
import org.partnercenter.persistence.message.JooqMessageQueue;
import org.partnercenter.persistence.message.JooqSandboxInbox;
import org.partnercenter.persistence.notice.JooqNotices;
import org.partnercenter.persistence.verification.HmacKeyedHash;
import org.partnercenter.persistence.verification.JooqCodes;
import org.partnercenter.persistence.kernel.SharedRateLimits;
import org.partnercenter.rest.kernel.Throttle;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

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
    private final Ids ids = new TimeOrderedIds();
    private final NodeSettings nodeSettings;
    private final ClockOffset offset;
    private final SiteClocks clocks;
    private final IdentityModule identity;
    private final AccessModule access;
    private final Operations operations;
    private final HierarchyAssembly hierarchy;
    private final CustomerModule customers;
    private final JooqCustomerQueries customerQueries;
    private final AcquireModule acquire;
    private final LeaveModule leaving;
    private final CatalogModule catalog;
    private final CouponModule coupons;
    private final LedgerCheck ledgerCheck;
    private final Throttle throttle;
    private final AuditModule audit;
    private final AuditCheck auditCheck;
    private final Gateway gateway;
    private final FileModule files;
    private final MessageModule messages;
    private final VerificationModule verification;
    private final NoticeModule notices;
    private final ExportModule exports;
    private final List<Chore> chores = new ArrayList<>();
    private final UnsentEvents events;
    private final Leases leases;
    private FileIntake intake;
    private RunExports exporting;
    private QueueCommands queue;
    private Schedules schedules;

    Wiring(Settings settings, DataFolder dataFolder, DatabaseAccess access) {
        this.settings = settings;
        this.connections = access;
        var database = new Database(connections.dataSource());
        var json = new JsonCodec();
        offset = new JooqClockOffset(database);
        nodeSettings = new NodeSettings(database);
        clocks = new SiteClocks(settings.sandbox(), offset);
        var cipher = cipher(database, dataFolder);
        var operators = new JooqOperators(database);
        identity = identity(database, cipher, operators);
        this.access = access(database, operators);
        var associations = new JooqAssociations(database);
        customerQueries = new JooqCustomerQueries(database);
        acquire = AcquireAssembly.module(settings, new AcquireAssembly.Surroundings(database, identity, this.access, associations,
                new JooqAuditTrail(database, json), json, () -> verification().phoneCodes(), clocks, ids));
        hierarchy = new HierarchyAssembly(database, identity, associations, ids, clocks);
        customers = new CustomerModule(new CustomerModule.Ports(associations, customerQueries,
                Bridges.knownParties(identity), Bridges.activeOperators(this.access), ids, clocks), acquire.eligibilities(),
                hierarchy.freezes().shown());
        leaving = LeaveAssembly.module(database, identity, hierarchy.freezes().freezes(), clocks, ids,
                new LeaveTerms(settings.siteZone(), settings.answerDays()));
        catalog = new CatalogModule(new CatalogPorts(new JooqCatalogue(database), new JooqMeasures(database), new JooqPlaces(database)),
                database);
        var couponPorts = couponPorts(database, json);
        coupons = new CouponModule(couponPorts, ids);
        files = new FileModule(new JooqDroppedFiles(database, json), fileKinds(), Rulebook.texts());
        messages = messages(database, json, cipher);
        verification = new VerificationModule(new VerificationPorts(new JooqCodes(database),
                new HmacKeyedHash(dataFolder.masterKey()), new RandomDigits(), messages.messages(), Bridges.receivers(identity),
                Bridges.customersOf(customers), Rulebook.texts(), clocks, ids));
        notices = new NoticeModule(new NoticePorts(new JooqNotices(database, json), Bridges.addresses(identity),
                messages.messages(), Rulebook.texts(), clocks));
        exports = new ExportModule(new ExportModule.Ports(new JooqExports(database, json), new FileFormats(), Rulebook.texts(), clocks, ids),
                exportKinds());
        ledgerCheck = new JooqLedgerCheck(database, List.of(new CouponBalances()));
        audit = new AuditModule(new JooqAuditTrail(database, json));
        auditCheck = new JooqAuditCheck(database);
        events = new JooqUnsentEvents(database, json);
        leases = new JooqLeases(database);
        var answers = new JooqRememberedAnswers(database, json);
        var news = new NewsTable();
        Bridges.fill(news, coupons.listeners());
        AcquireAssembly.fill(news, acquire.listeners());
        leaving.listeners().tell(news);
        hierarchy.fill(news);
        gateway = new Gateway(database, answers, new JooqLedger(database), new JooqAuditLog(database, json),
                new JooqOutbox(database, json), news, notices.board(), verification.check(), clocks, ids, useCases(database));
        operations = new Operations(gateway.operations(), queries());
        chores.add(this.access.forgetting());
        chores.addAll(ExpiryChore.all(couponPorts, gateway, clocks, this::platform));
        chores.addAll(acquire.chores(gateway, this::platform));
        chores.add(leaving.expiring(gateway, this::platform));
        chores.add(new AuditSealer(database));
        chores.add(new ForgetAnswers(database, answers, clocks));
        chores.add(files.forgetting(clocks));
        chores.add(exports.forgetting());
        chores.add(new ForgetEvents(events, clocks));
        chores.add(messages.forgetting());
        chores.add(verification.forgetting());
        chores.add(notices.forgetting());
        throttle = throttle(database);
    }

    private Throttle throttle(Database database) {
        var alone = new LocalRateLimits(clocks, MOST_STRANGERS);
        var shared = new SharedRateLimits(connections.dataSource(), database, clocks, alone);
        chores.add(new ForgetRates(List.of(alone, shared)));
        var limits = settings.limits();
        try {
            return new Throttle(new Throttle.Rules(limits.enabled(), limits.perSecond(), limits.failuresPerMinute(),
                    limits.trustedProxies()), shared, alone);
        } catch (IllegalArgumentException noAddress) {
            throw new StartFailure("setting " + Settings.TRUSTED_PROXIES + ": " + noAddress.getMessage(), noAddress);
        }
    }

    private static AesSecretCipher cipher(Database database, DataFolder dataFolder) {
        try {
            var cipher = new AesSecretCipher(dataFolder.masterKey(), new SecureRandom());
            new MasterKeyCheck(database, cipher).verifyMasterKey();
            return cipher;
        } catch (WrongMasterKey wrong) {
            throw new StartFailure(wrong.getMessage(), wrong);
        }
    }

    private AccessModule access(Database database, JooqOperators operators) {
        var parties = new JooqParties(database);
        return new AccessModule(new AccessPorts(parties, operators, new JooqPasswords(database), new JooqTokens(database),
                new Argon2Passwords(), new RandomTokens(), ids, clocks, settings.tokenLife()), parties);
    }

    private static List<Operation<?, ?>> queries() {
        return Stream.of(BrowseParties.queries(), AccessOperations.queries(), BrowseCustomers.queries(), AcquireOperations.queries(),
                        LeaveOperations.queries(), HierarchyAssembly.queries(),
                        CatalogOperations.queries(), CouponOperations.queries(), BrowseFiles.queries(),
                        VerificationOperations.queries(), NoticeOperations.queries(), BrowseSandbox.queries(), ExportOperations.queries(),
                        BrowseAudit.queries(), List.<Operation<?, ?>>of(AuditCheck.OPERATION, LedgerCheck.OPERATION, SandboxModule.READ_CLOCK))
                .flatMap(List::stream).toList();
    }

    private IdentityModule identity(Database database, AesSecretCipher cipher, JooqOperators operators) {
        var facts = new JooqPartyFacts(database);
        return new IdentityModule(new IdentityModule.Ports(new JooqParties(database), new JooqAccessKeys(database), facts,
                new JooqIdentityQueries(database), facts, cipher, new RandomKeys(), ids, clocks, operators));
    }

    private MessageModule messages(Database database, JsonCodec json, AesSecretCipher cipher) {
        List<MessageSender> gateways = settings.mail().<List<MessageSender>>map(mail -> List.of(new SmtpSender(
                new SmtpSender.Server(mail.host(), mail.port(), mail.login().map(login -> new SmtpSender.Login(login.user(),
                        Secret.of(login.password().reveal()))), mail.from(), mail.starttls())))).orElse(List.of());
        return new MessageModule(settings.sandbox(), new MessageModule.Ports(new JooqMessageQueue(database, json, cipher),
                new JooqSandboxInbox(database), gateways, new LoggedUndelivered(), clocks, ids));
    }

    private CouponPorts couponPorts(Database database, JsonCodec json) {
        return new CouponPorts(new JooqCouponQuotas(database, json), new JooqCoupons(database, json),
                new JooqCouponReads(database, json), Bridges.customerStandings(customers, identity),
                Bridges.resellerStandings(identity), Bridges.partyKinds(identity), Bridges.partyNames(identity),
                Bridges.ownUseModes(identity), Bridges.unknownOffers(catalog), settings.siteZone());
    }

    private static List<FileKind<?, ?>> fileKinds() {
        return Stream.of(CouponFiles.kinds(), AcquireModule.files(), LeaveFiles.kinds(), HierarchyAssembly.fileKinds(),
                        CatalogFiles.kinds())
                .<FileKind<?, ?>>flatMap(List::stream).toList();
    }

    private List<ExportKind<?>> exportKinds() {
        return Stream.of(customers.exports(), coupons.exports(), identity.exports()).<ExportKind<?>>flatMap(List::stream).toList();
    }

    private List<UseCase<?, ?>> useCases(Database database) {
        var all = new ArrayList<UseCase<?, ?>>();
        all.addAll(identity.useCases());
        all.add(identity.erasure(new JooqPartyTraces(database), this::associated));
        all.addAll(access.useCases());
        all.addAll(customers.useCases());
        all.addAll(acquire.useCases(customers.making()));
        all.addAll(leaving.useCases());
        all.addAll(hierarchy.useCases());
        all.addAll(catalog.useCases());
        all.addAll(coupons.useCases());
        all.addAll(verification.useCases());
        all.addAll(notices.useCases());
        all.addAll(exports.useCases());
        all.addAll(new SandboxModule(settings.sandbox(), offset, clocks).useCases());
        return all;
    }

    private Set<PartyId> associated(Set<PartyId> parties) {
        return customers.associations().active(parties).keySet();
    }

    /** The vendor's own party, in whose name things happen by themselves; empty before the first start has made it. */
    Optional<Caller> platform() {
        return identity.platform().map(id -> Caller.mainAccount(id, PartyKind.PLATFORM));
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
    void startSchedules(Bodies bodies, BrokerAccess broker, String node) {
        var callers = Bridges.findCaller(identity);
        intake = new FileIntake(new FileIntake.Setup(settings.files().root(), node, settings.siteZone(),
                settings.files().chunk(), settings.files().workers()),
                new FileIntake.Surroundings(files, gateway, bodies, callers, clocks, ids));
        var turns = new ArrayList<Schedules.Turn>();
        chores.forEach(chore -> turns.add(new Schedules.Turn(chore, settings.sandbox() ? PAUSE_IN_SANDBOX : PAUSE)));
        turns.add(new Schedules.Turn(intake, SHORT_PAUSE));
        turns.add(new Schedules.Turn(messages.delivering(), SHORT_PAUSE));
        turns.add(new Schedules.Turn(acquire.finishing(gateway, this::platform), SHORT_PAUSE));
        exporting = exports.running(node, Duration.ofDays(settings.exportDays()));
        turns.add(new Schedules.Turn(exporting, SHORT_PAUSE));
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

    AccessModule access() {
        return access;
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

    SiteClocks clocks() {
        return clocks;
    }

    Ids ids() {
        return ids;
    }

    IdentityModule identity() {
        return identity;
    }

    CustomerModule customers() {
        return customers;
    }

    BrowseCreation creation() {
        return AcquireAssembly.browseCreation(acquire, customerQueries, identity);
    }

    AcquireModule acquire() {
        return acquire;
    }

    LeaveModule leaving() {
        return leaving;
    }

    HierarchyAssembly hierarchy() {
        return hierarchy;
    }

    CatalogModule catalog() {
        return catalog;
    }

    CouponModule coupons() {
        return coupons;
    }

    FileModule files() {
        return files;
    }

    MessageModule messages() {
        return messages;
    }

    VerificationModule verification() {
        return verification;
    }

    NoticeModule notices() {
        return notices;
    }

    ExportModule exports() {
        return exports;
    }

    ClockOffset clockOffset() {
        return offset;
    }

    NodeSettings nodeSettings() {
        return nodeSettings;
    }

    Throttle throttle() {
        return throttle;
    }

    LedgerCheck ledgerCheck() {
        return ledgerCheck;
    }

    AuditModule audit() {
        return audit;
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
