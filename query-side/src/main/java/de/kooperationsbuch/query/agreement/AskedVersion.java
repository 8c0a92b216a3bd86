package de.kooperationsbuch.query.agreement;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;
import static de.kooperationsbuch.kernel.problem.ProblemType.MALFORMED;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.List;
import java.util.Optional;

/** Finds the version that a question names; refusals name the parameter and the versions there are. */
public final class AskedVersion {
    private AskedVersion() {}

    public static Version of(Agreement agreement, String parameter, Optional<String> asked) {
        List<Version> versions = agreement.versions();
        if (versions.isEmpty()) throw new Refusal(INVALID_VALUE, "no-version", agreement.id()).at(parameter);
        String number = asked.orElseThrow(
                () -> new Refusal(MALFORMED, "version-missing", parameter, versions.size()).at(parameter));
        return versions.stream()
                .filter(version -> String.valueOf(version.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal(INVALID_VALUE, "number-between", 1, versions.size()).at(parameter));
    }
}
