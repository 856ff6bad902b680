package org.partnercenter.rest.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.identity.access.AccessOperations;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Operations;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.Set;
import java.util.stream.Stream;

class AccessFeatureTest {

    private static final Caller MAIN = Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR);
    private static final Operation<String, String> LOOK = new Operation<>("look", String.class, String.class,
            Set.of(PartyKind.DISTRIBUTOR, PartyKind.CUSTOMER), Set.of(PermissionItem.COUPON_VIEW));
    private static final Operation<String, String> DO = new Operation<>("do", String.class, String.class,
            Set.of(PartyKind.DISTRIBUTOR, PartyKind.CUSTOMER), Set.of(PermissionItem.COUPON_ISSUE));

    private final TestHouse house = new TestHouse();
    private final AccessFeature feature = new AccessFeature(new Operations(Set.of(DO),
            Stream.concat(Stream.of(LOOK), AccessOperations.queries().stream()).toList()), house.gateway());

    @Path("/v2/things")
    public static class Things {

        @GET
        @Extension(name = Access.OPERATION, value = "look")
        public Response look() {
            return Response.noContent().build();
        }

        @POST
        @Extension(name = Access.OPERATION, value = "do")
        @Extension(name = Access.CALLERS, value = "CUSTOMER")
        public Response act() {
            return Response.noContent().build();
        }
    }

    @Path("/v2/partners/things")
    public static class PartnerThings {

        @GET
        @Extension(name = Access.OPERATION, value = "look")
        public Response look() {
            return Response.noContent().build();
        }
    }

    @Path(Audience.EACH + "/things")
    public static class EachThings {

        @GET
        @Extension(name = Access.OPERATION, value = "look")
        public Response look() {
            return Response.noContent().build();
        }
    }

    @Path("/v2/unlocked")
    public static class Unlocked {

        @GET
        public Response look() {
            return Response.noContent().build();
        }
    }

    private Edge.Reply send(Caller caller, String method, String path) {
        return new Edge(caller, feature, new Things(), new PartnerThings(), new EachThings()).call(method, path).send();
    }

    @Test
    @Tag("COM-12")
    void an_operator_without_the_item_gets_no_further() {
        var clerk = MAIN.by("o-1", Permissions.of(Set.of(PermissionItem.QUOTA_VIEW)));
        assertThat(send(MAIN, "GET", "/v2/things").status()).isEqualTo(204);
        assertThat(send(clerk, "GET", "/v2/things?limit=nonsense").errorCode()).isEqualTo("CBC.0151");
        assertThat(house.audit.entries()).isEmpty();
    }

    @Test
    @Tag("COM-13")
    void a_path_is_for_its_audience_and_a_command_for_those_it_names() {
        var customer = Caller.mainAccount(new PartyId("c-1"), PartyKind.CUSTOMER);
        var platform = Caller.mainAccount(new PartyId("p"), PartyKind.PLATFORM);
        assertThat(send(platform, "GET", "/v2/things").errorCode()).isEqualTo("CBC.0155");
        assertThat(send(customer, "GET", "/v2/partners/things").errorCode()).isEqualTo("CBC.0155");
        assertThat(send(MAIN, "GET", "/v2/partners/things").status()).isEqualTo(204);
        assertThat(send(customer, "GET", "/v2/customers/things").status()).isEqualTo(204);
        assertThat(send(customer, "GET", "/v2/platform/things").errorCode()).isEqualTo("CBC.0155");
        assertThat(send(MAIN, "GET", "/v2/customers/things").errorCode()).isEqualTo("CBC.0155");
        assertThat(send(customer, "POST", "/v2/things").status()).isEqualTo(204);
        assertThat(send(MAIN, "POST", "/v2/things").errorCode()).isEqualTo("CBC.0155");
    }

    @Test
    @Tag("COM-12")
    void a_refused_command_leaves_a_trace_and_a_refused_dry_run_none() {
        assertThat(send(MAIN, "POST", "/v2/things?dry_run=true").errorCode()).isEqualTo("CBC.0155");
        assertThat(house.audit.entries()).isEmpty();
        send(MAIN, "POST", "/v2/things");
        assertThat(house.audit.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.operation()).isEqualTo("do");
            assertThat(entry.refusals()).isNotEmpty();
        });
    }

    @Test
    void the_house_does_not_open_without_a_lock() {
        assertThatThrownBy(() -> new Edge(MAIN, feature, new Unlocked()).call("GET", "/v2/unlocked").send())
                .hasStackTraceContaining("no operation named");
    }
}
