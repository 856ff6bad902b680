package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Scope;

import java.util.List;

/** Tells what commands did to a thing. A question to whoever keeps the audit trail. */
@FunctionalInterface
public interface TimelineOf {

    /** What the scope may see of it, oldest first; of very many the latest hundred. */
    List<Happened> of(Scope scope, String type, String id);
}
