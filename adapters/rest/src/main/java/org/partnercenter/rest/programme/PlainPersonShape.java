package org.partnercenter.rest.programme;

import org.partnercenter.application.programme.PersonRevealed;

/** What lists mask of a person, plain. */
record PlainPersonShape(String id, String name, String account) {

    static PlainPersonShape of(PersonRevealed revealed) {
        return new PlainPersonShape(revealed.person().value(), revealed.name().plain(), revealed.account().plain());
    }

    @Override
    public String toString() {
        return "PlainPersonShape[" + id + "]";
    }
}
