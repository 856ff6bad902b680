package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnercenter.client.Access;
import org.partnercenter.client.Ask;
import org.partnercenter.client.CallRefused;
import org.partnercenter.client.PartnerCenter;
import org.partnercenter.client.PartnerCenter.PartnerAuthorizations;
import org.partnercenter.client.body.AuthorizationRequestBody;

/** The Java client that is made from the API document, as a partner's program uses it. */
@ExtendWith(DemoServer.class)
class GeneratedClientTest {
    private final World world;

    GeneratedClientTest(World world) {
        this.world = world;
    }

    private PartnerCenter clientOf(Party party) {
        return new PartnerCenter(URI.create(world.address()), Access.byKeys(party.accessKey(), party.secret()), "en_US");
    }

    @Test
    @Tag("AUT-04")
    @Tag("COM-13")
    void a_partner_asks_what_is_missing_and_then_for_an_authorization() {
        Party partner = world.provider();
        Party customer = world.reachableCustomer("13900048001");
        world.associate(customer, partner, "2", Map.of());
        var authorizations = clientOf(partner).partnerAuthorizations();
        var asking = new AuthorizationRequestBody().customerId(customer.id());

        var refused = catchThrowableOfType(CallRefused.class, () -> authorizations.request(asking));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("COMMITMENT_LETTER_NEEDED");
        assertThat(refused.rules()).containsExactly("AUT-04");
        assertThat(authorizations.eligibility(new PartnerAuthorizations.EligibilityQuery().customerId(customer.id()).commitmentVersion("1.0")).body()
                .eligible()).isTrue();

        var complete = asking.commitmentVersion("1.0");
        assertThat(authorizations.request(complete, Ask.onlyAsking()).status()).isEqualTo(200);
        var key = Ask.key(UUID.randomUUID().toString());
        var asked = authorizations.request(complete, key);
        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.replayed()).isFalse();
        assertThat(authorizations.request(complete, key).replayed()).isTrue();
        String id = asked.body().id();
        assertThat(asked.location().orElseThrow()).endsWith("/" + id);
        assertThat(authorizations.show(id).body().customerId()).isEqualTo(customer.id());
    }

    @Test
    @Tag("COM-01")
    void texts_in_paths_and_queries_are_signed_as_they_are_sent_and_secrets_are_not_told() {
        var client = clientOf(world.provider());

        var unknown = catchThrowableOfType(CallRefused.class, () -> client.partnerAuthorizations().show("nobody~'(1)+"));
        assertThat(unknown.status()).isEqualTo(404);
        var listed = client.partnerAuthorizations().list(new PartnerAuthorizations.ListQuery().customerId("no-one&=(1)+~%27*").limit(1));
        assertThat(listed.body().totalCount()).isZero();
        assertThat(Access.byKeys("key", "hidden-secret").toString()).doesNotContain("hidden-secret");
        assertThat(Access.byToken("hidden-token").toString()).doesNotContain("hidden-token");
    }
}
