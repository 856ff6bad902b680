package org.partnercenter.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Tag("COM-27")
class BrowseAuditTest {

    private static final Operation<String, String> TOUCH =
            new Operation<>("touch", String.class, String.class, Set.of(PartyKind.values()), Set.of());
    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller OWNER = Caller.mainAccount(new PartyId("owner"), PartyKind.DISTRIBUTOR);
    private static final Caller RESELLER = Caller.reseller(new PartyId("reseller"), OWNER.party());
    private static final Caller STRANGER = Caller.mainAccount(new PartyId("stranger"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller CUSTOMER = Caller.mainAccount(new PartyId("customer"), PartyKind.CUSTOMER);

    private final TestHouse house = new TestHouse().with(List.of(new Touch()));
    private final BrowseAudit browse = new AuditModule(new InMemoryAuditTrail(house.audit)).browse();

    /** The thing is the owner's, its reseller's and the customer's; whether it may be touched is the command. */
    private static final class Touch implements UseCase<String, String> {

        @Override
        public Operation<String, String> operation() {
            return TOUCH;
        }

        @Override
        public List<Outcome<String>> decide(List<Request<String>> requests, Instant now) {
            return requests.stream().map(request -> {
                var viewers = request.command().contains("nobodys") ? Viewers.none()
                        : Viewers.of(OWNER.party(), Optional.of(RESELLER.party())).withCustomer(CUSTOMER.party());
                var subject = Subject.of("thing", "1", viewers);
                return request.command().startsWith("refuse")
                        ? Outcome.<String>refused(List.of(CommonRefusal.FIELD_INVALID.refusal("field", "thing")), subject)
                        : Outcome.granted("touched", subject, Effects.none());
            }).toList();
        }
    }

    private void touch(Caller caller, String command) {
        house.gateway().submit(TOUCH, new Submission<>(caller, Optional.empty(), command,
                new Origin(Channel.REST, "request-1", Optional.of("key of " + caller.party()))));
    }

    private List<AuditedCommand> seenBy(Caller caller) {
        return browse.list(caller, AuditFilter.any(), new PageRequest(0, 100)).orThrow().items();
    }

    @Test
    void both_sides_and_the_platform_see_what_one_of_them_did_or_tried() {
        for (var command : List.of("grant", "refuse")) {
            for (var caller : List.of(PLATFORM, OWNER, RESELLER, CUSTOMER)) {
                touch(caller, command);
            }
        }

        assertThat(List.of(PLATFORM, OWNER, RESELLER, CUSTOMER)).allSatisfy(caller -> assertThat(seenBy(caller)).hasSize(8));
        assertThat(seenBy(STRANGER)).isEmpty();
    }

    @Test
    void what_a_stranger_tried_in_vain_stays_with_the_stranger() {
        touch(STRANGER, "refuse");

        assertThat(seenBy(STRANGER)).singleElement().satisfies(entry -> assertThat(entry.isGranted()).isFalse());
        assertThat(seenBy(PLATFORM)).hasSize(1);
        assertThat(List.of(OWNER, RESELLER, CUSTOMER)).allSatisfy(caller -> assertThat(seenBy(caller)).isEmpty());
    }

    @Test
    void whoever_does_something_sees_its_entry_though_the_thing_names_nobody() {
        for (var caller : List.of(OWNER, RESELLER, CUSTOMER)) {
            touch(caller, "grant, nobodys");
        }

        assertThat(seenBy(OWNER)).hasSize(2);
        assertThat(seenBy(RESELLER)).hasSize(1);
        assertThat(seenBy(CUSTOMER)).hasSize(1);
    }

    @Test
    void the_key_is_shown_to_its_own_party_and_the_platform() {
        touch(OWNER, "grant");

        assertThat(List.of(OWNER, PLATFORM)).allSatisfy(caller ->
                assertThat(seenBy(caller)).singleElement().satisfies(entry -> assertThat(entry.way().credential()).isPresent()));
        assertThat(List.of(RESELLER, CUSTOMER)).allSatisfy(caller ->
                assertThat(seenBy(caller)).singleElement().satisfies(entry -> assertThat(entry.way().credential()).isEmpty()));
    }

    @Test
    void an_operator_needs_the_permission() {
        var operator = new Caller(OWNER.party(), OWNER.kind(), Optional.empty(), Optional.of("o"), Permissions.of(Set.of(PermissionItem.QUOTA_VIEW)));

        assertThat(browse.list(operator, AuditFilter.any(), new PageRequest(0, 10)).refusals())
                .singleElement().satisfies(refusal -> assertThat(refusal.is(CommonRefusal.PERMISSION_MISSING)).isTrue());
    }
}
