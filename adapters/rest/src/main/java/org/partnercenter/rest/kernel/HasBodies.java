package org.partnercenter.rest.kernel;

import java.util.List;

/** A capability whose commands can be sent on other ways than HTTP, too: a bean, which is found by this type. */
public interface HasBodies {

    /** One for each operation. */
    List<CommandBody<?, ?, ?>> bodies();
}
