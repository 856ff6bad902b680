/** Verification codes over HTTP. */
package org.partnercenter.rest.verification;
