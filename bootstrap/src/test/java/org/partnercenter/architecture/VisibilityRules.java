package org.partnercenter.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

import java.util.List;

/** What each jar shows, and what it keeps to itself. */
final class VisibilityRules {

    private VisibilityRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.of("use cases are hidden", List.of("application", "application.kernel"), house ->
                                noClasses().that().areAssignableTo(house.at("application.kernel.UseCase"))
                                        .and().areNotInterfaces()
                                        .should().bePublic()
                                        .because("commands reach them through the one door, which checks and records"),
                        "PublicUseCase"),
                HouseRule.of("only modules of the application are built from outside", List.of("application"), house ->
                                constructors().that().areDeclaredInClassesThat(are(partsOf(house)))
                                        .should().notBePublic()
                                        .because("a module assembles its capability; the rest is asked for by its name"),
                        "PublicTool"),
                HouseRule.of("nothing can be extended from outside but ports", List.of("domain", "application"), house ->
                                classes().that().resideInAnyPackage(house.below("domain"), house.below("application"))
                                        .and().arePublic().and().areNotInterfaces().and().areNotEnums()
                                        .should().haveModifier(FINAL)
                                        .because("states are records of a sealed type, and behaviour is not inherited"),
                        "OpenToHeirs"),
                HouseRule.of("in rest only resources are public", List.of("rest", "rest.kernel", "rest.signature"), house ->
                                classes().that().resideInAPackage(house.below("rest"))
                                        .and().resideOutsideOfPackages(house.below("rest.kernel"), house.below("rest.signature"), house.below("rest.bearer"))
                                        .and().arePublic().and().areNotNestedClasses()
                                        .should().beAnnotatedWith("jakarta.ws.rs.Path")
                                        .because("shapes of JSON belong to one resource, and change with it"),
                        "PublicShape").against("jakarta.ws.rs.."),
                HouseRule.of("in persistence rows are hidden", List.of("persistence", "persistence.kernel"), house ->
                                noClasses().that().resideInAPackage(house.below("persistence"))
                                        .and().resideOutsideOfPackages(house.below("persistence.kernel"), house.below("persistence.db"))
                                        .and(are(rows()))
                                        .should().bePublic()
                                        .because("how a thing is stored is nobody else's business"),
                        "PublicRow", "OrderRows"));
    }

    private static DescribedPredicate<JavaClass> partsOf(House house) {
        return DescribedPredicate.describe("parts of capabilities that are neither values nor modules", type ->
                house.capability("application", type).filter(name -> !name.equals("kernel")).isPresent()
                        && type.getModifiers().contains(PUBLIC) && !type.isRecord() && !type.isEnum()
                        && !type.isAssignableTo(Throwable.class) && !type.getSimpleName().endsWith("Module"));
    }

    private static DescribedPredicate<JavaClass> rows() {
        return DescribedPredicate.describe("rows", type -> type.isRecord() || type.getSimpleName().endsWith("Rows"));
    }
}
