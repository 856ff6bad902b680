package org.partnercenter.application.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.NOW;
import static org.partnercenter.application.identity.IdentityFixtures.id;
import static org.partnercenter.application.identity.IdentityFixtures.party;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.identity.Parties;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.identity.access.BuiltInRole;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorEvent;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every store of operators, roles, passwords and tokens does. */
public interface AccessContract {

    Parties parties();

    Operators operators();

    Passwords passwords();

    Tokens tokens();

    Transactions transactions();

    private Operator operator(String id, String party, String name, RoleId... roles) {
        return new Operator(new OperatorId(id), id(party), name, Set.of(roles), OperatorStatus.ACTIVE, NOW);
    }

    private static Role role(String id, String party, String name, PermissionItem... items) {
        return new Role(new RoleId(id), id(party), name, Set.of(items), NOW);
    }

    private void furnish() {
        parties().add(List.of(party("d-1", PartyKind.DISTRIBUTOR), party("d-2", PartyKind.DISTRIBUTOR)));
    }

    @Test
    default void operators_are_found_by_id_and_by_name_whatever_the_case() {
        furnish();
        var clerk = operator("o-1", "d-1", "Clerk", BuiltInRole.ACCOUNT_MANAGER.id(), new RoleId("r-1"));

        assertThat(operators().add(List.of(clerk))).containsExactly(clerk.id());

        assertThat(operators().find(Set.of(clerk.id(), new OperatorId("o-9")))).isEqualTo(Map.of(clerk.id(), clerk));
        assertThat(operators().named(id("d-1"), "cLERK")).contains(clerk);
        assertThat(operators().named(id("d-2"), "Clerk")).isEmpty();
    }

    @Test
    default void a_name_is_given_once_in_a_party_until_its_bearer_is_gone() {
        furnish();
        operators().add(List.of(operator("o-1", "d-1", "clerk")));

        assertThat(operators().add(List.of(operator("o-2", "d-1", "CLERK"), operator("o-3", "d-2", "clerk"))))
                .containsExactly(new OperatorId("o-3"));

        operators().change(List.of(operator("o-1", "d-1", "clerk").on(OperatorEvent.DELETE).orThrow()));
        assertThat(operators().named(id("d-1"), "clerk")).isEmpty();
        assertThat(operators().add(List.of(operator("o-4", "d-1", "clerk")))).hasSize(1);
    }

    @Test
    default void changes_are_stored_and_the_list_leaves_deleted_ones_out() {
        furnish();
        var first = operator("o-1", "d-1", "b");
        var second = operator("o-2", "d-1", "A");
        operators().add(List.of(first, second, operator("o-3", "d-1", "c"), operator("o-4", "d-2", "d")));

        var changed = first.withRoles(Set.of(new RoleId("r-1"))).flatMap(each -> each.on(OperatorEvent.DISABLE)).orThrow();
        transactions().inTransaction(() -> {
            assertThat(operators().lock(Set.of(first.id()))).hasSize(1);
            operators().change(List.of(changed, operator("o-3", "d-1", "c").on(OperatorEvent.DELETE).orThrow()));
            return null;
        });

        var listed = operators().list(id("d-1"), new PageRequest(0, 10));
        assertThat(listed.total()).isEqualTo(2);
        assertThat(listed.items()).containsExactly(second, changed);
        assertThat(operators().list(id("d-1"), new PageRequest(1, 10)).items()).containsExactly(changed);
    }

    @Test
    @Tag("COM-29")
    default void roles_have_places_and_names() {
        furnish();
        var role = role("r-1", "d-1", "券", PermissionItem.COUPON_VIEW, PermissionItem.COUPON_ISSUE);
        assertThat(operators().addRole(role, 1)).isTrue();
        assertThat(operators().addRole(role("r-2", "d-1", "券"), 2)).isFalse();
        assertThat(operators().addRole(role("r-3", "d-1", "other"), 2)).isTrue();
        assertThat(operators().addRole(role("r-4", "d-2", "券"), 1)).isTrue();

        assertThat(operators().places(id("d-1"))).containsExactlyInAnyOrder(1, 2);
        assertThat(operators().roles(Set.of(id("d-1"))).get(id("d-1"))).containsEntry(role.id(), role).hasSize(2);
        assertThat(operators().changeRole(role("r-3", "d-1", "券"))).isFalse();
        var changed = role("r-3", "d-1", "third", PermissionItem.QUOTA_VIEW);
        assertThat(operators().changeRole(changed)).isTrue();
        assertThat(operators().roles(Set.of(id("d-1"))).get(id("d-1"))).containsEntry(changed.id(), changed);
    }

    @Test
    default void a_role_is_deleted_when_nobody_holds_it() {
        furnish();
        operators().addRole(role("r-1", "d-1", "held"), 1);
        operators().add(List.of(operator("o-1", "d-1", "holder", new RoleId("r-1"))));

        assertThat(operators().deleteRole(id("d-1"), new RoleId("r-1"))).isEqualTo(1);
        operators().change(List.of(operator("o-1", "d-1", "holder")));
        assertThat(operators().deleteRole(id("d-1"), new RoleId("r-1"))).isZero();
        assertThat(operators().roles(Set.of(id("d-1")))).isEmpty();
    }

    @Test
    default void passwords_count_failures_until_one_is_right() {
        furnish();
        var main = new Passwords.Account(id("d-1"), Optional.empty());
        assertThat(passwords().find(main)).isEmpty();
        passwords().set(main, "hash", NOW);
        assertThat(passwords().find(main)).contains(new Passwords.Stored("hash", 0, Optional.empty()));
        assertThat(passwords().find(new Passwords.Account(id("d-1"), Optional.of(new OperatorId("o-1"))))).isEmpty();

        passwords().failed(main, NOW.plusSeconds(1), NOW);
        passwords().failed(main, NOW.plusSeconds(2), NOW);
        assertThat(passwords().find(main)).contains(new Passwords.Stored("hash", 2, Optional.of(NOW.plusSeconds(2))));
        passwords().failed(main, NOW.plusSeconds(100), NOW.plusSeconds(50));
        assertThat(passwords().find(main)).contains(new Passwords.Stored("hash", 1, Optional.of(NOW.plusSeconds(100))));
        passwords().succeeded(main);
        assertThat(passwords().find(main)).contains(new Passwords.Stored("hash", 0, Optional.empty()));
        passwords().failed(main, NOW, NOW);
        passwords().set(main, "other", NOW);
        assertThat(passwords().find(main)).contains(new Passwords.Stored("other", 0, Optional.empty()));
    }

    @Test
    default void tokens_are_of_their_account_until_they_expire_or_end() {
        furnish();
        var clerk = operator("o-1", "d-1", "clerk");
        operators().add(List.of(clerk));
        var held = new Tokens.Held(id("d-1"), Optional.of(clerk.id()), NOW, NOW.plus(Duration.ofHours(24)));
        var main = new Tokens.Held(id("d-1"), Optional.empty(), NOW, NOW.plus(Duration.ofHours(1)));
        tokens().add(Secret.of("token-1"), held);
        tokens().add(Secret.of("token-2"), held);
        tokens().add(Secret.of("token-3"), main);

        var found = tokens().find(Secret.of("token-1"), NOW.plusSeconds(1));
        assertThat(found).contains(new Tokens.Found(new Account(party("d-1", PartyKind.DISTRIBUTOR), Optional.of(clerk)), Optional.empty()));
        assertThat(tokens().find(Secret.of("token-3"), NOW)).contains(new Tokens.Found(new Account(
                party("d-1", PartyKind.DISTRIBUTOR), Optional.empty()), Optional.empty()));
        assertThat(tokens().find(Secret.of("token-3"), main.expiresAt())).isEmpty();
        assertThat(tokens().find(Secret.of("token-9"), NOW)).isEmpty();

        tokens().add(Secret.of("token-4"), new Tokens.Held(id("d-1"), Optional.empty(), Optional.of(id("d-2")), NOW, held.expiresAt()));
        assertThat(tokens().find(Secret.of("token-4"), NOW)).map(Tokens.Found::assumed).contains(Optional.of(id("d-2")));

        tokens().revokeAssumed(id("d-1"), id("d-1"));
        assertThat(tokens().find(Secret.of("token-4"), NOW)).isPresent();
        tokens().revokeAssumed(id("d-1"), id("d-2"));
        assertThat(tokens().find(Secret.of("token-4"), NOW)).isEmpty();
        assertThat(tokens().find(Secret.of("token-3"), NOW)).isPresent();

        assertThat(tokens().revoke(Secret.of("token-1"), id("d-1"), Optional.empty())).isFalse();
        assertThat(tokens().revoke(Secret.of("token-1"), id("d-1"), Optional.of(clerk.id()))).isTrue();
        assertThat(tokens().find(Secret.of("token-1"), NOW)).isEmpty();
        tokens().revokeAll(id("d-1"), Optional.of(clerk.id()));
        assertThat(tokens().find(Secret.of("token-2"), NOW)).isEmpty();
        assertThat(tokens().find(Secret.of("token-3"), NOW)).isPresent();
        assertThat(tokens().forget(NOW, 10)).isZero();
        assertThat(tokens().forget(main.expiresAt(), 10)).isEqualTo(1);
    }
}
