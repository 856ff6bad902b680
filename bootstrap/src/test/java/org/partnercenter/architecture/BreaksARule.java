package org.partnercenter.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On what is planted for a rule to catch. Its neighbours without it keep all rules. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface BreaksARule {
}
