/** Stores notices. */
package org.partnercenter.persistence.notice;
