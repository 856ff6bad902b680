package org.partnercenter.application.benefit;

import org.partnercenter.domain.benefit.ApplicationNo;

/** Says something about an application, without changing it. @param text 1 to 500 characters */
public record CommentOnBenefit(ApplicationNo no, String text) {
}
