package org.partnercenter.architecture;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.function.Function;

/**
 * One rule about the house.
 *
 * @param packages what it speaks of, subjects and targets, as paths below the root; each must hold types
 * @param foreign  what it speaks of outside the house; each must be used somewhere in it, else the rule forbids nothing
 * @param planted  simple names of all planted types that break it
 */
record HouseRule(String name, List<String> packages, List<String> foreign, Function<House, ArchRule> rule,
                 List<String> planted) {

    static HouseRule of(String name, List<String> packages, Function<House, ArchRule> rule, String... planted) {
        return new HouseRule(name, packages, List.of(), rule, List.of(planted));
    }

    HouseRule against(String... packagesOfOthers) {
        return new HouseRule(name, packages, List.of(packagesOfOthers), rule, planted);
    }

    @Override
    public String toString() {
        return name;
    }
}
