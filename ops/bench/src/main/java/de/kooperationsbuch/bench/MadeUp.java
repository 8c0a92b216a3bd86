package de.kooperationsbuch.bench;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Source;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.cycle.DialogConferenceHeld;
import de.kooperationsbuch.kernel.cycle.InfoSessionHeld;
import de.kooperationsbuch.kernel.cycle.NetworkMeetingHeld;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.funding.FundingKind;
import de.kooperationsbuch.kernel.funding.FundingLevel;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.space.MeetingSpaceProvided;
import de.kooperationsbuch.kernel.space.SpaceId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps of made-up partners, alike in size and mixture to those of the demo data. */
final class MadeUp {
    private static final OrganisationId KOMMUNE = new OrganisationId("musterstadt");
    private static final OrganisationId VERBUND = new OrganisationId("haus-der-vereine");
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 5_000;
    private static final Source SOURCE = source(null);
    private static final Source NOTED = source("So steht es im Protokoll der dritten Sitzung");

    private MadeUp() {}

    private static Source source(@Nullable String note) {
        return new Source("Protokolle der Steuerungsgruppe, erster Band", "3.4", 14, null, note, null);
    }

    static List<Step> partners() {
        return List.of(
                registered(KOMMUNE, OrganisationKind.KOMMUNE, "Stadt Musterstadt"),
                registered(VERBUND, OrganisationKind.VERBUND, "Haus der Vereine Musterstadt e. V."));
    }

    private static Step registered(OrganisationId id, OrganisationKind kind, String name) {
        SubjectId subject = new SubjectId(SubjectKind.ORGANISATION, id.value());
        var header =
                new StepHeader(subject, new StepId("registered"), id, PartialDate.parse("2010"), SOURCE, null, null);
        return new OrganisationRegistered(header, kind, name, null, null, null);
    }

    /** The n-th step of a cooperation, of which the step 0 opens it. Two of five bring texts that are sealed. */
    static Step nth(String cooperation, int n) {
        return nth(header(cooperation, n, SOURCE), n, "kostenfrei", List.of("Arbeitsplan besprochen"));
    }

    /** The same without any text that is sealed. */
    static Step silent(String cooperation, int n) {
        return nth(header(cooperation, n, SOURCE), n, null, null);
    }

    /** The same with one such text in each. */
    static Step noted(String cooperation, int n) {
        return nth(header(cooperation, n, NOTED), n, null, null);
    }

    private static StepHeader header(String cooperation, int n, Source source) {
        return new StepHeader(
                new SubjectId(SubjectKind.COOPERATION, cooperation),
                new StepId("step-" + n),
                n % 2 == 0 ? KOMMUNE : VERBUND,
                PartialDate.of(FIRST_DAY.plusDays(n * 7L % DAYS)),
                source,
                null,
                null);
    }

    private static Step nth(StepHeader header, int n, @Nullable String terms, @Nullable List<String> outcomes) {
        if (n == 0) return new CooperationOpened(header, KOMMUNE, VERBUND);
        return switch (n % 5) {
            case 0 -> new DialogConferenceHeld(header, null, "Dialogkonferenz " + n, 80, null, true);
            case 1 -> new InfoSessionHeld(header, null, "Ämter und Vereine lernen sich kennen", List.of(VERBUND), 35);
            case 2 -> new MeetingSpaceProvided(header, new SpaceId("raum-" + n), "Saal " + n, KOMMUNE, terms);
            case 3 -> granted(header, n);
            default -> new NetworkMeetingHeld(header, null, List.of(KOMMUNE, VERBUND), outcomes);
        };
    }

    private static Step granted(StepHeader header, int n) {
        PartialDate from = PartialDate.of(header.effectiveOn().firstDay());
        PartialDate until = PartialDate.of(header.effectiveOn().firstDay().plusYears(2));
        return new FundingGranted(
                header,
                new FundingId("foerderung-" + n),
                KOMMUNE,
                FundingLevel.KOMMUNE,
                FundingKind.PROJECT,
                null,
                "Sozialarbeit in zwei Unterkünften",
                null,
                null,
                from,
                until,
                null,
                VERBUND,
                null,
                null,
                null);
    }
}
