package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.opportunity.Offering;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The offerings that the vendor has listed. */
public interface Offerings {

    /** Those that there are, by code. */
    Map<String, Offering> of(Set<String> codes);

    /** Stores each in place of what was known. */
    void put(List<Offering> offerings);

    /** By code. A marker is a code. */
    Page<Offering> list(PageRequest page);
}
