package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How customers are invited: by a link, by its image, by mail. */
@ExtendWith(DemoServer.class)
class InvitationsTest {
    private static final String INVITATIONS = "/v2/partners/invitations";
    private static final String OWN = "/v2/customers/invitations";

    private final World world;

    InvitationsTest(World world) {
        this.world = world;
    }

    private static Map<String, Object> codeIn(String text) {
        return Map.of("code", text.replaceAll("(?s).*/invitation#(\\S+).*", "$1"));
    }

    private JsonNode show(Party by, String id) {
        return world.get(by, INVITATIONS + "/" + id).is(200).json();
    }

    @Test
    @Tag("ASC-10")
    void an_invitation_by_mail_is_taken_up_once_and_the_customer_is_the_partners() {
        Party distributor = world.distributor();
        Party reseller = world.resellerOf(distributor);
        Party customer = world.customer();
        String to = customer.id() + "@customer.example";
        var body = Map.of("association_type", "2", "email", to, "language", "en_US", "label", "fair", "indirect_partner_id", reseller.id());

        world.post(distributor, INVITATIONS, Map.of("association_type", "3", "channel", "PIGEON")).refused(400, "CBC.0100");
        world.post(distributor, INVITATIONS + "?dry_run=true", body).is(200);
        Reply invited = world.post(distributor, INVITATIONS, body).is(201);
        String id = invited.text("invitation_id");
        assertThat(invited.header("Location").orElseThrow()).endsWith(INVITATIONS + "/" + id);
        assertThat(invited.text("email")).doesNotContain(customer.id());
        world.post(distributor, INVITATIONS, body).refused(409, "INVITED_ALREADY", "ASC-10");
        var code = codeIn(world.message(to, 1));
        assertThat(codeIn(invited.text("link"))).isEqualTo(code);
        assertThat(codeIn(show(reseller, id).path("link").textValue())).isEqualTo(code);
        assertThat(world.get(distributor, INVITATIONS + "?indirect_partner_id=" + reseller.id()).is(200).text()).contains(id)
                .doesNotContain((String) code.get("code"));

        assertThat(world.post(customer, OWN + "/query", code).is(200).text("inviter")).startsWith("端到端");
        world.post(customer, OWN + "/accept?dry_run=true", code).is(200);
        assertThat(world.post(customer, OWN + "/accept", code).is(200).text("status")).isEqualTo("ASSOCIATED");

        world.post(world.customer(), OWN + "/accept", code).refused(409, "INVITATION_USED", "ASC-10");
        assertThat(world.get(reseller, "/v2/partners/customers?customer_id=" + customer.id()).is(200).json().at("/customers/0/source")
                .textValue()).isEqualTo("MAIL_INVITATION");
        assertThat(show(distributor, id).has("email")).isFalse();
        assertThat(show(distributor, id).has("link")).isFalse();
        world.get(distributor, INVITATIONS + "/" + id + "/qr-code").refused(409, "INVITATION_USED", "ASC-10");
        assertThat(world.get(distributor, INVITATIONS + "/" + id + "/timeline").is(200).json().findValuesAsText("what"))
                .containsExactly("invitation", "invitation-accept");
        assertThat(world.get(reseller, "/v2/partners/notices").is(200).json().findValuesAsText("kind")).contains("INVITATION_ASSOCIATED");
        assertThat(world.get(Party.PLATFORM, "/v2/platform/invitations/" + id).is(200).json().path("customer_id").textValue())
                .isEqualTo(customer.id());
    }

    @Test
    @Tag("ASC-10")
    @Tag("ASC-06")
    void a_customer_that_cannot_be_won_hears_all_reasons_and_the_partner_too() {
        Party provider = world.provider();
        Party customer = world.customer();
        world.fact(customer, "consumer-cloud-user", Map.of("holds", true));
        world.fact(customer, "special-contract", Map.of("holds", true));
        Reply invited = world.post(provider, INVITATIONS, Map.of("association_type", "1", "channel", "QR_CODE")).is(201);
        String id = invited.text("invitation_id");
        var code = codeIn(invited.text("link"));
        var image = world.call("GET", INVITATIONS + "/" + id + "/qr-code").by(provider).download();
        assertThat(image.header("Content-Type")).isEqualTo("image/png");
        assertThat(image.content()).startsWith(0x89, 'P', 'N', 'G');

        assertThat(world.post(customer, OWN + "/accept", code).refused(422, "CUSTOMER_IS_CONSUMER_CLOUD_USER", "ASC-06").violations("code"))
                .containsExactly("CUSTOMER_IS_CONSUMER_CLOUD_USER", "CUSTOMER_SPECIAL_CONTRACT");

        assertThat(show(provider, id).path("status").textValue()).isEqualTo("FAILED");
        assertThat(show(provider, id).path("causes").findValuesAsText("code")).containsExactly("CUSTOMER_IS_CONSUMER_CLOUD_USER",
                "CUSTOMER_SPECIAL_CONTRACT");
        assertThat(world.get(provider, INVITATIONS + "/" + id + "/transitions").is(200).json().path("transitions"))
                .noneMatch(step -> step.path("possible").booleanValue());
        world.post(provider, INVITATIONS + "/" + id + "/resend", "{}").refused(409, "INVITATION_STATE", "ASC-10");
        world.post(customer, OWN + "/accept", Map.of("code", id + ".0123456789abcdef0123456789abcdef"))
                .refused(404, "INVITATION_NOT_FOUND", "ASC-10");
    }

    @Test
    @Tag("ASC-10")
    void who_is_barred_from_reselling_invites_to_advice_only() {
        Party distributor = world.distributor();
        Party reseller = world.resellerOf(distributor);
        world.fact(distributor, "resale-barred", Map.of("holds", true));

        world.post(reseller, INVITATIONS, Map.of("association_type", "2")).refused(422, "PARTNER_RESALE_BARRED", "ASC-10");
        String id = world.post(reseller, INVITATIONS, Map.of("association_type", "1")).is(201).text("invitation_id");
        assertThat(world.post(distributor, INVITATIONS + "/" + id + "/withdraw", "{}").is(200).text("status")).isEqualTo("WITHDRAWN");
        assertThat(world.call("GET", "/invitation").send().is(200).text()).contains("/v2/customers/invitations/accept");
    }
}
