/** Inviting customers by link, QR code and mail. */
package org.partnercenter.application.customer.invite;
