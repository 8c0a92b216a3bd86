package de.kooperationsbuch.query.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CycleAnswersTest {
    private static final String CYCLES = "/api/cooperations/lindenau-bunt/cycles";
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(
                step("CycleOpened", "open", "'cycle':'jahr-25','from':'2025','until':'2025'"),
                step("CycleStandardAgreed", "standard", """
                        'networkMeetings':2,'dialogConferences':1,'stadtratReports':0,'infoSessions':0,'expertTalks':0,
                        'actionPlans':1"""),
                step("ActionPlanAdopted", "plan", """
                        'title':'Plan','coAuthors':[],'goals':[{'goal':'g1','title':'Ziel','field':'SPORT'}],'measures':[
                        {'measure':'m1','goal':'g1','title':'Fest','responsible':'bunt','staffing':'BOTH'}]"""),
                step("IndicatorAgreed", "number", """
                        'cycle':'jahr-25','indicator':'gaeste','title':'Gäste','unit':'Personen','target':'100'"""),
                step("StepScheduled", "planned", """
                        'block':'NetworkMeetingHeld','title':'Sommertreffen','plannedOn':'2025-06'"""),
                step("PartnershipRated", "rated", """
                        'cycle':'jahr-25','equality':4,'reliability':4,'information':3,'influence':2"""),
                Cast.meeting("lindenau-bunt", "met", "2025-06-01"),
                step("CycleClosed", "close", "'cycle':'jahr-25','summary':'gut','carriedOver':['g1']")
                        .replace("2025-01-01", "2026-01-31"));
    }

    private static String step(String name, String id, String data) {
        return """
                {'step':'%s','stepId':'%s','cooperation':'lindenau-bunt','by':'bunt','effectiveOn':'2025-01-01','data':{%s}}""".formatted(name, id, data).replace('\'', '"');
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void a_cycle_is_told_in_full() {
        assertThat(book.get(CYCLES + "/jahr-25?asOf=2025-07-03").text()).isEqualTo("""
                        {"cooperation":"lindenau-bunt","knownAt":"2026-11-20T08:11:00.000001Z","cycle":"jahr-25",\
                        "asOf":"2025-07-03","from":"2025-01-01","until":"2025-12-31","state":"OPEN",\
                        "standard":"standard","blocks":[{"block":"NetworkMeetingHeld","required":2,"held":1,"waived":0,\
                        "due":[{"by":"2025-12-31"}],"overdue":0,"steps":["met"]},{"block":"DialogConferenceHeld",\
                        "required":1,"held":0,"waived":0,"due":[{"by":"2025-12-31"}],"overdue":0,"steps":[]},\
                        {"block":"StadtratReportFiled","required":0,"held":0,"waived":0,"due":[],"overdue":0,\
                        "steps":[]},{"block":"InfoSessionHeld","required":0,"held":0,"waived":0,"due":[],"overdue":0,\
                        "steps":[]},{"block":"ExpertTalkHeld","required":0,"held":0,"waived":0,"due":[],"overdue":0,\
                        "steps":[]},{"block":"ActionPlanAdopted","required":1,"held":1,"waived":0,"due":[],"overdue":0,\
                        "steps":["plan"]}],"completeness":50,"goals":[{"goal":"g1","title":"Ziel","field":"SPORT"}],\
                        "measures":[{"measure":"m1","goal":"g1","title":"Fest","responsible":"bunt","staffing":"BOTH",\
                        "adjustments":[]}],"indicators":[{"indicator":"gaeste","title":"Gäste","unit":"Personen",\
                        "target":"100","values":[]}],"scheduled":[{"stepId":"planned","block":"NetworkMeetingHeld",\
                        "title":"Sommertreffen","plannedOn":"2025-06","state":"FULFILLED","fulfilledBy":"met"}],\
                        "ratings":[{"by":"bunt","side":"VERBUND","equality":4,"reliability":4,"information":3,\
                        "influence":2}]}""");
    }

    @Test
    void a_closed_cycle_names_its_closing_and_shows_the_ratings() {
        var cycle = book.get(CYCLES + "/jahr-25?asOf=2026-01-31").json();
        assertThat(cycle.get("state").stringValue()).isEqualTo("CLOSED");
        assertThat(cycle.get("closing").toString())
                .isEqualTo("{\"closedOn\":\"2026-01-31\",\"summary\":\"gut\",\"carriedOver\":[\"g1\"]}");
    }

    @Test
    void all_cycles_stand_in_a_row() {
        assertThat(book.get(CYCLES + "?asOf=2025-07-03").text()).isEqualTo("""
                        {"cooperation":"lindenau-bunt","asOf":"2025-07-03","knownAt":"2026-11-20T08:11:00.000001Z",\
                        "cycles":[{"cycle":"jahr-25","from":"2025-01-01","until":"2025-12-31","state":"OPEN",\
                        "completeness":50,"blocks":[{"block":"NetworkMeetingHeld","required":2,"held":1,"waived":0,\
                        "overdue":0},{"block":"DialogConferenceHeld","required":1,"held":0,"waived":0,"overdue":0},\
                        {"block":"StadtratReportFiled","required":0,"held":0,"waived":0,"overdue":0},\
                        {"block":"InfoSessionHeld","required":0,"held":0,"waived":0,"overdue":0},\
                        {"block":"ExpertTalkHeld","required":0,"held":0,"waived":0,"overdue":0},\
                        {"block":"ActionPlanAdopted","required":1,"held":1,"waived":0,"overdue":0}],"goals":{"total":1,\
                        "REACHED":0,"PARTLY":0,"NOT_REACHED":0,"DROPPED":0,"CARRIED_OVER":0},\
                        "indicators":{"gaeste":{"title":"Gäste","unit":"Personen","target":"100"}},\
                        "ratings":[{"by":"bunt","side":"VERBUND","average":3.25}]}]}""");
    }

    @Test
    void before_the_closing_was_known_the_rating_is_withheld() {
        String known = "&knownAt=2026-11-20T08:10:00.000001Z";
        assertThat(book.get(Asking.member("lindenau"), CYCLES + "/jahr-25?asOf=2026-02-01" + known)
                        .json()
                        .get("ratings")
                        .toString())
                .isEqualTo("[{\"by\":\"bunt\",\"side\":\"VERBUND\",\"withheld\":true}]");
        assertThat(book.get(Asking.member("bunt"), CYCLES + "/jahr-25?asOf=2026-02-01" + known)
                        .json()
                        .at("/ratings/0/equality")
                        .intValue())
                .isEqualTo(4);
    }

    @Test
    void an_unknown_cycle_is_not_found() {
        Answer answer = book.get(CYCLES + "/jahr-99");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").stringValue()).contains("jahr-99");
        assertThat(book.get(CYCLES + "/Jahr_25").status()).isEqualTo(404);
        assertThat(book.get(CYCLES + "/jahr-25?knownAt=2026-11-20T08:03:00.000001Z")
                        .status())
                .isEqualTo(404);
        assertThat(book.get("/api/cooperations/nobody/cycles").status()).isEqualTo(404);
    }

    @Test
    void unknown_parameters_are_refused() {
        assertThat(book.get(CYCLES + "?day=2025-01-01").status()).isEqualTo(400);
    }
}
