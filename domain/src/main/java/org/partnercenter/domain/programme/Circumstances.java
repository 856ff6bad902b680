package org.partnercenter.domain.programme;

/**
 * What others know of a partner that gates ask for.
 *
 * @param certified its business information
 * @param changing  a change of which is looked at
 * @param overdue   has overdue bills
 * @param planLeft  is recorded as outside its plan
 * @param delivered own opportunities signed and delivered in the last twelve months
 */
public record Circumstances(boolean certified, boolean changing, boolean overdue, boolean planLeft, int delivered) {

    public static final Circumstances NONE = new Circumstances(false, false, false, false, 0);
}
