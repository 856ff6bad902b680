package org.partnercenter.application.programme;

import org.partnercenter.domain.programme.LabelKind;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The vendor's catalogue of competency labels. */
public interface LabelCatalogue {

    /** Stores each in place of the one with its code. */
    void put(List<LabelKind> kinds);

    /** By their codes; what there is not is missing. */
    Map<String, LabelKind> of(Set<String> codes);

    /** In the order of their codes. */
    List<LabelKind> all();
}
