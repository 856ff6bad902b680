/** Bearer tokens of OpenID providers: who issued them, for whom, and whether they hold. */
package org.partnercenter.rest.bearer;
