/** Which programmes there are. */
package org.partnercenter.domain.benefit.catalogue;
