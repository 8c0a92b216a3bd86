package de.kooperationsbuch.command;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Those who act in the tests of this side: Musterstadt, its office, council body and Jobcenter, its Verbund and a foundation. */
public final class Cast {
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final OrganisationId MUSTERSTADT = new OrganisationId("musterstadt");
    private static final Map<OrganisationId, KnownOrganisation> KNOWN = Map.of(
            MUSTERSTADT,
            new KnownOrganisation(OrganisationKind.KOMMUNE, null),
            new OrganisationId("musterstadt-integrationsbuero"),
            new KnownOrganisation(OrganisationKind.AUTHORITY, MUSTERSTADT),
            new OrganisationId("musterstadt-integrationsrat"),
            new KnownOrganisation(OrganisationKind.BODY, MUSTERSTADT),
            new OrganisationId("musterstadt-jobcenter"),
            new KnownOrganisation(OrganisationKind.AUTHORITY, null),
            new OrganisationId("vielfalt-musterstadt"),
            new KnownOrganisation(OrganisationKind.VERBUND, null),
            new OrganisationId("musterland-stiftung"),
            new KnownOrganisation(OrganisationKind.FUNDER, null));

    public static final References REFERENCES = id -> Optional.ofNullable(KNOWN.get(id));
    public static final Draft OPENED =
            Draft.of("CooperationOpened", "{'kommune':'musterstadt','verbund':'vielfalt-musterstadt'}");

    private Cast() {}

    /** The steps by which the whole cast comes into an empty book. */
    public static Stream<Draft> registrations() {
        return Stream.of(
                registered("musterstadt", "'kind':'KOMMUNE','name':'Musterstadt','land':'DE-SN'"),
                registered(
                        "musterstadt-integrationsbuero",
                        "'kind':'AUTHORITY','name':'Integrationsbüro','partOf':'musterstadt'"),
                registered(
                        "musterstadt-integrationsrat", "'kind':'BODY','name':'Integrationsrat','partOf':'musterstadt'"),
                registered("musterstadt-jobcenter", "'kind':'AUTHORITY','name':'Jobcenter'"),
                registered("vielfalt-musterstadt", "'kind':'VERBUND','name':'Vielfalt Musterstadt'"),
                registered("musterland-stiftung", "'kind':'FUNDER','name':'Musterland-Stiftung'"));
    }

    /** The slug that a registration is about. */
    public static String slug(Draft registration) {
        return registration.posted().step().step().subject().slug();
    }

    public static Draft registered(String organisation, String data) {
        return Draft.of("OrganisationRegistered", "{" + data + "}")
                .about(organisation)
                .id("org-" + organisation);
    }
}
