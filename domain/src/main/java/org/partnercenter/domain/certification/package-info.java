/** Business-information certification: whose company, tax data and bank account the vendor has checked, and can settle with. */
package org.partnercenter.domain.certification;
