package org.partnercenter.domain.catalog;

import java.util.Optional;

/**
 * A unit that amounts of bills and usages are given in (RES-07).
 *
 * @param id   number from 0
 * @param type what the unit measures, number from 1: 1 money, 2 time, 3 traffic, 7 capacity, 16 bandwidth …
 */
public record MeasureUnit(int id, int type, Names name, Optional<String> abbreviation) {

    public MeasureUnit {
        if (id < 0 || type < 1) {
            throw new IllegalArgumentException("a unit has a number from 0 and a type from 1");
        }
    }
}
