package org.partnercenter.console;

import org.partnercenter.console.page.Action;
import org.partnercenter.console.page.Field;
import org.partnercenter.console.view.Why;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Forms with files. Each file is stored where the party keeps such files as soon as it is there, under a name that tells nothing; what is
 * too large or of another kind is refused there, and stands at its field.
 */
final class Pictures {

    private static final String WHERE = "/v2/partners/real-name-attachments";
    private static final int LARGEST = 10 << 20;
    private static final int LONGEST_FIELD = 1 << 16;
    private static final int MOST_PARTS = 200;
    private static final Pattern ENDING = Pattern.compile(".*\\.([A-Za-z0-9]{1,5})");

    /**
     * What a form brought.
     *
     * @param against what was said against its files
     */
    record Form(Map<String, List<String>> fields, List<Why> against) {
    }

    private Pictures() {
    }

    static boolean isOne(WebRequest request) {
        return request.header("Content-Type").filter(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")).isPresent();
    }

    /** Stores nothing for a form that comes from elsewhere, and nothing that the action does not ask for. */
    static Form read(Visit visit, Optional<Action> action) {
        try {
            return read(visit, action, MultipartBody.of(visit.request().header("Content-Type").orElse(""), visit.request().body()));
        } catch (IOException brokenOff) {
            throw new Forms.Unreadable();
        }
    }

    private static Form read(Visit visit, Optional<Action> action, MultipartBody body) throws IOException {
        var fields = new LinkedHashMap<String, List<String>>();
        var against = new ArrayList<Why>();
        int parts = 0;
        for (var part = body.next(); part.isPresent(); part = body.next()) {
            parts++;
            if (parts > MOST_PARTS) {
                throw new Forms.Unreadable();
            }
            var name = part.get().name();
            if (part.get().file().isEmpty()) {
                fields.computeIfAbsent(name, each -> new ArrayList<>()).add(part.get().text(LONGEST_FIELD));
            } else if (!part.get().file().get().isEmpty() && visit.isFormToken(Console.first(fields, "form_token").orElse("")) && isAsked(action, name)) {
                store(visit, part.get(), fields, against);
            }
        }
        return new Form(fields, against);
    }

    private static boolean isAsked(Optional<Action> action, String name) {
        return action.stream().flatMap(each -> each.fields().stream()).anyMatch(field -> field.kind() == Field.Kind.FILE && field.name().equals(name));
    }

    private static void store(Visit visit, MultipartBody.Part part, Map<String, List<String>> fields, List<Why> against) throws IOException {
        var ending = ENDING.matcher(part.file().orElse(""));
        var path = "console/" + visit.around().ids().next() + "." + (ending.matches() ? ending.group(1).toLowerCase(Locale.ROOT) : "none");
        var told = visit.api().store(Asking.withQuery(WHERE, Map.of("path", path)), part.content().readNBytes(LARGEST + 1));
        if (told.isGranted()) {
            fields.put(part.name(), List.of(path));
        } else {
            Why.of(told.json()).forEach(why -> against.add(new Why(why.rule(), why.code(), why.sentence(), why.remedy(), why.ends(), part.name())));
        }
    }
}
