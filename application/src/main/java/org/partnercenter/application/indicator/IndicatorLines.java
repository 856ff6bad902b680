package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.indicator.IndicatorLine;
import org.partnercenter.domain.indicator.ValueId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines that make up values, as they are stored. */
public interface IndicatorLines {

    /** Names a line. */
    record Key(ValueId value, String line) {
    }

    /** Those that exist; until the running transaction ends, nobody else who holds these keys comes by. */
    Map<Key, IndicatorLine> hold(Set<Key> keys);

    /** Stores them in place of what was known. */
    void put(List<IndicatorLine> lines);

    /** Those of a value that contribute something, by their ids. A marker is such an id. */
    Page<IndicatorLine> list(Scope scope, ValueId value, LineFilter filter, PageRequest page);
}
