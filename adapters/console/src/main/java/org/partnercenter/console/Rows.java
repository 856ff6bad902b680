package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.console.page.Field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Rows of a form: each thing of a list has its fields, named by list, place and part. Rows in which nothing was entered are none. */
final class Rows {

    /** How many a form has: longer lists come as files. */
    static final int MOST = 200;

    private static final int LONGEST_PLACE = 4;

    private Rows() {
    }

    static String name(Field list, int place, Field part) {
        return list.name() + "." + place + "." + part.name();
    }

    /** The places of the rows in which something was entered. */
    static List<Integer> filled(Field list, Map<String, List<String>> form) {
        var places = new TreeSet<Integer>();
        var prefix = list.name() + ".";
        form.keySet().stream().filter(name -> name.startsWith(prefix)).forEach(name -> {
            var rest = name.substring(prefix.length());
            var place = rest.substring(0, Math.max(0, rest.indexOf('.')));
            if (!place.isEmpty() && place.length() < LONGEST_PLACE && place.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
                places.add(Integer.parseInt(place));
            }
        });
        return places.stream().filter(place -> isFilled(list, place, form)).limit(MOST).toList();
    }

    private static boolean isFilled(Field list, int place, Map<String, List<String>> form) {
        return list.parts().stream().filter(part -> part.kind() != Field.Kind.ROW_NAME)
                .anyMatch(part -> Console.first(form, name(list, place, part)).filter(text -> !text.isBlank()).isPresent());
    }

    /** What the parts of each row hold, as was filled in. @param without the place of a row that was dropped; empty if none was */
    static List<Map<String, String>> entered(Field list, Map<String, List<String>> form, String without) {
        var rows = new ArrayList<Map<String, String>>();
        for (int place : filled(list, form)) {
            if (!without.equals(list.name() + "." + place)) {
                var row = new LinkedHashMap<String, String>();
                list.parts().forEach(part -> row.put(part.name(), Console.first(form, name(list, place, part)).orElse("")));
                rows.add(row);
            }
        }
        return rows;
    }

    /** What the parts of each row begin with. */
    static List<Map<String, String>> begun(Visit visit, Field list, JsonNode record) {
        var told = list.pick().isPresent() ? visit.api().get(Paths.fill(list.pick().get().path(), record)).json().path(list.pick().get().items())
                : list.from().map(name -> Inputs.at(record, name)).orElse(JsonOf.nothing());
        var rows = new ArrayList<Map<String, String>>();
        told.forEach(thing -> {
            if (thing.isObject() && rows.size() < MOST) {
                var row = new LinkedHashMap<String, String>();
                list.parts().forEach(part -> row.put(part.name(), Inputs.begin(part.from().isPresent() ? part : part.kept(), thing, visit.around().zone())));
                rows.add(row);
            }
        });
        return rows;
    }
}
