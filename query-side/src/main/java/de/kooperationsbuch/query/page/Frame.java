package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Caller;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Who reads which page, in which language, on which day.
 *
 * @param address path and query, to come back to
 */
public record Frame(Caller caller, Locale language, String address, String path, LocalDate today) {
    public boolean isLoggedIn() {
        return !caller.isPublic();
    }

    /** Whether something waits for the reader at all. */
    public boolean hasTodo() {
        return caller.organisation() != null && Act.SEE_TODO.isOpenTo(caller);
    }

    public boolean canRecord() {
        return caller.organisation() != null
                && (Act.RECORD_STEP.isOpenTo(caller)
                        || Act.RECORD_ASSESSMENT.isOpenTo(caller)
                        || Act.REGISTER_ORGANISATION.isOpenTo(caller));
    }

    public boolean canImport() {
        return Act.IMPORT_STEPS.isOpenTo(caller);
    }

    public boolean canOperate() {
        return Act.OPERATE.isOpenTo(caller);
    }

    /** Whether the reader has just recorded something and came here afterwards. */
    public boolean hasRecorded() {
        return isLoggedIn() && address.matches(".*[?&]recorded=.*") && !isAt("/erfassen");
    }

    /** The page itself, or one below it. */
    public boolean isAt(String place) {
        return path.equals(place) || (place.length() > 1 && path.startsWith(place + "/"));
    }

    /** Whether the address must not be told to anybody: it stands in no other address, and no script reads it. */
    public boolean isSecret() {
        return SecretAddress.PATH.equals(path);
    }

    /** Where to go on after logging in: here, unless this is where one lands anyway, or is to be told to nobody. */
    public String loginNext() {
        return path.equals("/") || path.startsWith("/anmelden") || isSecret() ? "" : address;
    }

    public String otherLanguage() {
        return language.equals(Locale.GERMAN) ? "en" : "de";
    }
}
