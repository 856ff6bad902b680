/** Who there is: parties, the keys they call with, and what is known about them. */
package org.partnercenter.domain.identity;
