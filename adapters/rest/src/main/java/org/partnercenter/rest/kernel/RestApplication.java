package org.partnercenter.rest.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

import java.util.Map;

/** The REST side of the house. Its resources and filters are the beans of this jar; none is listed here. */
@ApplicationPath("/")
@ApplicationScoped
@OpenAPIDefinition(info = @Info(title = "Partner Center", version = "2",
        description = "Requests are signed with SDK-HMAC-SHA256. Every refusal names its rule; see /v2/rules."))
class RestApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
