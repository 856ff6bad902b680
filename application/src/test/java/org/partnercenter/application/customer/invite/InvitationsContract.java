package org.partnercenter.application.customer.invite;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationChannel;
import org.partnercenter.domain.customer.invite.InvitationId;
import org.partnercenter.domain.customer.invite.InvitationStatus;
import org.partnercenter.domain.customer.invite.Offer;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of invitations does. */
public interface InvitationsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    Instant OVER = NOW.plus(Invitation.LIFE);
    Reporter OWN = new Reporter(new PartyId("d-1"), Optional.empty());
    Reporter RESELLERS = new Reporter(new PartyId("d-1"), Optional.of(new PartyId("r-1")));

    Invitations invitations();

    Transactions transactions();

    static Invitation invitation(String id, Reporter by, String address, int second) {
        var offer = new Offer(by, AssociationType.REFERRAL, address == null ? InvitationChannel.LINK : InvitationChannel.MAIL,
                Optional.ofNullable(address).map(InvitationsContract::to), Language.EN_US,
                address == null ? Optional.empty() : Optional.of("标签"));
        return Invitation.send(new InvitationId(id), offer, new Invitation.Surroundings(0, false, PartnerStanding.good(), true),
                NOW.plusSeconds(second)).orThrow();
    }

    private static Receiver to(String address) {
        return new Receiver(Medium.MAIL, address);
    }

    private void change(Invitation... changed) {
        transactions().inTransaction(() -> {
            invitations().lock(Stream.of(changed).map(Invitation::id).collect(Collectors.toSet()));
            invitations().update(List.of(changed));
            return null;
        });
    }

    private Optional<Invitation> found(String id) {
        return invitations().find(new InvitationId(id));
    }

    @Test
    default void invitations_come_back_as_they_were_stored_and_changed() {
        var mailed = invitation("i-1", OWN, "a@b.example", 0);
        var link = invitation("i-2", RESELLERS, null, 1);
        var other = invitation("i-3", OWN, null, 2);
        invitations().add(List.of(mailed, link, other));

        assertThat(transactions().inTransaction(() -> invitations().lock(Set.of(mailed.id(), link.id(), new InvitationId("none")))))
                .isEqualTo(Map.of(mailed.id(), mailed, link.id(), link));
        var failed = mailed.fail(new PartyId("c-1"), List.of(AcquireRefusal.CUSTOMER_IS_PARTNER.refusal("customer_id", "c-1")),
                NOW.plusSeconds(5)).orThrow();
        var sent = link.resend(PartnerStanding.good(), NOW.plusSeconds(6)).orThrow();
        change(failed, sent, other.withdraw(NOW.plusSeconds(7)).orThrow());
        assertThat(found("i-1")).contains(failed);
        assertThat(found("i-2")).contains(sent);
        assertThat(found("i-3").orElseThrow().status()).isEqualTo(InvitationStatus.WITHDRAWN);
        assertThat(found("none")).isEmpty();
    }

    @Test
    @Tag("ASC-10")
    default void what_is_open_is_counted_for_each_who_invites_and_tells_of_addresses() {
        invitations().add(List.of(invitation("i-1", OWN, "A@b.example", 0), invitation("i-2", OWN, null, 1),
                invitation("i-3", RESELLERS, "x@b.example", 2), invitation("i-4", OWN, "c@b.example", 3)));
        change(found("i-4").orElseThrow().withdraw(NOW.plusSeconds(4)).orThrow());
        var nobody = new Reporter(new PartyId("s-9"), Optional.empty());
        var asked = Set.of(to("a@B.example"), to("c@b.example"), to("x@b.example"));

        assertThat(transactions().inTransaction(() -> invitations().holdOpen(Set.of(OWN, nobody), asked, NOW.plusSeconds(5))))
                .isEqualTo(Map.of(OWN, new Invitations.Open(2, Set.of("a@b.example")), nobody, new Invitations.Open(0, Set.of())));
        assertThat(transactions().inTransaction(() -> invitations().holdOpen(Set.of(OWN), asked, OVER.plusSeconds(1))))
                .isEqualTo(Map.of(OWN, new Invitations.Open(0, Set.of())));
    }

    @Test
    @Tag("ASC-10")
    default void what_is_over_is_found_the_oldest_first_and_its_address_is_forgotten_later() {
        invitations().add(List.of(invitation("i-2", OWN, null, 1), invitation("i-1", OWN, "a@b.example", 0)));

        assertThat(invitations().anyOver(OVER.minusSeconds(1))).isFalse();
        assertThat(invitations().anyOver(OVER)).isTrue();
        assertThat(transactions().inTransaction(() -> invitations().lockOver(OVER.plusSeconds(1), 1))).extracting(each -> each.id().value())
                .containsExactly("i-1");
        change(found("i-1").orElseThrow().expire(OVER).orThrow());
        assertThat(transactions().inTransaction(() -> invitations().lockOver(OVER.plusSeconds(1), 9))).extracting(each -> each.id().value())
                .containsExactly("i-2");
        assertThat(transactions().inTransaction(() -> invitations().forgetAddresses(OVER, 9))).isZero();
        assertThat(transactions().inTransaction(() -> invitations().forgetAddresses(OVER.plusSeconds(1), 9))).isEqualTo(1);
        assertThat(transactions().inTransaction(() -> invitations().forgetAddresses(OVER.plusSeconds(1), 9))).isZero();
        assertThat(found("i-1").orElseThrow().offer().to()).isEmpty();
    }

    @Test
    default void lists_show_the_newest_first_and_each_its_own() {
        invitations().add(List.of(invitation("i-1", OWN, null, 0), invitation("i-2", RESELLERS, null, 1), invitation("i-3", OWN,
                "a@b.example", 2), invitation("i-4", new Reporter(new PartyId("s-1"), Optional.empty()), null, 3)));
        var own = new Scope.OfPartner(new PartyId("d-1"));

        assertThat(ids(own, InvitationFilter.none(), new PageRequest(0, 10))).containsExactly("i-3", "i-1");
        assertThat(ids(new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1")), InvitationFilter.none(), new PageRequest(0, 10)))
                .containsExactly("i-2");
        assertThat(ids(new Scope.Everything(), InvitationFilter.none(), new PageRequest(0, 2).behind(Optional.of("i-4"))))
                .containsExactly("i-3", "i-2");
        assertThat(ids(own, new InvitationFilter(Optional.of(InvitationStatus.PENDING), Optional.of(InvitationChannel.LINK)),
                new PageRequest(0, 10))).containsExactly("i-1");
        assertThat(invitations().list(own, InvitationFilter.none(), new PageRequest(0, 1)).total()).isEqualTo(2);
        assertThat(invitations().find(own, new InvitationId("i-2"))).isPresent();
        assertThat(invitations().find(new Scope.OfPartner(new PartyId("s-1")), new InvitationId("i-2"))).isEmpty();
    }

    private List<String> ids(Scope scope, InvitationFilter filter, PageRequest page) {
        return invitations().list(scope, filter, page).items().stream().map(each -> each.id().value()).toList();
    }
}
