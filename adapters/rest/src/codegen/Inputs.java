import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** What is read of requests: how {@code Input}, {@code Field} and {@code Items} are called. */
final class Inputs {

    private final Reading reading;
    private final Trees trees;
    private final Kinds kinds;
    private final Codes codes;
    private final Found found;

    Inputs(Reading reading, Trees trees, Kinds kinds, Codes codes, Found found) {
        this.reading = reading;
        this.trees = trees;
        this.kinds = kinds;
        this.codes = codes;
        this.found = found;
    }

    Object input(String name, MethodInvocationTree tree, List<Object> values, Scope scope) {
        if (name.equals("page")) {
            page(tree, values);
            return null;
        }
        if (!Set.of("field", "list", "id", "instant", "integer", "oneOf", "amount", "signedAmount", "fraction").contains(name)) {
            return null;
        }
        boolean body = values.size() > 1 && Set.of("field", "list", "amount", "signedAmount", "fraction").contains(name);
        if (body) {
            var parameter = values.get(1) instanceof Found.Component component ? found.field(component) : new Parameter();
            return switch (name) {
                case "list" -> parameter.many();
                case "amount", "signedAmount" -> {
                    required(parameter);
                    yield null;
                }
                case "fraction" -> null;
                default -> parameter;
            };
        }
        if (values.getFirst() == Constants.ABSENT) {
            return null;
        }
        if (!(values.getFirst() instanceof String named)) {
            reading.unclear("no name of a parameter " + tree, tree);
            return null;
        }
        var parameter = found.query(named);
        return switch (name) {
            case "list" -> parameter.many();
            case "field" -> parameter;
            default -> field(name, tree, values.subList(1, values.size()), parameter, scope);
        };
    }

    private void page(MethodInvocationTree tree, List<Object> values) {
        var max = values.isEmpty() ? Long.valueOf(100) : values.getLast() instanceof Long known ? known : null;
        if (max == null) {
            reading.unclear("no largest limit", tree);
            return;
        }
        boolean query = values.size() < 2;
        var offset = query ? found.query("offset") : component(values.get(0));
        var limit = query ? found.query("limit") : component(values.get(1));
        offset.type("integer").format("int32").between(0, values.size() == 1 ? 1_000_000_000 : Integer.MAX_VALUE).unlessToldOtherwise(0);
        limit.type("integer").format("int32").between(1, max).unlessToldOtherwise((int) Math.min(10, max));
    }

    private Parameter component(Object value) {
        return value instanceof Found.Component component ? found.field(component) : new Parameter();
    }

    Object field(String name, MethodInvocationTree tree, List<Object> values, Parameter field, Scope scope) {
        switch (name) {
            case "required" -> required(field);
            case "id" -> field.length(1, values.isEmpty() ? 64 : number(values.getFirst(), tree));
            case "party" -> field.length(1, 64);
            case "instant" -> field.format("date-time");
            case "day" -> field.format("date");
            case "month" -> field.format("month");
            case "integer" -> field.type("integer").format("int32").between(number(values.get(0), tree), number(values.get(1), tree));
            case "whole" -> field.type("integer").format("int64").between(number(values.get(0), tree), number(values.get(1), tree));
            case "flag" -> field.type("boolean");
            case "oneOf" -> field.oneOf(texts(values, tree));
            case "text", "json" -> field.length(0, number(values.getFirst(), tree));
            case "code" -> code(tree, field, scope);
            default -> {
            }
        }
        return Set.of("required", "emptyRefused", "emptyIsFilter").contains(name) ? field : null;
    }

    void required(Parameter parameter) {
        if (reading.isSure()) {
            parameter.required();
        }
    }

    private void code(MethodInvocationTree tree, Parameter field, Scope scope) {
        var read = kinds.substituted(trees.getTypeMirror(reading.getCurrentPath()), scope.types());
        var known = codes.of(reading.at(tree.getArguments().getFirst()), kinds.argument(read));
        if (!known.isEmpty()) {
            field.oneOf(known);
        }
    }

    Object items(String name, MethodInvocationTree tree, List<Object> values, Parameter items) {
        switch (name) {
            case "required" -> required(items);
            case "atMost" -> items.atMost((int) number(values.getFirst(), tree));
            case "ids" -> items.length(1, 64);
            case "integers" -> items.type("integer").format("int32").between(number(values.get(0), tree), number(values.get(1), tree));
            case "oneOf" -> items.oneOf(texts(values, tree));
            default -> {
            }
        }
        return Set.of("required", "atMost", "distinct").contains(name) ? items : null;
    }

    private long number(Object value, Tree tree) {
        if (value instanceof Long number) {
            return number;
        }
        reading.unclear("no bound", tree);
        return 0;
    }

    private List<String> texts(List<Object> values, MethodInvocationTree tree) {
        if (values.isEmpty()) {
            return List.of();
        }
        if (values.size() == 1 && !(values.getFirst() instanceof String)) {
            // An array made of all constants of an enum.
            var names = new ArrayList<String>();
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    if (trees.getElement(new TreePath(getCurrentPath(), call.getMethodSelect())) instanceof ExecutableElement method
                            && method.getSimpleName().contentEquals("values")) {
                        names.addAll(kinds.constants(method.getEnclosingElement().asType()));
                    }
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(reading.at(tree.getArguments().getLast()), null);
            values = List.copyOf(names);
        }
        if (values.isEmpty() || values.stream().anyMatch(each -> !(each instanceof String))) {
            reading.unclear("no codes", tree);
            return List.of();
        }
        return values.stream().map(String.class::cast).toList();
    }
}
