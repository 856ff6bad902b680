package org.partnercenter.rest.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import java.util.Map;

/** The REST side of the house. Its resources and filters are the beans of this jar; none is listed here. */
@ApplicationPath("/")
@ApplicationScoped
@OpenAPIDefinition(info = @Info(title = "Partner Center", version = "2",
        description = "Requests are signed with SDK-HMAC-SHA256. Every refusal names its rule; see /v2/rules."),
        components = @Components(parameters = @Parameter(name = Audience.PARAMETER, in = ParameterIn.PATH, required = true,
                schema = @Schema(type = SchemaType.STRING, enumeration = {"partners", "customers", "platform"}))))
class RestApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
