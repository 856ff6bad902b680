package org.partnercenter.application.notice;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.notice.NoticeId;
import org.partnercenter.domain.notice.NoticeKind;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of notices keeps. */
public interface NoticesContract {

    Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    PartyId DISTRIBUTOR = new PartyId("distributor");
    PartyId RESELLER = new PartyId("reseller");
    PartyId CUSTOMER = new PartyId("customer");
    Scope OF_DISTRIBUTOR = new Scope.OfPartner(DISTRIBUTOR);
    Scope OF_RESELLER = new Scope.OfReseller(DISTRIBUTOR, RESELLER);
    Scope OF_CUSTOMER = new Scope.OfHolder(CUSTOMER);

    Notices notices();

    static Notice notice(String id, Viewers viewers) {
        return new Notice(new NoticeId(id), NoticeKind.QUOTA_FROZEN, Map.of("quota_id", "q-" + id), viewers, NOW, NOW.plusSeconds(1),
                Optional.empty());
    }

    private void fill() {
        var distributor = Viewers.of(DISTRIBUTOR, Optional.empty());
        notices().add(List.of(notice("1", distributor), notice("2", distributor), notice("3", distributor),
                notice("4", Viewers.of(DISTRIBUTOR, Optional.of(RESELLER))), notice("5", Viewers.none().withCustomer(CUSTOMER))));
    }

    private List<String> ids(Scope scope, boolean unreadOnly, PageRequest page) {
        return notices().list(scope, unreadOnly, page).items().stream().map(notice -> notice.id().value()).toList();
    }

    @Test
    default void each_reads_its_own_newest_first_and_in_pages() {
        fill();

        assertThat(ids(OF_DISTRIBUTOR, false, new PageRequest(0, 10))).containsExactly("3", "2", "1");
        assertThat(ids(OF_RESELLER, false, new PageRequest(0, 10))).containsExactly("4");
        assertThat(ids(OF_CUSTOMER, false, new PageRequest(0, 10))).containsExactly("5");
        assertThat(ids(OF_DISTRIBUTOR, false, new PageRequest(1, 1))).containsExactly("2");
        assertThat(ids(OF_DISTRIBUTOR, false, new PageRequest(0, 10).behind(Optional.of("3")))).containsExactly("2", "1");
        assertThat(notices().list(OF_DISTRIBUTOR, false, new PageRequest(0, 1)).total()).isEqualTo(3);
        assertThat(notices().find(OF_CUSTOMER, new NoticeId("5"))).contains(notice("5", Viewers.none().withCustomer(CUSTOMER)));
    }

    @Test
    default void the_notices_of_others_do_not_exist() {
        fill();

        assertThat(notices().find(OF_CUSTOMER, new NoticeId("1"))).isEmpty();
        assertThat(notices().read(OF_DISTRIBUTOR, new NoticeId("4"), NOW)).isEmpty();
        assertThat(notices().unread(OF_RESELLER)).isEqualTo(1);
    }

    @Test
    default void a_notice_is_read_once() {
        fill();

        assertThat(notices().read(OF_DISTRIBUTOR, new NoticeId("2"), NOW).orElseThrow().read()).contains(NOW);
        assertThat(notices().read(OF_DISTRIBUTOR, new NoticeId("2"), NOW.plusSeconds(9)).orElseThrow().read()).contains(NOW);
        assertThat(notices().unread(OF_DISTRIBUTOR)).isEqualTo(2);
        assertThat(ids(OF_DISTRIBUTOR, true, new PageRequest(0, 10))).containsExactly("3", "1");
        assertThat(notices().list(OF_DISTRIBUTOR, true, new PageRequest(0, 10)).total()).isEqualTo(2);
    }

    @Test
    default void settings_are_kept_and_the_last_word_counts() {
        var english = new NoticeSetting(Language.EN_US, false);
        notices().set(Map.of(DISTRIBUTOR, NoticeSetting.USUAL, CUSTOMER, english));
        notices().set(Map.of(DISTRIBUTOR, english));

        assertThat(notices().settings(Set.of(DISTRIBUTOR, RESELLER))).isEqualTo(Map.of(DISTRIBUTOR, english));
    }

    @Test
    default void old_notices_are_forgotten_in_portions() {
        fill();

        assertThat(notices().forget(NOW.plusSeconds(1), 9)).isZero();
        assertThat(notices().forget(NOW.plusSeconds(2), 3)).isEqualTo(3);
        assertThat(notices().forget(NOW.plusSeconds(2), 3)).isEqualTo(2);
    }
}
