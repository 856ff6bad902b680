package org.partnercenter.architecture;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import org.partnercenter.sources.SourceFile;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What is read in a caller's scope is read behind the fence, so that a filter forgotten in the code is one the database still has. */
final class ScopedReads implements SourceRule {

    /** Read as the work role, each for its reason. */
    static final Map<String, String> OTHERWISE = Map.of(
            "JooqNotices.read", "changes a row, within the gateway's transaction, and readers change nothing",
            "JooqCouponReads.timeline", "shows a thing just found in the scope, with movements by commands that name nobody");

    @Override
    public List<String> faultsIn(SourceFile file) {
        var fenced = fenced(file);
        return new Faults(file) {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                var name = method.getName().toString();
                boolean scoped = method.getParameters().stream().anyMatch(each -> each.getType().toString().equals("Scope"));
                var flags = method.getModifiers().getFlags();
                if (scoped && flags.contains(Modifier.PUBLIC) && !flags.contains(Modifier.STATIC) && !fenced.contains(name)
                        && !OTHERWISE.containsKey(file.simpleName() + "." + name)) {
                    note(method, name + " reads in a scope outside the fence");
                }
                return super.visitMethod(method, unused);
            }
        }.list();
    }

    /** Names of methods that go behind the fence, by themselves or by another of the file. */
    private static Set<String> fenced(SourceFile file) {
        var called = new HashMap<String, Set<String>>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                called.computeIfAbsent(method.getName().toString(), name -> new HashSet<>()).addAll(calls(method));
                return null;
            }
        }.scan(file.unit(), null);
        var fenced = new HashSet<>(Set.of("seenBy"));
        while (called.entrySet().stream().anyMatch(each -> !Collections.disjoint(each.getValue(), fenced) && fenced.add(each.getKey()))) {
            continue;
        }
        return fenced;
    }

    private static Set<String> calls(MethodTree method) {
        var names = new HashSet<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
                var called = call.getMethodSelect().toString();
                // Of its own class, or of the database; another object's method of the same name is none of these.
                if (!called.contains(".") || called.equals("database.seenBy")) {
                    names.add(called.replace("database.", ""));
                }
                return super.visitMethodInvocation(call, unused);
            }
        }.scan(method, null);
        return names;
    }
}
