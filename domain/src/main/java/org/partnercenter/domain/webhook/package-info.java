/** Events pushed to receivers of a party's own: where they may go, how they are signed, when they are tried again. */
package org.partnercenter.domain.webhook;
