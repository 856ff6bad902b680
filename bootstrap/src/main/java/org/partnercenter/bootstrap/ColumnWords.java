package org.partnercenter.bootstrap;

import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Operation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What columns are called in Chinese that nobody has named: as the capability of the command calls them in its own files, else as several
 * capabilities do. What one other capability calls so means something else here; ids alone mean the same everywhere.
 *
 * @param own    by capability and column
 * @param shared by column
 */
record ColumnWords(Map<String, Map<String, String>> own, Map<String, String> shared) {

    /** A shorter name, such as {@code from}, means too many things. */
    private static final int TELLING = 5;
    private static final Set<String> IDS = Set.of("_id", "_ids", "_no");

    /** What files call by other names, or do not have: by capability or operation, and column. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("account/account_id", "账号ID"), Map.entry("account/credit_amount", "信用额度"), Map.entry("bill/cycle", "账期"),
            Map.entry("discount/valid_from", "生效时间"), Map.entry("discount/valid_to", "失效时间"),
            Map.entry("export-delivery-subscribe/cycle", "交付周期"), Map.entry("export-delivery-subscribe/basis", "时间依据"),
            Map.entry("incentive/amount", "金额"), Map.entry("incentive/reason", "原因"), Map.entry("invoice/title", "发票抬头"), Map.entry("offering-list/title", "方案名称"),
            Map.entry("opportunity/seller_id", "商家ID"), Map.entry("order-pay/discount_infos", "使用的折扣"), Map.entry("quota-grant/source", "额度来源"));

    /** What means the same wherever it stands. */
    private static final Map<String, String> PLAIN = Map.of("comment", "说明", "consent", "知情同意", "draft", "草稿", "evidence", "附件", "invoices", "发票",
            "language", "语言", "since", "起始时间", "tax_rate", "税率", "xaccount_type", "平台标识");

    private record Use(String capability, String name, String chinese) {
    }

    static ColumnWords of(List<FileKind<?, ?>> described) {
        var uses = described.stream().flatMap(ColumnWords::uses).filter(use -> use.name().length() >= TELLING).toList();
        var own = uses.stream().collect(Collectors.groupingBy(Use::capability, Collectors.groupingBy(Use::name,
                Collectors.collectingAndThen(Collectors.toList(), ColumnWords::mostUsed))));
        var shared = new HashSet<>(uses).stream().collect(Collectors.groupingBy(Use::name)).entrySet().stream()
                .filter(each -> count(each.getValue(), mostUsed(each.getValue())) > 1
                        || IDS.stream().anyMatch(each.getKey()::endsWith))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> mostUsed(each.getValue())));
        return new ColumnWords(own, shared);
    }

    private static Stream<Use> uses(FileKind<?, ?> kind) {
        var capability = capability(kind.operation());
        return kind.columns().stream().map(column -> new Use(capability, column.name(), column.chinese()));
    }

    private static String mostUsed(List<Use> uses) {
        var counted = uses.stream().map(Use::chinese).collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return Collections.max(counted.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static long count(List<Use> uses, String chinese) {
        return uses.stream().filter(use -> use.chinese().equals(chinese)).count();
    }

    /** The package below {@code application}. */
    private static String capability(Operation<?, ?> operation) {
        return operation.command().getPackageName().split("\\.")[3];
    }

    /** @return the name of the field itself, if there is no word for it */
    String word(Operation<?, ?> operation, String field) {
        var capability = capability(operation);
        return Stream.of(MEANT.get(operation.name() + "/" + field), MEANT.get(capability + "/" + field),
                        own.getOrDefault(capability, Map.of()).get(field), shared.get(field), PLAIN.get(field))
                .filter(word -> word != null).findFirst().orElse(field);
    }
}
