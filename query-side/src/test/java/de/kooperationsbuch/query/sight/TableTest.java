package de.kooperationsbuch.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Bond;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Grant;
import de.kooperationsbuch.kernel.publication.PublishedPart;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.RunningBook;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the table says about seeing can happen: somebody in the town has each bond that it names. */
class TableTest {
    private static final Map<SubjectKind, List<String>> SUBJECTS = Map.of(
            SubjectKind.COOPERATION, List.of("lindenau-bunt", "lindenau-stumm"),
            SubjectKind.ORGANISATION, List.of("lindenau", "bunt", "stumm"),
            SubjectKind.KOMMUNE, List.of("lindenau"));
    private static final Map<Act, Set<Bond>> HELD = new EnumMap<>(Act.class);

    @BeforeAll
    static void everybody_asks() {
        try (RunningBook book = Town.running()) {
            for (PublishedPart part : PublishedPart.values()) Town.publish(book, part.name());
            book.record(Town.in(Town.PUBLISHED, "lindenau", "FundingGranted", "raum", """
                    'funding':'raum','level':'LAND','kind':'PROJECT','purpose':'Raum','from':'2020','recipient':'awo'"""));
            List<Caller> callers = Stream.of("lindenau", "bunt", "club", "stumm", "jobcenter", "awo")
                    .map(Asking::member)
                    .collect(Collectors.toList());
            callers.add(Asking.auditor("lindenau"));
            for (Caller caller : callers)
                SUBJECTS.forEach((kind, slugs) -> slugs.forEach(
                        slug -> hold(book.part(Sights.class).of(caller).of(kind, slug))));
        }
    }

    @AfterAll
    static void forget() {
        HELD.clear();
    }

    private static void hold(SubjectSight sight) {
        for (Act act : Act.values())
            if (sight.allows(act))
                HELD.computeIfAbsent(act, none -> EnumSet.noneOf(Bond.class)).addAll(sight.bonds(act));
    }

    @ParameterizedTest
    @EnumSource(names = "SEE_.*", mode = EnumSource.Mode.MATCH_ANY)
    void every_bond_that_the_table_names_is_one_that_somebody_has(Act act) {
        Set<Bond> named = EnumSet.noneOf(Bond.class);
        act.grants().stream().map(Grant::bonds).forEach(named::addAll);
        named.remove(Bond.ANY);
        assertThat(HELD.get(act)).containsAll(named);
    }
}
