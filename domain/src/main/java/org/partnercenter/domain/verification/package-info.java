/** Codes that prove that somebody reads the messages of a phone or an address (COM-25, COM-26). */
package org.partnercenter.domain.verification;
