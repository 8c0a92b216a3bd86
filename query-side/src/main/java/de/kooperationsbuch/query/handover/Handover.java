package de.kooperationsbuch.query.handover;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.agreement.Agreement;
import de.kooperationsbuch.query.agreement.Agreements;
import de.kooperationsbuch.query.cycle.Cycles;
import de.kooperationsbuch.query.placement.Constellation;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.todo.CooperationTodo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a new contact person needs on the first day.
 *
 * @param since the day from which on changes are told, by when they were recorded
 * @param contacts who can be reached, the Kommune first
 * @param open what waits for the two sides in this cooperation; further parties are not asked here
 */
record Handover(
        CooperationId cooperation,
        OrganisationId kommune,
        OrganisationId verbund,
        LocalDate since,
        LocalDate asOf,
        Instant knownAt,
        WhatHolds agreed,
        List<Responsible> responsible,
        List<SideContacts> contacts,
        List<OpenItem> open,
        List<ChangedStep> changed,
        Placements placement) {
    /**
     * @param since with the instant at which that day begins
     * @throws de.kooperationsbuch.kernel.problem.Refusal if nothing of the cooperation is known and counts
     */
    static Handover of(Look look, Sight sight, String slug, Since since, LocalDate asOf, Locale language) {
        Standings standings = Standings.of(look, SubjectKind.COOPERATION, slug);
        Constellation constellation = Constellation.of(slug, standings, look::steps);
        List<Agreement> agreements = Agreements.of(standings);
        Cycles cycles = Cycles.of(standings);
        CooperationTodo todo = CooperationTodo.of(standings, asOf);
        return new Handover(
                constellation.cooperation(),
                constellation.kommune(),
                constellation.verbund(),
                since.day(),
                asOf,
                look.knownAt(),
                WhatHolds.of(standings.current(), agreements, cycles, asOf),
                Responsible.on(asOf, agreements, cycles.on(asOf)),
                Stream.of(constellation.kommune(), constellation.verbund())
                        .map(side -> SideContacts.of(side, look, sight, since, asOf, language))
                        .toList(),
                OpenItem.of(todo, everybody(constellation, agreements), asOf, language),
                ChangedStep.since(since.begins(), standings, language),
                Placements.of(constellation, asOf, since.day()));
    }

    /** The two sides, and whoever else is a party of an agreement. */
    private static List<OrganisationId> everybody(Constellation constellation, List<Agreement> agreements) {
        return Stream.concat(
                        Stream.of(constellation.kommune(), constellation.verbund()),
                        agreements.stream().flatMap(agreement -> agreement.parties().stream()))
                .distinct()
                .toList();
    }

    /** A day and its first instant. */
    record Since(LocalDate day, Instant begins) {}
}
