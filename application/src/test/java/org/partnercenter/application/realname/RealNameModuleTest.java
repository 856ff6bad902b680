package org.partnercenter.application.realname;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.application.kernel.Answer;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.realname.attachment.AttachmentOperations;
import org.partnercenter.application.realname.attachment.ObjectStore;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.ApplicationKind;
import org.partnercenter.domain.realname.ApplicationStatus;
import org.partnercenter.domain.realname.Claim;
import org.partnercenter.domain.realname.DocumentType;
import org.partnercenter.domain.realname.FileType;
import org.partnercenter.domain.realname.Personal;
import org.partnercenter.domain.realname.RealNameState;
import org.partnercenter.domain.realname.Verdict;
import org.partnercenter.domain.realname.VerifiedStatus;
import org.partnercenter.domain.realname.VerifiedType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.realname.RealNameSamples.CARD;
import static org.partnercenter.application.realname.RealNameSamples.ENTERPRISE;
import static org.partnercenter.application.realname.RealNameSamples.RESIDENT;

class RealNameModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller PARTNER = Caller.mainAccount(new PartyId("partner"), PartyKind.DISTRIBUTOR);
    private static final PartyId CUSTOMER = new PartyId("c-1");
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3, 4, 5, 6};
    private static final List<String> ONE = List.of("a.jpg");
    private static final List<String> THREE = List.of("a.jpg", "b.jpg", "c.jpg");

    private final TestHouse house = new TestHouse();
    private final InMemoryRealNames store = house.transactions.register(new InMemoryRealNames());
    private final Map<String, byte[]> objects = new HashMap<>();
    private final Map<PartyId, PartyId> partners = new HashMap<>();
    private final FakeStandings standings = new FakeStandings();
    private final FakeCodes codes = new FakeCodes();
    private boolean review = true;
    private boolean open = true;
    private RealNameModule module;

    private static final class FakeStandings implements Standings {
        private final Map<PartyId, Standing> recorded = new HashMap<>();
        private final Map<PartyId, String> names = new HashMap<>();

        @Override
        public Map<PartyId, Standing> of(Set<PartyId> customers, Instant now) {
            var found = new HashMap<>(recorded);
            found.keySet().retainAll(customers);
            return found;
        }

        @Override
        public void record(List<Change> changes, Instant now) {
            changes.forEach(change -> {
                recorded.put(change.customer(), new Standing(change.status(), change.type().or(() ->
                        Optional.ofNullable(recorded.get(change.customer())).flatMap(Standing::type))));
                change.name().ifPresent(name -> names.put(change.customer(), name.plain()));
            });
        }
    }

    private static final class FakeCodes implements PhoneCodes {
        private Optional<Fault> fault = Optional.empty();
        private final List<String> used = new ArrayList<>();

        @Override
        public Optional<Fault> look(Claimed claimed) {
            return fault;
        }

        @Override
        public Optional<Fault> use(Claimed claimed) {
            used.add(claimed.phone().address() + " " + claimed.customer());
            return fault;
        }
    }

    private final class Buckets implements ObjectStore {
        @Override
        public boolean prepare(String bucket) {
            return isReachable(bucket);
        }

        @Override
        public boolean isReachable(String bucket) {
            return !bucket.startsWith("away");
        }

        @Override
        public Optional<Opened> open(String bucket, String path) {
            return Optional.ofNullable(objects.get(bucket + "/" + path)).map(content ->
                    new Opened(content.length, new ByteArrayInputStream(content)));
        }

        @Override
        public void put(String bucket, String path, InputStream content, long size) throws IOException {
            objects.put(bucket + "/" + path, content.readAllBytes());
        }

        @Override
        public void remove(String bucket, String path) {
            objects.remove(bucket + "/" + path);
        }
    }

    @BeforeEach
    void furnish() {
        partners.put(CUSTOMER, PARTNER.party());
        partners.put(new PartyId("c-2"), PARTNER.party());
        partners.put(new PartyId("c-3"), new PartyId("other"));
        THREE.forEach(path -> objects.put("bucket-1/" + path, JPEG));
        var intake = new RealNamePorts.Intake() {
            @Override
            public boolean isOpen() {
                return open;
            }

            @Override
            public void set(boolean now) {
                open = now;
            }
        };
        module = new RealNameModule(new RealNamePorts(store, store, new Buckets(), intake, standings, ids -> {
            var found = new HashMap<>(partners);
            found.keySet().retainAll(ids);
            return found;
        }, codes, claim -> review, new RealNamePorts.Limits(3, 2, ZoneId.of("Asia/Shanghai")), house.transactions, house.clocks, house.ids));
        house.with(module.useCases());
        switchOn(PARTNER, "bucket-1");
    }

    private void switchOn(Caller partner, String bucket) {
        assertThat(house.submit(AttachmentOperations.SWITCH_UPLOAD, partner,
                module.attachments().browse().prepared(partner, true, Optional.of(bucket))).isGranted()).isTrue();
    }

    private Decision<Applied> apply(PartyId customer, Claim claim, List<String> paths) {
        var operation = switch (claim.kind()) {
            case INDIVIDUAL -> RealNameOperations.APPLY_INDIVIDUAL;
            case ENTERPRISE -> RealNameOperations.APPLY_ENTERPRISE;
            case CHANGE -> RealNameOperations.CHANGE_ENTERPRISE;
        };
        return house.submit(operation, PARTNER, prepared(customer, claim, paths));
    }

    private Apply prepared(PartyId customer, Claim claim, List<String> paths) {
        return module.preparation().of(PARTNER, customer, claim, paths, claim instanceof Claim.ByCard ? Optional.of(Secret.of("123456"))
                : Optional.empty());
    }

    private Decision<Reviewed> decide(ApplicationId application, Verdict verdict, String opinion) {
        return house.submit(RealNameOperations.REVIEW, PLATFORM, new Review(Optional.of(application), Optional.empty(), verdict,
                Optional.ofNullable(opinion)));
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("RNA-10")
    @Tag("RNA-12")
    void what_was_applied_for_waits_is_approved_and_names_the_customer() {
        var applied = apply(CUSTOMER, ENTERPRISE, ONE).orThrow();

        assertThat(applied.review()).isTrue();
        assertThat(standings.recorded.get(CUSTOMER).status()).isEqualTo(VerifiedStatus.IN_REVIEW);
        assertThat(standings.names).isEmpty();
        var reviewed = decide(applied.application(), Verdict.APPROVE, null).orThrow();
        assertThat(reviewed.standing()).isEqualTo(RealNameState.ENTERPRISE);
        assertThat(standings.recorded.get(CUSTOMER)).isEqualTo(new Standings.Standing(VerifiedStatus.VERIFIED,
                Optional.of(VerifiedType.ENTERPRISE)));
        assertThat(standings.names).containsEntry(CUSTOMER, "示例公司");
        assertThat(reasons(decide(applied.application(), Verdict.REFUSE, "too late"))).containsExactly("REAL_NAME_APPLICATION_DECIDED");
        assertThat(reasons(apply(CUSTOMER, ENTERPRISE, ONE))).containsExactly("REAL_NAME_VERIFIED");
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).endsWith("org.partnercenter.real-name.applied",
                "org.partnercenter.real-name.passed");
        assertThat(house.outbox.entries().toString() + house.audit.entries()).doesNotContain("示例", "9135", "a.jpg");
    }

    @Test
    @Tag("RNA-10")
    void without_review_it_is_done_at_once() {
        review = false;

        assertThat(apply(CUSTOMER, ENTERPRISE, ONE).orThrow().review()).isFalse();
        assertThat(standings.recorded.get(CUSTOMER).status()).isEqualTo(VerifiedStatus.VERIFIED);
        assertThat(module.browse().result(PARTNER, CUSTOMER).orThrow().orElseThrow().status()).isEqualTo(ApplicationStatus.PASSED);
    }

    @Test
    @Tag("RNA-11")
    void the_result_is_told_to_the_customers_partner() {
        assertThat(module.browse().result(PARTNER, CUSTOMER).orThrow()).isEmpty();
        var id = apply(CUSTOMER, ENTERPRISE, ONE).orThrow().application();
        assertThat(module.browse().result(PARTNER, CUSTOMER).orThrow().orElseThrow().status()).isEqualTo(ApplicationStatus.IN_REVIEW);

        assertThat(reasons(decide(id, Verdict.REFUSE, null))).containsExactly("REAL_NAME_OPINION_MISSING");
        decide(id, Verdict.REFUSE, "模糊");

        var refused = module.browse().result(PARTNER, CUSTOMER).orThrow().orElseThrow();
        assertThat(refused.outcome().orElseThrow().opinion()).contains("模糊");
        assertThat(standings.recorded.get(CUSTOMER).status()).isEqualTo(VerifiedStatus.REFUSED);
        assertThat(reasons(module.browse().result(PARTNER, new PartyId("c-3")))).containsExactly("REAL_NAME_CUSTOMER_FOREIGN");
        assertThat(house.audit.entries().toString()).doesNotContain("模糊");
    }

    @Test
    @Tag("RNA-05")
    void a_change_leaves_the_individual_until_it_is_approved() {
        standings.recorded.put(CUSTOMER, new Standings.Standing(VerifiedStatus.VERIFIED, Optional.of(VerifiedType.INDIVIDUAL)));
        var id = apply(CUSTOMER, RealNameSamples.CHANGE, THREE).orThrow().application();
        var individual = new Standings.Standing(VerifiedStatus.VERIFIED, Optional.of(VerifiedType.INDIVIDUAL));

        assertThat(standings.recorded.get(CUSTOMER)).isEqualTo(individual);
        assertThat(reasons(apply(CUSTOMER, RealNameSamples.CHANGE, THREE))).containsExactly("REAL_NAME_IN_REVIEW");
        decide(id, Verdict.REFUSE, "no");
        assertThat(standings.recorded.get(CUSTOMER)).isEqualTo(individual);
        assertThat(standings.names).isEmpty();
        var again = apply(CUSTOMER, RealNameSamples.CHANGE, THREE).orThrow().application();
        decide(again, Verdict.APPROVE, null);
        assertThat(standings.recorded.get(CUSTOMER).type()).contains(VerifiedType.ENTERPRISE);
        assertThat(standings.names).containsEntry(CUSTOMER, "另一公司");
        assertThat(reasons(apply(new PartyId("c-2"), RealNameSamples.CHANGE, THREE))).containsExactly("NOT_AN_INDIVIDUAL");
    }

    @Test
    @Tag("RNA-08")
    void three_a_day_in_the_sites_zone() {
        for (int i = 0; i < 3; i++) {
            decide(apply(CUSTOMER, ENTERPRISE, ONE).orThrow().application(), Verdict.REFUSE, "no");
        }
        assertThat(reasons(apply(CUSTOMER, ENTERPRISE, ONE))).containsExactly("REAL_NAME_ATTEMPTS_USED");
        house.clocks.advance(Duration.ofHours(12));
        assertThat(apply(CUSTOMER, ENTERPRISE, ONE).isGranted()).isTrue();
    }

    @Test
    @Tag("RNA-09")
    void one_number_verifies_a_few_customers_even_in_one_batch() {
        partners.put(new PartyId("c-4"), PARTNER.party());
        var commands = List.of("c-1", "c-2", "c-4").stream().map(id -> new Submission<>(PARTNER, Optional.empty(),
                prepared(new PartyId(id), ENTERPRISE, ONE), TestHouse.ORIGIN)).toList();

        var answers = house.gateway().submit(RealNameOperations.APPLY_ENTERPRISE, commands).stream().map(Answer::decision).toList();

        assertThat(answers).extracting(Decision::isGranted).containsExactly(true, true, false);
        assertThat(reasons(answers.get(2))).containsExactly("ORGANIZATION_USED");
    }

    @Test
    @Tag("RNA-06")
    @Tag("RNA-02")
    void a_foreign_customer_and_a_bucket_that_is_away_are_told_at_once() {
        var other = Caller.mainAccount(new PartyId("other-2"), PartyKind.SOLUTION_PROVIDER);

        var decision = house.submit(RealNameOperations.APPLY_ENTERPRISE, other,
                module.preparation().of(other, CUSTOMER, ENTERPRISE, ONE, Optional.empty()));
        assertThat(reasons(decision)).containsExactly("UPLOAD_OFF", "REAL_NAME_CUSTOMER_FOREIGN");
        house.submit(AttachmentOperations.SWITCH_UPLOAD, PARTNER, module.attachments().browse().prepared(PARTNER, false, Optional.empty()));
        assertThat(reasons(apply(CUSTOMER, ENTERPRISE, ONE))).containsExactly("UPLOAD_OFF");
        assertThat(reasons(house.submit(AttachmentOperations.SWITCH_UPLOAD, PARTNER,
                module.attachments().browse().prepared(PARTNER, true, Optional.of("away-1"))))).containsExactly("BUCKET_UNREACHABLE");
    }

    @Test
    @Tag("RNA-07")
    void what_stands_in_the_way_can_be_asked_first() {
        assertThat(module.browse().eligibility(PARTNER, CUSTOMER, ApplicationKind.ENTERPRISE).orThrow()).isEmpty();
        assertThat(module.browse().eligibility(PARTNER, CUSTOMER, ApplicationKind.CHANGE).orThrow()).extracting(Refusal::reason)
                .containsExactly("NOT_AN_INDIVIDUAL");
        apply(CUSTOMER, ENTERPRISE, ONE);
        open = false;
        assertThat(module.browse().eligibility(PARTNER, CUSTOMER, ApplicationKind.INDIVIDUAL).orThrow()).extracting(Refusal::reason)
                .containsExactly("REAL_NAME_IN_REVIEW", "REVIEW_CLOSED");
        assertThat(module.browse().eligibility(PARTNER, new PartyId("c-3"), ApplicationKind.ENTERPRISE).orThrow()).extracting(Refusal::reason)
                .containsExactly("REAL_NAME_CUSTOMER_FOREIGN", "REVIEW_CLOSED");
        assertThat(module.browse().eligibility(PLATFORM, CUSTOMER, ApplicationKind.ENTERPRISE).isGranted()).isFalse();
    }

    @Test
    @Tag("RNA-13")
    void a_bucket_belongs_to_one_partner() {
        var other = Caller.mainAccount(new PartyId("other"), PartyKind.SOLUTION_PROVIDER);
        var browse = module.attachments().browse();

        assertThat(reasons(house.submit(AttachmentOperations.SWITCH_UPLOAD, other, browse.prepared(other, true, Optional.of("bucket-1")))))
                .containsExactly("BUCKET_SHARED");
        assertThat(reasons(house.submit(AttachmentOperations.SWITCH_UPLOAD, PARTNER, browse.prepared(PARTNER, true, Optional.of("bucket-2")))))
                .containsExactly("UPLOAD_STILL_ON");
        assertThat(browse.setting(PARTNER).orThrow().bucket()).contains("bucket-1");
    }

    @Test
    @Tag("RNA-04")
    void files_are_looked_into_and_uploads_are_checked_before_they_are_stored() {
        objects.put("bucket-1/a.jpg", "<svg/>".getBytes());
        assertThat(reasons(apply(CUSTOMER, ENTERPRISE, ONE))).containsExactly("ATTACHMENT_FORMAT");
        objects.put("bucket-1/a.jpg", new byte[(10 << 20) + 1]);
        assertThat(reasons(apply(CUSTOMER, ENTERPRISE, ONE))).containsExactly("ATTACHMENT_TOO_LARGE");

        var uploads = module.attachments().uploads();
        assertThat(house.submit(AttachmentOperations.STORE, PARTNER, uploads.prepared(PARTNER, "new/x.jpg", JPEG, true)).orThrow().type())
                .isEqualTo(FileType.JPEG);
        assertThat(objects).containsKey("bucket-1/new/x.jpg");
        assertThat(reasons(house.submit(AttachmentOperations.STORE, PARTNER, uploads.prepared(PARTNER, "y.png", JPEG, true))))
                .containsExactly("ATTACHMENT_FORMAT");
        assertThat(house.ask(AttachmentOperations.STORE, PARTNER, uploads.prepared(PARTNER, "z.jpg", JPEG, false)).isGranted()).isTrue();
        assertThat(objects).doesNotContainKeys("bucket-1/y.png", "bucket-1/z.jpg");
    }

    @ParameterizedTest
    @EnumSource(PhoneCodes.Fault.class)
    @Tag("RNA-09")
    @Tag("COM-26")
    void a_bank_card_needs_the_code_of_its_phone(PhoneCodes.Fault fault) {
        codes.fault = Optional.of(fault);
        assertThat(reasons(apply(CUSTOMER, CARD, ONE))).singleElement().isEqualTo(switch (fault) {
            case WRONG -> "CARD_CODE_WRONG";
            case SPENT -> "CARD_CODE_SPENT";
            case EXPIRED -> "CARD_CODE_EXPIRED";
        });
        assertThat(codes.used).isEmpty();
        codes.fault = Optional.empty();
        assertThat(apply(CUSTOMER, CARD, ONE).isGranted()).isTrue();
        assertThat(codes.used).containsExactly("13812345678 c-1");
    }

    @Test
    @Tag("RNA-09")
    void nothing_is_taken_while_review_is_closed() {
        house.submit(RealNameOperations.SWITCH_INTAKE, PLATFORM, new SwitchIntake(false));
        assertThat(reasons(apply(CUSTOMER, ENTERPRISE, ONE))).containsExactly("REVIEW_CLOSED");
        assertThat(module.browse().intake(PLATFORM).orThrow().open()).isFalse();
        house.submit(RealNameOperations.SWITCH_INTAKE, PLATFORM, new SwitchIntake(true));
        assertThat(apply(CUSTOMER, ENTERPRISE, ONE).isGranted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = PartyKind.class, names = {"RESELLER", "GOV_SUBSIDY", "CUSTOMER", "PLATFORM"})
    @Tag("RNA-01")
    void nobody_else_applies(PartyKind kind) {
        var caller = kind == PartyKind.RESELLER ? Caller.reseller(new PartyId("x"), PARTNER.party()) : Caller.mainAccount(new PartyId("x"), kind);

        for (var operation : List.of(RealNameOperations.APPLY_ENTERPRISE, RealNameOperations.CHANGE_ENTERPRISE,
                RealNameOperations.APPLY_INDIVIDUAL, RealNameOperations.RESULT)) {
            assertThat(operation.refusalsFor(caller)).extracting(Refusal::code).containsExactly("CBC.0155");
            var without = PARTNER.by("operator-1", Permissions.of(Set.of(PermissionItem.CUSTOMERS_VIEW)));
            assertThat(operation.refusalsFor(without)).extracting(Refusal::code).containsExactly("CBC.0151");
            assertThat(operation.refusalsFor(PARTNER.by("operator-1", Permissions.of(Set.of(PermissionItem.REAL_NAME_SYNC))))).isEmpty();
        }
    }

    @Test
    @Tag("RNA-16")
    void a_customer_reads_where_it_stands() {
        var customer = Caller.mainAccount(CUSTOMER, PartyKind.CUSTOMER);
        assertThat(module.browse().status(customer).orThrow()).isEqualTo(RealNameState.NOT_VERIFIED);
        apply(CUSTOMER, new Claim.ByDocument(DocumentType.ID_CARD, new Personal("张三"), new Personal(RESIDENT), "IDP"), THREE);
        assertThat(module.browse().status(customer).orThrow().status()).isEqualTo(VerifiedStatus.IN_REVIEW);
        assertThat(module.browse().status(PARTNER).isGranted()).isFalse();
    }

    @Test
    @Tag("RNA-12")
    @Tag("RNA-14")
    void a_reviewer_looks_and_the_audit_trail_knows() {
        var id = apply(CUSTOMER, ENTERPRISE, ONE).orThrow().application();
        var browse = module.browse();

        assertThat(house.submit(RealNameOperations.REVEAL, PLATFORM, new RevealApplication(id)).orThrow().claim()).isEqualTo(ENTERPRISE);
        assertThat(house.submit(RealNameOperations.READ_ATTACHMENT, PLATFORM, browse.prepared(PLATFORM, id, 0)).isGranted()).isTrue();
        assertThat(reasons(house.submit(RealNameOperations.READ_ATTACHMENT, PLATFORM, browse.prepared(PLATFORM, id, 1))))
                .containsExactly("REAL_NAME_APPLICATION_UNKNOWN");
        objects.put("bucket-1/a.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 9});
        assertThat(reasons(house.submit(RealNameOperations.READ_ATTACHMENT, PLATFORM, browse.prepared(PLATFORM, id, 0))))
                .containsExactly("ATTACHMENT_CHANGED");
        assertThat(house.audit.entries()).extracting(entry -> entry.operation())
                .contains("real-name-review-reveal", "real-name-attachment-read");
        assertThat(house.audit.entries().toString()).doesNotContain("示例", "9135");
        assertThat(house.submit(RealNameOperations.REVEAL, PARTNER, new RevealApplication(id)).isGranted()).isFalse();
        assertThat(browse.show(PLATFORM, id).orThrow().possibilities()).allMatch(each -> each.isPossible());
        assertThat(reasons(browse.show(PARTNER, new ApplicationId("nothing")))).containsExactly("REAL_NAME_APPLICATION_UNKNOWN");
        assertThat(browse.list(PARTNER, new ApplicationFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new PageRequest(0, 10)).orThrow().items()).hasSize(1);
    }

    @Test
    @Tag("RNA-12")
    void a_decision_can_name_the_customer_instead() {
        apply(CUSTOMER, ENTERPRISE, ONE);
        var byCustomer = new Review(Optional.empty(), Optional.of(CUSTOMER), Verdict.APPROVE, Optional.empty());

        assertThat(house.submit(RealNameOperations.REVIEW, PLATFORM, byCustomer).orThrow().status()).isEqualTo(ApplicationStatus.PASSED);
        assertThat(reasons(house.submit(RealNameOperations.REVIEW, PLATFORM, byCustomer))).containsExactly("REAL_NAME_APPLICATION_UNKNOWN");
    }

    @Test
    void a_repeat_is_recognised_whatever_was_looked_up_for_it() {
        var first = house.submit(RealNameOperations.APPLY_ENTERPRISE, PARTNER, "key-1", prepared(CUSTOMER, ENTERPRISE, ONE));
        objects.clear();
        var repeat = house.submit(RealNameOperations.APPLY_ENTERPRISE, PARTNER, "key-1", prepared(CUSTOMER, ENTERPRISE, ONE));

        assertThat(repeat.replayed()).isTrue();
        assertThat(repeat.decision()).isEqualTo(first.decision());
    }

    @Test
    @Tag("RNA-14")
    void who_is_erased_is_forgotten_with_its_files() {
        apply(CUSTOMER, ENTERPRISE, ONE);
        house.transactions.inTransaction(() -> {
            module.erase(Set.of(CUSTOMER), house.clocks.business());
            return null;
        });

        assertThat(module.forgetting().doPortion()).isFalse();
        assertThat(objects).doesNotContainKey("bucket-1/a.jpg").containsKey("bucket-1/b.jpg");
        assertThat(store.orphans(10)).isEmpty();
    }
}
