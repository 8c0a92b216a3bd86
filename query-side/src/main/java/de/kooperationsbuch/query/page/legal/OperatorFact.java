package de.kooperationsbuch.query.page.legal;

import java.util.Locale;

/** What only the operator knows; {@code [[REPRESENTED_BY]]} in a text stands for the setting {@code kooperationsbuch.operator.represented-by}. */
public enum OperatorFact {
    NAME,
    ADDRESS,
    REPRESENTED_BY,
    EMAIL,
    PHONE,
    REGISTER,
    LEGAL_BASIS,
    HOSTING,
    SERVER_LOGS,
    DATA_PROTECTION_OFFICER,
    SUPERVISORY_AUTHORITY,
    ACCESSIBILITY_ASSESSMENT,
    ACCESSIBILITY_DATE,
    ACCESSIBILITY_CONTACT,
    ENFORCEMENT_BODY;

    public String setting() {
        return "kooperationsbuch.operator." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
