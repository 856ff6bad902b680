/** Business information as rows. */
package org.partnercenter.persistence.certification;
