package org.partnercenter.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import org.partnercenter.sources.SourceFile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What tells of a person goes out as {@code Masked}, a type that only a mask makes (COM-20). Shapes that show plain text stand here
 * with their reason; records that are read from input are known by their names.
 */
final class MaskedShapes implements SourceRule {

    private static final String VENDOR = "the vendor's operations answer plain values";

    /** By the names of the record and of those around it. */
    static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("SubCustomersResource.CustomerShape", VENDOR),
            Map.entry("SubCustomersResource.AccountManagerShape", VENDOR),
            Map.entry("IndirectPartnersResource.IndirectPartnerShape", VENDOR),
            Map.entry("AdjustRecordShape", VENDOR),
            Map.entry("AdjustRecordShape.Old", VENDOR),
            Map.entry("OrderShapes.DetailShape", VENDOR),
            Map.entry("OrderShapes.ProjectShape", "the name of a project"),
            Map.entry("PassedQuotaShape", VENDOR),
            Map.entry("QuotaRecordShape", VENDOR),
            Map.entry("DomainsResource.DomainShape", "whose key it is knows its own name"),
            Map.entry("RevealedShape.Row", "it was asked for, and the audit trail knows"),
            Map.entry("PlainShape.Title", "it was asked for, and the audit trail knows"),
            Map.entry("PlainShape.Receiver", "it was asked for, and the audit trail knows"),
            Map.entry("PlainInfoShape", "it was asked for, and the audit trail knows"),
            Map.entry("PlainPersonShape", "it was asked for, and the audit trail knows"),
            Map.entry("RevealedOpportunityShape", "it was asked for, and the audit trail knows"),
            Map.entry("RevealedApplicationShape", "it was asked for, and the audit trail knows"),
            Map.entry("FileShape", "the name of a file"),
            Map.entry("CatalogShapes.ResourceBasicShape", "the name of a type of resources"),
            Map.entry("CatalogShapes.UsageTypeShape", "the name of a type of usage"),
            Map.entry("ReferenceShapes.PlaceShape", "the name of a place"),
            Map.entry("Authentication.Proved", "never leaves the house"),
            Map.entry("RequestSignature.Pair", "the name of a parameter"),
            Map.entry("OperatorShape", "a party's own staff, told to that party alone"),
            Map.entry("RolesResource.RoleShape", "the name of a role"),
            Map.entry("RolesResource.ItemShape", "the name of an item"),
            Map.entry("TokenShape.Domain", VENDOR),
            Map.entry("TokenShape.User", VENDOR),
            Map.entry("TokenShape.Role", VENDOR));

    private static final Pattern READ_FROM_INPUT = Pattern.compile(".*(Entry|Body|QueryShape)");
    private static final Pattern TELLING = Pattern.compile("name|customer|contact|(?i:.*(phone|mobile|mail|account_?name|"
            + "(manager|partner|customer|reseller|party|person|legal|corp|company|holder|user)_?name|id_?number|certificate_?number)).*");
    private static final Pattern PLAIN_TEXT = Pattern.compile("(Optional<)?String>?");

    @Override
    public List<String> faultsIn(SourceFile file) {
        return new Faults(file) {

            private final Deque<String> around = new ArrayDeque<>();

            @Override
            public Void visitClass(ClassTree tree, Void unused) {
                around.addLast(tree.getSimpleName().toString());
                var name = around.stream().collect(Collectors.joining("."));
                if (tree.getKind() == Tree.Kind.RECORD && !PLAIN.containsKey(name) && !READ_FROM_INPUT.matcher(name).matches()) {
                    components(tree).filter(field -> TELLING.matcher(field.getName()).matches()
                                    && PLAIN_TEXT.matcher(field.getType().toString()).matches())
                            .forEach(field -> note(tree, name + " shows " + field.getName() + " unmasked"));
                }
                super.visitClass(tree, unused);
                around.removeLast();
                return null;
            }
        }.list();
    }

    private static Stream<VariableTree> components(ClassTree record) {
        return record.getMembers().stream().filter(VariableTree.class::isInstance).map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC));
    }
}
