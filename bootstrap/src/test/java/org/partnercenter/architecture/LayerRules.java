package org.partnercenter.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

/** Which jar may know which. */
final class LayerRules {

    private static final String[] SQL = {"org.jooq..", "java.sql..", "javax.sql..", "liquibase..", "com.zaxxer.."};
    private static final String[] FRAMEWORKS = {"jakarta..", "io.helidon..", "org.jooq..", "com.fasterxml..",
            "org.apache.camel..", "org.eclipse.microprofile..", "org.slf4j.."};

    private static final String[] SERVERS = {"jakarta.ws.rs..", "io.helidon..", "org.jooq..", "java.sql.."};

    private LayerRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.of("the domain knows itself and java.base", List.of("domain"), house ->
                                classes().that().resideInAPackage(house.below("domain"))
                                        .should(Reach.only("the domain and java.base", (type, target) ->
                                                Reach.isJavaBase(target) || house.isIn("domain", target)))
                                        .because("whoever embeds the rules gets them without anything else"),
                        "LogsByItself", "KnowsTheApplication", "WantsInjection"),
                HouseRule.of("the application knows the domain, itself and java.base", List.of("application", "domain"),
                        house -> classes().that().resideInAPackage(house.below("application"))
                                .should(Reach.only("domain, application and java.base", (type, target) ->
                                        Reach.isJavaBase(target) || house.isIn("domain", target)
                                                || house.isIn("application", target)))
                                .because("use cases must not know through which door they are called or where things are kept"),
                        "KnowsItsStore", "WantsJson"),
                HouseRule.of("no framework in domain and application", List.of("domain", "application"), house ->
                                noClasses().that().resideInAnyPackage(house.below("domain"), house.below("application"))
                                        .should().dependOnClassesThat().resideInAnyPackage(FRAMEWORKS)
                                        .because("frameworks come and go, rules of business stay"),
                        "WantsInjection", "WantsJson").against(FRAMEWORKS),
                adapter("persistence", "rest", "messaging", "StoreKnowsRest", "StoreKnowsMessaging"),
                adapter("rest", "persistence", "messaging", "RestKnowsTheStore", "RestKnowsBootstrap"),
                adapter("messaging", "persistence", "rest", "MessagingKnowsRest"),
                HouseRule.of("storage knows the application alone", List.of("storage", "persistence", "rest", "messaging"), house ->
                                noClasses().that().resideInAPackage(house.below("storage")).should().dependOnClassesThat()
                                        .resideInAnyPackage(house.below("persistence"), house.below("rest"), house.below("messaging"),
                                                house.below("bootstrap"))
                                        .because("an adapter only translates; only bootstrap sees everything"), "StorageKnowsRest"),
                HouseRule.of("documents know the application alone", List.of("document", "persistence", "rest", "messaging"), house ->
                                noClasses().that().resideInAPackage(house.below("document")).should().dependOnClassesThat()
                                        .resideInAnyPackage(house.below("persistence"), house.below("rest"), house.below("messaging"),
                                                house.below("storage"), house.below("bootstrap"))
                                        .because("an adapter only translates; only bootstrap sees everything"), "DocumentKnowsRest"),
                HouseRule.of("the console knows the application alone", List.of("console", "persistence", "rest", "messaging"), house ->
                                noClasses().that().resideInAPackage(house.below("console")).should().dependOnClassesThat()
                                        .resideInAnyPackage(house.below("persistence"), house.below("rest"), house.below("messaging"),
                                                house.below("storage"), house.below("document"), house.below("bootstrap"))
                                        .because("pages show what the house answers; they ask it through a port, and decide nothing"),
                        "ConsoleKnowsRest"),
                HouseRule.of("no server and no SQL in the console", List.of("console"), house ->
                                noClasses().that().resideInAPackage(house.below("console")).should().dependOnClassesThat()
                                        .resideInAnyPackage(SERVERS)
                                        .because("how bytes come and go is the business of bootstrap"),
                        "ConsoleServesItself").against(SERVERS),
                HouseRule.of("no SQL in rest, messaging and storage", List.of("rest", "messaging", "storage"), house ->
                                noClasses().that().resideInAnyPackage(house.below("rest"), house.below("messaging"), house.below("storage"))
                                        .should().dependOnClassesThat().resideInAnyPackage(SQL)
                                        .because("what is stored is asked for through ports, within the caller's scope"),
                        "RestAsksByItself", "MessagingAsksByItself").against(SQL),
                HouseRule.of("no HTTP in persistence and messaging", List.of("persistence", "messaging"), house ->
                                noClasses().that().resideInAnyPackage(house.below("persistence"), house.below("messaging"))
                                        .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..")
                                        .because("statuses and headers are the business of one adapter"),
                        "StoreAnswersHttp").against("jakarta.ws.rs.."));
    }

    private static HouseRule adapter(String name, String other, String another, String... planted) {
        return HouseRule.of(name + " knows no other adapter, nor bootstrap", List.of(name, other, another, "bootstrap"),
                house -> noClasses().that().resideInAPackage(house.below(name))
                        .should().dependOnClassesThat().resideInAnyPackage(house.below(other), house.below(another),
                                house.below("storage"), house.below("document"), house.below("console"), house.below("bootstrap"))
                        .because("an adapter only translates; only bootstrap sees everything"), planted);
    }
}
