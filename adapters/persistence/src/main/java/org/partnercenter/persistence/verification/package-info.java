/** Stores verification codes. */
package org.partnercenter.persistence.verification;
