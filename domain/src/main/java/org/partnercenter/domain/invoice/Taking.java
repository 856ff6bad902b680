package org.partnercenter.domain.invoice;

import org.partnercenter.domain.invoice.Invoiceable.Piece;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves amounts between what is open and what invoices stand for. No amount is ever on two invoices. */
public final class Taking {

    private Taking() {
    }

    /** What is left open when these pieces are taken; refused if one of them is not open any more (INV-17). */
    public static Decision<List<Invoiceable>> take(List<Piece> pieces, Map<InvoiceableId, Invoiceable> open) {
        var after = new ArrayList<Invoiceable>();
        var refusals = new Refusals();
        for (var piece : pieces) {
            var from = open.get(piece.of());
            if (from == null || from.open().isLessThan(piece.amount())) {
                refusals.refuseIf(true, InvoiceRefusal.INVOICE_PIECES_TAKEN.refusal("invoiceable_id", piece.of())
                        .with("amount", piece.amount().toMajor().toPlainString()));
            } else {
                after.add(from.take(piece.amount()));
            }
        }
        return refusals.orGrant(after);
    }

    /** What is open when these pieces are given back. */
    public static List<Invoiceable> give(List<Piece> pieces, Map<InvoiceableId, Invoiceable> from) {
        var after = new HashMap<InvoiceableId, Invoiceable>();
        pieces.forEach(piece -> after.put(piece.of(), from.get(piece.of()).give(piece.amount())));
        return List.copyOf(after.values());
    }
}
