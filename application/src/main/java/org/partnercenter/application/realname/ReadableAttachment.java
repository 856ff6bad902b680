package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.domain.realname.Attachment;

/** An attachment that the reviewer may see now. */
public record ReadableAttachment(String bucket, Attachment attachment) implements Unkept {
}
