/** Reads the audit trail. */
package org.partnercenter.persistence.audit;
