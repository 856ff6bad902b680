/** The files that belong to applications: where partners keep them, and how they are looked at. */
package org.partnercenter.application.realname.attachment;
