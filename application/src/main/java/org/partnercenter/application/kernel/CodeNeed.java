package org.partnercenter.application.kernel;

/** When an operation needs a verification code. */
public enum CodeNeed {
    NEVER,
    /** From callers that have switched codes on (COM-25). */
    WHERE_SWITCHED_ON,
    /** From every caller and on every way in: the code is the caller's signature (AUT-07, AUT-08). */
    ALWAYS
}
