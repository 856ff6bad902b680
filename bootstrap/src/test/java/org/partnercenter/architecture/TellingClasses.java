package org.partnercenter.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Those who make events for the outside or details for the audit trail. */
final class TellingClasses {

    private TellingClasses() {
    }

    static DescribedPredicate<JavaClass> of(House house) {
        return DescribedPredicate.describe("make events or audit details", type ->
                type.getCodeUnitAccessesFromSelf().stream().anyMatch(access ->
                        access.getTargetOwner().getFullName().equals(house.at("application.kernel.OutgoingEvent"))
                                && access.getName().equals("<init>")
                        || access.getTargetOwner().getFullName().equals(house.at("application.kernel.Subject"))
                                && access.getName().equals("with")));
    }
}
