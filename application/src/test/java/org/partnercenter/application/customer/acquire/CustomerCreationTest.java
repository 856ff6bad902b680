package org.partnercenter.application.customer.acquire;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.CustomerOperations;
import org.partnercenter.application.customer.EndAssociation;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.customer.AssociationSource;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.CreationStatus;
import org.partnercenter.domain.customer.acquire.Obstacle;
import org.partnercenter.domain.customer.acquire.XAccount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.customer.acquire.AcquireFixture.D1;
import static org.partnercenter.application.customer.acquire.AcquireFixture.PLATFORM;
import static org.partnercenter.application.customer.acquire.AcquireFixture.R1;
import static org.partnercenter.application.customer.acquire.AcquireFixture.S1;
import static org.partnercenter.application.customer.acquire.AcquireFixture.id;

class CustomerCreationTest {

    private static final Optional<Receiver> PHONE = Receiver.domesticPhone("13900000001");
    private static final Optional<Secret> CODE = Optional.of(Secret.of("000001"));

    private final AcquireFixture fixture = new AcquireFixture(AcquireFixture.CHOICES);
    private final TestHouse house = fixture.house;

    @Test
    @Tag("ASC-11")
    void a_customer_exists_at_once_and_is_its_creators_soon_after_and_once() {
        var created = create(S1, customer("x-1").named("shop-one")).orThrow();

        assertThat(created.domainName()).isEqualTo("shop-one");
        assertThat(fixture.customers.active(Set.of(created.customer()))).isEmpty();
        assertThat(finish()).isFalse();
        assertThat(finish()).isFalse();
        var association = fixture.customers.active(Set.of(created.customer())).get(created.customer());
        assertThat(association.partner()).isEqualTo(id("s-1"));
        assertThat(association.type()).isEqualTo(AssociationType.RESALE);
        assertThat(events()).containsExactly("customer-creation.pending", "customer.associated", "customer-creation.associated");
        assertThat(fixture.creations.noted()).containsEntry(created.customer(),
                new CustomerOrigins.Origin(id("s-1"), AssociationSource.API));
        house.submit(CustomerOperations.END_ASSOCIATION, PLATFORM, new EndAssociation(created.customer())).orThrow();
        assertThat(fixture.creations.noted()).isEmpty();
    }

    @Test
    @Tag("ASC-04")
    @Tag("COM-11")
    void a_distributor_creates_for_its_reseller_in_the_model_it_says() {
        var created = create(D1, customer("x-1").of(AssociationType.REFERRAL).keptBy("r-1")).orThrow();
        finish();

        var association = fixture.customers.active(Set.of(created.customer())).get(created.customer());
        assertThat(association.reseller()).contains(id("r-1"));
        assertThat(association.type()).isEqualTo(AssociationType.REFERRAL);
        assertThat(codes(create(D1, customer("x-2").keptBy("r-2")))).containsExactly("CBC.99000037");
        assertThat(create(S1, customer("x-3").keptBy("r-2")).isGranted()).isTrue();
        assertThat(create(R1, customer("x-4")).isGranted()).isTrue();
    }

    @Test
    @Tag("ASC-11")
    @Tag("ASC-12")
    @Tag("ASC-28")
    void all_that_is_wrong_is_told_at_once_and_nothing_is_made() {
        fixture.standings.put(id("s-1"), new PartnerStanding(true, true, false, false, false));

        var refused = create(S1, customer("x-1").named("1bad").with("short", PHONE, Optional.empty()));

        assertThat(refused.refusals()).extracting(refusal -> refusal.reason()).containsExactly("DOMAIN_NAME_FORM", "PASSWORD_LENGTH",
                "PASSWORD_CLASSES", "FIELD_MISSING", "PARTNER_RESTRICTED", "PARTNER_FROZEN");
        assertThat(codes(create(S1, customer("x-1").of(AssociationType.REFERRAL)))).containsExactly("CBC.50010085");
        assertThat(fixture.creations.pending(9)).isEmpty();
        assertThat(fixture.logins).isEmpty();
    }

    @Test
    @Tag("ASC-11")
    void a_password_signs_in_and_is_kept_for_no_repeat() {
        var first = customer("x-1").named("shop-one").with("Secret-word", Optional.empty(), Optional.empty()).command();
        var other = customer("x-1").named("shop-one").with("Other-word", Optional.empty(), Optional.empty()).command();
        var created = house.submit(AcquireOperations.CREATE, S1, "key", first).decision().orThrow();

        assertThat(fixture.logins).containsExactly(Map.entry(created.customer(), "hash of Secret-word"));
        assertThat(house.submit(AcquireOperations.CREATE, S1, "key", other).replayed()).isTrue();
        assertThat(first.toString() + created).doesNotContain("Secret-word", "shop-one");
    }

    @Test
    @Tag("COM-26")
    void a_phone_is_proved_and_has_so_many_accounts_and_no_more() {
        assertThat(codes(create(S1, customer("x-1").with(null, PHONE, Optional.of(Secret.of("999999")))))).containsExactly("CBC.0100");
        fixture.looks = 0;
        assertThat(codes(house.gateway().ask(AcquireOperations.CREATE, S1, customer("x-1").with(null, PHONE, Optional.of(Secret.of("999999"))).command())))
                .containsExactly("CBC.0100");
        assertThat(fixture.looks).as("a guess counts before the dry run takes everything back").isEqualTo(1);
        assertThat(create(S1, customer("x-1").with(null, PHONE, CODE)).isGranted()).isTrue();
        var answers = batch(S1, customer("x-2").with(null, PHONE, CODE), customer("x-3").with(null, PHONE, CODE));

        assertThat(answers.get(0).isGranted()).isTrue();
        assertThat(codes(answers.get(1))).containsExactly("CBC.99000030");
    }

    @Test
    void names_and_what_a_platform_calls_its_customers_are_taken_once_also_within_one_batch() {
        var answers = batch(S1, customer("x-1").named("shop-one"), customer("x-2").named("SHOP-one"), customer("x-1"));

        assertThat(codes(answers.get(1))).containsExactly("DOMAIN_NAME_TAKEN");
        assertThat(codes(answers.get(2))).containsExactly("XACCOUNT_TAKEN");
        assertThat(codes(create(S1, customer("x-1")))).containsExactly("XACCOUNT_TAKEN");
        assertThat(create(D1, customer("x-1")).orThrow().domainName()).hasSize(house.ids.next().length());
    }

    @Test
    @Tag("ASC-11")
    void what_cannot_be_associated_after_all_is_told_with_its_causes() {
        var created = create(S1, customer("x-1")).orThrow();
        fixture.obstacles.put(created.customer(), Set.of(Obstacle.SPECIAL_CONTRACT));
        finish();

        var failed = fixture.creations.lock(Set.of(created.customer())).get(created.customer());
        assertThat(failed.status()).isEqualTo(CreationStatus.FAILED);
        assertThat(failed.causes()).extracting(cause -> cause.code()).containsExactly("CUSTOMER_SPECIAL_CONTRACT");
        assertThat(house.notices).singleElement().satisfies(entry ->
                assertThat(entry.notice().kind()).isEqualTo("CUSTOMER_CREATION_FAILED"));
        assertThat(events()).containsExactly("customer-creation.pending", "customer-creation.failed");
        assertThat(house.submit(AcquireOperations.FINISH_CREATION, PLATFORM, new FinishCreation(created.customer())).orThrow())
                .isEqualTo(failed);
        assertThat(codes(house.submit(AcquireOperations.FINISH_CREATION, PLATFORM, new FinishCreation(id("none")))))
                .containsExactly("CUSTOMER_NOT_FOUND");
        assertThat(codes(house.submit(AcquireOperations.FINISH_CREATION, S1, new FinishCreation(created.customer()))))
                .containsExactly("CBC.0155");
    }

    @Test
    @Tag("ASC-11")
    void two_nodes_that_finish_the_same_customer_make_it_its_creators_once() {
        var created = create(S1, customer("x-1")).orThrow();
        var twice = List.of(new FinishCreation(created.customer()), new FinishCreation(created.customer()));

        var answers = house.gateway().submit(AcquireOperations.FINISH_CREATION, twice.stream().map(command ->
                new Submission<>(PLATFORM, Optional.empty(), command, TestHouse.ORIGIN)).toList());

        assertThat(answers).allMatch(answer -> answer.decision().orThrow().status() == CreationStatus.ASSOCIATED);
        assertThat(events()).filteredOn("customer.associated"::equals).hasSize(1);
    }

    private boolean finish() {
        return fixture.module.finishing(house.gateway(), () -> Optional.of(PLATFORM)).doPortion();
    }

    private Decision<CustomerCreated> create(Caller by, Draft draft) {
        return house.submit(AcquireOperations.CREATE, by, draft.command());
    }

    private List<Decision<CustomerCreated>> batch(Caller by, Draft... drafts) {
        return house.gateway().submit(AcquireOperations.CREATE, Stream.of(drafts).map(draft ->
                new Submission<>(by, Optional.empty(), draft.command(), TestHouse.ORIGIN)).toList()).stream()
                .map(answer -> answer.decision()).toList();
    }

    private List<String> events() {
        return house.outbox.entries().stream().map(entry -> entry.event().type().replace("org.partnercenter.", "")).toList();
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(refusal -> refusal.code()).toList();
    }

    private static Draft customer(String xaccount) {
        return new Draft(Optional.empty(), xaccount, null, Optional.empty(), Optional.empty(), AssociationType.RESALE, Optional.empty());
    }

    /** A command in the making. */
    private record Draft(Optional<String> name, String xaccount, String password, Optional<Receiver> phone, Optional<Secret> code,
                         AssociationType type, Optional<PartyId> reseller) {

        Draft named(String other) {
            return new Draft(Optional.of(other), xaccount, password, phone, code, type, reseller);
        }

        Draft with(String secret, Optional<Receiver> number, Optional<Secret> digits) {
            return new Draft(name, xaccount, secret, number, digits, type, reseller);
        }

        Draft of(AssociationType other) {
            return new Draft(name, xaccount, password, phone, code, other, reseller);
        }

        Draft keptBy(String other) {
            return new Draft(name, xaccount, password, phone, code, type, Optional.of(id(other)));
        }

        CreateCustomer command() {
            return new CreateCustomer(name, phone, code, new XAccount(xaccount, "shop"), Optional.ofNullable(password).map(Secret::of),
                    false, type, reseller);
        }
    }
}
