package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.StepId;

/** The reserved id of the step that arises when a version of an agreement is accepted by all: {@code <agreement>-v<version>}. */
public final class VersionId {
    /** The longest name of a negotiated agreement; it leaves room for the version. */
    public static final int LONGEST_AGREEMENT = 56;

    private static final String VERSION = "-v[1-9][0-9]*";

    private VersionId() {}

    public static StepId of(AgreementId agreement, int version) {
        return new StepId(agreement + "-v" + version);
    }

    public static boolean isOne(StepId id, AgreementId agreement) {
        return id.value().startsWith(agreement.value())
                && id.value().substring(agreement.value().length()).matches(VERSION);
    }
}
