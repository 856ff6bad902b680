package org.partnercenter.domain.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.identity.access.PasswordPolicy;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What becomes of parties, and what is told of them. */
class PartyTest {

    private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");
    private static final PartyId ABOVE = new PartyId("d-1");

    private static Party party(PartyKind kind) {
        return new Party(new PartyId("p-1"), kind, "Zhang San", "zhang", Optional.empty(), new Contact(Optional.of("13800000000"),
                Optional.of("z@example.com")), Optional.of(new AccountManager("m-1", "Li Si")), NOW);
    }

    @Test
    void a_customer_becomes_the_reseller_of_a_distributor_and_nobody_else_does() {
        var reseller = party(PartyKind.CUSTOMER).asResellerOf(ABOVE, NOW.plusSeconds(1));
        assertThat(reseller.kind()).isEqualTo(PartyKind.RESELLER);
        assertThat(reseller.distributor()).contains(ABOVE);
        assertThat(reseller.registeredAt()).isEqualTo(NOW.plusSeconds(1));
        assertThatIllegalArgumentException().isThrownBy(() -> party(PartyKind.DISTRIBUTOR).asResellerOf(ABOVE, NOW));
    }

    @Test
    void a_customer_that_belongs_to_nobody_is_erased() {
        var erased = party(PartyKind.CUSTOMER).erase(false).orThrow();
        assertThat(erased.name()).isEqualTo(Party.ERASED);
        assertThat(erased.contact()).isEqualTo(Contact.none());
        assertThat(erased.accountManager()).isEmpty();
        assertThat(party(PartyKind.CUSTOMER).erase(true).refusals()).extracting(Refusal::reason).containsExactly("PARTY_ASSOCIATED");
        assertThat(party(PartyKind.DISTRIBUTOR).erase(false).refusals()).extracting(Refusal::reason).containsExactly("PARTY_NOT_ERASABLE");
    }

    @Test
    void nobody_is_named_where_it_is_shown() {
        var party = party(PartyKind.CUSTOMER);
        assertThat(party).hasToString("Party[p-1, CUSTOMER]");
        assertThat(party.contact()).hasToString("Contact[***]");
        assertThat(party.accountManager().orElseThrow()).hasToString("AccountManager[m-1]");
        assertThat(party.contact().receivers()).extracting(Receiver::medium).hasSize(2).endsWith(Medium.MAIL);
        assertThat(Contact.none().receivers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "9, true", "A, true", "Z, true", "a, true", "z, true", "/, false", ":, false", "@, false", "[, false", "`, false", "{, false"})
    void an_access_key_is_letters_and_digits(String sign, boolean valid) {
        assertThat(AccessKeyId.isValid("K" + sign)).isEqualTo(valid);
    }

    @Test
    void a_password_is_long_enough_and_not_too_long() {
        assertThat(PasswordPolicy.accept("abcdeabcde", "name").isGranted()).isTrue();
        assertThat(PasswordPolicy.accept("abcdeabcd", "name").isGranted()).isFalse();
        assertThat(PasswordPolicy.accept("abcdabcdabcd", "name").isGranted()).isFalse();
        assertThat(PasswordPolicy.accept("abcde".repeat(25) + "abc", "name").isGranted()).isTrue();
        assertThat(PasswordPolicy.accept("abcde".repeat(25) + "abcd", "name").isGranted()).isFalse();
        assertThat(PasswordPolicy.accept("abcde\ud800abcde", "name").isGranted()).isFalse();
        assertThat(PasswordPolicy.accept("abcde\udfffabcde", "name").isGranted()).isFalse();
        assertThat(PasswordPolicy.accept("abcdeNAMEabc", "name").isGranted()).isFalse();
    }
}
