package org.partnercenter.architecture.planted.domain.identity;

public record PartyDraft(String name) {
}
