package de.kooperationsbuch.command.limit;

import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.WhoCalls;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How large a form may be: forms are held in memory, so a large one is read from those only who may bring files of steps, and only where they do. */
@Component
class LongForms {
    private static final String IMPORTS = "/betrieb/importe";

    /** A mebibyte of text, of which each byte may have become three on the way. */
    private static final int MOST_OF_AN_IMPORT = 3 * 1024 * 1024 + Form.MOST_BYTES;

    private final ObjectProvider<WhoCalls> callers;

    LongForms(ObjectProvider<WhoCalls> callers) {
        this.callers = callers;
    }

    int most(HttpServletRequest request) {
        return IMPORTS.equals(request.getRequestURI()) && mayImport(request) ? MOST_OF_AN_IMPORT : Form.MOST_BYTES;
    }

    private boolean mayImport(HttpServletRequest request) {
        try {
            return Act.IMPORT_STEPS.isOpenTo(callers.getObject().of(request));
        } catch (Refusal notBelieved) {
            return false;
        }
    }
}
