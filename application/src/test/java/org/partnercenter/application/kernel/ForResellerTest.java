package org.partnercenter.application.kernel;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("COM-11")
class ForResellerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final Caller D1 = Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller S1 = Caller.mainAccount(new PartyId("s-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Optional<PartyId> OWN = Optional.of(new PartyId("r-1"));
    private static final DistributorsOf DISTRIBUTORS = (resellers, now) ->
            Map.of(new PartyId("r-1"), new PartyId("d-1"), new PartyId("r-2"), new PartyId("d-2"));

    @Test
    void a_distributor_acts_for_its_own_resellers_only() {
        assertThat(ForReseller.of(D1, OWN, DISTRIBUTORS, NOW).orThrow()).isEqualTo(OWN);
        assertThat(ForReseller.of(D1, Optional.empty(), DISTRIBUTORS, NOW).orThrow()).isEmpty();
        for (var foreign : new String[] {"r-2", "nobody"}) {
            assertThat(ForReseller.of(D1, Optional.of(new PartyId(foreign)), DISTRIBUTORS, NOW).refusals()).extracting(Refusal::code)
                    .containsExactly("CBC.99000037");
        }
    }

    @Test
    void from_others_the_id_is_ignored() {
        assertThat(ForReseller.of(S1, OWN, DISTRIBUTORS, NOW).orThrow()).isEmpty();
        assertThat(ForReseller.named(S1, OWN)).isEmpty();
        assertThat(ForReseller.of(S1, OWN, Map.of()).orThrow()).isEmpty();
    }
}
