package org.partnercenter.application.realname.attachment;

import org.partnercenter.domain.realname.FileType;

/** A file is in the bucket. @param digest SHA-256 of the content in hex */
public record AttachmentStored(FileType type, long size, String digest) {
}
