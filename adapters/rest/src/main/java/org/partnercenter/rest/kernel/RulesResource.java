package org.partnercenter.rest.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules this house keeps, for everyone to read. */
@Path("/v2/rules")
@Produces(Json.TYPE)
@Tag(name = "Rules")
@ApplicationScoped
public class RulesResource {

    record RuleShape(String id, String title, String statement, String evidence, String chapter) {
    }

    record RefusalShape(String errorCode, int status, String sentence, Optional<String> remedy) {
    }

    record RuleDetailShape(String id, String title, String statement, String evidence, String chapter, List<RefusalShape> refusals,
                           List<String> examples) {
    }

    record RuleListShape(int totalCount, List<RuleShape> rules) {
    }

    @GET
    @Extension(name = Access.OPERATION, value = Access.NOBODY)
    @Operation(summary = "All rules, in the order of the rulebook. Needs no signature.")
    public Response list(@Context ContainerRequestContext request) {
        var rules = shapes(Exchange.of(request).language()).toList();
        return Response.ok(new RuleListShape(rules.size(), rules)).build();
    }

    @GET
    @Extension(name = Access.OPERATION, value = Access.NOBODY)
    @Path("/{id}")
    @Operation(summary = "One rule, the refusals it gives with their facts in braces, and examples that tests prove. Needs no signature.")
    public Response show(@PathParam("id") String id, @Context ContainerRequestContext request) {
        var language = Exchange.of(request).language();
        return Rulebook.chapters().stream().flatMap(chapter -> chapter.rules().stream().filter(rule -> rule.id().equals(id))
                        .map(rule -> detail(rule, chapter, language))).findFirst()
                .map(rule -> Response.ok(rule).build())
                .orElseGet(() -> Replies.failed(Fault.RULE_UNKNOWN));
    }

    /** Reasons of any chapter: what a programme refuses may be a rule of all programmes. */
    private static RuleDetailShape detail(Rule rule, Rulebook.Chapter chapter, Language language) {
        var told = shape(rule, chapter.name(), language);
        var refusals = Rulebook.reasons().stream().filter(reason -> reason.rule() == rule).map(reason -> new RefusalShape(reason.code(),
                StatusTable.of(reason.refusal()), Rulebook.texts().find(reason.name() + ".sentence", language).orElseThrow(),
                Rulebook.texts().find(reason.name() + ".remedy", language))).toList();
        return new RuleDetailShape(told.id(), told.title(), told.statement(), told.evidence(), told.chapter(), refusals,
                RuleExamples.of(rule));
    }

    private static Stream<RuleShape> shapes(Language language) {
        return Rulebook.chapters().stream().flatMap(chapter ->
                chapter.rules().stream().map(rule -> shape(rule, chapter.name(), language)));
    }

    private static RuleShape shape(Rule rule, String chapter, Language language) {
        return new RuleShape(rule.id(), Rulebook.texts().title(rule, language),
                Rulebook.texts().statement(rule, language), rule.evidence().tag(), chapter);
    }
}
