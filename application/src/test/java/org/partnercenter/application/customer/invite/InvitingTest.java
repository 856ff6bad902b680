package org.partnercenter.application.customer.invite;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.customer.Eligibilities;
import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.customer.acquire.CustomerOrigins;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.InMemoryMessages;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.customer.AssociationSource;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.AssociationEligibility;
import org.partnercenter.domain.customer.acquire.Obstacle;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationChannel;
import org.partnercenter.domain.customer.invite.InvitationStatus;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class InvitingTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller D1 = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller S1 = Caller.mainAccount(id("s-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller R1 = Caller.reseller(id("r-1"), id("d-1"));
    private static final Caller C1 = Caller.mainAccount(id("c-1"), PartyKind.CUSTOMER);
    private static final Caller C2 = Caller.mainAccount(id("c-2"), PartyKind.CUSTOMER);
    private static final Optional<PartyId> NOBODY = Optional.empty();

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity parties = house.transactions.register(new InMemoryIdentity());
    private final InMemoryCustomers customers = house.transactions.register(new InMemoryCustomers(parties));
    private final InMemoryInvitations invitations = house.transactions.register(new InMemoryInvitations());
    private final InMemoryMessages messages = house.transactions.register(new InMemoryMessages());
    private final Map<PartyId, CustomerOrigins.Origin> origins = new HashMap<>();
    private final Map<PartyId, Set<Obstacle>> obstacles = new HashMap<>();
    private final Map<PartyId, PartnerStanding> standings = new HashMap<>();
    private InviteModule module;

    @BeforeEach
    void assemble() {
        parties.parties().add(List.of(IdentityFixtures.party("d-1", PartyKind.DISTRIBUTOR), IdentityFixtures.party("s-1",
                PartyKind.SOLUTION_PROVIDER), IdentityFixtures.reseller("r-1", "d-1", SettableClocks.START),
                IdentityFixtures.party("c-1", PartyKind.CUSTOMER), IdentityFixtures.party("c-2", PartyKind.CUSTOMER)));
        module = new InviteModule(new InvitePorts(invitations, new Origins(), new InvitePorts.Questions(customers.knownParties(),
                (ids, now) -> ids.stream().collect(Collectors.toMap(each -> each, this::standing)), this::names,
                (scope, type, id) -> List.of()), TestHouse.HASH, messages,
                Rulebook.texts(), new InvitePorts.Site(ZoneId.of("UTC+8"), "https://cloud.example/i#", house.clocks, house.ids)));
        var associating = new CustomerModule(new CustomerModule.Ports(customers, customers, customers.knownParties(), ids -> Map.of(),
                house.ids, house.clocks), this::eligibilities);
        house.with(associating.useCases()).with(module.useCases(associating.making()));
    }

    private PartnerStanding standing(PartyId id) {
        return standings.getOrDefault(id, PartnerStanding.good());
    }

    private Map<PartyId, String> names(Set<PartyId> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> "Name of " + id));
    }

    private Map<Eligibilities.Asked, AssociationEligibility> eligibilities(Set<Eligibilities.Asked> asked, Set<PartyId> associated,
                                                                          Instant now) {
        return asked.stream().collect(Collectors.toMap(each -> each, each -> new AssociationEligibility(each.customer(),
                obstacles.getOrDefault(each.customer(), Set.of()), now, false, associated.contains(each.customer()),
                AssociationEligibility.Reported.BY_NOBODY, standing(each.keeper()))));
    }

    private final class Origins implements CustomerOrigins {

        @Override
        public void note(Map<PartyId, Origin> more) {
            origins.putAll(more);
        }

        @Override
        public void forget(Set<PartyId> gone) {
            origins.keySet().removeAll(gone);
        }
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private static Invite invite(AssociationType type, InvitationChannel channel, String address, Optional<PartyId> reseller) {
        return new Invite(type, channel, Optional.ofNullable(address).map(each -> new Receiver(Medium.MAIL, each)), Language.EN_US,
                Optional.empty(), reseller);
    }

    private Decision<Invitation> invite(Caller by, Invite command) {
        return house.submit(InviteOperations.INVITE, by, command);
    }

    private Invitation link() {
        return invite(S1, invite(AssociationType.REFERRAL, InvitationChannel.LINK, null, NOBODY)).orThrow();
    }

    private Secret code(Invitation invitation) {
        var link = module.browse().link(invitation).orElseThrow().reveal();
        assertThat(link).startsWith("https://cloud.example/i#");
        return Secret.of(link.substring(link.indexOf('#') + 1));
    }

    private Decision<Invitation> accept(Caller customer, Secret code) {
        return house.submit(InviteOperations.ACCEPT, customer, new AcceptInvitation(code));
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private Invitation stored(Invitation invitation) {
        return invitations.find(invitation.id()).orElseThrow();
    }

    private List<String> events() {
        return house.outbox.entries().stream().map(entry -> entry.event().type()).filter(type -> type.contains("invitation"))
                .map(type -> type.substring(type.lastIndexOf('.') + 1)).toList();
    }

    @Test
    @Tag("ASC-10")
    void a_customer_that_takes_a_link_up_is_the_inviters_and_the_link_is_used() {
        var invitation = invite(D1, invite(AssociationType.RESALE, InvitationChannel.QR_CODE, null, Optional.of(id("r-1")))).orThrow();
        var code = code(invitation);

        assertThat(module.browse().look(C1, code).orThrow().inviter()).isEqualTo("Name of r-1");
        var accepted = accept(C1, code).orThrow();

        assertThat(accepted.status()).isEqualTo(InvitationStatus.ASSOCIATED);
        assertThat(accepted.end().orElseThrow().customer()).contains(id("c-1"));
        var association = customers.active(Set.of(id("c-1"))).get(id("c-1"));
        assertThat(association.partner()).isEqualTo(id("d-1"));
        assertThat(association.reseller()).contains(id("r-1"));
        assertThat(association.type()).isEqualTo(AssociationType.RESALE);
        assertThat(origins).isEqualTo(Map.of(id("c-1"), new CustomerOrigins.Origin(id("d-1"), AssociationSource.QR_CODE)));
        assertThat(codes(accept(C2, code))).containsExactly("INVITATION_USED");
        assertThat(codes(module.browse().look(C2, code))).containsExactly("INVITATION_USED");
        assertThat(module.browse().link(accepted)).isEmpty();
        assertThat(events()).containsExactly("pending", "associated");
        assertThat(house.notices).extracting(entry -> entry.notice().kind()).containsExactly("INVITATION_ASSOCIATED");
        assertThat(house.notices.getFirst().notice().to()).isEqualTo(id("r-1"));
    }

    @Test
    @Tag("ASC-10")
    @Tag("ASC-06")
    void a_customer_that_cannot_be_won_hears_why_and_the_invitation_keeps_it() {
        var invitation = link();
        obstacles.put(id("c-1"), Set.of(Obstacle.CONSUMER_CLOUD_USER, Obstacle.SPECIAL_CONTRACT));

        assertThat(house.ask(InviteOperations.ACCEPT, C1, new AcceptInvitation(code(invitation))).isGranted()).isFalse();
        assertThat(stored(invitation).status()).isEqualTo(InvitationStatus.PENDING);
        assertThat(codes(accept(C1, code(invitation)))).containsExactly("CUSTOMER_IS_CONSUMER_CLOUD_USER", "CUSTOMER_SPECIAL_CONTRACT");

        var failed = stored(invitation);
        assertThat(failed.status()).isEqualTo(InvitationStatus.FAILED);
        assertThat(failed.end().orElseThrow().causes()).extracting(Refusal::code)
                .containsExactly("CUSTOMER_IS_CONSUMER_CLOUD_USER", "CUSTOMER_SPECIAL_CONTRACT");
        assertThat(customers.active(Set.of(id("c-1")))).isEmpty();
        assertThat(origins).isEmpty();
        assertThat(events()).containsExactly("pending", "failed");
        assertThat(house.notices.getLast().notice().facts()).containsEntry("causes",
                "CUSTOMER_IS_CONSUMER_CLOUD_USER, CUSTOMER_SPECIAL_CONTRACT");
        assertThat(codes(house.submit(InviteOperations.RESEND, S1, new MoveInvitation(invitation.id())))).containsExactly("INVITATION_STATE");
    }

    @Test
    @Tag("ASC-10")
    void who_may_not_use_the_reseller_model_invites_to_none_and_keeps_nobody_by_an_older_link() {
        var older = invite(S1, invite(AssociationType.RESALE, InvitationChannel.LINK, null, NOBODY)).orThrow();
        var code = code(older);
        standings.put(id("s-1"), new PartnerStanding(false, false, false, false, true));

        assertThat(codes(invite(S1, invite(AssociationType.RESALE, InvitationChannel.LINK, null, NOBODY))))
                .containsExactly("PARTNER_RESALE_BARRED");
        assertThat(codes(accept(C1, code))).containsExactly("PARTNER_RESALE_BARRED");
        assertThat(stored(older).status()).isEqualTo(InvitationStatus.FAILED);
        assertThat(accept(C1, code(link())).isGranted()).isTrue();
    }

    @Test
    @Tag("ASC-10")
    void in_one_batch_the_first_gets_the_invitation_and_a_customer_one_partner() {
        var one = code(link());
        var two = code(invite(D1, invite(AssociationType.REFERRAL, InvitationChannel.LINK, null, NOBODY)).orThrow());
        var answers = house.gateway().submit(InviteOperations.ACCEPT, Stream.of(Map.entry(C1, one), Map.entry(C2, one), Map.entry(C1, two))
                .map(each -> new Submission<>(each.getKey(), Optional.empty(), new AcceptInvitation(each.getValue()), TestHouse.ORIGIN))
                .toList());

        assertThat(answers.get(0).decision().isGranted()).isTrue();
        assertThat(codes(answers.get(1).decision())).containsExactly("INVITATION_USED");
        assertThat(codes(answers.get(2).decision())).containsExactly("CUSTOMER_ALREADY_ASSOCIATED");
        assertThat(customers.active(Set.of(id("c-1"), id("c-2"))).keySet()).containsExactly(id("c-1"));
    }

    @Test
    @Tag("ASC-10")
    void a_code_that_was_guessed_or_is_of_an_earlier_sending_opens_nothing() {
        var invitation = link();
        var first = code(invitation);
        var again = house.submit(InviteOperations.RESEND, S1, new MoveInvitation(invitation.id())).orThrow();

        for (var wrong : List.of(first, Secret.of(invitation.id().value()), Secret.of(invitation.id() + "."), Secret.of("."), Secret.of("x"),
                Secret.of(code(again).reveal() + "0"), Secret.of(invitation.id() + "." + "0".repeat(32)))) {
            assertThat(codes(accept(C1, wrong))).as(wrong.reveal()).containsExactly("INVITATION_NOT_FOUND");
            assertThat(codes(module.browse().look(C1, wrong))).containsExactly("INVITATION_NOT_FOUND");
        }
        assertThat(accept(C1, code(again)).isGranted()).isTrue();
    }

    @Test
    @Tag("ASC-10")
    void an_invitation_is_mailed_once_to_an_address_and_again_with_another_link() {
        var command = invite(AssociationType.REFERRAL, InvitationChannel.MAIL, "New@customer.example", NOBODY);
        var invitation = invite(S1, command).orThrow();

        assertThat(codes(invite(S1, invite(AssociationType.REFERRAL, InvitationChannel.MAIL, "new@CUSTOMER.example", NOBODY))))
                .containsExactly("INVITED_ALREADY");
        assertThat(invite(D1, command).isGranted()).isTrue();
        OutgoingMessage mail = messages.queued().getFirst();
        assertThat(mail.to().address()).isEqualTo("New@customer.example");
        assertThat(mail.subject().reveal()).isEqualTo("Name of s-1 invites you");
        assertThat(mail.text().reveal()).contains(module.browse().link(invitation).orElseThrow().reveal(), "referral model",
                "2026-", "+08:00");
        var again = house.submit(InviteOperations.RESEND, S1, new MoveInvitation(invitation.id())).orThrow();
        assertThat(messages.queued()).hasSize(3);
        assertThat(messages.queued().getLast().text().reveal()).contains(module.browse().link(again).orElseThrow().reveal())
                .doesNotContain(module.browse().link(invitation).orElseThrow().reveal());
        assertThat(house.outbox.entries().toString() + house.audit.entries() + house.notices + invitation + command)
                .doesNotContain("ew@customer.example");
    }

    @Test
    @Tag("ASC-10")
    void without_a_way_to_send_mails_nobody_is_invited_by_mail() {
        messages.carried.clear();

        assertThat(codes(invite(S1, invite(AssociationType.REFERRAL, InvitationChannel.MAIL, "a@b.example", NOBODY))))
                .containsExactly("INVITATION_MAIL_NOT_CARRIED");
        assertThat(link().status()).isEqualTo(InvitationStatus.PENDING);
    }

    @Test
    @Tag("ASC-10")
    void what_is_over_expires_is_told_and_can_be_sent_again_until_its_address_is_forgotten() {
        var invitation = invite(S1, invite(AssociationType.REFERRAL, InvitationChannel.MAIL, "a@b.example", NOBODY)).orThrow();
        var code = code(invitation);
        var chores = module.chores(house.gateway(), () -> Optional.of(PLATFORM));
        house.clocks.advance(Invitation.LIFE);
        assertThat(codes(accept(C1, code))).containsExactly("INVITATION_EXPIRED");

        chores.forEach(chore -> assertThat(chore.doPortion()).isFalse());

        assertThat(stored(invitation).status()).isEqualTo(InvitationStatus.EXPIRED);
        assertThat(house.notices).extracting(entry -> entry.notice().kind()).containsExactly("INVITATION_EXPIRED");
        assertThat(codes(accept(C1, code))).containsExactly("INVITATION_EXPIRED");
        assertThat(house.ask(InviteOperations.RESEND, S1, new MoveInvitation(invitation.id())).isGranted()).isTrue();
        house.clocks.advance(Invitation.ADDRESS_KEPT.plus(Duration.ofSeconds(1)));
        chores.forEach(chore -> assertThat(chore.doPortion()).isFalse());
        assertThat(codes(house.submit(InviteOperations.RESEND, S1, new MoveInvitation(invitation.id()))))
                .containsExactly("INVITATION_ADDRESS_FORGOTTEN");
    }

    @Test
    void one_who_invites_sees_and_ends_its_own_and_a_distributor_its_resellers() {
        var invitation = invite(R1, invite(AssociationType.REFERRAL, InvitationChannel.LINK, null, NOBODY)).orThrow();
        var code = code(invitation);
        var browse = module.browse();

        assertThat(codes(house.submit(InviteOperations.WITHDRAW, S1, new MoveInvitation(invitation.id())))).containsExactly(
                "INVITATION_NOT_FOUND");
        assertThat(codes(browse.invitation(S1, invitation.id()))).containsExactly("INVITATION_NOT_FOUND");
        assertThat(browse.invitations(D1, Optional.of(id("r-1")), InvitationFilter.none(), new PageRequest(0, 5)).orThrow().items())
                .containsExactly(invitation);
        assertThat(browse.invitations(D1, NOBODY, InvitationFilter.none(), new PageRequest(0, 5)).orThrow().items()).isEmpty();
        assertThat(browse.allInvitations(PLATFORM, InvitationFilter.none(), new PageRequest(0, 5)).orThrow().total()).isEqualTo(1);
        assertThat(codes(browse.invitations(C1, NOBODY, InvitationFilter.none(), new PageRequest(0, 5)))).containsExactly("CBC.0155");
        assertThat(codes(browse.look(S1, Secret.of("x.y")))).containsExactly("CBC.0155");
        assertThat(browse.possibilities(invitation)).anyMatch(each -> each.isPossible());
        assertThat(house.submit(InviteOperations.WITHDRAW, D1, new MoveInvitation(invitation.id())).orThrow().status())
                .isEqualTo(InvitationStatus.WITHDRAWN);
        assertThat(codes(accept(C1, code))).containsExactly("INVITATION_WITHDRAWN");
        assertThat(codes(browse.usableLink(browse.invitation(R1, invitation.id()).orThrow()))).containsExactly("INVITATION_WITHDRAWN");
        assertThat(browse.usableLink(link()).isGranted()).isTrue();
    }

    @Test
    @Tag("ASC-10")
    void in_one_batch_each_counts_what_the_others_opened() {
        for (int i = 0; i < Invitation.MAX_OPEN - 2; i++) {
            invitations.add(List.of(InvitationsContract.invitation("y-" + i, InvitationsContract.OWN, null, i)));
        }
        var answers = house.gateway().submit(InviteOperations.INVITE, Stream.of("a@b.example", "A@b.example", "b@b.example", "c@b.example")
                .map(to -> new Submission<>(D1, Optional.empty(), invite(AssociationType.REFERRAL, InvitationChannel.MAIL, to, NOBODY),
                        TestHouse.ORIGIN)).toList());

        assertThat(answers.stream().map(answer -> codes(answer.decision())).toList()).containsExactly(List.of(),
                List.of("INVITED_ALREADY"), List.of(), List.of("INVITATION_LIMIT"));
        assertThat(messages.queued()).hasSize(2);
    }
}
