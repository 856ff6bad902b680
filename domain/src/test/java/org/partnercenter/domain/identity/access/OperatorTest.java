package org.partnercenter.domain.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class OperatorTest {

    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    private static final Rights ALL = Rights.ofMainAccount(PartyKind.DISTRIBUTOR);
    private static final Rights NONE = new Rights(Set.of(), false);
    private static final Operator CLERK = create("clerk", NONE, ALL).orThrow();

    private static org.partnercenter.domain.kernel.Decision<Operator> create(String name, Rights given, Rights giver) {
        return Operator.create(new OperatorId("o-1"), new PartyId("d-1"), name, Set.of(new RoleId("r-1")), given, giver, NOW);
    }

    private static void assertRefused(List<Refusal> refusals, Reason reason) {
        assertThat(refusals).singleElement().matches(refusal -> refusal.is(reason));
    }

    @Test
    @Tag("COM-12")
    void the_table_allows_what_it_says_and_nothing_else() {
        var allowed = new ArrayList<String>();
        for (var state : OperatorStatus.values()) {
            for (var event : OperatorEvent.values()) {
                OperatorTransition.TABLE.next(state, event).ifPresent(to -> allowed.add(state + " " + event + " " + to));
            }
        }

        assertThat(allowed).containsExactly("ACTIVE DISABLE DISABLED", "ACTIVE DELETE DELETED", "DISABLED ENABLE ACTIVE",
                "DISABLED DELETE DELETED");
        assertThat(OperatorTransition.TABLE.next(null, OperatorEvent.CREATE)).contains(OperatorStatus.ACTIVE);
    }

    @Test
    @Tag("COM-12")
    void an_operator_lives_by_the_table() {
        var disabled = CLERK.on(OperatorEvent.DISABLE).orThrow();

        assertThat(disabled.status()).isEqualTo(OperatorStatus.DISABLED);
        assertThat(disabled.on(OperatorEvent.ENABLE).orThrow()).isEqualTo(CLERK);
        assertRefused(disabled.on(OperatorEvent.DISABLE).refusals(), AccessRefusal.OPERATOR_STATE);
        assertRefused(CLERK.on(OperatorEvent.DELETE).orThrow().withRoles(Set.of()).refusals(), AccessRefusal.OPERATOR_STATE);
        assertThat(CLERK.toString()).doesNotContain("clerk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " clerk", "a b", "-x", "a\nb", "12345678901234567890123456789012345678901234567890123456789012345"})
    void a_name_can_be_typed_and_read(String name) {
        assertRefused(create(name, NONE, ALL).refusals(), CommonRefusal.FIELD_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "张三", "li.si@example.com", "robot_7"})
    void names_are_of_people_and_of_programmes(String name) {
        assertThat(create(name, NONE, ALL).isGranted()).isTrue();
    }

    @Test
    @Tag("COM-12")
    void nobody_makes_an_operator_that_may_more_than_itself() {
        assertRefused(create("clerk", ALL, NONE).refusals(), AccessRefusal.RIGHTS_EXCEED_YOURS);
    }

    @Test
    @Tag("COM-29")
    void a_role_holds_items_that_fit_the_party_and_its_maker() {
        assertThat(role("券", Set.of(PermissionItem.COUPON_VIEW), PartyKind.DISTRIBUTOR, ALL)).isEmpty();
        assertRefused(role("券", Set.of(PermissionItem.LEDGER_VERIFY), PartyKind.DISTRIBUTOR,
                new Rights(Set.of(PermissionItem.values()), false)), AccessRefusal.ITEM_NOT_FOR_PARTY);
        assertRefused(role("券", Set.of(PermissionItem.COUPON_VIEW), PartyKind.DISTRIBUTOR, NONE),
                AccessRefusal.RIGHTS_EXCEED_YOURS);
        assertRefused(role(" ", Set.of(), PartyKind.DISTRIBUTOR, ALL), CommonRefusal.EMPTY_NOT_ALLOWED);
        assertRefused(role("x".repeat(65), Set.of(), PartyKind.DISTRIBUTOR, ALL), CommonRefusal.FIELD_TOO_LONG);
        assertThat(Role.LIMIT).isEqualTo(10);
    }

    private static List<Refusal> role(String name, Set<PermissionItem> items, PartyKind kind, Rights giver) {
        return Role.of(new RoleId("r-1"), new PartyId("d-1"), kind, name, items, giver, NOW).refusals();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaaaaaa", "abababababababab", "the clerk knows", "with\u0000zero and more"})
    @Tag("COM-01")
    void weak_passwords_are_refused_without_a_word_about_them(String password) {
        var refusals = PasswordPolicy.accept(password, "clerk").refusals();

        assertRefused(refusals, AccessRefusal.PASSWORD_TOO_WEAK);
        assertThat(refusals.toString()).doesNotContain(password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "密码要长一点才好记得住", "1234567890"})
    @Tag("COM-01")
    void long_passwords_are_taken_whatever_they_are_made_of(String password) {
        assertThat(PasswordPolicy.accept(password, "clerk").isGranted()).isTrue();
        assertThat(PasswordPolicy.accept("abcde".repeat(26), "clerk").isGranted()).isFalse();
    }

    @Test
    @Tag("COM-01")
    void five_wrong_passwords_lock_for_a_quarter_of_an_hour() {
        assertThat(SignInLock.FAILURES).isEqualTo(5);
        assertThat(SignInLock.LOCKED).isEqualTo(Duration.ofMinutes(15));
        assertThat(SignInLock.isLocked(4, Optional.of(NOW), NOW)).isFalse();
        assertThat(SignInLock.isLocked(5, Optional.of(NOW), NOW.plusSeconds(899))).isTrue();
        assertThat(SignInLock.isLocked(5, Optional.of(NOW), NOW.plusSeconds(900))).isFalse();
        assertThat(SignInLock.countedSince(NOW)).isEqualTo(NOW.minusSeconds(900));
    }
}
