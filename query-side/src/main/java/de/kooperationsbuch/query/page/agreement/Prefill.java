package de.kooperationsbuch.query.page.agreement;

import de.kooperationsbuch.kernel.agreement.Task;
import de.kooperationsbuch.kernel.agreement.Terms;
import de.kooperationsbuch.query.agreement.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The terms of a version as parameters of the form for the next proposal, as far as an address has room for them. */
public final class Prefill {
    private static final int ROOM = 6000;
    private final StringBuilder parameters = new StringBuilder();
    private boolean cut;

    static Prefill of(Version version) {
        Prefill form = new Prefill();
        form.add("data.effectiveFrom", version.effectiveFrom());
        form.add("data.effectiveUntil", version.effectiveUntil());
        Terms terms = version.terms();
        form.add("data.terms.reviewMonths", terms.reviewMonths());
        terms.fieldsOfAction().forEach(field -> form.add("data.terms.fieldsOfAction", field));
        terms.mandate().forEach(mandate -> form.add("data.terms.mandate", mandate));
        form.add("data.terms.subject", terms.subject());
        form.add("data.terms.resources", terms.resources());
        form.add("data.terms.informationPaths", terms.informationPaths());
        form.add("data.terms.exit", terms.exit());
        form.add(terms.tasks());
        return form;
    }

    private void add(List<Task> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            String name = "data.terms.tasks." + i + ".";
            add(name + "title", tasks.get(i).title());
            add(name + "responsible", tasks.get(i).responsible());
            add(name + "staffing", tasks.get(i).staffing());
            add(name + "competence", tasks.get(i).competence());
            add(name + "quality", tasks.get(i).quality());
        }
    }

    private void add(String name, @Nullable Object value) {
        if (value == null) return;
        String parameter = "&" + name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8);
        if (parameters.length() + parameter.length() > ROOM) cut = true;
        else parameters.append(parameter);
    }

    /** Encoded, each with an ampersand before it. */
    public String parameters() {
        return parameters.toString();
    }

    /** Whether something had no room, so that it has to be typed again. */
    public boolean isCut() {
        return cut;
    }
}
