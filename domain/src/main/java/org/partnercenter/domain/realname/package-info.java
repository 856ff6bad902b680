/** Real-name authentication: who may apply for whom, with what, and what review makes of it (RNA-01 to RNA-16). */
package org.partnercenter.domain.realname;
