package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.app.RunningBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A made-up town in which everything is going on that a page can show: years with and without gaps, a proposal on the table, a dispute, a funding that ends. */
final class Lindenau {
    /** Of its people, and of the book as well. */
    static final Set<String> WORDS = Set.of("Koordination", "Steuerung", "alle");

    private static final String COOPERATION = "'cooperation':'lindenau-bunt',";

    private final RunningBook book;

    private Lindenau(RunningBook book) {
        this.book = book;
    }

    static void tell(RunningBook book) {
        try {
            Lindenau town = new Lindenau(book);
            HttpResponse<String> imported =
                    book.imported("/api/imports", Files.readString(Path.of("src/test/resources/lindenau.ndjson")));
            assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
            town.goesOn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void goesOn() throws IOException, InterruptedException {
        said("StepConfirmed", "bunt", "'of':'lindenau-handschlag'");
        said("StepConfirmed", "lindenau", "'of':'lindenau-handschlag'");
        said("StepConfirmed", "bunt", "'of':'lindenau-bericht-2025'");
        said("StepDisputed", "bunt", "'of':'lindenau-sitzung-2025-2','reason':'Wir waren nicht eingeladen.'");
        said(
                "ProposalTabled",
                "bunt",
                "'agreement':'rahmen','effectiveFrom':'2027-01-01','terms':{"
                        + "'subject':'Integration und Mitsteuerung in Lindenau','fieldsOfAction':['SPRACHE','BEGEGNUNG','ENGAGEMENT'],"
                        + "'tasks':[{'title':'Sprachcafé','responsible':'bunt','staffing':'BOTH','quality':'Offen für alle, auch am Abend'}],"
                        + "'informationPaths':'Monatliches Gespräch abwechselnd im Rathaus und im Verbund','reviewMonths':12,"
                        + "'mandate':['PLANNING','STEERING'],'exit':'Drei Monate vorher sprechen beide Seiten darüber, wie es weitergeht.'}");
        book.seen(said("NetworkMeetingHeld", "bunt", "'participants':['lindenau','bunt'],'outcomes':['Kalender']"));
    }

    private HttpResponse<String> said(String step, String by, String data) throws IOException, InterruptedException {
        String envelope = "{'step':'" + step + "','by':'" + by + "'," + COOPERATION + "'data':{" + data + "}}";
        HttpResponse<String> answer = book.record(envelope.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }
}
