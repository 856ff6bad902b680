package org.partnercenter.application.opportunity;

import java.util.Set;

/** Tells which cloud services there are not (OPP-05). A question to whoever keeps the catalogue. */
@FunctionalInterface
public interface UnknownServices {

    /** Those of the codes that are no cloud service's. */
    Set<String> among(Set<String> codes);
}
