package org.partnercenter.domain.customer.invite;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.customer.AssociationSource;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.invite.Invitation.Surroundings;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Instant OVER = Instant.parse("2026-11-30T04:00:00Z");
    private static final PartyId CUSTOMER = new PartyId("c-1");
    private static final PartnerStanding GOOD = PartnerStanding.good();
    private static final PartnerStanding BARRED = new PartnerStanding(false, false, false, false, true);
    private static final Surroundings FREE = new Surroundings(0, false, GOOD, true);
    private static final List<Refusal> CAUSES = List.of(AcquireRefusal.CUSTOMER_FINANCE_HOSTED.refusal("customer_id", CUSTOMER));
    private static final Invitation PENDING = send(offer(InvitationChannel.MAIL, "a@b.example"), FREE).orThrow();

    private static Offer offer(InvitationChannel channel, String address) {
        return new Offer(new Reporter(new PartyId("d-1"), Optional.empty()), AssociationType.RESALE, channel,
                Optional.ofNullable(address).map(each -> new Receiver(Medium.MAIL, each)), Language.EN_US, Optional.of("label"));
    }

    private static Decision<Invitation> send(Offer offer, Surroundings around) {
        return Invitation.send(new InvitationId("i-1"), offer, around, NOW);
    }

    private static Invitation in(InvitationStatus status) {
        return switch (status) {
            case PENDING -> PENDING;
            case ASSOCIATED -> PENDING.associate(CUSTOMER, LATER).orThrow();
            case FAILED -> PENDING.fail(CUSTOMER, CAUSES, LATER).orThrow();
            case EXPIRED -> PENDING.expire(OVER).orThrow();
            case WITHDRAWN -> PENDING.withdraw(LATER).orThrow();
        };
    }

    private static Optional<InvitationStatus> after(Invitation invitation, InvitationEvent event) {
        var now = event == InvitationEvent.EXPIRE ? OVER : LATER;
        Decision<Invitation> decision = switch (event) {
            case INVITE -> throw new IllegalArgumentException("that is how it begins");
            case ASSOCIATE -> invitation.associate(CUSTOMER, now);
            case FAIL -> invitation.fail(CUSTOMER, CAUSES, now);
            case EXPIRE -> invitation.expire(now);
            case WITHDRAW -> invitation.withdraw(now);
            case RESEND -> invitation.resend(GOOD, now);
        };
        return decision.fold(next -> Optional.of(next.status()), refusals -> {
            assertThat(refusals).allMatch(each -> each.is(InviteRefusal.INVITATION_STATE));
            return Optional.empty();
        });
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("ASC-10")
    void every_state_and_event_does_what_the_table_says() {
        var rows = new ArrayList<String>();
        for (var state : InvitationStatus.values()) {
            for (var event : InvitationEvent.values()) {
                var next = InvitationTransition.TABLE.next(state, event);
                next.ifPresent(to -> rows.add(state + " " + event + " " + to));
                if (event != InvitationEvent.INVITE && !(state == InvitationStatus.EXPIRED && event == InvitationEvent.RESEND)) {
                    assertThat(after(in(state), event)).as(state + " " + event).isEqualTo(next);
                }
            }
        }

        assertThat(rows).containsExactly("PENDING ASSOCIATE ASSOCIATED", "PENDING FAIL FAILED", "PENDING EXPIRE EXPIRED",
                "PENDING WITHDRAW WITHDRAWN", "PENDING RESEND PENDING", "EXPIRED RESEND PENDING");
        assertThat(InvitationTransition.TABLE.next(null, InvitationEvent.INVITE)).contains(InvitationStatus.PENDING);
        assertThat(in(InvitationStatus.EXPIRED).resend(GOOD, OVER).orThrow().status()).isEqualTo(InvitationStatus.PENDING);
    }

    @Test
    @Tag("ASC-10")
    void a_link_is_for_seven_days_and_for_one_customer() {
        assertThat(PENDING.expiresAt()).isEqualTo(OVER);
        assertThat(PENDING.linkFault(OVER.minusNanos(1))).isEmpty();
        assertThat(PENDING.linkFault(OVER).orElseThrow().is(InviteRefusal.INVITATION_EXPIRED)).isTrue();
        assertThat(PENDING.isOpen(OVER)).isFalse();
        assertThat(reasons(PENDING.associate(CUSTOMER, OVER))).containsExactly("INVITATION_STATE");
        assertThat(in(InvitationStatus.EXPIRED).linkFault(LATER).orElseThrow().code()).isEqualTo("INVITATION_EXPIRED");
        assertThat(in(InvitationStatus.ASSOCIATED).linkFault(LATER).orElseThrow().code()).isEqualTo("INVITATION_USED");
        assertThat(in(InvitationStatus.FAILED).linkFault(LATER).orElseThrow().code()).isEqualTo("INVITATION_USED");
        assertThat(in(InvitationStatus.WITHDRAWN).linkFault(LATER).orElseThrow().code()).isEqualTo("INVITATION_WITHDRAWN");
    }

    @Test
    @Tag("ASC-10")
    void a_failed_one_keeps_its_causes_and_nothing_helps_it() {
        var failed = in(InvitationStatus.FAILED);

        assertThat(failed.end().orElseThrow()).isEqualTo(new Invitation.End(LATER, Optional.of(CUSTOMER), CAUSES));
        assertThat(failed.possibilities(GOOD, LATER)).hasSize(5).noneMatch(Possibility::isPossible);
        assertThat(in(InvitationStatus.ASSOCIATED).end().orElseThrow().customer()).contains(CUSTOMER);
        assertThat(in(InvitationStatus.EXPIRED).end().orElseThrow().at()).isEqualTo(OVER);
    }

    @Test
    @Tag("ASC-10")
    void what_its_link_is_to_blame_for_is_cured_by_sending_it_again_four_times() {
        var again = in(InvitationStatus.EXPIRED).resend(GOOD, OVER.plusSeconds(5)).orThrow();

        assertThat(again.expiresAt()).isEqualTo(OVER.plusSeconds(5).plus(Invitation.LIFE));
        assertThat(again.sending()).isEqualTo(2);
        assertThat(again.end()).isEmpty();
        assertThat(again.createdAt()).isEqualTo(NOW);
        var last = again;
        for (int i = 0; i < 3; i++) {
            last = last.resend(GOOD, OVER.plusSeconds(6)).orThrow();
        }
        assertThat(last.sending()).isEqualTo(Invitation.MAX_SENDINGS);
        assertThat(reasons(last.resend(BARRED, OVER.plusSeconds(7)))).containsExactly("INVITATION_SENDINGS", "RESALE_BARRED");
        assertThat(last.possibilities(GOOD, OVER.plusSeconds(7))).extracting(Possibility::event, Possibility::isPossible)
                .contains(tuple("RESEND", false), tuple("WITHDRAW", true));
    }

    @Test
    @Tag("ASC-10")
    void an_address_is_kept_as_long_as_it_may_be_mailed_to_again() {
        assertThat(in(InvitationStatus.EXPIRED).offer().to()).isPresent();
        for (var ended : List.of(InvitationStatus.ASSOCIATED, InvitationStatus.FAILED, InvitationStatus.WITHDRAWN)) {
            assertThat(in(ended).offer().to()).as(ended.name()).isEmpty();
        }
        var forgotten = new Invitation(PENDING.id(), in(InvitationStatus.FAILED).offer(), InvitationStatus.EXPIRED, 1, NOW, OVER,
                in(InvitationStatus.EXPIRED).end());
        assertThat(reasons(forgotten.resend(GOOD, OVER))).containsExactly("INVITATION_ADDRESS_FORGOTTEN");
        assertThat(PENDING.toString()).doesNotContain("a@b.example");
    }

    @Test
    @Tag("ASC-10")
    void all_that_stands_against_an_invitation_is_told_at_once() {
        assertThat(reasons(send(offer(InvitationChannel.MAIL, null), new Surroundings(1000, true, BARRED, false)))).containsExactly(
                "INVITATION_ADDRESS_MISSING", "INVITATION_MAIL_NOT_CARRIED", "INVITED_ALREADY", "INVITATION_LIMIT", "RESALE_BARRED");
        assertThat(send(offer(InvitationChannel.LINK, null), new Surroundings(999, false, GOOD, false)).isGranted()).isTrue();
        assertThat(reasons(send(offer(InvitationChannel.QR_CODE, "a@b.example"), FREE))).containsExactly("INVITATION_ADDRESS_UNUSED");
    }

    @ParameterizedTest
    @CsvSource({"a@b.example, true", "a.b+c@d-e.example, true", "客户@例子, false", "客户@b.example, true", "a@b, true", "a, false", "@b, false", "a@, false",
            "'a b@c', false", "'a@b,c@d', false", "'a@b\r\nBcc: x@y', false", "<a@b>, false"})
    @Tag("ASC-10")
    void only_one_plain_address_is_mailed_to(String address, boolean fits) {
        assertThat(reasons(send(offer(InvitationChannel.MAIL, address), FREE))).isEqualTo(fits ? List.of()
                : List.of("INVITATION_ADDRESS_FORM"));
    }

    @Test
    @Tag("ASC-10")
    void who_comes_by_an_invitation_has_come_by_its_channel() {
        assertThat(List.of(InvitationChannel.values())).extracting(InvitationChannel::source).containsExactly(
                AssociationSource.INVITATION_LINK, AssociationSource.QR_CODE, AssociationSource.MAIL_INVITATION);
    }
}
