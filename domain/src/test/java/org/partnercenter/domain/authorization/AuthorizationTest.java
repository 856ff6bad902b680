package org.partnercenter.domain.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.ACT;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.COMMITMENT;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.CUSTOMER;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.LETTER;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.NOW;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.PROVIDER;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.RESELLER;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.in;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.inForce;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.never;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.onBehalf;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.pending;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class AuthorizationTest {

    private static final Ticked UNTICKED = Ticked.of(Agreement.PARTNER_COMMITMENT_LETTER, Optional.empty());

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    private static Asking asking(Grantee grantee, AssociationType type, Set<Capability> granted, boolean committed, Ticked letter,
                                 boolean confirmed) {
        return new Asking(CUSTOMER, grantee, type, granted, committed, letter, confirmed);
    }

    @ParameterizedTest
    @Tag("AUT-01")
    @Tag("AUT-04")
    @CsvSource(nullValues = "-", value = {
            "RESALE,   false, 1.0, -",
            "RESALE,   true,  -,   -",
            "RESALE,   false, -,   COMMITMENT_LETTER_NEEDED",
            "RESALE,   false, 0.9, COMMITMENT_LETTER_NEEDED",
            "REFERRAL, true,  -,   CUSTOMER_NOT_RESALE",
            "REFERRAL, false, -,   CUSTOMER_NOT_RESALE COMMITMENT_LETTER_NEEDED"})
    void a_first_tier_partner_asks_resale_customers_and_commits_itself_once(AssociationType type, boolean committed, String ticked,
                                                                          String refused) {
        var asking = asking(PROVIDER, type, Set.of(), committed,
                Ticked.of(Agreement.PARTNER_COMMITMENT_LETTER, Optional.ofNullable(ticked)), false);

        assertThat(reasons(never(PROVIDER).request(asking, ACT))).isEqualTo(refused == null ? List.of() : List.of(refused.split(" ")));
        assertThat(asking.accepts()).isEqualTo(!committed);
    }

    @Test
    @Tag("AUT-04")
    void a_new_version_of_the_letter_is_accepted_anew() {
        var newer = new Ticked(Agreement.PARTNER_COMMITMENT_LETTER, "2.0", Optional.of("1.0"));
        var refused = never(PROVIDER).request(asking(PROVIDER, AssociationType.RESALE, Set.of(), false, newer, false), ACT);

        assertThat(refused.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.facts())
                .containsEntry("agreement", "partner-commitment-letter").containsEntry("version", "2.0"));
    }

    @ParameterizedTest
    @Tag("AUT-05")
    @CsvSource(nullValues = "-", value = {
            "ORDER_ON_BEHALF OPERATE_ON_BEHALF, true,  -",
            "ORDER_ON_BEHALF OPERATE_ON_BEHALF, false, CONFIRMATION_NEEDED",
            "ORDER_ON_BEHALF,                   true,  DISTRIBUTOR_GRANT_MISSING",
            "-,                                 false, DISTRIBUTOR_GRANT_MISSING CONFIRMATION_NEEDED"})
    void a_reseller_needs_both_rights_of_its_distributor_and_only_confirms(String granted, boolean confirmed, String refused) {
        var rights = Stream.ofNullable(granted).flatMap(list -> Stream.of(list.split(" "))).map(Capability::valueOf)
                .collect(java.util.stream.Collectors.toSet());
        var asking = asking(RESELLER, AssociationType.RESALE, rights, false, UNTICKED, confirmed);

        assertThat(reasons(never(RESELLER).request(asking, ACT))).isEqualTo(refused == null ? List.of() : List.of(refused.split(" ")));
        assertThat(asking.accepts()).isFalse();
    }

    @Test
    @Tag("AUT-05")
    void missing_rights_are_named() {
        var asking = asking(RESELLER, AssociationType.RESALE, Set.of(Capability.ORDER_ON_BEHALF), false, UNTICKED, true);

        assertThat(never(RESELLER).request(asking, ACT).refusals()).singleElement().satisfies(refusal -> assertThat(refusal.facts())
                .containsEntry("partner_id", "d-1").containsEntry("rights", "OPERATE_ON_BEHALF"));
    }

    @Test
    @Tag("AUT-17")
    void asking_again_while_a_request_waits_is_answered_with_it_whatever_else_is_missing() {
        var again = asking(PROVIDER, AssociationType.REFERRAL, Set.of(), false, UNTICKED, false);

        assertThat(pending(PROVIDER).request(again, new Act(NOW.plusSeconds(1), Optional.empty())).orThrow()).isEqualTo(pending(PROVIDER));
        assertThat(pending(PROVIDER).possibilities(List.of(AuthorizationEvent.REQUEST)).get(0).refusals()).singleElement()
                .matches(refusal -> refusal.is(AuthorizationRefusal.REQUEST_PENDING));
    }

    @Test
    @Tag("AUT-18")
    void who_is_authorized_has_nothing_to_ask_for_and_hears_what_else_is_wrong() {
        var asking = asking(PROVIDER, AssociationType.RESALE, Set.of(), false, UNTICKED, false);

        assertThat(reasons(inForce(PROVIDER).request(asking, ACT))).containsExactly("COMMITMENT_LETTER_NEEDED", "ALREADY_AUTHORIZED");
        assertThat(inForce(PROVIDER).possibilities(List.of(AuthorizationEvent.REQUEST)).get(0).refusals()).singleElement()
                .matches(refusal -> refusal.is(AuthorizationRefusal.ALREADY_AUTHORIZED));
    }

    @Test
    @Tag("AUT-07")
    void the_customer_approves_with_the_current_letter() {
        var unticked = Ticked.of(Agreement.CUSTOMER_AUTHORIZATION_LETTER, Optional.empty());

        assertThat(reasons(pending(PROVIDER).approve(unticked, ACT))).containsExactly("AUTHORIZATION_LETTER_NEEDED");
        assertThat(reasons(in(AuthorizationStatus.REVOKED).approve(unticked, ACT)))
                .containsExactly("AUTHORIZATION_STATE", "AUTHORIZATION_LETTER_NEEDED");
        assertThat(pending(PROVIDER).approve(LETTER, ACT).orThrow()).satisfies(given -> {
            assertThat(given.approved()).contains(new Authorization.Approval(ACT, "1.0"));
            assertThat(given.requested()).contains(ACT);
            assertThat(given.over()).isEmpty();
        });
    }

    @ParameterizedTest
    @Tag("AUT-07")
    @CsvSource({"0, true", "256, true", "257, false"})
    void a_rejection_has_a_reason_or_none(int length, boolean granted) {
        var reason = length == 0 ? Optional.<String>empty() : Optional.of("因".repeat(length));

        assertThat(pending(PROVIDER).reject(reason, ACT).isGranted()).isEqualTo(granted);
        assertThat(in(AuthorizationStatus.REJECTED).over().orElseThrow().cause()).isEqualTo(AuthorizationEnd.REJECTED);
    }

    @ParameterizedTest
    @Tag("AUT-08")
    @CsvSource(nullValues = "-", value = {"-, REVOCATION_REASON_NEEDED", "'  ', REVOCATION_REASON_NEEDED", "because, -"})
    void the_customer_revokes_at_any_time_and_says_why(String reason, String refused) {
        assertThat(reasons(inForce(PROVIDER).revoke(Optional.ofNullable(reason), ACT)))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    @Tag("AUT-08")
    void a_reason_is_shown_to_both_sides_and_printed_nowhere() {
        assertThat(in(AuthorizationStatus.REVOKED).over().orElseThrow().reason()).contains("we do it ourselves");
        assertThat(in(AuthorizationStatus.REVOKED).toString()).doesNotContain("ourselves");
        assertThat(reasons(inForce(PROVIDER).revoke(Optional.of("x".repeat(257)), ACT))).containsExactly("FIELD_TOO_LONG");
    }

    @Test
    @Tag("AUT-06")
    void what_is_over_is_asked_for_again_and_forgets_the_answer() {
        var again = in(AuthorizationStatus.REVOKED).request(AuthorizationFixtures.asking(PROVIDER), ACT).orThrow();

        assertThat(again.status()).isEqualTo(AuthorizationStatus.PENDING);
        assertThat(again.approved()).isEmpty();
        assertThat(again.over()).isEmpty();
        assertThat(in(AuthorizationStatus.NONE).over().orElseThrow().cause()).isEqualTo(AuthorizationEnd.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(AuthorizationStatus.class)
    @Tag("AUT-02")
    void nothing_is_done_on_behalf_unless_it_is_in_force(AuthorizationStatus state) {
        var decision = onBehalf(PROVIDER, in(state)).may(Capability.OPERATE_ON_BEHALF, Optional.empty());

        assertThat(reasons(decision)).isEqualTo(state == AuthorizationStatus.AUTHORIZED ? List.of() : List.of("NOT_AUTHORIZED"));
    }

    @ParameterizedTest
    @EnumSource(ProductKind.class)
    @Tag("AUT-13")
    void marketplace_goods_are_never_ordered_on_behalf(ProductKind product) {
        var decision = onBehalf(PROVIDER, inForce(PROVIDER)).may(Capability.ORDER_ON_BEHALF, Optional.of(product));

        assertThat(reasons(decision)).isEqualTo(product == ProductKind.MARKETPLACE ? List.of("MARKETPLACE_NOT_ON_BEHALF") : List.of());
    }

    @Test
    @Tag("AUT-05")
    void while_the_distributor_has_taken_a_right_back_the_reseller_cannot_use_it() {
        var given = inForce(RESELLER);
        var half = new OnBehalf(CUSTOMER, RESELLER, AssociationType.RESALE, Set.of(Capability.ORDER_ON_BEHALF), Optional.of(given));

        assertThat(half.may(Capability.ORDER_ON_BEHALF, Optional.empty()).orThrow()).isEqualTo(given);
        assertThat(reasons(half.may(Capability.OPERATE_ON_BEHALF, Optional.empty()))).containsExactly("DISTRIBUTOR_GRANT_MISSING");
    }

    @Test
    @Tag("AUT-02")
    void every_reason_is_told_at_once() {
        var nothing = new OnBehalf(CUSTOMER, RESELLER, AssociationType.REFERRAL, Set.of(), Optional.empty());

        assertThat(reasons(nothing.may(Capability.ORDER_ON_BEHALF, Optional.of(ProductKind.MARKETPLACE)))).containsExactly(
                "CUSTOMER_NOT_RESALE", "NOT_AUTHORIZED", "DISTRIBUTOR_GRANT_MISSING", "MARKETPLACE_NOT_ON_BEHALF");
    }

    @Test
    @Tag("AUT-10")
    void the_bundle_is_a_set_of_capabilities_and_one_that_is_missing_is_named() {
        var given = inForce(PROVIDER);
        var narrow = new Authorization(given.id(), given.customer(), given.grantee(), given.status(), Set.of(Capability.ORDER_ON_BEHALF),
                given.requested(), given.approved(), given.over(), 1);

        assertThat(given.capabilities()).containsExactlyInAnyOrder(Capability.values());
        assertThat(onBehalf(PROVIDER, narrow).may(Capability.ORDER_ON_BEHALF, Optional.empty()).isGranted()).isTrue();
        assertThat(onBehalf(PROVIDER, narrow).may(Capability.OPERATE_ON_BEHALF, Optional.empty()).refusals()).singleElement()
                .satisfies(refusal -> assertThat(refusal.is(AuthorizationRefusal.CAPABILITY_NOT_GIVEN)).isTrue());
    }

    @ParameterizedTest
    @EnumSource(Agreement.class)
    @Tag("AUT-10")
    @Tag("AUT-11")
    void both_letters_are_there_in_both_languages(Agreement agreement) {
        assertThat(agreement.text(agreement.current(), Language.ZH_CN)).contains(agreement.current()).matches("(?s).*\\p{IsHan}.*");
        assertThat(agreement.text(agreement.current(), Language.EN_US)).contains(agreement.current()).doesNotContainPattern("\\p{IsHan}");
        assertThat(Agreement.ofPath(agreement.path())).contains(agreement);
        assertThatThrownBy(() -> agreement.text("0.1", Language.EN_US)).isInstanceOf(IllegalArgumentException.class);
        assertThat(COMMITMENT.isCurrent()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everything_has_its_words(Language language) {
        Stream.of(AuthorizationStatus.values(), AuthorizationEvent.values(), AuthorizationEnd.values(), Capability.values(),
                        ProductKind.values(), Agreement.values()).flatMap(Stream::of)
                .forEach(value -> assertThat(Rulebook.texts().name(value, language)).isNotBlank());
        assertThat(PermissionItem.AUTHORIZATION_REQUEST.code()).isEqualTo("PC_CUSTOMER_AUTH_REQUEST");
        assertThat(PermissionItem.ORDER_ON_BEHALF.code()).isEqualTo("PC_ORDER_ON_BEHALF");
        assertThat(PermissionItem.OPERATE_ON_BEHALF.code()).isEqualTo("PC_OPERATE_ON_BEHALF");
    }
}
