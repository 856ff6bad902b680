package org.partnercenter.domain.kernel;

/** The closed set of refusal kinds. It decides the status of an answer, once, where answers are made. */
public enum Kind {
    /** The request cannot be understood as it stands. */
    MALFORMED,
    /** The caller may not do this at all. */
    FORBIDDEN,
    /** What the request names does not exist for this caller. */
    ABSENT,
    /** What the request names is in a state that does not allow it. */
    CONFLICT,
    /** A business rule forbids it. */
    RULE,
    /** A limit or a balance does not reach. */
    LIMIT
}
