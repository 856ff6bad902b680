package org.partnercenter.rest.kernel;

import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.application.kernel.Revealed;

import java.util.List;
import java.util.Optional;

/** Plain values of those of the rows that the reader may see. */
record RevealedShape(List<Row> rows) {

    record Row(String id, Optional<String> name, Optional<String> accountName, Optional<String> mobilePhone,
               Optional<String> email, Optional<String> accountManagerName) {

        private static Row of(Revealed.Row row, boolean told) {
            return new Row(row.id().value(), value(row, PersonalColumn.NAME, told), value(row, PersonalColumn.ACCOUNT_NAME, told),
                    value(row, PersonalColumn.MOBILE_PHONE, told), value(row, PersonalColumn.EMAIL, told),
                    value(row, PersonalColumn.ACCOUNT_MANAGER_NAME, told));
        }

        private static Optional<String> value(Revealed.Row row, PersonalColumn column, boolean told) {
            return Optional.ofNullable(row.values().get(column)).filter(value -> told);
        }

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /** @param told false where only the rows are told */
    static RevealedShape of(Revealed revealed, boolean told) {
        return new RevealedShape(revealed.rows().stream().map(row -> Row.of(row, told)).toList());
    }
}
