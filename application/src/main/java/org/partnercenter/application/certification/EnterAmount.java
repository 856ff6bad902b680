package org.partnercenter.application.certification;

/** Enters the amount the caller has received. @param minor in minor units of the settlement currency */
public record EnterAmount(long minor) {

    /** What is tried is nobody's business. */
    @Override
    public String toString() {
        return "EnterAmount[***]";
    }
}
