import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** What is known inside one call of a method: of its variables, and of what its type variables stand for. */
final class Scope {

    private final Map<Element, Object> values = new HashMap<>();
    private final Map<Element, TypeMirror> types = new HashMap<>();
    private Object returned;

    Map<Element, Object> values() {
        return values;
    }

    Map<Element, TypeMirror> types() {
        return types;
    }

    void returns(Object value) {
        returned = returned == null ? value : returned;
    }

    Object returned() {
        return returned;
    }
}
