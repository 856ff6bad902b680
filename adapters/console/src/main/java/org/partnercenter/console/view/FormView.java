package org.partnercenter.console.view;

import java.util.List;

/**
 * A command: its form, and what would come of it.
 *
 * @param path     where it is sent
 * @param back     where giving up leads
 * @param ids      of the records it is about
 * @param key      by which a repeat is known
 * @param asked    whether what would come of it was asked for
 * @param results  what would come, or came, of each record
 * @param sendCode where a verification code is sent from; empty if none is needed
 */
public record FormView(String title, String path, String back, List<String> ids, List<Input> inputs, String key, boolean asked, boolean told,
                       List<Result> results, String sendCode) {

    /**
     * What came of it.
     *
     * @param about which record; empty if there is one or none
     * @param facts what was, or would be done; empty if nothing
     * @param whys  why it, or a part of it, was not
     */
    public record Result(String about, List<Fact> facts, List<Why> whys) {

        public boolean isGranted() {
            return isWhole() || !facts.isEmpty();
        }

        public boolean isWhole() {
            return whys.isEmpty();
        }
    }

    public boolean isPossible() {
        return asked && results.stream().anyMatch(Result::isGranted);
    }

    /** Whether the field is still empty that decides about the others. */
    public boolean isOpen() {
        return inputs.stream().anyMatch(input -> input.turns() && input.value().isEmpty());
    }

    public boolean isWithFiles() {
        return inputs.stream().anyMatch(input -> input.type().equals("file"));
    }

    /** Without a field that anybody sees. */
    public boolean isBare() {
        return inputs.stream().allMatch(input -> input.type().equals("hidden"));
    }
}
