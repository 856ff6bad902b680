package org.partnercenter.testkit;

import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ContentField;
import org.partnercenter.domain.benefit.ContentReading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applications of a programme of the house or of your own, with something in every field. */
public final class Benefits {

    private Benefits() {
    }

    /** As it would be stored in the state; what its programme makes of the content is not asked. */
    public static BenefitApplication in(BenefitProgramme programme, BenefitStatus status) {
        return new BenefitApplication(new ApplicationNo("A1"), Sample.PARTNER, programme.code(), status, 1,
                ContentReading.stored(programme.fields(), filled(programme.fields())), Optional.empty(),
                new BenefitApplication.Times(Sample.NOW, Optional.of(Sample.NOW), Sample.NOW), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A value that its type allows, for each field. */
    public static Map<String, Object> filled(List<ContentField> fields) {
        var values = new LinkedHashMap<String, Object>();
        fields.forEach(field -> values.put(field.name(), value(field)));
        return values;
    }

    private static Object value(ContentField field) {
        return switch (field.type()) {
            case TEXT -> "text";
            case CODE -> field.choices().get(0);
            case ID -> "id-1";
            case IDS -> List.of("id-1");
            case DAY -> "2026-11-27";
            case MONTH -> "2026-11";
            case QUARTER -> "2026Q4";
            case MONEY -> 100;
            case RATE -> 6;
            case FLAG -> true;
            case ITEMS -> List.of(filled(field.parts()));
        };
    }
}
