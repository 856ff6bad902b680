import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.type.TypeMirror;

/** What was found of one operation in the method that serves it and in all that this one calls. */
final class Found {

    /** For a status that is that of a refusal. */
    static final int OTHERWISE = 0;

    /** A component of a body's record. */
    record Component(String owner, String name) {
    }

    /** @param type null without a body */
    record Answer(int status, TypeMirror type) {
    }

    final Map<String, Parameter> query = new TreeMap<>();
    final Map<Component, Parameter> fields = new LinkedHashMap<>();
    /** From components of bodies made on the way to those of the body that was sent. */
    final Map<Component, Component> passedOn = new HashMap<>();
    final List<Answer> answers = new ArrayList<>();
    boolean isCommand;
    boolean mayNeedCode;

    Parameter query(String name) {
        return query.computeIfAbsent(name, any -> new Parameter());
    }

    Parameter field(Component component) {
        return fields.computeIfAbsent(component, any -> new Parameter());
    }

    /** What was read of bodies made on the way was read of the one that was sent. */
    void bringHome() {
        List.copyOf(fields.keySet()).forEach(component -> {
            var home = component;
            for (int i = 0; i < passedOn.size() && passedOn.containsKey(home); i++) {
                home = passedOn.get(home);
            }
            if (!home.equals(component)) {
                fields.putIfAbsent(home, fields.get(component));
            }
        });
    }

    void answers(int status, TypeMirror type) {
        var answer = new Answer(status, type);
        if (answers.stream().noneMatch(known -> known.status() == status && String.valueOf(known.type()).equals(String.valueOf(type)))) {
            answers.add(answer);
        }
    }
}
