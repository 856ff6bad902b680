package org.partnercenter.domain.identity;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Reason;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PartyDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final PartyId ID = new PartyId("party-1");
    private static final PartyId ABOVE = new PartyId("above-1");

    @Test
    @Tag("HIE-01")
    void a_reseller_is_registered_with_its_distributor() {
        var decision = reseller(Optional.of(ABOVE)).register(around(Optional.of(PartyKind.DISTRIBUTOR)), NOW);

        assertThat(decision.orThrow().distributor()).contains(ABOVE);
        assertThat(decision.orThrow().registeredAt()).isEqualTo(NOW);
    }

    @Test
    @Tag("HIE-01")
    void a_reseller_without_a_distributor_is_refused() {
        assertThat(reasons(reseller(Optional.empty()), around(Optional.empty())))
                .containsExactly(IdentityRefusal.DISTRIBUTOR_MISSING.name());
    }

    @Test
    @Tag("HIE-01")
    void a_reseller_of_a_distributor_nobody_knows_is_refused() {
        assertThat(reasons(reseller(Optional.of(ABOVE)), around(Optional.empty())))
                .containsExactly(IdentityRefusal.DISTRIBUTOR_UNKNOWN.name());
    }

    @ParameterizedTest
    @EnumSource(PartyKind.class)
    @Tag("HIE-04")
    void only_a_distributor_stands_above_a_reseller(PartyKind above) {
        var reasons = reasons(reseller(Optional.of(ABOVE)), around(Optional.of(above)));

        assertThat(reasons).isEqualTo(above == PartyKind.DISTRIBUTOR ? List.of()
                : List.of(IdentityRefusal.DISTRIBUTOR_UNFIT.name()));
    }

    @ParameterizedTest
    @EnumSource(PartyKind.class)
    @Tag("HIE-04")
    void nobody_but_a_reseller_names_a_distributor(PartyKind kind) {
        var draft = new PartyDraft(ID, kind, "n", "a", Optional.of(ABOVE), Contact.none(), Optional.empty());

        assertThat(reasons(draft, around(Optional.of(PartyKind.DISTRIBUTOR)))).isEqualTo(kind == PartyKind.RESELLER
                ? List.of() : List.of(IdentityRefusal.DISTRIBUTOR_NOT_ALLOWED.name()));
    }

    @Test
    void a_taken_id_and_a_second_platform_are_both_told() {
        var draft = new PartyDraft(ID, PartyKind.PLATFORM, "n", "a", Optional.empty(), Contact.none(), Optional.empty());

        assertThat(reasons(draft, new PartyDraft.Surroundings(true, true, Optional.empty())))
                .containsExactly(IdentityRefusal.PARTY_ID_TAKEN.name(), IdentityRefusal.PLATFORM_PRESENT.name());
        assertThat(reasons(draft, around(Optional.empty()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name,128", "account_name,64", "mobile_phone,32", "email,256"})
    void texts_are_neither_blank_nor_too_long(String field, int max) {
        assertThat(reasons(with(field, "x".repeat(max)), around(Optional.empty()))).isEmpty();
        assertThat(refused(with(field, "x".repeat(max + 1)))).isEqualTo(reasonAndField(CommonRefusal.FIELD_TOO_LONG, field));
        assertThat(refused(with(field, " "))).isEqualTo(reasonAndField(CommonRefusal.EMPTY_NOT_ALLOWED, field));
        assertThat(refused(with(field, "a\nb"))).isEqualTo(reasonAndField(CommonRefusal.FIELD_INVALID, field));
    }

    @Test
    void no_text_form_shows_personal_data() {
        var draft = new PartyDraft(ID, PartyKind.CUSTOMER, "Li Ming", "liming", Optional.empty(),
                new Contact(Optional.of("13800000000"), Optional.of("li@example.com")),
                Optional.of(new AccountManager("am-1", "Wang Fang")));

        assertThat(draft + " " + draft.register(around(Optional.empty()), NOW) + draft.contact() + draft.accountManager())
                .doesNotContain("138", "example.com", "Li Ming", "liming", "Wang");
    }

    @Test
    void a_party_that_breaks_the_two_tiers_cannot_exist() {
        assertThatThrownBy(() -> new Party(ID, PartyKind.CUSTOMER, "n", "a", Optional.of(ABOVE), Contact.none(),
                Optional.empty(), NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PartyDraft reseller(Optional<PartyId> distributor) {
        return new PartyDraft(ID, PartyKind.RESELLER, "n", "a", distributor, Contact.none(), Optional.empty());
    }

    private static PartyDraft with(String field, String text) {
        return new PartyDraft(ID, PartyKind.CUSTOMER, field.equals("name") ? text : "n",
                field.equals("account_name") ? text : "a", Optional.empty(),
                new Contact(Optional.of(text).filter(any -> field.equals("mobile_phone")),
                        Optional.of(text).filter(any -> field.equals("email"))), Optional.empty());
    }

    private static PartyDraft.Surroundings around(Optional<PartyKind> distributorKind) {
        return new PartyDraft.Surroundings(false, false, distributorKind);
    }

    private static List<String> reasons(PartyDraft draft, PartyDraft.Surroundings around) {
        return draft.register(around, NOW).refusals().stream().map(refusal -> refusal.reason()).toList();
    }

    private static List<String> refused(PartyDraft draft) {
        return draft.register(around(Optional.empty()), NOW).refusals().stream()
                .map(refusal -> refusal.reason() + ":" + refusal.facts().get("field")).toList();
    }

    private static List<String> reasonAndField(Reason reason, String field) {
        return List.of(reason.name() + ":" + field);
    }
}
