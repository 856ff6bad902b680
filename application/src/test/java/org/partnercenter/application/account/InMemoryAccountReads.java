package org.partnercenter.application.account;

import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.InMemoryAudit;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.ChargeId;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the stores in memory hold. */
public final class InMemoryAccountReads implements AccountReads {

    private final InMemoryAccounts accounts;
    private final InMemoryCharges charges;
    private final InMemoryAudit audit;

    public InMemoryAccountReads(InMemoryAccounts accounts, InMemoryCharges charges, InMemoryAudit audit) {
        this.accounts = accounts;
        this.charges = charges;
        this.audit = audit;
    }

    @Override
    public Map<PartyId, Account> accounts(Scope scope, Set<PartyId> holders) {
        return accounts.all().stream().filter(account -> holders.contains(account.owner().holder()))
                .filter(account -> naming(scope, AccountNews.viewers(account.owner())))
                .collect(Collectors.toMap(account -> account.owner().holder(), account -> account));
    }

    private static boolean naming(Scope scope, Viewers viewers) {
        return scope instanceof Scope.OfPartner(var partner) ? viewers.partner().equals(Optional.of(partner)) : visible(scope, viewers);
    }

    private static boolean visible(Scope scope, Viewers viewers) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var partner) -> viewers.partner().equals(Optional.of(partner)) && viewers.reseller().isEmpty();
            case Scope.OfReseller(var partner, var reseller) -> viewers.partner().equals(Optional.of(partner))
                    && viewers.reseller().equals(Optional.of(reseller));
            case Scope.OfHolder(var holder) -> viewers.customer().equals(Optional.of(holder));
            case Scope.OfAccountManager manager -> false;
        };
    }

    private static boolean visible(Scope scope, AccountOwner owner) {
        return visible(scope, AccountNews.viewers(owner));
    }

    @Override
    public Page<AccountRecord> changes(Scope scope, PartyId account, ChangeFilter filter, PageRequest page) {
        return records(scope, account, record -> record.entry().balanceType() == filter.balanceType()
                && filter.movements().filter(some -> !some.contains(record.entry().movement())).isEmpty()
                && !record.at().isBefore(filter.from()) && record.at().isBefore(filter.until()), page);
    }

    @Override
    public Page<AccountRecord> adjustments(Scope scope, PartyId account, AdjustmentFilter filter, PageRequest page) {
        return records(scope, account, record -> record.entry().isAdjustment()
                && (filter.receiver().isEmpty() || filter.receiver().equals(record.entry().other()))
                && filter.movement().filter(movement -> movement != record.entry().movement()).isEmpty()
                && filter.after().filter(after -> !record.at().isAfter(after)).isEmpty()
                && filter.before().filter(before -> !record.at().isBefore(before)).isEmpty()
                && filter.transfer().filter(id -> !id.equals(record.transfer())).isEmpty(), page);
    }

    private Page<AccountRecord> records(Scope scope, PartyId account, Predicate<AccountRecord> fits, PageRequest page) {
        return page(accounts.records().stream().filter(record -> record.entry().owner().holder().equals(account))
                .filter(record -> visible(scope, record.entry().owner())).filter(fits)
                .sorted(Comparator.comparing((AccountRecord record) -> record.entry().no()).reversed()), page, AccountRecord::id);
    }

    @Override
    public List<AccountRecord> transfer(Scope scope, TransferId id) {
        return accounts.records().stream().filter(record -> record.transfer().equals(id))
                .filter(record -> naming(scope, AccountNews.viewers(record.entry().owner())))
                .sorted(Comparator.comparing(record -> record.entry().income())).toList();
    }

    @Override
    public Page<Charge> charges(Scope scope, ChargeFilter filter, PageRequest page) {
        return page(charges.all().stream().filter(charge -> visible(scope, charge.owner()))
                .filter(charge -> filter.account().filter(id -> !id.equals(charge.owner().holder())).isEmpty())
                .filter(charge -> filter.order().filter(id -> !id.equals(charge.order())).isEmpty())
                .filter(charge -> filter.status().filter(status -> status != charge.status()).isEmpty())
                .sorted(Comparator.comparing(Charge::createdAt).thenComparing(Charge::id).reversed()), page, charge -> charge.id().value());
    }

    @Override
    public Optional<Charge> charge(Scope scope, ChargeId id) {
        return charges.all().stream().filter(charge -> charge.id().equals(id)).filter(charge -> visible(scope, charge.owner())).findFirst();
    }

    @Override
    public List<ChargeStep> timeline(Scope scope, ChargeId id, int limit) {
        return audit.entries().stream().filter(entry -> entry.subject().type().equals(ChargeNews.SUBJECT))
                .filter(entry -> entry.subject().id().equals(id.value())).filter(entry -> naming(scope, entry.subject().viewers()))
                .limit(limit).map(entry -> new ChargeStep(entry.at(), entry.operation(), who(entry),
                        entry.refusals().isEmpty() ? "GRANTED" : "REFUSED", entry.refusals())).toList();
    }

    private static String who(AuditLog.Entry entry) {
        return entry.caller().operator().orElse(entry.caller().party().value());
    }

    private static <T> Page<T> page(Stream<T> sorted, PageRequest page, Function<T, String> id) {
        var all = sorted.toList();
        int seen = page.after().map(marker -> all.stream().map(id).toList().indexOf(marker) + 1).orElse(0);
        var behind = page.after().isPresent() && seen == 0 ? List.<T>of() : all.subList(seen, all.size());
        return new Page<>(page.counted() ? all.size() : 0, behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }
}
