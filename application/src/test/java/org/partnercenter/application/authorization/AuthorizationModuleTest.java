package org.partnercenter.application.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.authorization.AuthorizationHouse.CUSTOMER;
import static org.partnercenter.application.authorization.AuthorizationHouse.DISTRIBUTOR;
import static org.partnercenter.application.authorization.AuthorizationHouse.OF_DISTRIBUTOR;
import static org.partnercenter.application.authorization.AuthorizationHouse.OF_RESELLER;
import static org.partnercenter.application.authorization.AuthorizationHouse.PLATFORM;
import static org.partnercenter.application.authorization.AuthorizationHouse.PROVIDER;
import static org.partnercenter.application.authorization.AuthorizationHouse.RESELLER;
import static org.partnercenter.application.authorization.AuthorizationHouse.asking;
import static org.partnercenter.application.authorization.AuthorizationHouse.through;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.kernel.CodeNeed;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.authorization.AuthorizationEnd;
import org.partnercenter.domain.authorization.AuthorizationEvent;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.authorization.ProductKind;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class AuthorizationModuleTest {

    private final AuthorizationHouse all = new AuthorizationHouse();
    private final TestHouse house = all.house;

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    private AuthorizationStatus status(AuthorizationId id) {
        return all.module.browse().show(PLATFORM, Optional.empty(), id).orThrow().status();
    }

    private List<String> notices() {
        return house.notices.stream().map(entry -> entry.notice().to() + " " + entry.notice().kind()).toList();
    }

    @Test
    @Tag("AUT-06")
    @Tag("AUT-02")
    void a_partner_asks_and_may_nothing_until_the_customer_agrees() {
        var id = all.requested(PROVIDER, CUSTOMER);

        assertThat(reasons(all.may(PROVIDER, CUSTOMER, Capability.ORDER_ON_BEHALF))).containsExactly("NOT_AUTHORIZED");
        all.approve(CUSTOMER, id).orThrow();
        assertThat(all.may(PROVIDER, CUSTOMER, Capability.ORDER_ON_BEHALF).orThrow().id()).isEqualTo(id);
        assertThat(all.may(PROVIDER, CUSTOMER, Capability.OPERATE_ON_BEHALF).isGranted()).isTrue();
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).containsExactly(
                "org.partnercenter.authorization.requested", "org.partnercenter.authorization.approved");
        assertThat(notices()).containsExactly("c-p AUTHORIZATION_REQUESTED", "p-1 AUTHORIZATION_APPROVED");
    }

    @Test
    @Tag("AUT-07")
    @Tag("AUT-08")
    void approving_and_revoking_are_always_signed_with_a_code() {
        assertThat(AuthorizationOperations.APPROVE.code()).isEqualTo(CodeNeed.ALWAYS);
        assertThat(AuthorizationOperations.REVOKE.code()).isEqualTo(CodeNeed.ALWAYS);
        assertThat(AuthorizationOperations.REJECT.code()).isEqualTo(CodeNeed.NEVER);
    }

    @Test
    @Tag("AUT-08")
    @Tag("AUT-09")
    void it_is_in_force_for_years_and_ends_the_moment_it_is_revoked() {
        var id = all.authorized(PROVIDER, CUSTOMER);
        house.clocks.advance(Duration.ofDays(3_000));
        assertThat(all.may(PROVIDER, CUSTOMER, Capability.ORDER_ON_BEHALF).isGranted()).isTrue();

        assertThat(reasons(all.revoke(CUSTOMER, id, null))).containsExactly("REVOCATION_REASON_NEEDED");
        assertThat(all.revoke(CUSTOMER, id, "private words").orThrow().over().orElseThrow().reason()).isEmpty();
        assertThat(all.module.browse().show(PROVIDER, Optional.empty(), id).orThrow().over().orElseThrow().reason()).contains("private words");
        assertThat(all.module.browse().show(PLATFORM, Optional.empty(), id).orThrow().over().orElseThrow().reason()).isEmpty();
        assertThat(all.module.browse().timeline(PLATFORM, Optional.empty(), id).orThrow()).isNotEmpty()
                .allMatch(step -> step.reason().isEmpty());
        assertThat(reasons(all.may(PROVIDER, CUSTOMER, Capability.ORDER_ON_BEHALF))).containsExactly("NOT_AUTHORIZED");
        assertThat(house.audit.entries().toString() + house.outbox.entries() + house.notices).doesNotContain("private words");
    }

    @Test
    @Tag("AUT-04")
    void the_first_request_accepts_the_letter_and_a_batch_needs_it_once() {
        var untouched = new RequestAuthorization(CUSTOMER.party(), Optional.empty(), Optional.empty(), false);
        all.standings.put(new PartyId("c-2"), all.standings.get(CUSTOMER.party()));
        var second = new RequestAuthorization(new PartyId("c-2"), Optional.empty(), Optional.empty(), false);
        assertThat(reasons(all.request(PROVIDER, untouched))).containsExactly("COMMITMENT_LETTER_NEEDED");

        var answers = house.gateway().submit(AuthorizationOperations.REQUEST, List.of(submission(asking(CUSTOMER)), submission(second)));

        assertThat(answers).allMatch(answer -> answer.decision().isGranted());
        assertThat(all.store.acceptances()).singleElement().satisfies(acceptance -> {
            assertThat(acceptance.party()).isEqualTo(PROVIDER.party());
            assertThat(acceptance.version()).isEqualTo("1.0");
        });
    }

    private static Submission<RequestAuthorization> submission(RequestAuthorization command) {
        return new Submission<>(PROVIDER, Optional.empty(), command, TestHouse.ORIGIN);
    }

    @Test
    @Tag("AUT-07")
    void the_customers_letter_is_remembered_too() {
        all.authorized(PROVIDER, CUSTOMER);

        assertThat(all.store.acceptances()).extracting(each -> each.party().value() + " " + each.agreement()).containsExactly(
                "p-1 PARTNER_COMMITMENT_LETTER", "c-p CUSTOMER_AUTHORIZATION_LETTER");
    }

    @Test
    @Tag("AUT-05")
    void a_reseller_needs_its_distributors_permission_before_and_while_it_acts() {
        all.rights.clear();
        assertThat(reasons(all.request(RESELLER, asking(OF_RESELLER)))).containsExactly("DISTRIBUTOR_GRANT_MISSING");
        all.rights.put(RESELLER.party(), Capability.bundle());
        all.authorized(RESELLER, OF_RESELLER);
        assertThat(all.store.acceptances()).extracting(AgreementAcceptance::party).containsExactly(OF_RESELLER.party());

        all.rights.put(RESELLER.party(), Set.of(Capability.ORDER_ON_BEHALF));
        assertThat(all.may(RESELLER, OF_RESELLER, Capability.ORDER_ON_BEHALF).isGranted()).isTrue();
        assertThat(reasons(all.may(RESELLER, OF_RESELLER, Capability.OPERATE_ON_BEHALF))).containsExactly("DISTRIBUTOR_GRANT_MISSING");
    }

    @Test
    @Tag("AUT-14")
    @Tag("AUT-03")
    void a_distributor_chooses_the_tab_and_asks_its_resellers_customers_for_itself() {
        assertThat(reasons(all.request(DISTRIBUTOR, asking(OF_RESELLER)))).containsExactly("CUSTOMER_NOT_IN_TAB");
        assertThat(reasons(all.request(DISTRIBUTOR, through(OF_DISTRIBUTOR, "r-1")))).containsExactly("CUSTOMER_NOT_IN_TAB");
        assertThat(reasons(all.request(DISTRIBUTOR, through(OF_RESELLER, "r-2")))).containsExactly("RESELLER_NOT_YOURS");
        assertThat(reasons(all.request(PROVIDER, asking(OF_DISTRIBUTOR)))).containsExactly("CUSTOMER_NOT_IN_TAB");
        all.requested(DISTRIBUTOR, OF_DISTRIBUTOR);

        var own = all.request(DISTRIBUTOR, through(OF_RESELLER, "r-1")).orThrow().authorization();
        all.approve(OF_RESELLER, own.id()).orThrow();

        assertThat(all.may(DISTRIBUTOR, OF_RESELLER, Capability.ORDER_ON_BEHALF).isGranted()).isTrue();
        assertThat(reasons(all.may(RESELLER, OF_RESELLER, Capability.ORDER_ON_BEHALF))).containsExactly("NOT_AUTHORIZED");
        assertThat(reasons(all.may(PROVIDER, OF_RESELLER, Capability.ORDER_ON_BEHALF))).containsExactly("CUSTOMER_NOT_IN_TAB");
    }

    @Test
    @Tag("COM-11")
    void from_others_the_named_reseller_means_nothing() {
        assertThat(all.request(PROVIDER, through(CUSTOMER, "r-1")).isGranted()).isTrue();
    }

    @Test
    @Tag("AUT-17")
    void asking_again_gives_the_waiting_request_and_does_nothing() {
        var first = all.request(PROVIDER, asking(CUSTOMER)).orThrow();
        var again = all.request(PROVIDER, asking(CUSTOMER)).orThrow();

        assertThat(first.existing()).isFalse();
        assertThat(again).isEqualTo(new AuthorizationRequested(first.authorization(), true));
        assertThat(house.outbox.entries()).hasSize(1);
    }

    @Test
    @Tag("AUT-18")
    void who_is_authorized_is_not_offered_to_ask() {
        var id = all.authorized(PROVIDER, CUSTOMER);

        assertThat(reasons(all.request(PROVIDER, asking(CUSTOMER)))).containsExactly("ALREADY_AUTHORIZED");
        assertThat(all.module.browse().transitions(PROVIDER, Optional.empty(), id).orThrow()).noneMatch(each -> each.isPossible());
        assertThat(all.module.browse().transitions(CUSTOMER, Optional.empty(), id).orThrow()).filteredOn(each -> each.isPossible())
                .extracting(each -> each.event()).containsExactly("REVOKE");
    }

    @Test
    @Tag("AUT-01")
    void eligibility_tells_everything_that_is_missing_and_changes_nothing() {
        all.standings.put(OF_RESELLER.party(), new CustomersNow.Standing(DISTRIBUTOR.party(), Optional.of(RESELLER.party()),
                AssociationType.REFERRAL));
        all.rights.clear();
        var unconfirmed = new RequestAuthorization(OF_RESELLER.party(), Optional.empty(), Optional.empty(), false);
        var browse = all.module.browse();

        assertThat(reasons(browse.eligibility(RESELLER, unconfirmed, house.clocks.business()))).containsExactly("CUSTOMER_NOT_RESALE",
                "DISTRIBUTOR_GRANT_MISSING", "CONFIRMATION_NEEDED").isEqualTo(reasons(all.request(RESELLER, unconfirmed)));
        assertThat(browse.eligibility(PROVIDER, asking(CUSTOMER), house.clocks.business()).orThrow().existing()).isFalse();
        assertThat(house.outbox.entries()).isEmpty();
        all.requested(PROVIDER, CUSTOMER);
        assertThat(browse.eligibility(PROVIDER, asking(CUSTOMER), house.clocks.business()).orThrow().existing()).isTrue();
    }

    @Test
    @Tag("AUT-13")
    void the_check_asks_the_product_the_customer_and_the_operators_own_rights() {
        all.authorized(PROVIDER, CUSTOMER);
        var operator = PROVIDER.by("o-1", Permissions.of(Set.of(PermissionItem.OPERATE_ON_BEHALF)));
        var browse = all.module.browse();
        var goods = new MayActFor.Question(PROVIDER.party(), CUSTOMER.party(), Capability.ORDER_ON_BEHALF, Optional.of(ProductKind.MARKETPLACE));
        var operating = new MayActFor.Question(PROVIDER.party(), CUSTOMER.party(), Capability.OPERATE_ON_BEHALF, Optional.empty());

        assertThat(reasons(browse.check(PROVIDER, goods))).containsExactly("MARKETPLACE_NOT_ON_BEHALF");
        assertThat(reasons(browse.check(operator, goods))).containsExactly("PERMISSION_MISSING", "MARKETPLACE_NOT_ON_BEHALF");
        assertThat(browse.check(operator, operating).isGranted()).isTrue();
        assertThat(reasons(browse.check(CUSTOMER, operating))).containsExactly("CALLER_NOT_ALLOWED");
    }

    @Test
    @Tag("AUT-20")
    @Tag("COM-27")
    void the_customers_audit_trail_has_approval_and_revocation() {
        var id = all.authorized(PROVIDER, CUSTOMER);
        all.revoke(CUSTOMER, id, "enough").orThrow();

        assertThat(house.audit.entries()).filteredOn(entry -> entry.caller().equals(CUSTOMER)).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.subject().viewers()).isEqualTo(Viewers.of(PROVIDER.party(), Optional.empty()).withCustomer(CUSTOMER.party()));
            assertThat(entry.subject().changes()).isNotEmpty();
        }).extracting(entry -> entry.operation()).containsExactly("authorization-approve", "authorization-revoke");
    }

    @Test
    @Tag("AUT-07")
    void what_is_somebody_elses_is_not_there() {
        var id = all.requested(PROVIDER, CUSTOMER);

        assertThat(reasons(all.approve(OF_DISTRIBUTOR, id))).containsExactly("AUTHORIZATION_UNKNOWN");
        assertThat(reasons(house.submit(AuthorizationOperations.WITHDRAW, DISTRIBUTOR, new MoveAuthorization(id, Optional.empty()))))
                .containsExactly("AUTHORIZATION_UNKNOWN");
        assertThat(reasons(all.module.browse().show(DISTRIBUTOR, Optional.empty(), id))).containsExactly("AUTHORIZATION_UNKNOWN");
        assertThat(reasons(all.module.browse().list(DISTRIBUTOR, Optional.of(new PartyId("r-2")), filter(), new PageRequest(0, 9))))
                .containsExactly("RESELLER_NOT_YOURS");
        assertThat(all.module.browse().list(DISTRIBUTOR, Optional.of(RESELLER.party()), filter(), new PageRequest(0, 9)).orThrow().total())
                .isZero();
    }

    private static AuthorizationFilter filter() {
        return new AuthorizationFilter(Optional.empty(), Optional.empty());
    }

    @Test
    @Tag("AUT-06")
    void a_request_is_withdrawn_or_rejected_and_asked_again_and_the_timeline_keeps_all() {
        var id = all.requested(PROVIDER, CUSTOMER);
        house.submit(AuthorizationOperations.WITHDRAW, PROVIDER, new MoveAuthorization(id, Optional.empty())).orThrow();
        assertThat(all.requested(PROVIDER, CUSTOMER)).isEqualTo(id);
        house.submit(AuthorizationOperations.REJECT, CUSTOMER, new MoveAuthorization(id, Optional.of("not now"))).orThrow();

        assertThat(all.module.browse().timeline(PROVIDER, Optional.empty(), id).orThrow()).extracting(AuthorizationHistory::event)
                .containsExactly(AuthorizationEvent.REQUEST, AuthorizationEvent.WITHDRAW, AuthorizationEvent.REQUEST, AuthorizationEvent.REJECT);
        assertThat(notices()).containsExactly("c-p AUTHORIZATION_REQUESTED", "c-p AUTHORIZATION_WITHDRAWN", "c-p AUTHORIZATION_REQUESTED",
                "p-1 AUTHORIZATION_REJECTED");
    }

    @Test
    @Tag("AUT-19")
    void what_nobody_answers_ends_after_thirty_days_and_with_zero_never() {
        var id = all.requested(PROVIDER, CUSTOMER);
        var given = all.authorized(DISTRIBUTOR, OF_DISTRIBUTOR);
        var chore = UnansweredChore.of(all.ports, house.gateway(), house.clocks, () -> Optional.of(PLATFORM));
        house.clocks.advance(Duration.ofDays(30));
        chore.doPortion();
        assertThat(status(id)).isEqualTo(AuthorizationStatus.PENDING);
        house.clocks.advance(Duration.ofSeconds(1));
        UnansweredChore.of(all.ports(Duration.ZERO), house.gateway(), house.clocks, () -> Optional.of(PLATFORM)).doPortion();
        assertThat(status(id)).isEqualTo(AuthorizationStatus.PENDING);

        assertThat(chore.doPortion()).isFalse();
        assertThat(status(id)).isEqualTo(AuthorizationStatus.ENDED);
        assertThat(status(given)).isEqualTo(AuthorizationStatus.AUTHORIZED);
        assertThat(notices()).contains("c-p AUTHORIZATION_ENDED", "p-1 AUTHORIZATION_ENDED");
        assertThat(all.store.find(new Scope.Everything(), id).orElseThrow().over().orElseThrow().cause())
                .isEqualTo(AuthorizationEnd.UNANSWERED);
    }

    record Happen(Object news) {
    }

    /** A command of the neighbour's that has news. */
    private void happens(Object news) {
        var operation = new Operation<>("test-news", Happen.class, String.class, Set.of(PartyKind.PLATFORM), Set.of());
        house.with(List.of(new UseCase<Happen, String>() {
            @Override
            public Operation<Happen, String> operation() {
                return operation;
            }

            @Override
            public List<Outcome<String>> decide(List<Request<Happen>> requests, Instant now) {
                return requests.stream().map(request -> Outcome.granted("told", Subject.of("test", "news", Viewers.none()),
                        Effects.news(request.command().news()))).toList();
            }
        }));
        house.submit(operation, PLATFORM, new Happen(news)).orThrow();
    }

    @Test
    @Tag("ASC-33")
    void whoever_leaves_takes_everything_back_from_the_partner_and_its_resellers() {
        var ofReseller = all.authorized(RESELLER, OF_RESELLER);
        var ofDistributor = all.request(DISTRIBUTOR, through(OF_RESELLER, "r-1")).orThrow().authorization().id();
        var other = all.authorized(DISTRIBUTOR, OF_DISTRIBUTOR);

        happens(new CustomerLeft(OF_RESELLER.party(), DISTRIBUTOR.party(), Optional.of(RESELLER.party()), AssociationType.RESALE));

        assertThat(status(ofReseller)).isEqualTo(AuthorizationStatus.ENDED);
        assertThat(status(ofDistributor)).isEqualTo(AuthorizationStatus.ENDED);
        assertThat(status(other)).isEqualTo(AuthorizationStatus.AUTHORIZED);
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).filteredOn("org.partnercenter.authorization.ended"::equals)
                .hasSize(2);
        assertThat(reasons(all.approve(OF_RESELLER, ofDistributor))).containsExactly("AUTHORIZATION_STATE");
    }

    @Test
    @Tag("ASC-33")
    void going_over_to_the_referral_model_ends_it_and_coming_back_does_not() {
        var id = all.authorized(PROVIDER, CUSTOMER);

        happens(new ModelSwitched(CUSTOMER.party(), PROVIDER.party(), Optional.empty(), AssociationType.RESALE));
        assertThat(status(id)).isEqualTo(AuthorizationStatus.AUTHORIZED);
    }

    @Test
    @Tag("ASC-33")
    void a_referral_customer_has_authorized_nobody() {
        var id = all.authorized(PROVIDER, CUSTOMER);

        happens(new ModelSwitched(CUSTOMER.party(), PROVIDER.party(), Optional.empty(), AssociationType.REFERRAL));
        assertThat(status(id)).isEqualTo(AuthorizationStatus.ENDED);
    }

    @Test
    @Tag("ASC-33")
    void another_reseller_begins_with_nothing_and_the_distributors_own_goes_on() {
        var ofReseller = all.authorized(RESELLER, OF_RESELLER);
        var ofDistributor = all.request(DISTRIBUTOR, through(OF_RESELLER, "r-1")).orThrow().authorization().id();

        happens(new ResellerTransferred(OF_RESELLER.party(), DISTRIBUTOR.party(), Optional.of(RESELLER.party()), Optional.empty()));

        assertThat(status(ofReseller)).isEqualTo(AuthorizationStatus.ENDED);
        assertThat(status(ofDistributor)).isEqualTo(AuthorizationStatus.PENDING);
    }

    @Test
    @Tag("AUT-10")
    @Tag("AUT-11")
    void letters_are_read_by_everybody_in_any_version_there_ever_was() {
        var browse = all.module.browse();

        assertThat(browse.agreements(CUSTOMER).orThrow()).hasSize(2);
        assertThat(browse.agreement(PROVIDER, "partner-commitment-letter", Optional.empty()).orThrow().version()).isEqualTo("1.0");
        assertThat(reasons(browse.agreement(PROVIDER, "partner-commitment-letter", Optional.of("0.1")))).containsExactly("AGREEMENT_UNKNOWN");
        assertThat(reasons(browse.agreement(PROVIDER, "no-such-letter", Optional.empty()))).containsExactly("AGREEMENT_UNKNOWN");
    }
}
