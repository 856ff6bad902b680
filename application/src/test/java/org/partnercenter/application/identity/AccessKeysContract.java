package org.partnercenter.application.identity;

import org.junit.jupiter.api.Test;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.NOW;
import static org.partnercenter.application.identity.IdentityFixtures.id;
import static org.partnercenter.application.identity.IdentityFixtures.party;

/** What every store of access keys keeps. */
public interface AccessKeysContract extends IdentityStore {

    private SealedKey key(String text) {
        return new SealedKey(AccessKey.created(new AccessKeyId(text), id("d-1"), NOW), new byte[] {1, 2, -3});
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
            assertThat(usable.owner()).isEqualTo(party("d-1", PartyKind.DISTRIBUTOR));
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
        var disabled = key("KEY1").key().disable(NOW.plusSeconds(1)).orThrow();

        assertThat(accessKeys().disable(List.of(disabled))).containsExactly(disabled.id());

        assertThat(accessKeys().usable(disabled.id())).isEmpty();
        assertThat(accessKeys().usable(new AccessKeyId("KEY2"))).isPresent();
        assertThat(accessKeys().disable(List.of(new AccessKey(disabled.id(), disabled.party(), NOW,
                Optional.of(NOW.plusSeconds(9)))))).isEmpty();
        assertThat(accessKeys().find(Set.of(disabled.id(), new AccessKeyId("KEY9"))))
                .hasSize(1).containsEntry(disabled.id(), disabled);
    }

    @Test
    default void several_keys_are_disabled_at_their_own_times() {
        distributor();
        accessKeys().add(List.of(key("KEY1"), key("KEY2")));
        var first = key("KEY1").key().disable(NOW.plusSeconds(1)).orThrow();
        var second = key("KEY2").key().disable(NOW.plusSeconds(2)).orThrow();

        assertThat(accessKeys().disable(List.of(first, second))).hasSize(2);

        assertThat(accessKeys().find(Set.of(first.id(), second.id()))).containsEntry(first.id(), first)
                .containsEntry(second.id(), second);
    }
}
