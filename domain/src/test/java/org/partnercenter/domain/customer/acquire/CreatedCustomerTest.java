package org.partnercenter.domain.customer.acquire;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class CreatedCustomerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final Refusal CAUSE = AcquireRefusal.PARTNER_FROZEN.refusal();
    private static final CreatedCustomer PENDING = CreatedCustomer.pending(new PartyId("c-1"),
            new Reporter(new PartyId("d-1"), Optional.empty()), AssociationType.RESALE, new XAccount("x-1", "shop"), false, NOW);

    @Test
    @Tag("ASC-11")
    void every_state_and_event_does_what_the_table_says() {
        var rows = new ArrayList<String>();
        for (var state : CreationStatus.values()) {
            for (var event : CreationEvent.values()) {
                var next = CreationTransition.TABLE.next(state, event);
                next.ifPresent(to -> rows.add(state + " " + event + " " + to));
                if (event != CreationEvent.CREATE) {
                    assertThat(after(in(state), event)).isEqualTo(next);
                }
            }
        }

        assertThat(rows).containsExactly("PENDING ASSOCIATE ASSOCIATED", "PENDING FAIL FAILED");
        assertThat(CreationTransition.TABLE.next(null, CreationEvent.CREATE)).contains(CreationStatus.PENDING);
        assertThat(in(CreationStatus.FAILED).causes()).containsExactly(CAUSE);
    }

    @ParameterizedTest
    @CsvSource(value = {"1, REFERRAL", "2, RESALE", "01, RESALE", "' 1', RESALE", "'', RESALE", "NULL, RESALE"}, nullValues = "NULL")
    @Tag("ASC-04")
    void a_created_customer_is_resold_to_unless_its_type_is_exactly_1(String cooperationType, AssociationType type) {
        assertThat(CreatedCustomer.typeOf(Optional.ofNullable(cooperationType))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
            "abcde,                             true",
            "abcd,                              false",
            "a2345678901234567890123456789012,  true",
            "a23456789012345678901234567890123, false",
            "_name-1,                           true",
            "-name_1,                           true",
            "1name,                             false",
            "12345,                             false",
            "na.me,                             false",
            "na me,                             false",
            "naïve,                             false",
            "op_name,                           false",
            "OP_name,                           false",
            "shadow_name,                       false",
            "opname,                            true",
            "shadowname,                        true",
    })
    void a_name_has_the_vendors_form(String name, boolean fits) {
        assertThat(DomainName.faultsOf(name)).extracting(Refusal::reason)
                .isEqualTo(fits ? List.of() : List.of(AcquireRefusal.DOMAIN_NAME_FORM.name()));
    }

    @Test
    void a_name_of_ours_has_the_vendors_form_too() {
        var name = DomainName.of("0123456789abcdef0123456789abcdef");

        assertThat(name).hasSize(32);
        assertThat(DomainName.faultsOf(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "Secret-word,     ''",
            "secret word,     ''",
            "secret99,        ''",
            "short-1,         PASSWORD_LENGTH",
            "secretsecret,    PASSWORD_CLASSES",
            "98765432,        PASSWORD_CLASSES",
            "密码密码密码密码,    PASSWORD_CLASSES",
            "customer-1,      PASSWORD_IS_NAME",
            "CUSTOMER-1,      PASSWORD_IS_NAME",
            "1-remotsuc,      PASSWORD_IS_NAME",
            "a13900000000b,   PASSWORD_HOLDS_PHONE",
            "a1390000000b,    ''",
            "aaaa,            PASSWORD_LENGTH PASSWORD_CLASSES",
    })
    void a_password_follows_the_vendors_rules_and_all_faults_are_told(String password, String faults) {
        var found = CustomerPassword.faultsOf(password, "customer-1", Optional.of("13900000000"));

        assertThat(String.join(" ", found.stream().map(Refusal::reason).toList())).isEqualTo(faults);
        assertThat(found).allMatch(fault -> fault.code().equals("CBC.99000036") && !fault.facts().containsValue(password));
    }

    @Test
    void what_another_platform_calls_a_customer_is_not_shown() {
        assertThat(PENDING.toString()).doesNotContain("x-1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_and_event_has_its_words(Language language) {
        var texts = Texts.beside(List.of(AcquireRule.class));
        Stream.of(CreationStatus.values(), CreationEvent.values()).flatMap(Stream::of)
                .forEach(value -> assertThat(texts.name((Enum<?>) value, language)).isNotBlank());
    }

    private static CreatedCustomer in(CreationStatus state) {
        return switch (state) {
            case PENDING -> PENDING;
            case ASSOCIATED -> PENDING.associate(NOW).orThrow();
            case FAILED -> PENDING.fail(List.of(CAUSE), NOW).orThrow();
        };
    }

    private static Optional<CreationStatus> after(CreatedCustomer customer, CreationEvent event) {
        Decision<CreatedCustomer> decision = switch (event) {
            case CREATE -> throw new IllegalArgumentException("creates");
            case ASSOCIATE -> customer.associate(NOW);
            case FAIL -> customer.fail(List.of(CAUSE), NOW);
        };
        return decision.fold(changed -> Optional.of(changed.status()), refusals -> {
            assertThat(refusals).extracting(Refusal::reason).containsExactly(AcquireRefusal.CREATION_STATE.name());
            return Optional.empty();
        });
    }
}
