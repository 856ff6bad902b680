package org.partnercenter.application.customer.acquire;

import java.time.Duration;

/**
 * What whoever runs the house chooses.
 *
 * @param reviewReports    whether the vendor confirms reports before they count
 * @param accountsPerPhone so many customers one mobile phone may have
 * @param resultWait       how long one who asks for the result of an association waits for it, in real time
 */
public record AcquireChoices(boolean reviewReports, int accountsPerPhone, Duration resultWait) {
}
