/** The audit trail over HTTP. */
package org.partnercenter.rest.audit;
