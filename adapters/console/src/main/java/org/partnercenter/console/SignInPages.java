package org.partnercenter.console;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In and out. */
final class SignInPages {

    private static final String TOKENS = "/v3/auth/tokens";
    private static final int A_YEAR = 31_536_000;

    private SignInPages() {
    }

    static void language(Visit visit, String code) {
        visit.cookie(Visit.LANGUAGE, code.equals("en_US") ? "en_US" : "zh_CN", "; Max-Age=" + A_YEAR);
        visit.redirect(visit.request().parameter("back").filter(SignInPages::isOurs).orElse("/"));
    }

    /** Whether it stays in the console: two strokes would lead to another server. */
    private static boolean isOurs(String path) {
        return path.equals("/") || path.startsWith("/console/") && !path.contains("\\") && path.chars().noneMatch(Character::isISOControl);
    }

    static void signIn(Visit visit) {
        if (!visit.request().isPost()) {
            show(visit, 200, false, "");
        } else if (!isFromHere(visit)) {
            visit.fault(403, "fault.token");
        } else {
            signIn(visit, Forms.read(visit.request().body()));
        }
    }

    /** Browsers say where a form was sent from. Nobody signs somebody in from another site. */
    private static boolean isFromHere(Visit visit) {
        return visit.request().header("Sec-Fetch-Site").map(site -> site.equals("same-origin") || site.equals("none"))
                .orElseGet(() -> visit.request().header("Origin").map(origin -> origin.replaceFirst("^https?://", "")
                        .equals(visit.request().header("Host").orElse(""))).orElse(true));
    }

    private static void show(Visit visit, int status, boolean failed, String domain) {
        visit.page(status, "signin.jte", Map.of("frame", visit.frame(visit.words().of("sign-in"), List.of(), "", Optional.empty()), "failed", failed,
                "idle", visit.request().parameter("idle").isPresent(), "domain", domain));
    }

    private static void signIn(Visit visit, Map<String, List<String>> form) {
        var domain = Console.first(form, "domain").orElse("").strip();
        var user = Console.first(form, "user").map(String::strip).filter(name -> !name.isEmpty()).orElse(domain);
        var told = visit.api().send("POST", TOKENS, claim(domain, user, Console.first(form, "password").orElse("")), Map.of());
        var session = told.isGranted() ? session(visit, told, domain, user) : Optional.<Session>empty();
        if (session.isEmpty()) {
            show(visit, told.isGranted() ? 403 : told.status(), true, domain);
            return;
        }
        visit.keep(session.get());
        visit.redirect("/");
    }

    private static ObjectNode claim(String domain, String user, String password) {
        var body = JsonNodeFactory.instance.objectNode();
        var identity = body.putObject("auth").putObject("identity");
        identity.putArray("methods").add("password");
        var named = identity.putObject("password").putObject("user");
        named.put("name", user).put("password", password).putObject("domain").put("name", domain);
        return body;
    }

    /** Whose screens they see is what the API says of them. */
    private static Optional<Session> session(Visit visit, Told told, String domain, String user) {
        var api = new Asking(visit.around().api(), visit.words().language(), visit.request().peer(), Optional.of(told.token()), visit.timing());
        for (var audience : Audience.values()) {
            var caller = api.get("/v2/" + audience.path() + "/caller");
            if (caller.isGranted()) {
                return Optional.of(new Session(told.token(), audience, caller.json().path("party_id").asText(),
                        user.equals(domain) ? domain : domain + " / " + user, visit.now()));
            }
        }
        return Optional.empty();
    }

    static void signOut(Visit visit) {
        visit.api().send("DELETE", TOKENS, MissingNode.getInstance(), Map.of("X-Subject-Token", visit.who().token()));
        visit.forget();
        visit.redirect(Console.ROOT + "/sign-in");
    }
}
