package org.partnercenter.architecture.planted.application.kernel;

public interface UseCase {
}
