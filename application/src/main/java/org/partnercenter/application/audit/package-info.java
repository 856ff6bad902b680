/** Reading the audit trail. Entries are written at the one door. */
package org.partnercenter.application.audit;
