/** Who acts for a party: its operators, and the roles that say what they may. */
package org.partnercenter.domain.identity.access;
