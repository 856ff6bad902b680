/** Buckets with the attachments of real-name applications. */
package org.partnercenter.storage.realname;
