/** Notices: what parties are told, in a list of their own and by mail. */
package org.partnercenter.application.notice;
