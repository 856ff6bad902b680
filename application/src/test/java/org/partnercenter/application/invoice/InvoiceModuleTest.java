package org.partnercenter.application.invoice;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Posting;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.invoice.Asked;
import org.partnercenter.domain.invoice.Basis;
import org.partnercenter.domain.invoice.Consumed;
import org.partnercenter.domain.invoice.Goods;
import org.partnercenter.domain.invoice.InvoiceEvent;
import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.invoice.InvoiceHint;
import org.partnercenter.domain.invoice.InvoiceMedium;
import org.partnercenter.domain.invoice.InvoiceReceiver;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.invoice.InvoiceTitle;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.invoice.InvoiceableId;
import org.partnercenter.domain.invoice.TitleKind;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.LedgerAccount;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.Transfer;
import org.partnercenter.domain.kernel.VatType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.invoice.InvoicesContract.DIGITAL;
import static org.partnercenter.application.invoice.InvoicesContract.OTHER;
import static org.partnercenter.application.invoice.InvoicesContract.PAPER;
import static org.partnercenter.application.invoice.InvoicesContract.PARTNER;
import static org.partnercenter.application.invoice.InvoicesContract.RECEIVER;
import static org.partnercenter.application.invoice.InvoicesContract.SELLER;
import static org.partnercenter.application.invoice.InvoicesContract.SIX;
import static org.partnercenter.application.invoice.InvoicesContract.TEN;
import static org.partnercenter.application.invoice.InvoicesContract.TITLE;
import static org.partnercenter.application.invoice.InvoicesContract.cny;

class InvoiceModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller D1 = Caller.mainAccount(PARTNER, PartyKind.DISTRIBUTOR);
    private static final Caller D2 = Caller.mainAccount(OTHER, PartyKind.SOLUTION_PROVIDER);
    private static final Caller S1 = Caller.mainAccount(SELLER, PartyKind.SOLUTION_PROVIDER);
    private static final Caller R1 = Caller.reseller(new PartyId("r-1"), PARTNER);
    private static final PartyId CUSTOMER = new PartyId("c-1");
    private static final PartyId REFERRED = new PartyId("c-2");
    private static final PageRequest TEN_ROWS = new PageRequest(0, 10);
    private static final InvoiceForm ELECTRONIC = new InvoiceForm(VatType.VAT_ORDINARY, InvoiceMedium.ELECTRONIC);

    private final TestHouse house = new TestHouse();
    private final InMemoryInvoices store = house.transactions.register(new InMemoryInvoices());
    private final Map<PartyId, Set<YearMonth>> unpaid = new HashMap<>();
    private final Map<TaxRate, Money> owed = new HashMap<>();
    private final InvoicePorts ports = new InvoicePorts(new InvoicePorts.Stores(store.invoiceables(), store.requests(), store.templates(), store.sellers()),
            new InvoicePorts.Questions(InvoiceModuleTest::keepers, partners -> unpaid, partners -> owed.isEmpty() ? Map.of() : Map.of(PARTNER, owed),
                    (scope, type, id) -> List.of()), (orders, now) -> orders.stream().map(this::offset).toList(),
            new InvoicePorts.Papers((title, lines) -> (title + lines).getBytes(StandardCharsets.UTF_8), Rulebook.texts(), TestHouse.HASH),
            new InvoicePorts.Times(new InvoicesContract.EveryDay(), ZoneOffset.ofHours(8), house.clocks), house.ids);
    private final InvoiceModule module = new InvoiceModule(ports);

    InvoiceModuleTest() {
        house.with(module.useCases());
        NoticeTable.fill(house.news);
        house.clocks.advance(Duration.ofDays(4));
        assertThat(template(D1, Optional.empty(), TITLE, true).isGranted()).isTrue();
    }

    private static Map<ConsumptionKeepers.Moment, Invoiceable.Keeper> keepers(Set<ConsumptionKeepers.Moment> moments) {
        return moments.stream().filter(moment -> moment.customer().equals(CUSTOMER) || moment.customer().equals(REFERRED)).collect(Collectors.toMap(
                moment -> moment, moment -> new Invoiceable.Keeper(PARTNER, moment.customer().equals(CUSTOMER) ? AssociationType.RESALE
                        : AssociationType.REFERRAL)));
    }

    private Decision<Effects> offset(OffsetOwed.Order order) {
        owed.computeIfPresent(order.rate(), (rate, balance) -> balance.minus(order.amount()));
        return Decision.granted(Effects.of(List.of(new Posting(new Transfer("OWED_INVOICE_OFFSET", LedgerAccount.of("owed-invoice", order.partner() + "/"
                + order.rate()), LedgerAccount.single("uninvoiced"), order.amount()), Viewers.none(), Map.of(), Optional.empty())), List.of()));
    }

    private Decision<TemplateStep> template(Caller caller, Optional<InvoiceTemplateId> id, InvoiceTitle title, boolean special) {
        return house.submit(InvoiceOperations.PUT_TEMPLATE, caller, new PutTemplate(id, title, special, RECEIVER));
    }

    private static Consumed told(String id, PartyId customer, String cycle, Optional<String> order, Consumed.Source source, long minor, long version) {
        var month = YearMonth.parse(cycle);
        return new Consumed(new InvoiceableId(id), new Consumed.What(customer, month, order, month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC)), source,
                new Consumed.Bill(version, cny(minor), false));
    }

    private static Consumed.Source vendor(String entity, TaxRate rate) {
        return new Consumed.Source(Goods.CLOUD_SERVICE, Optional.of(entity), Optional.empty(), false, rate);
    }

    private static Consumed.Source seller(boolean mustWithdraw) {
        return new Consumed.Source(Goods.ORDINARY_GOODS, Optional.empty(), Optional.of(SELLER), mustWithdraw, SIX);
    }

    private Decision<InvoiceableFed> feed(Consumed told) {
        return house.submit(InvoiceOperations.FEED, PLATFORM, new FeedInvoiceable(told));
    }

    private void fed(String id, String cycle, TaxRate rate, long minor) {
        assertThat(feed(told(id, CUSTOMER, cycle, Optional.empty(), vendor("TECHNOLOGIES", rate), minor, 1)).isGranted()).isTrue();
    }

    private static Wanted wanted(InvoiceForm form) {
        return new Wanted(form, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Asked amount(long minor) {
        return new Asked(Basis.BY_AMOUNT, Set.of(), Set.of(), Set.of(), Optional.of(cny(minor)), Asked.Only.ANY);
    }

    private static Asked order(String order) {
        return new Asked(Basis.BY_ORDER, Set.of(), Set.of(order), Set.of(), Optional.empty(), Asked.Only.ANY);
    }

    private static Asked cycle(String cycle) {
        return new Asked(Basis.BY_CYCLE, Set.of(YearMonth.parse(cycle)), Set.of(), Set.of(), Optional.empty(), Asked.Only.ANY);
    }

    private Decision<InvoicesRequested> request(Caller caller, Asked asked, InvoiceForm form) {
        return house.submit(InvoiceOperations.REQUESTED, caller, new RequestInvoices(asked, wanted(form)));
    }

    private Decision<InvoiceStep> result(Caller caller, InvoiceRequestId id, RecordInvoiceResult.Result result) {
        return house.submit(InvoiceOperations.RESULT, caller, new RecordInvoiceResult(id, result));
    }

    private static RecordInvoiceResult.Result issued(String no) {
        return new RecordInvoiceResult.Issued(no, Optional.empty(), Optional.of("SF-1"));
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private List<String> notices(String to) {
        return house.notices.stream().filter(entry -> entry.notice().to().value().equals(to)).map(entry -> entry.notice().kind()).toList();
    }

    @Test
    @Tag("INV-01")
    @Tag("INV-06")
    @Tag("INV-13")
    void paper_by_the_vendor_from_the_request_to_the_return_and_once_more() {
        fed("i-1", "2026-10", SIX, 30_000);
        var step = request(D1, cycle("2026-10"), PAPER).orThrow().requests().getFirst();
        assertThat(step.hint()).isEqualTo(InvoiceHint.VENDOR_REVIEWS);
        assertThat(step.dueOn()).contains(LocalDate.of(2026, 11, 28));
        assertThat(step.next()).containsExactly(InvoiceEvent.CANCEL);
        assertThat(house.ledger.balance("invoiceable/d-1/vendor:TECHNOLOGIES/6")).isZero();
        assertThat(house.ledger.balance("invoice-request/" + step.id())).isEqualTo(30_000);
        assertThat(codes(request(D1, amount(1), PAPER))).containsExactly("INVOICE_AMOUNT_EXCEEDED");

        assertThat(result(PLATFORM, step.id(), new RecordInvoiceResult.Approved()).orThrow().next()).contains(InvoiceEvent.MAIL);
        assertThat(result(PLATFORM, step.id(), issued("no-1")).orThrow().status()).isEqualTo(InvoiceStatus.AWAITING_RECEIPT);
        assertThat(house.submit(InvoiceOperations.CONFIRM, D1, new MoveInvoice(step.id())).orThrow().status()).isEqualTo(InvoiceStatus.ISSUED);
        assertThat(feed(told("i-1", CUSTOMER, "2026-10", Optional.empty(), vendor("TECHNOLOGIES", SIX), 29_999, 2)).refusals()).extracting(Refusal::code)
                .containsExactly("INVOICEABLE_INVOICED");
        assertThat(house.submit(InvoiceOperations.RETURN, D1, new ReturnInvoice(step.id(), false, Optional.of("SF-2"))).isGranted()).isTrue();
        assertThat(codes(house.submit(InvoiceOperations.CANCEL, D1, new MoveInvoice(step.id())))).containsExactly("INVOICE_REQUEST_STATE");
        assertThat(result(PLATFORM, step.id(), new RecordInvoiceResult.ReturnAccepted(Optional.empty())).orThrow().status())
                .isEqualTo(InvoiceStatus.RETURNED);
        assertThat(house.ledger.balance("invoiceable/d-1/vendor:TECHNOLOGIES/6")).isEqualTo(30_000);

        var again = house.submit(InvoiceOperations.AGAIN, D1, new AskAgain(step.id(), wanted(ELECTRONIC))).orThrow().requests().getFirst();
        assertThat(again.what().replaces()).contains(step.id());
        assertThat(codes(house.submit(InvoiceOperations.AGAIN, D1, new AskAgain(step.id(), wanted(ELECTRONIC))))).containsExactly("INVOICE_AMOUNT_TAKEN");
        assertThat(notices("d-1")).contains("INVOICE_MAILED", "INVOICE_RETURNED");
    }

    @Test
    @Tag("INV-07")
    @Tag("INV-10")
    void a_special_invoice_for_an_individual_title_is_refused() {
        fed("i-1", "2026-10", SIX, 30_000);
        var own = module.browse().templates(D1).orThrow().getFirst();
        var person = new InvoiceTitle(TitleKind.INDIVIDUAL, "李四", InvoiceTitle.Company.NONE);
        assertThat(template(D1, Optional.of(own.id()), person, false).isGranted()).isTrue();
        assertThat(codes(request(D1, cycle("2026-10"), new InvoiceForm(VatType.VAT_SPECIAL, InvoiceMedium.PAPER)))).containsExactly("INVOICE_TITLE_NOT_ENTERPRISE");
        assertThat(codes(template(D1, Optional.empty(), TITLE, false))).containsExactly("INVOICE_TEMPLATE_EXISTS");
        assertThat(codes(request(D2, cycle("2026-10"), PAPER))).containsExactly("INVOICE_NOTHING_INVOICEABLE", "INVOICE_TEMPLATE_MISSING");

        var old = new BringTemplate(PARTNER, TITLE, true, RECEIVER, LocalDate.of(2019, 5, 1));
        var brought = house.submit(InvoiceOperations.BRING_TEMPLATE, PLATFORM, old).orThrow();
        assertThat(codes(request(D1, cycle("2026-10"), PAPER))).as("which of them").containsExactly("CBC.0100");
        assertThat(house.submit(InvoiceOperations.REMOVE_TEMPLATE, D1, new RemoveTemplate(own.id())).isGranted()).isTrue();
        assertThat(codes(house.submit(InvoiceOperations.REMOVE_TEMPLATE, D2, new RemoveTemplate(brought.id())))).containsExactly("INVOICE_TEMPLATE_NOT_FOUND");
        assertThat(request(D1, cycle("2026-10"), PAPER).isGranted()).isTrue();
        assertThat(house.submit(InvoiceOperations.REVEAL_TEMPLATE, D1, new RevealTemplate(brought.id())).orThrow().title()).isEqualTo(TITLE);
    }

    @Test
    @Tag("INV-04")
    @Tag("INV-08")
    @Tag("INV-11")
    void mixed_rates_and_entities_are_split_and_each_issuer_says_no_for_itself() {
        fed("i-1", "2026-10", SIX, 100);
        fed("i-2", "2026-10", TEN, 200);
        assertThat(feed(told("i-3", CUSTOMER, "2026-10", Optional.empty(), vendor(InvoiceForm.CLOUD_COMPUTING, SIX), 400, 1)).isGranted()).isTrue();
        assertThat(codes(request(D1, cycle("2026-10"), PAPER))).containsExactly("INVOICE_FORM_NOT_OF_SIGNING_ENTITY");
        var only = new Asked(Basis.BY_CYCLE, Set.of(YearMonth.of(2026, 10)), Set.of(), Set.of(), Optional.empty(), new Asked.Only(Optional.of("TECHNOLOGIES"),
                Optional.empty(), Optional.empty()));
        assertThat(request(D1, only, PAPER).orThrow().requests()).extracting(each -> each.rate() + ":" + each.amount().minor())
                .containsExactly("6:100", "10:200");
        assertThat(request(D1, cycle("2026-10"), DIGITAL).orThrow().requests()).extracting(each -> each.amount().minor()).containsExactly(400L);
    }

    @Test
    @Tag("INV-09")
    @Tag("INV-12")
    @Tag("INV-17")
    void sellers_answer_what_is_asked_of_them() {
        assertThat(feed(told("i-1", CUSTOMER, "2026-11", Optional.of("o-1"), seller(true), 5_000, 1)).isGranted()).isTrue();
        assertThat(codes(request(D1, order("o-1"), ELECTRONIC))).containsExactly("INVOICE_FORM_NOT_OF_SELLER");
        assertThat(codes(house.submit(InvoiceOperations.SELLER_FORMS, D2, new SetSellerForms(SELLER, Set.of(ELECTRONIC))))).containsExactly("PARTY_NOT_FOUND");
        assertThat(house.submit(InvoiceOperations.SELLER_FORMS, S1, new SetSellerForms(SELLER, Set.of(ELECTRONIC))).isGranted()).isTrue();
        var step = request(D1, order("o-1"), ELECTRONIC).orThrow().requests().getFirst();
        assertThat(step.next()).containsExactly(InvoiceEvent.ASK_WITHDRAWAL);
        assertThat(codes(result(D2, step.id(), new RecordInvoiceResult.Approved()))).containsExactly("INVOICE_REQUEST_NOT_FOUND");
        assertThat(house.submit(InvoiceOperations.CANCEL, D1, new MoveInvoice(step.id())).orThrow().hint()).isEqualTo(InvoiceHint.SELLER_IS_TO_WITHDRAW);
        assertThat(result(S1, step.id(), new RecordInvoiceResult.Rejected("as asked")).orThrow().status()).isEqualTo(InvoiceStatus.CANCELLED);
        assertThat(notices("s-1")).containsExactly("INVOICE_ASKED_OF_SELLER", "INVOICE_WITHDRAWAL_ASKED");

        var second = house.submit(InvoiceOperations.AGAIN, D1, new AskAgain(step.id(), wanted(ELECTRONIC))).orThrow().requests().getFirst();
        assertThat(result(S1, second.id(), new RecordInvoiceResult.Rejected("which?")).orThrow().status()).isEqualTo(InvoiceStatus.DRAFT);
        assertThat(house.ledger.balance("invoiceable/d-1/seller:s-1/6")).isEqualTo(5_000);
        assertThat(house.submit(InvoiceOperations.EDIT, D1, new EditInvoice(second.id(), wanted(ELECTRONIC))).orThrow().status())
                .isEqualTo(InvoiceStatus.PENDING_REVIEW);
        assertThat(house.submit(InvoiceOperations.DELETE, D1, new MoveInvoice(step.id())).orThrow().status()).isEqualTo(InvoiceStatus.DELETED);
        var asSeller = new InvoiceFilter(Optional.empty(), Optional.empty(), Optional.empty(), true);
        assertThat(module.browse().requests(S1, asSeller, TEN_ROWS).orThrow().items()).extracting(InvoiceRequest::id).containsExactly(second.id());
        assertThat(module.browse().request(S1, second.id(), true).isGranted()).isTrue();
        assertThat(codes(module.browse().request(S1, second.id(), false))).containsExactly("INVOICE_REQUEST_NOT_FOUND");
        assertThat(codes(module.browse().request(D2, second.id(), true))).containsExactly("INVOICE_REQUEST_NOT_FOUND");
        assertThat(module.browse().sellerForms(D1, SELLER).orThrow().forms()).containsExactly(ELECTRONIC);
    }

    @Test
    @Tag("INV-02")
    @Tag("INV-15")
    void arrears_block_and_referral_customers_are_none_of_it() {
        assertThat(codes(feed(told("i-1", REFERRED, "2026-10", Optional.empty(), vendor("TECHNOLOGIES", SIX), 1, 1)))).containsExactly("INVOICEABLE_REFERRAL");
        assertThat(codes(feed(told("i-1", OTHER, "2026-10", Optional.empty(), vendor("TECHNOLOGIES", SIX), 1, 1)))).containsExactly("INVOICEABLE_NO_PARTNER");
        fed("i-1", "2026-10", SIX, 100);
        unpaid.put(PARTNER, Set.of(YearMonth.of(2026, 10)));
        assertThat(codes(request(D1, cycle("2026-10"), PAPER))).containsExactly("INVOICE_CYCLE_IN_ARREARS");
        assertThat(module.browse().overview(D1).orThrow().unpaid()).containsExactly(YearMonth.of(2026, 10));
        assertThat(codes(request(R1, cycle("2026-10"), PAPER))).containsExactly("CBC.0155");
        assertThat(module.browse().invoiceables(D1, InvoiceableFilter.ALL, TEN_ROWS).orThrow().total()).isOne();
    }

    @Test
    @Tag("INV-11")
    void owed_invoices_are_made_up_for_by_consumption() {
        fed("i-1", "2026-10", SIX, 100);
        owed.put(SIX, cny(70));
        assertThat(codes(request(D1, amount(10), PAPER))).containsExactly("INVOICE_OWED_FIRST");
        assertThat(codes(house.submit(InvoiceOperations.OFFSET, D1, new OffsetByConsumption(TEN)))).containsExactly("INVOICE_NOTHING_TO_OFFSET");
        assertThat(house.submit(InvoiceOperations.OFFSET, D1, new OffsetByConsumption(SIX)).orThrow()).isEqualTo(new OwedMadeUp(PARTNER, SIX, cny(70), cny(0)));
        assertThat(house.ledger.balance("invoiceable/d-1/vendor:TECHNOLOGIES/6")).isEqualTo(30);
        assertThat(request(D1, amount(30), PAPER).isGranted()).isTrue();
    }

    @Test
    @Tag("INV-17")
    void what_nobody_confirms_is_confirmed_after_ninety_days() {
        fed("i-1", "2026-10", SIX, 100);
        var id = request(D1, cycle("2026-10"), PAPER).orThrow().requests().getFirst().id();
        result(PLATFORM, id, new RecordInvoiceResult.Approved()).orThrow();
        result(PLATFORM, id, issued("no-1")).orThrow();
        var chore = module.chores(house.gateway(), () -> Optional.of(PLATFORM)).getFirst();
        house.clocks.advance(Duration.ofDays(90));
        chore.doPortion();
        assertThat(module.browse().request(D1, id, false).orThrow().status()).isEqualTo(InvoiceStatus.AWAITING_RECEIPT);
        house.clocks.advance(Duration.ofDays(1));
        chore.doPortion();
        assertThat(module.browse().request(D1, id, false).orThrow().status()).isEqualTo(InvoiceStatus.ISSUED);
        assertThat(notices("d-1")).endsWith("INVOICE_ISSUED");
    }

    @Test
    @Tag("INV-14")
    void a_document_is_read_by_a_link_that_expires() {
        assertThat(feed(told("i-1", CUSTOMER, "2026-10", Optional.empty(), vendor(InvoiceForm.CLOUD_COMPUTING, SIX), 10_600, 1)).isGranted()).isTrue();
        var id = request(D1, cycle("2026-10"), DIGITAL).orThrow().requests().getFirst().id();
        assertThat(codes(house.submit(InvoiceOperations.LINK, D1, new MakeInvoiceLink(id)))).containsExactly("INVOICE_REQUEST_STATE");
        result(PLATFORM, id, new RecordInvoiceResult.Approved()).orThrow();
        result(PLATFORM, id, issued("no-1")).orThrow();
        assertThat(codes(house.submit(InvoiceOperations.LINK, D2, new MakeInvoiceLink(id)))).containsExactly("INVOICE_REQUEST_NOT_FOUND");
        var link = house.submit(InvoiceOperations.LINK, D1, new MakeInvoiceLink(id)).orThrow();
        assertThat(new String(module.browse().document(link, Language.ZH_CN).orElseThrow(), StandardCharsets.UTF_8)).contains("no-1", "伙伴公司", "106.00", "6.00");
        assertThat(module.browse().document(new InvoiceLink(id, link.until().plusSeconds(60), link.signature()), Language.ZH_CN)).isEmpty();
        house.clocks.advanceReal(Duration.ofMinutes(31));
        assertThat(module.browse().document(link, Language.ZH_CN)).isEmpty();
        assertThat(house.submit(InvoiceOperations.REVEAL, D1, new RevealInvoice(id)).orThrow().receiver()).isEqualTo(RECEIVER);
        assertThat(codes(house.submit(InvoiceOperations.REVEAL, S1, new RevealInvoice(id)))).containsExactly("INVOICE_REQUEST_NOT_FOUND");

        house.submit(InvoiceOperations.RETURN, D1, new ReturnInvoice(id, true, Optional.empty())).orThrow();
        assertThat(codes(result(PLATFORM, id, new RecordInvoiceResult.ReturnAccepted(Optional.of("c-1"))))).containsExactly("INVOICE_RED_LETTER_AWAITED");
        result(PLATFORM, id, new RecordInvoiceResult.RedLetterSent("red-1")).orThrow();
        assertThat(notices("d-1")).endsWith("INVOICE_RED_LETTER_SENT");
        house.submit(InvoiceOperations.CONFIRM_RED_LETTER, D1, new MoveInvoice(id)).orThrow();
        assertThat(result(PLATFORM, id, new RecordInvoiceResult.ReturnAccepted(Optional.of("c-1"))).orThrow().status()).isEqualTo(InvoiceStatus.RETURNED);
    }

    @Test
    void requests_are_exported_with_what_became_of_them_and_without_whom_they_name() {
        fed("i-1", "2026-10", SIX, 1_000);
        request(D1, amount(1_000), ELECTRONIC).orThrow();
        var kind = module.exports().getFirst();
        assertThat(kind.columns()).extracting(column -> column.name()).contains("invoice_no", "due_on").doesNotContain("title", "receiver");
        assertThat(kind.open(D1, Map.of("status", "PENDING_REVIEW"), house.clocks.business()).orThrow().read(TEN_ROWS).items()).hasSize(1);
        assertThat(kind.open(D1, Map.of("status", "RETURNED"), house.clocks.business()).orThrow().read(TEN_ROWS).items()).isEmpty();
        assertThat(kind.open(D2, Map.of(), house.clocks.business()).orThrow().read(TEN_ROWS).items()).isEmpty();
        assertThat(kind.open(D1, Map.of("status", "?"), house.clocks.business()).isGranted()).isFalse();
    }

    /** Requests, cancellations, returns, reissues and corrections in any order: no amount is ever on two invoices, and the ledger says the same. */
    @ParameterizedTest
    @Tag("INV-14")
    @Tag("INV-17")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_amount_is_ever_invoiced_twice(long seed) {
        var random = new Random(seed);
        house.submit(InvoiceOperations.SELLER_FORMS, PLATFORM, new SetSellerForms(SELLER, Set.of(PAPER, ELECTRONIC))).orThrow();
        int granted = 0;
        for (int i = 0; i < 200; i++) {
            granted += anything(random, i) ? 1 : 0;
            conserved();
        }
        assertThat(granted).as("most of it is something").isGreaterThan(40);
        assertThat(store.requests().list(InvoicesContract.ALL, InvoiceFilter.ALL, new PageRequest(0, 1_000)).items()).as("digital ones too")
                .anyMatch(each -> each.wish().form().equals(DIGITAL));
    }

    private boolean anything(Random random, int step) {
        var all = store.requests().list(InvoicesContract.ALL, InvoiceFilter.ALL, new PageRequest(0, 1_000)).items();
        var any = all.isEmpty() ? new InvoiceRequestId("none") : all.get(random.nextInt(all.size())).id();
        var form = List.of(PAPER, ELECTRONIC, DIGITAL).get(random.nextInt(3));
        var rate = random.nextBoolean() ? SIX : TEN;
        var no = random.nextInt(6);
        return switch (random.nextInt(20)) {
            case 0, 1 -> feed(told("v-" + no + rate, CUSTOMER, "2026-0" + (4 + no), Optional.empty(), vendor("TECHNOLOGIES", rate), random.nextInt(300), step + 1))
                    .isGranted();
            case 2 -> feed(told("s-" + no, CUSTOMER, "2026-10", Optional.of("o-" + no), seller(no % 2 == 0), random.nextInt(300), step + 1)).isGranted();
            case 3, 4 -> request(D1, amount(1 + random.nextInt(200)), form).isGranted();
            case 5 -> request(D1, cycle("2026-0" + (4 + no)), form).isGranted();
            case 6 -> request(D1, order("o-" + no), form).isGranted();
            case 7 -> house.submitAll(InvoiceOperations.REQUESTED, D1, List.of(new RequestInvoices(amount(1 + random.nextInt(100)), wanted(form)),
                    new RequestInvoices(amount(1 + random.nextInt(100)), wanted(form)))).stream().anyMatch(Decision::isGranted);
            case 8 -> house.submit(InvoiceOperations.CANCEL, D1, new MoveInvoice(any)).isGranted();
            case 9 -> house.submit(InvoiceOperations.AGAIN, D1, new AskAgain(any, wanted(form))).isGranted();
            case 10 -> house.submit(InvoiceOperations.EDIT, D1, new EditInvoice(any, wanted(form))).isGranted();
            case 11 -> house.submit(InvoiceOperations.RETURN, D1, new ReturnInvoice(any, random.nextBoolean(), Optional.empty())).isGranted();
            case 12 -> house.submitAll(InvoiceOperations.RESULT, PLATFORM, List.of(new RecordInvoiceResult(any, new RecordInvoiceResult.Approved()),
                    new RecordInvoiceResult(any, issued("no-" + step)))).stream().anyMatch(Decision::isGranted);
            case 13 -> result(PLATFORM, any, new RecordInvoiceResult.Rejected("no")).isGranted();
            case 14 -> house.submitAll(InvoiceOperations.RESULT, PLATFORM, List.of(new RecordInvoiceResult(any, new RecordInvoiceResult.ReturnAccepted(
                    Optional.empty())), new RecordInvoiceResult(any, new RecordInvoiceResult.CancelAccepted()))).stream().anyMatch(Decision::isGranted);
            case 15 -> feed(told("c-" + no, CUSTOMER, "2026-0" + (4 + no), Optional.empty(), vendor("CLOUD_COMPUTING", SIX), random.nextInt(300), step + 1))
                    .isGranted();
            case 16 -> result(PLATFORM, any, new RecordInvoiceResult.RedLetterSent("f-" + step)).isGranted();
            case 17 -> house.submit(InvoiceOperations.CONFIRM_RED_LETTER, D1, new MoveInvoice(any)).isGranted();
            case 18 -> house.submitAll(InvoiceOperations.RESULT, PLATFORM, List.of(new RecordInvoiceResult(any, new RecordInvoiceResult.ReturnAccepted(
                    Optional.of("r-" + step))), new RecordInvoiceResult(any, new RecordInvoiceResult.ReturnRefused("no")),
                    new RecordInvoiceResult(any, new RecordInvoiceResult.CancelRefused("no")))).stream().anyMatch(Decision::isGranted);
            default -> {
                owed.put(rate, cny(random.nextInt(50)));
                boolean made = house.submit(InvoiceOperations.OFFSET, D1, new OffsetByConsumption(rate)).isGranted();
                owed.clear();
                yield made | house.submit(InvoiceOperations.CONFIRM, D1, new MoveInvoice(any)).isGranted();
            }
        };
    }

    private void conserved() {
        var items = store.invoiceables().list(InvoicesContract.ALL, InvoiceableFilter.ALL, new PageRequest(0, 1_000)).items();
        var taking = new ArrayList<>(store.requests().list(InvoicesContract.ALL, InvoiceFilter.ALL, new PageRequest(0, 1_000)).items());
        taking.removeIf(each -> !each.status().isTaking());
        var pieces = store.requests().pieces(taking.stream().map(InvoiceRequest::id).collect(Collectors.toSet()));
        var offset = house.ledger.balance("invoice-offset/d-1/6") + house.ledger.balance("invoice-offset/d-1/10");
        long invoiced = 0;
        for (var item : items) {
            long taken = pieces.values().stream().flatMap(List::stream).filter(piece -> piece.of().equals(item.id())).mapToLong(piece -> piece.amount().minor()).sum();
            assertThat(taken + item.open().minor()).isLessThanOrEqualTo(item.told().bill().amount().minor());
            invoiced += taken;
        }
        long amounts = items.stream().mapToLong(each -> each.told().bill().amount().minor()).sum();
        long open = items.stream().mapToLong(each -> each.open().minor()).sum();
        assertThat(amounts).isEqualTo(invoiced + open + offset);
        store.invoiceables().balances(PARTNER).forEach(balance -> assertThat(house.ledger.balance(balance.pool().account().name()))
                .isEqualTo(balance.open().minor()));
        taking.forEach(each -> assertThat(house.ledger.balance(each.account().name())).isEqualTo(each.amount().minor()));
        assertThat(taking.stream().mapToLong(each -> each.amount().minor()).sum()).isEqualTo(invoiced);
    }

    @Test
    @Tag("INV-01")
    void a_receiver_in_place_of_the_templates_is_kept_with_the_request() {
        fed("i-1", "2026-10", SIX, 100);
        var to = new InvoiceReceiver(Optional.of("A"), Optional.of("B"), Optional.of("C"), Optional.empty());
        var made = house.submit(InvoiceOperations.REQUESTED, D1, new RequestInvoices(amount(100), new Wanted(PAPER, Optional.empty(), Optional.of(to),
                Optional.of("soon")))).orThrow().requests().getFirst();
        assertThat(module.browse().request(D1, made.id(), false).orThrow().wish().receiver()).isEqualTo(to);
        assertThat(module.browse().possibilities(D1, module.browse().request(D1, made.id(), false).orThrow())).isNotEmpty();
    }
}
