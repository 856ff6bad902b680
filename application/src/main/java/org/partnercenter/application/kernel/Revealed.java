package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;

/** Plain values, in the order their rows were asked for. The text form tells none. */
public record Revealed(List<Row> rows) implements Unkept {

    /** @param values those of the columns asked for that the row has */
    public record Row(PartyId id, Map<PersonalColumn, String> values) {

        public Row {
            values = Map.copyOf(values);
        }

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    public Revealed {
        rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
        return "Revealed[" + rows.size() + " rows]";
    }
}
