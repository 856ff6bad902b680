import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Path;

/** Writes both clients from the API document. Arguments: where the one in Java goes, and where the one in TypeScript. */
class Generate {

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        try (var in = Generate.class.getClassLoader().getResourceAsStream("META-INF/openapi.json")) {
            var api = new Api(new ObjectMapper().readTree(in));
            new JavaClient(api).write(Path.of(arguments[0]));
            new ScriptClient(api).write(Path.of(arguments[1]));
        }
    }
}
