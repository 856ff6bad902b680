/** What parties are notified of. */
package org.partnercenter.domain.notice;
