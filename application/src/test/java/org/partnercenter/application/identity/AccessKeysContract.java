package org.partnercenter.application.identity;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.identity.access.Account;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.NOW;
import static org.partnercenter.application.identity.IdentityFixtures.id;
import static org.partnercenter.application.identity.IdentityFixtures.party;

/** What every store of access keys keeps. */
public interface AccessKeysContract extends IdentityStore {

    private SealedKey key(String text) {
        return new SealedKey(AccessKey.created(new AccessKeyId(text), id("d-1"), Optional.empty(), NOW), new byte[] {1, 2, -3});
    }

    private void distributor() {
        parties().add(List.of(party("d-1", PartyKind.DISTRIBUTOR)));
    }

    @Test
    default void an_active_key_is_usable_with_its_secret_and_its_owner() {
        distributor();
        assertThat(accessKeys().add(List.of(key("KEY1"), key("KEY2")))).hasSize(2);

        assertThat(accessKeys().usable(new AccessKeyId("KEY1"))).hasValueSatisfying(usable -> {
            assertThat(usable.sealed().key()).isEqualTo(key("KEY1").key());
            assertThat(usable.sealed().secret()).containsExactly(1, 2, -3);
            assertThat(usable.account()).isEqualTo(new Account(party("d-1", PartyKind.DISTRIBUTOR), Optional.empty()));
        });
        assertThat(accessKeys().usable(new AccessKeyId("KEY3"))).isEmpty();
        assertThat(accessKeys().usable(new AccessKeyId("key1"))).isEmpty();
    }

    @Test
    default void a_taken_key_is_not_stored() {
        distributor();
        accessKeys().add(List.of(key("KEY1")));

        assertThat(accessKeys().add(List.of(key("KEY1"), key("KEY2")))).containsExactly(new AccessKeyId("KEY2"));
    }

    @Test
    default void a_disabled_key_is_found_but_not_usable_and_is_disabled_once() {
        distributor();
        accessKeys().add(List.of(key("KEY1"), key("KEY2")));
        var before = key("KEY1").key();
        var disabled = before.disable(NOW.plusSeconds(1)).orThrow();

        assertThat(accessKeys().change(Map.of(before, disabled))).containsExactly(disabled.id());

        assertThat(accessKeys().usable(disabled.id())).isEmpty();
        assertThat(accessKeys().usable(new AccessKeyId("KEY2"))).isPresent();
        assertThat(accessKeys().change(Map.of(before, before.disable(NOW.plusSeconds(9)).orThrow()))).isEmpty();
        assertThat(accessKeys().find(Set.of(disabled.id(), new AccessKeyId("KEY9"))))
                .hasSize(1).containsEntry(disabled.id(), disabled);
    }

    @Test
    default void several_keys_change_at_their_own_times() {
        distributor();
        accessKeys().add(List.of(key("KEY1"), key("KEY2")));
        var first = key("KEY1").key().disable(NOW.plusSeconds(1)).orThrow();
        var second = key("KEY2").key().retire(NOW.plusSeconds(2)).orThrow();

        assertThat(accessKeys().change(Map.of(key("KEY1").key(), first, key("KEY2").key(), second))).hasSize(2);

        assertThat(accessKeys().find(Set.of(first.id(), second.id()))).containsEntry(first.id(), first)
                .containsEntry(second.id(), second);
        assertThat(accessKeys().usable(second.id())).map(usable -> usable.sealed().key()).contains(second);
    }

    @Test
    default void a_deleted_key_is_known_still_and_opens_nothing() {
        distributor();
        accessKeys().add(List.of(key("KEY1")));
        var deleted = key("KEY1").key().delete(NOW.plusSeconds(1)).orThrow();

        assertThat(accessKeys().change(Map.of(key("KEY1").key(), deleted))).hasSize(1);

        assertThat(accessKeys().usable(deleted.id())).isEmpty();
        assertThat(accessKeys().find(Set.of(deleted.id()))).containsEntry(deleted.id(), deleted);
        assertThat(accessKeys().add(List.of(key("KEY1")))).isEmpty();
    }
}
