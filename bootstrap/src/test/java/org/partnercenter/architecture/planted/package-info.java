/** A small house that breaks every rule there is, so that each rule is seen to catch what it forbids. Nothing of it ever runs. */
package org.partnercenter.architecture.planted;
