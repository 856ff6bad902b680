package org.partnercenter.application.discount.grant;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.discount.GrantedDiscount.Ask;
import org.partnercenter.domain.discount.GrantedDiscount.Giver;
import org.partnercenter.domain.discount.GrantedDiscount.Tie;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("BDC-04")
class GrantModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller D1 = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller D2 = Caller.mainAccount(id("d-2"), PartyKind.DISTRIBUTOR);
    private static final Caller S1 = Caller.mainAccount(id("s-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller R1 = Caller.reseller(id("r-1"), id("d-1"));
    private static final Optional<PartyId> BY_R1 = Optional.of(id("r-1"));

    private final TestHouse house = new TestHouse();
    private final InMemoryGrantedDiscounts store = house.transactions.register(new InMemoryGrantedDiscounts());
    private final Map<PartyId, Tie> ties = new HashMap<>(Map.of(id("c-1"), tie("d-1", null, true), id("c-2"), tie("d-1", "r-1", true),
            id("c-3"), tie("d-1", null, false), id("c-4"), tie("s-1", null, true)));
    private final GrantModule module = new GrantModule(new GrantPorts(store, customers -> ties,
            (resellers, now) -> Map.of(id("r-1"), id("d-1")), house.clocks, house.ids));

    GrantModuleTest() {
        house.with(module.useCases()).with(List.of(new Telling()));
        module.listeners().tell(house.news);
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private static Tie tie(String partner, String reseller, boolean resale) {
        return new Tie(new Giver(id(partner), Optional.ofNullable(reseller).map(PartyId::new)), resale);
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private Ask ask(String customer, int ratio) {
        var now = house.clocks.business();
        return new Ask(id(customer), new Ratio(ratio), now, now.plusSeconds(100));
    }

    private Decision<GrantedDiscount> set(Caller caller, String customer, int ratio, Optional<PartyId> by) {
        return house.submit(GrantOperations.SET, caller, new GrantDiscount(ask(customer, ratio), by));
    }

    private Optional<Ratio> ratioOf(Caller caller, String customer, Optional<PartyId> by) {
        return module.browse().of(caller, id(customer), by).orThrow().map(GrantedDiscount::ratio);
    }

    @Test
    void the_last_one_set_counts_until_it_is_over() {
        assertThat(ratioOf(D1, "c-1", Optional.empty())).isEmpty();
        set(D1, "c-1", 9000, Optional.empty()).orThrow();
        var second = set(D1, "c-1", 8500, Optional.empty()).orThrow();

        assertThat(ratioOf(D1, "c-1", Optional.empty())).contains(new Ratio(8500));
        assertThat(module.browse().inForce(Set.of(id("c-1"), id("c-2")), house.clocks.business())).isEqualTo(Map.of(id("c-1"), second));
        assertThat(module.browse().inForce(Set.of(id("c-1")), house.clocks.business().plusSeconds(101))).isEmpty();
        assertThat(house.audit.entries().getLast().subject().changes()).extracting(change -> change.field() + " " + change.before().orElse("") + " "
                + change.after().orElse("")).contains("discount 0.9000 0.8500");
    }

    @Test
    @Tag("COM-11")
    void a_distributor_grants_for_its_reseller_and_others_are_strangers() {
        assertThat(codes(set(D1, "c-2", 9000, Optional.empty()))).containsExactly("CBC.99000035");
        set(D1, "c-2", 9000, BY_R1).orThrow();
        assertThat(ratioOf(D1, "c-2", BY_R1)).contains(new Ratio(9000));
        assertThat(codes(module.browse().of(D1, id("c-2"), Optional.empty()))).containsExactly("CBC.99000035");
        assertThat(codes(set(D2, "c-2", 9000, BY_R1))).containsExactly("CBC.99000037");
        assertThat(codes(module.browse().of(D2, id("c-2"), BY_R1))).containsExactly("CBC.99000037");
        assertThat(codes(set(D1, "c-3", 9000, Optional.empty()))).containsExactly("GRANTED_DISCOUNT_REFERRAL_CUSTOMER");
        assertThat(codes(set(R1, "c-2", 9000, Optional.empty()))).containsExactly("CBC.0155");
        assertThat(codes(module.browse().of(R1, id("c-2"), Optional.empty()))).containsExactly("CBC.0155");
        set(S1, "c-4", 9000, BY_R1).orThrow();
        assertThat(ratioOf(S1, "c-4", BY_R1)).contains(new Ratio(9000));
    }

    @Test
    @Tag("COM-09")
    void several_are_set_each_on_its_own() {
        var set = house.submit(GrantOperations.SET_MANY, D1, new GrantDiscounts(List.of(ask("c-1", 9000), ask("c-3", 9000), ask("c-9", 0)),
                Optional.empty())).orThrow();

        assertThat(set.set()).extracting(discount -> discount.customer().value()).containsExactly("c-1");
        assertThat(set.rejected()).extracting(not -> not.customer() + " " + codes(Decision.refused(not.refusals()))).containsExactly(
                "c-3 [GRANTED_DISCOUNT_REFERRAL_CUSTOMER]", "c-9 [GRANTED_DISCOUNT_IS_ALL, CBC.99000035]");
        assertThat(ratioOf(D1, "c-1", Optional.empty())).contains(new Ratio(9000));
        assertThat(codes(house.submit(GrantOperations.SET_MANY, D1, new GrantDiscounts(List.of(ask("c-1", 1), ask("c-1", 2)), Optional.empty()))))
                .hasSize(1);
        assertThat(house.submit(GrantOperations.SET_MANY, D1, new GrantDiscounts(IntStream.rangeClosed(1, 101).mapToObj(i -> ask("x-" + i, 1))
                .toList(), Optional.empty())).isGranted()).isFalse();
        assertThat(house.submit(GrantOperations.SET_MANY, D1, new GrantDiscounts(IntStream.rangeClosed(1, 100).mapToObj(i -> ask("x-" + i, 1))
                .toList(), Optional.empty())).orThrow().rejected()).hasSize(100);
    }

    @Test
    void it_ends_with_the_association_and_goes_on_with_another_reseller() {
        set(D1, "c-1", 9000, Optional.empty()).orThrow();
        set(D1, "c-2", 9000, BY_R1).orThrow();
        tell(new CustomerLeft(id("c-1"), id("d-2"), Optional.empty(), AssociationType.RESALE));
        tell(new ModelSwitched(id("c-1"), id("d-1"), Optional.empty(), AssociationType.RESALE));
        assertThat(store.of(Set.of(id("c-1")))).isNotEmpty();
        tell(new ModelSwitched(id("c-1"), id("d-1"), Optional.empty(), AssociationType.REFERRAL));
        assertThat(store.of(Set.of(id("c-1")))).isEmpty();
        tell(new ResellerTransferred(id("c-2"), id("d-1"), BY_R1, Optional.empty()));
        assertThat(store.of(Set.of(id("c-2"))).get(id("c-2")).reseller()).isEmpty();
        tell(new CustomerLeft(id("c-2"), id("d-1"), Optional.empty(), AssociationType.RESALE));
        assertThat(store.of(Set.of(id("c-2")))).isEmpty();
    }

    private void tell(Object news) {
        house.submit(Telling.OPERATION, PLATFORM, new Told(news)).orThrow();
    }

    private record Told(Object news) {
    }

    private static final class Telling implements UseCase<Told, String> {

        static final Operation<Told, String> OPERATION = new Operation<>("tell", Told.class, String.class, Set.of(PartyKind.PLATFORM), Set.of());

        @Override
        public Operation<Told, String> operation() {
            return OPERATION;
        }

        @Override
        public List<Outcome<String>> decide(List<Request<Told>> requests, Instant now) {
            return requests.stream().map(request -> Outcome.granted("", Subject.of("news", "", Viewers.none()),
                    Effects.news(request.command().news()))).toList();
        }
    }
}
