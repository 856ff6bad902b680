package org.partnercenter.bootstrap;

import org.partnercenter.application.account.AccountModule;
import org.partnercenter.application.audit.AuditModule;
import org.partnercenter.application.authorization.AuthorizationModule;
import org.partnercenter.application.benefit.BenefitModule;
import org.partnercenter.application.bill.BillModule;
import org.partnercenter.application.calendar.CalendarModule;
import org.partnercenter.application.catalog.CatalogModule;
import org.partnercenter.application.catalog.CatalogPorts;
import org.partnercenter.application.certification.CertificationModule;
import org.partnercenter.application.certification.CertificationOf;
import org.partnercenter.application.contract.ContractModule;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.customer.acquire.AcquireModule;
import org.partnercenter.application.customer.acquire.BrowseCreation;
import org.partnercenter.application.customer.invite.InviteModule;
import org.partnercenter.application.customer.leave.LeaveModule;
import org.partnercenter.application.customer.leave.LeaveTerms;
import org.partnercenter.application.discount.DiscountModule;
import org.partnercenter.application.discount.business.BusinessModule;
import org.partnercenter.application.discount.grant.GrantModule;
import org.partnercenter.application.export.ExportModule;
import org.partnercenter.application.export.delivery.DeliveryModule;
import org.partnercenter.application.export.delivery.DeliveryPorts;
import org.partnercenter.application.file.FileModule;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.access.AccessModule;
import org.partnercenter.application.incentive.bill.IncentiveBillModule;
import org.partnercenter.application.incentive.payout.PayoutModule;
import org.partnercenter.application.incentive.policy.PolicyModule;
import org.partnercenter.application.incentive.project.ProjectModule;
import org.partnercenter.application.incentive.reconcile.ReconcileModule;
import org.partnercenter.application.incentive.revenue.RevenueModule;
import org.partnercenter.application.indicator.IndicatorModule;
import org.partnercenter.application.invoice.InvoiceModule;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.message.MessageModule;
import org.partnercenter.application.notice.NoticeModule;
import org.partnercenter.application.notice.NoticePorts;
import org.partnercenter.application.opportunity.OpportunityModule;
import org.partnercenter.application.opportunity.business.BusinessOpportunityModule;
import org.partnercenter.application.opportunity.incentive.OpportunityIncentiveModule;
import org.partnercenter.application.programme.ProgrammeModule;
import org.partnercenter.application.realname.RealNameModule;
import org.partnercenter.application.verification.VerificationModule;
import org.partnercenter.application.verification.VerificationPorts;
import org.partnercenter.application.webhook.WebhookModule;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.WorkingDays;
import org.partnercenter.messaging.export.FileFormats;
import org.partnercenter.persistence.audit.JooqAuditTrail;
import org.partnercenter.persistence.calendar.JooqCalendars;
import org.partnercenter.persistence.catalog.JooqCatalogue;
import org.partnercenter.persistence.catalog.JooqMeasures;
import org.partnercenter.persistence.catalog.JooqPlaces;
import org.partnercenter.persistence.customer.JooqAssociations;
import org.partnercenter.persistence.customer.JooqCustomerQueries;
import org.partnercenter.persistence.export.JooqDeliveries;
import org.partnercenter.persistence.export.JooqExports;
import org.partnercenter.persistence.file.JooqDroppedFiles;
import org.partnercenter.persistence.identity.JooqOperators;
import org.partnercenter.persistence.notice.JooqNotices;
import org.partnercenter.persistence.verification.JooqCodes;
import org.partnercenter.rest.kernel.CommandBodies;
import org.partnercenter.storage.export.FolderOutbox;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** All capabilities, each assembled from its storage and from what it asks its neighbours. */
final class Capabilities {

    private final Settings settings;
    private final Machinery house;
    private final IdentityModule identity;
    private final AccessModule access;
    private final HierarchyAssembly hierarchy;
    private final CustomerModule customers;
    private final AuthorizationAssembly authorizations;
    private final JooqCustomerQueries customerQueries;
    private final AcquireModule acquire;
    private final BenefitModule benefits;
    private final CertificationModule certification;
    private final ProgrammeModule programmes;
    private final OpportunityModule opportunities;
    private final BusinessOpportunityModule businessOpportunities;
    private final OpportunityIncentiveModule opportunityIncentives;
    private final ContractModule contracts;
    private final InviteModule inviting;
    private final LeaveModule leaving;
    private final DiscountModule discounts;
    private final GrantModule granting;
    private final CalendarModule calendars;
    private final SiteCalendar workingDays;
    private final BusinessModule business;
    private final CatalogModule catalog;
    private final IndicatorModule indicators;
    private final PolicyModule policies;
    private final BillModule bills;
    private final RevenueModule revenue;
    private final IncentiveBillModule incentiveBills;
    private final CouponAssembly coupons;
    private final AccountModule accounts;
    private final OrderAssembly orders;
    private final PayoutModule payouts;
    private final ProjectModule projects;
    private final ReconcileModule reconciliation;
    private final InvoiceModule invoices;
    private final AuditModule audit;
    private final FileModule files;
    private final MessageModule messages;
    private final VerificationModule verification;
    private final RealNameModule realName;
    private final NoticeModule notices;
    private final ExportModule exports;
    private final DeliveryModule deliveries;
    private final WebhookModule webhooks;
    private final AtomicReference<List<FileKind<?, ?>>> allKinds = new AtomicReference<>(Offers.fileKinds());

    Capabilities(Settings settings, Machinery house) {
        this.settings = settings;
        this.house = house;
        var database = house.database();
        var json = house.json();
        var ids = house.ids();
        var clocks = house.clocks();
        var operators = new JooqOperators(database);
        var associations = new JooqAssociations(database);
        var trail = new JooqAuditTrail(database, json);
        calendars = new CalendarModule(new JooqCalendars(database));
        workingDays = new SiteCalendar(calendars::now);
        identity = IdentityAssembly.module(house, operators);
        access = IdentityAssembly.access(house, settings, new IdentityAssembly.Neighbours(identity, operators, (partner, customer) -> authorizing().assumed(partner, customer)));
        contracts = ContractAssembly.module(house, settings, identity);
        certification = CertificationAssembly.module(house, settings, identity, trail, workingDays);
        programmes = ProgrammeAssembly.module(house, settings, identity, trail, certified(), (partners, now) -> opportunities().delivered(partners, now),
                partners -> benefits().applied().of(partners));
        benefits = BenefitAssembly.module(house, settings, new BenefitAssembly.Neighbours(identity, programmes, certified(),
                asked -> opportunities().standings().of(asked),
                numbers -> PayoutAssembly.paidOut(payouts(), numbers), workingDays), trail);
        customerQueries = new JooqCustomerQueries(database);
        acquire = AcquireAssembly.module(settings, new AcquireAssembly.Surroundings(database, identity, access, contracts.inForce(), associations,
                trail, json, () -> verification().phoneCodes(), clocks, ids));
        hierarchy = new HierarchyAssembly(database, identity, associations, ids, clocks);
        customers = new CustomerModule(new CustomerModule.Ports(associations, customerQueries, Bridges.knownParties(identity),
                Bridges.activeOperators(access), ids, clocks), acquire.eligibilities(), hierarchy.freezes().shown());
        authorizations = new AuthorizationAssembly(database, customers, identity, hierarchy.resellers().rights(), ids,
                settings.unansweredDays());
        leaving = LeaveAssembly.module(database, new LeaveAssembly.Neighbours(identity, contracts.inForce(),
                        (awaiting, now) -> orders().leftToPartner(awaiting, now), hierarchy.freezes().freezes(), acquire.againstResale()), clocks, ids,
                new LeaveTerms(settings.siteZone(), settings.answerDays()));
        discounts = DiscountAssembly.module(house, settings, identity, customers, trail, certified());
        granting = DiscountAssembly.granting(house, identity, customers);
        business = DiscountAssembly.business(house, identity);
        catalog = new CatalogModule(new CatalogPorts(new JooqCatalogue(database), new JooqMeasures(database), new JooqPlaces(database)),
                database);
        opportunities = OpportunityAssembly.module(house, settings, new OpportunityAssembly.Neighbours(identity, programmes, catalog, trail,
                workingDays));
        businessOpportunities = BusinessOpportunityAssembly.module(house, customers, access, trail);
        indicators = IndicatorAssembly.module(house, identity);
        policies = PolicyAssembly.module(house, settings, catalog, indicators);
        bills = BillAssembly.module(house, settings, identity, customers.history(), catalog);
        revenue = RevenueAssembly.module(house, settings, new RevenueAssembly.Neighbours(identity, customers.history(),
                policies.policies(), trail, workingDays));
        incentiveBills = IncentiveBillAssembly.module(house, settings, new IncentiveBillAssembly.Neighbours(identity, policies, indicators, revenue,
                trail, () -> workingDays));
        reconciliation = ReconcileAssembly.module(house, settings, new ReconcileAssembly.Neighbours(bills, identity, workingDays));
        coupons = new CouponAssembly(house, settings, new CouponAssembly.Neighbours(identity, customers, catalog, trail));
        accounts = AccountAssembly.module(database, json, new AccountAssembly.Neighbours(identity, customers, hierarchy),
                settings.siteZone(), ids);
        orders = new OrderAssembly(database, json, new OrderAssembly.Neighbours(identity, customers, authorizations.module(), coupons.module(),
                accounts, hierarchy.freezes().spending()::of, DiscountAssembly.granted(granting.browse(), business.browse(), discounts.browse(),
                policies.discounts()), catalog));
        payouts = PayoutAssembly.module(house, settings, new PayoutAssembly.Neighbours(identity, accounts, coupons.module(),
                reconciliation.frozen(), policies.policies(), certified(), programmes.plans(), benefits.invoiced(), trail, workingDays));
        projects = OpportunityIncentiveAssembly.projects(house, settings);
        opportunityIncentives = OpportunityIncentiveAssembly.module(house, settings, new OpportunityIncentiveAssembly.Neighbours(identity, customers,
                programmes, projects.billing(), trail, workingDays));
        invoices = InvoiceAssembly.module(house, settings, new InvoiceAssembly.Neighbours(customers.history(), bills, payouts, trail, workingDays));
        files = new FileModule(new JooqDroppedFiles(database, json), allKinds::get, Rulebook.texts());
        messages = MessageAssembly.module(house, settings);
        verification = new VerificationModule(new VerificationPorts(new JooqCodes(database), house.hash(), new RandomDigits(),
                messages.messages(), Bridges.receivers(identity), Bridges.customersOf(customers), Rulebook.texts(), clocks, ids));
        inviting = InviteAssembly.module(house, settings, identity, trail, messages.messages());
        realName = RealNameAssembly.module(new RealNameAssembly.Surroundings(database, json, house.cipher(), house.hash(),
                house.nodeSettings(), house.dataFolder(), settings.siteZone(), clocks, ids), settings.realName(), identity, customers,
                verification.phoneProof());
        notices = new NoticeModule(new NoticePorts(new JooqNotices(database, json), Bridges.addresses(identity),
                messages.messages(), Rulebook.texts(), clocks));
        exports = new ExportModule(new ExportModule.Ports(new JooqExports(database, json), new FileFormats(), Rulebook.texts(),
                clocks, ids), exportKinds());
        deliveries = new DeliveryModule(new DeliveryPorts(new JooqDeliveries(database, json, settings.siteZone()), exports.placed(),
                new FolderOutbox(settings.files().root().resolve("outbox")), settings.siteZone(), clocks, ids));
        webhooks = WebhookAssembly.module(house, settings);
        audit = new AuditModule(trail);
    }

    /** Lets commands be dropped that no capability describes files for, once it is known what their bodies look like. */
    void dropAlso(CommandBodies bodies) {
        allKinds.set(OperationFiles.beside(Offers.fileKinds(), bodies));
    }

    private List<ExportKind<?>> exportKinds() {
        return Stream.of(
                        customers.exports(),
                        coupons.module().exports(),
                        identity.exports(),
                        orders.orders().exports(),
                        orders.demand().exports(),
                        revenue.exports(),
                        incentiveBills.exports(),
                        indicators.exports(),
                        payouts.exports(),
                        invoices.exports())
                .<ExportKind<?>>flatMap(List::stream).toList();
    }

    /** The vendor's own party, in whose name things happen by themselves; empty before the first start has made it. */
    Optional<Caller> platform() {
        return identity.platform().map(id -> Caller.mainAccount(id, PartyKind.PLATFORM));
    }

    IdentityModule identity() {
        return identity;
    }

    AccessModule access() {
        return access;
    }

    CustomerModule customers() {
        return customers;
    }

    AuthorizationModule authorizations() {
        return authorizations.module();
    }

    BrowseCreation creation() {
        return AcquireAssembly.browseCreation(acquire, customerQueries, identity);
    }

    AcquireModule acquire() {
        return acquire;
    }

    BillModule bills() {
        return bills;
    }

    /** Programmes, paths, gates and dedicated people. */
    ProgrammeModule programmes() {
        return programmes;
    }

    BenefitModule benefits() {
        return benefits;
    }

    /** Business opportunities of account managers. */
    BusinessOpportunityModule businessOpportunities() {
        return businessOpportunities;
    }

    /** Incentives for opportunities. */
    OpportunityIncentiveModule opportunityIncentives() {
        return opportunityIncentives;
    }

    /** Opportunities shared both ways, and how far they are for whoever rewards by it. */
    OpportunityModule opportunities() {
        return opportunities;
    }

    CertificationModule certification() {
        return certification;
    }

    /** How far partners' business information is certified, for whoever settles by it. */
    CertificationOf certified() {
        return CertificationAssembly.standings(certification, identity);
    }

    RevenueModule revenue() {
        return revenue;
    }

    IncentiveBillModule incentiveBills() {
        return incentiveBills;
    }

    ContractModule contracts() {
        return contracts;
    }

    DiscountModule discounts() {
        return discounts;
    }

    BusinessModule business() {
        return business;
    }

    GrantModule granting() {
        return granting;
    }

    PolicyModule policies() {
        return policies;
    }

    IndicatorModule indicators() {
        return indicators;
    }

    InviteModule inviting() {
        return inviting;
    }

    LeaveModule leaving() {
        return leaving;
    }

    HierarchyAssembly hierarchy() {
        return hierarchy;
    }

    CalendarModule calendars() {
        return calendars;
    }

    /** The site's working days, for whoever counts deadlines by them. */
    WorkingDays workingDays() {
        return workingDays;
    }

    CatalogModule catalog() {
        return catalog;
    }

    CouponAssembly coupons() {
        return coupons;
    }

    AccountModule accounts() {
        return accounts;
    }

    OrderAssembly orders() {
        return orders;
    }

    ReconcileModule reconciliation() {
        return reconciliation;
    }

    InvoiceModule invoices() {
        return invoices;
    }

    PayoutModule payouts() {
        return payouts;
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

    RealNameModule realName() {
        return realName;
    }

    NoticeModule notices() {
        return notices;
    }

    ExportModule exports() {
        return exports;
    }

    WebhookModule webhooks() {
        return webhooks;
    }

    DeliveryModule deliveries() {
        return deliveries;
    }

    AuditModule audit() {
        return audit;
    }

    AuthorizationAssembly authorizing() {
        return authorizations;
    }

    ProjectModule projects() {
        return projects;
    }
}
