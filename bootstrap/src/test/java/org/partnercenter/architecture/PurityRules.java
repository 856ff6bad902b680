package org.partnercenter.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Same arguments, same answer: nothing is taken from the machine it runs on. */
final class PurityRules {

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private PurityRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.of("domain and application take nothing from the machine", List.of("domain", "application"),
                        house -> classes().that().resideInAnyPackage(house.below("domain"), house.below("application"))
                                .should(notTouch(Ambient.ALL))
                                .because("time, ids, zones and languages are arguments"),
                        "TellsTheTime", "DrawsAnId", "PrintsByItself", "SpeaksTheMachinesLanguage"),
                HouseRule.of("adapters own no clock and no dice", List.of("persistence", "rest", "messaging", "storage", "document", "console"), house ->
                                classes().that().resideInAnyPackage(house.below("persistence"), house.below("rest"),
                                                house.below("messaging"), house.below("storage"), house.below("document"), house.below("console"))
                                        .should(notTouch(Ambient.CLOCKS_AND_DICE))
                                        .because("only bootstrap owns clocks and the generator of ids; a sandbox moves its clock"),
                        "RestTellsTheTime"),
                HouseRule.of("no floating point", List.of("domain", "application"), house ->
                                classes().that().resideInAnyPackage(house.below("domain"), house.below("application"))
                                        .should(useNoFloatingPoint())
                                        .because("a cent that is lost in rounding is lost for good"),
                        "FloatingPrice", "RoundsOnTheWay"));
    }

    private static ArchCondition<JavaClass> notTouch(List<Ambient> forbidden) {
        return new ArchCondition<>("not touch what belongs to the machine") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(access -> forbidden.stream().anyMatch(ambient -> ambient.isTouchedBy(access)))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> useNoFloatingPoint() {
        return new ArchCondition<>("use no floating point") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream().filter(field -> isFloating(field.getRawType()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
                type.getCodeUnits().stream().filter(PurityRules::isFloating)
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(unit, unit.getDescription())));
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(call -> isFloating(call.getTarget().getRawReturnType()))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        };
    }

    private static boolean isFloating(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                .anyMatch(PurityRules::isFloating);
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }
}
