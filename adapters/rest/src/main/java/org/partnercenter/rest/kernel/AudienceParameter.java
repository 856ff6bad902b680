package org.partnercenter.rest.kernel;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import java.util.List;

/** Tells in the API document what may stand for the audience in paths that there are for each. */
public class AudienceParameter implements OASFilter {

    private static final String NAME = "audience";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.contains("{" + NAME + "}")) {
                item.addParameter(OASFactory.createParameter().name(NAME).in(Parameter.In.PATH).required(true)
                        .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING)
                                .enumeration(List.of("partners", "customers", "platform"))));
            }
        });
    }
}
