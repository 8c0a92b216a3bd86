package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;

/** Two cooperations, of which bunt, partner of lindenau, named people: every word about them is {@code Geheim}. */
final class People {
    static final String MARIA = "0b7e6f0c-3d5a-4a2e-9c41-8f2f6f1d7a10";
    static final String YUSUF = "5c1d9a52-77f4-4b0e-8a39-1e0d2b6c4f83";

    private People() {}

    static RunningBook running() {
        RunningBook book = RunningBook.with(Cast.lindenau());
        book.record(Cast.kommune("gohlis"), Cast.verbund("fern"), Cast.opened("gohlis", "fern"));
        book.record(
                contact(
                        "ContactAssigned",
                        "maria",
                        "2024",
                        "'function':'Vorstand',%s".formatted(person(MARIA, "Maria"))),
                contact(
                        "StepCorrected",
                        "richtig",
                        "2024",
                        "'of':'maria','data':{'function':'Vorstand',%s}".formatted(person(MARIA, "Marie"))),
                contact(
                        "ContactHandedOver",
                        "yusuf",
                        "2026-03",
                        "'function':'Vorstand',%s,'openMatters':['Geheimer Rest']".formatted(person(YUSUF, "Yusuf"))));
        Town.publish(book, "PLACEMENT");
        return book;
    }

    private static String person(String id, String name) {
        return "'person':{'id':'%s','name':'%s Geheim','email':'Geheim@bunt.example','phone':'0341 7777'}"
                .formatted(id, name);
    }

    static String contact(String step, String id, String on, String data) {
        return """
                {'step':'%s','stepId':'%s','organisation':'bunt','by':'bunt','effectiveOn':'%s',
                 'source':{'note':'Geheim'},'data':{%s}}""".formatted(step, id, on, data).replace('\'', '"');
    }
}
