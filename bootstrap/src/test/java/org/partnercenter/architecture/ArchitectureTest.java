package org.partnercenter.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.sources.SourceFile;
import org.partnercenter.sources.Sources;

import java.util.List;
import java.util.stream.Stream;

class ArchitectureTest {

    static List<HouseRule> rules() {
        return Stream.of(LayerRules.all(), CapabilityRules.all(), PurityRules.all(), VisibilityRules.all(),
                PersonalDataRules.all()).flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps(HouseRule rule) {
        rule.rule().apply(House.real()).check(House.real().classes());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_was_planted_is_caught_and_nothing_else(HouseRule rule) {
        var faults = faultsOfPlanted(rule);

        assertThat(rule.planted()).isNotEmpty().allSatisfy(planted ->
                assertThat(faults).anyMatch(fault -> names(fault, planted)));
        assertThat(faults).allMatch(fault -> rule.planted().stream().anyMatch(planted -> names(fault, planted)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_package_a_rule_speaks_of_holds_types(HouseRule rule) {
        assertThat(rule.packages()).isNotEmpty().allSatisfy(path -> {
            assertThat(House.real().classes()).anyMatch(type -> House.real().isIn(path, type));
            assertThat(House.planted().classes()).anyMatch(type -> House.planted().isIn(path, type));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everything_foreign_a_rule_forbids_is_used_where_it_may_be(HouseRule rule) {
        var used = House.real().classes().stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName() + ".").distinct().toList();

        assertThat(rule.foreign()).allSatisfy(foreign ->
                assertThat(used).anyMatch(name -> name.startsWith(foreign.replace("..", "."))));
    }

    @Test
    void nothing_planted_stands_idle() {
        var caught = rules().stream().flatMap(rule -> rule.planted().stream()).toList();

        assertThat(Sources.tests()).filteredOn(file -> file.text().contains("\n@BreaksARule\n"))
                .extracting(SourceFile::simpleName).isNotEmpty().allMatch(caught::contains);
    }

    @Test
    void what_is_forbidden_of_the_platform_exists() {
        assertThat(Ambient.ALL).allMatch(Ambient::exists);
    }

    @Test
    void the_news_between_capabilities_are_public_records() {
        assertThat(CapabilityRules.NEWS).isNotEmpty().allSatisfy(news -> {
            var type = House.real().classes().get(House.real().at(news));
            assertThat(type.isRecord()).isTrue();
            assertThat(type.getModifiers()).contains(JavaModifier.PUBLIC);
        });
    }

    private static List<String> faultsOfPlanted(HouseRule rule) {
        var result = rule.rule().apply(House.planted()).evaluate(House.planted().classes());
        return result.getFailureReport().getDetails();
    }

    private static boolean names(String fault, String planted) {
        return fault.matches("(?s).*\\b" + planted + "\\b.*");
    }
}
