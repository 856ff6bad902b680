package org.partnercenter.docs;

import static org.partnercenter.domain.kernel.Language.EN_US;
import static org.partnercenter.domain.kernel.Language.ZH_CN;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.architecture.House;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.identity.access.BuiltInRole;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.rest.kernel.EdgeTruth;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who may ask for what: operations, items and kinds of callers, and where each is asked for. */
final class AccessDocument implements Document {

    @Override
    public String path() {
        return "access.md";
    }

    @Override
    public String content() {
        var routes = EdgeTruth.routes(House.real().classes().stream()
                .filter(type -> type.getPackageName().startsWith("org.partnercenter.rest.")).<Class<?>>map(type -> type.reflect()).toList());
        return new Page("Access").paragraph("Who may ask for what. A caller needs to be of a kind that the operation is open to,"
                        + " and an operator needs one of its items (COM-12); the main account of a party has all. The document at"
                        + " `/openapi` names the operation of each path as `x-operation`. Made from the code: see"
                        + " [CONTRIBUTING](../CONTRIBUTING.md).")
                .chapter("Operations")
                .table(List.of("operation", "open to", "items, one of which is needed", "verification code", "asked for at"),
                        Operations.all().values().stream()
                                .<List<String>>map(operation -> row(operation, routes)).toList())
                .chapter("Permission items")
                .table(List.of("item", "name", "for operators of"), Arrays.stream(PermissionItem.values()).map(AccessDocument::row)
                        .toList())
                .chapter("Built-in roles")
                .table(List.of("role", "name", "items"), Arrays.stream(BuiltInRole.values()).map(AccessDocument::row).toList())
                .toString();
    }

    private static List<String> row(Operation<?, ?> operation, List<EdgeTruth.Route> routes) {
        return List.of(Page.code(operation.name()), kinds(operation.callers()), operation.permissions().stream().sorted()
                        .map(item -> Page.code(item.code())).collect(Collectors.joining("<br>")),
                switch (operation.code()) {
                    case NEVER -> "";
                    case WHERE_SWITCHED_ON -> "where switched on";
                    case ALWAYS -> "always";
                },
                routes.stream().filter(route -> route.operation().equals(operation.name()))
                        .map(route -> Page.code(route.verb() + " " + route.path())
                                + route.callers().map(left -> " (" + kinds(left) + " only)").orElse(""))
                        .sorted().collect(Collectors.joining("<br>")));
    }

    private static String kinds(Collection<PartyKind> kinds) {
        return kinds.size() == PartyKind.values().length ? "everybody"
                : kinds.stream().sorted().map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "));
    }

    private static List<String> row(PermissionItem item) {
        return List.of(Page.code(item.code()), Rulebook.texts().name(item, ZH_CN) + "<br>" + Rulebook.texts().name(item, EN_US),
                kinds(Arrays.stream(PartyKind.values()).filter(item::isFor).toList()));
    }

    private static List<String> row(BuiltInRole role) {
        return List.of(Page.code(role.id().value()), Rulebook.texts().name(role, ZH_CN) + "<br>" + Rulebook.texts().name(role, EN_US),
                role == BuiltInRole.ADMINISTRATOR ? "all of the party's kind" : role.items(PartyKind.DISTRIBUTOR).stream().sorted()
                        .map(item -> Page.code(item.code())).collect(Collectors.joining("<br>")));
    }
}
