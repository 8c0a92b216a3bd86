package de.kooperationsbuch.command.limit;

import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.WhoCalls;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How large a form may be. Forms are held in memory, so they are small, but for those in which steps are recorded, which come by where sessions are renewed and opened,
 * too; and but for files of steps, from those only who may bring them, and only where they do.
 */
@Component
class LongForms {
    static final int MOST_BYTES_OF_A_STEP = 256 * 1024;
    private static final Pattern STEPS = Pattern.compile("/erfassen/[^/]+|/anmelden|/api/session/renewal");
    private static final String IMPORTS = "/betrieb/importe";

    /** A mebibyte of text, of which each byte may have become three on the way. */
    private static final int MOST_OF_AN_IMPORT = 3 * 1024 * 1024 + Form.MOST_BYTES;

    private final ObjectProvider<WhoCalls> callers;

    LongForms(ObjectProvider<WhoCalls> callers) {
        this.callers = callers;
    }

    int most(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (STEPS.matcher(path).matches()) return MOST_BYTES_OF_A_STEP;
        return IMPORTS.equals(path) && mayImport(request) ? MOST_OF_AN_IMPORT : Form.MOST_BYTES;
    }

    private boolean mayImport(HttpServletRequest request) {
        try {
            return Act.IMPORT_STEPS.isOpenTo(callers.getObject().of(request));
        } catch (Refusal notBelieved) {
            return false;
        }
    }
}
