package org.partnercenter.rest.kernel;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Texts;

import java.util.List;
import java.util.stream.Stream;

/** Lets documents read what the edge keeps to itself. */
public final class EdgeTruth {

    /** A fault between client and server, apart from any rule. */
    public record EdgeFault(String name, String code, int status, String chinese, String english) {
    }

    private EdgeTruth() {
    }

    public static int statusOf(Reason reason) {
        return StatusTable.of(reason.refusal());
    }

    public static List<EdgeFault> faults() {
        var texts = Texts.beside(List.of(Fault.class));
        return Stream.of(Fault.values()).map(fault -> new EdgeFault(fault.name(), fault.code(), StatusTable.of(fault),
                sentence(texts, fault, Language.ZH_CN), sentence(texts, fault, Language.EN_US))).toList();
    }

    private static String sentence(Texts texts, Fault fault, Language language) {
        return texts.find(fault.name() + ".sentence", language).orElseThrow();
    }
}
