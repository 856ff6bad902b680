/** Business-information certification: what partners submit, the vendor reviews, and others settle by. */
package org.partnercenter.application.certification;
