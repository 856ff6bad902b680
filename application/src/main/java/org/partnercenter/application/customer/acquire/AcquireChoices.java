package org.partnercenter.application.customer.acquire;

/**
 * What whoever runs the house chooses.
 *
 * @param reviewReports whether the vendor confirms reports before they count
 */
public record AcquireChoices(boolean reviewReports) {
}
