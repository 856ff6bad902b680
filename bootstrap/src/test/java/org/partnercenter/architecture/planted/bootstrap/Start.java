package org.partnercenter.architecture.planted.bootstrap;

public final class Start {
}
